import type { ActualsKind } from "../../usage/charge-row";

/** What an import covers: from its first to its last day, ISO. */
export interface Covered {
  readonly kind: ActualsKind;
  readonly from: string;
  readonly to: string;
}

/** Whether the charges of a month are all there and final. */
export type MonthState =
  | { readonly is: "settled" }
  /** Why not, for a person: `nothing is imported`, `12 of 31 days are imported`. */
  | { readonly is: "open"; readonly why: string };

const DAY_MS = 86_400_000;

/**
 * The state of each month for one kind of charges: settled when imports cover it from its first to its last day, and none of
 * its days may still change.
 *
 * @param months `2026-10`
 * @param mayChangeFrom the first day whose charges may still change; null where all have settled
 */
export function monthStates(
  months: readonly string[],
  kind: ActualsKind,
  imports: readonly Covered[],
  mayChangeFrom: string | null,
): readonly MonthState[] {
  const spans = imports
    .filter((one) => one.kind === kind)
    .map(({ from, to }) => [Date.parse(from), Date.parse(to)] as const)
    .filter((span) => span.every((day) => !Number.isNaN(day)));
  return months.map((month) => {
    const [year = 0, number = 0] = month.split("-").map(Number);
    const days = Array.from({ length: new Date(Date.UTC(year, number, 0)).getUTCDate() }, (_, index) =>
      Date.UTC(year, number - 1, index + 1),
    );
    const covered = days.filter((day) => spans.some(([from, to]) => from <= day && day <= to)).length;
    if (covered === 0) return { is: "open", why: "nothing is imported" };
    if (covered < days.length) return { is: "open", why: `${covered} of ${days.length} days are imported` };
    const last = new Date((days[days.length - 1] ?? 0) + DAY_MS / 2).toISOString().slice(0, 10);
    if (mayChangeFrom !== null && mayChangeFrom <= last) {
      return { is: "open", why: `days from ${mayChangeFrom} on may still change` };
    }
    return { is: "settled" };
  });
}
