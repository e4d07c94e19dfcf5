import { parseDay } from "../../pricing/day";
import type { ActualsKind } from "../../usage/charge-row";
import { addDays } from "../../usage/time";
import { monthEnd } from "../charges/blocks";
import { NO_DAY, type ChargeLine } from "../charges/line";
import type { ImportRecord } from "../imports/imports-sheet";

/** What the Charges tab says of when. */
export type DatedLine = Pick<ChargeLine, "day" | "kind" | "import">;

/** What the Imports tab says of the days of an import. */
export type DatedImport = Pick<
  ImportRecord,
  "number" | "kind" | "when" | "from" | "to" | "provisional" | "undone"
>;

/** Whether the charges of a month are all there and final; `why` where they are not. */
export type MonthState =
  | { readonly isSettled: true; readonly note: string | null }
  | { readonly isSettled: false; readonly hasCharges: boolean; readonly why: string };

/** A weekend without use: a longer gap at the edge of a month is an export that is too short. */
const LONGEST_GAP = 2;

/**
 * Whether months are settled: over, imported from edge to edge, with no day that was still provisional when it was exported.
 * An import of the same days again makes them final, since its charges take the place of the earlier ones.
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
  const spans = imports.filter((one) => one.kind === kind && one.undone === "" && one.from !== "");
  const byNumber = new Map(imports.map((one) => [one.number, one]));
  return months.map((start) => {
    const end = monthEnd(start);
    const inMonth = own.filter(({ day }) => day >= start && day <= end);
    if (inMonth.length === 0) return not("has no charges", false);
    if (today <= end) return not("is not over");
    const open = inMonth.filter(({ day, import: number }) => {
      return byNumber.get(number)?.provisional.includes(day) === true;
    });
    const openDays = [...new Set(open.map(({ day }) => day))].sort();
    if (openDays.length > 0) return not(`may still change on ${openDays.join(" and ")}: import it again`);
    const newest = byNumber.get(Math.max(...inMonth.map((line) => line.import)));
    return ofCover(coverOf(start, end, spans), (newest?.when ?? "").slice(0, 10) >= plus(end, 2));
  });
}

function not(why: string, hasCharges = true): MonthState {
  return { isSettled: false, hasCharges, why };
}

/** Which days of a month were imported: the first and the last, and how many there are without an import. */
interface Cover {
  readonly first: string;
  readonly last: string;
  readonly before: number;
  readonly between: number;
  readonly after: number;
}

function coverOf(
  start: string,
  end: string,
  spans: readonly Pick<DatedImport, "from" | "to">[],
): Cover | null {
  const days = Array.from({ length: Number(end.slice(8)) }, (_, index) => plus(start, index));
  const covered = days.filter((day) => spans.some(({ from, to }) => from <= day && day <= to));
  const [first, last] = [covered[0], covered[covered.length - 1]];
  if (first === undefined || last === undefined) return null;
  const before = days.filter((day) => day < first).length;
  const after = days.filter((day) => day > last).length;
  return { first, last, before, between: days.length - before - after - covered.length, after };
}

/** @param isLate whether it was imported when days without use at the end of the month were known to have none */
function ofCover(cover: Cover | null, isLate: boolean): MonthState {
  if (cover === null) return not("was not imported");
  const { first, last, before, between, after } = cover;
  if (between > 0) return not(`has days that were not imported: ${between} between ${first} and ${last}`);
  if (before > LONGEST_GAP) return not(`was imported from ${first} on only`);
  if (after > LONGEST_GAP || (after > 0 && !isLate)) return not(`was imported up to ${last} only`);
  const notes = [
    ...(before > 0 ? [`its charges begin on ${first}`] : []),
    ...(after > 0 ? [`its charges end on ${last}`] : []),
  ];
  return { isSettled: true, note: notes.join(", and ") || null };
}

function plus(day: string, days: number): string {
  const parsed = parseDay(day);
  return parsed === undefined ? day : addDays(parsed, days);
}
