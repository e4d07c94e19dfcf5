import { parseDay } from "../../pricing/day";
import type { ActualsKind } from "../../usage/charge-row";
import { addDays } from "../../usage/time";
import { monthEnd } from "../charges/blocks";
import { NO_DAY, type ChargeLine } from "../charges/line";
import type { ImportRecord } from "../imports/imports-sheet";

/** What the Charges tab says of when. */
export type DatedLine = Pick<ChargeLine, "day" | "kind" | "import">;

/** What the Imports tab says of days that were not final when they were exported. */
export type DatedImport = Pick<ImportRecord, "number" | "when" | "provisional">;

/** Whether the charges of a month are all there and final; `why` where they are not. */
export type MonthState =
  | { readonly isSettled: true; readonly note: string | null }
  | { readonly isSettled: false; readonly hasCharges: boolean; readonly why: string };

/** A weekend without use: a longer gap at the edge of a month is an export that is too short. */
const LONGEST_GAP = 2;
const DAY_MS = 86_400_000;

/**
 * Whether months are settled: over, with charges up to their edges, none of which was still provisional when it was
 * exported. An import of the same days again makes them final, since its charges take the place of the earlier ones.
 * @param months their first days, ISO
 * @param today the UTC day
 */
export function monthStates(
  lines: readonly DatedLine[],
  imports: readonly DatedImport[],
  kind: ActualsKind,
  months: readonly string[],
  today: string,
): readonly MonthState[] {
  const own = lines.filter((line) => line.kind === kind && line.day !== NO_DAY);
  const days = own.map(({ day }) => day).sort();
  const span = { first: days[0] ?? "", last: days[days.length - 1] ?? "" };
  const byNumber = new Map(imports.map((one) => [one.number, one]));
  return months.map((start) => {
    const end = monthEnd(start);
    const inMonth = own.filter(({ day }) => day >= start && day <= end);
    if (inMonth.length === 0) return not("has no charges", false);
    if (today <= end) return not("is not over");
    const open = new Set(
      inMonth.filter((line) => isOpen(line, byNumber.get(line.import))).map(({ day }) => day),
    );
    if (open.size > 0) return not(`may still change on ${[...open].sort().join(" and ")}: import it again`);
    const [late, early] = [gap(start, span.first), gap(span.last, end)];
    if (late > LONGEST_GAP) return not(`has charges from ${span.first} on only`);
    const newest = Math.max(...inMonth.map((line) => line.import));
    const isShort = (byNumber.get(newest)?.when ?? "").slice(0, 10) < plus(end, 2);
    if (early > LONGEST_GAP || (early > 0 && isShort)) return not(`has charges up to ${span.last} only`);
    if (late > 0) return { isSettled: true, note: `its charges begin on ${span.first}` };
    return { isSettled: true, note: early > 0 ? `its charges end on ${span.last}` : null };
  });
}

function not(why: string, hasCharges = true): MonthState {
  return { isSettled: false, hasCharges, why };
}

/** Days of an import that could still change when it was exported stand on the Imports tab. */
function isOpen({ day }: DatedLine, known: DatedImport | undefined): boolean {
  return known?.provisional.includes(day) === true;
}

/** How many days from one day to another; 0 where it lies before. */
function gap(from: string, to: string): number {
  return Math.max(0, (Date.parse(to) - Date.parse(from)) / DAY_MS);
}

function plus(day: string, days: number): string {
  const parsed = parseDay(day);
  return parsed === undefined ? day : addDays(parsed, days);
}
