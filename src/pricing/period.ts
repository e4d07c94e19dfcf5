import type { Day } from "./day";

/** From when until when something holds, in UTC days. */
export interface Period {
  /** The first day, inclusive; null when not known, or since ever. */
  readonly from: Day | null;
  /** The first day on which it no longer holds; null while it does. */
  readonly until: Day | null;
}

/** Whether a period covers a day: `from` is inclusive, `until` exclusive. */
export function isInForce({ from, until }: Period, day: Day): boolean {
  return (from === null || from <= day) && (until === null || day < until);
}

/** Whether two periods have a day in common. */
export function overlap(one: Period, other: Period): boolean {
  const startsBefore = (from: Day | null, until: Day | null): boolean =>
    from === null || until === null || from < until;
  return startsBefore(one.from, other.until) && startsBefore(other.from, one.until);
}
