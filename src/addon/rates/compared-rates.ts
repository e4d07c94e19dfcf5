import { takeNewer, type Newer } from "../../feeds/newer-table";
import { bundledTable } from "../../pricing/bundled";
import type { Day } from "../../pricing/day";
import type { Rate } from "../../pricing/rate";
import type { RatesTable } from "../rates-sheet/table";

export interface ComparedRates {
  /** The official rates, and the user's own for the changes that meet them. */
  readonly rates: readonly Rate[];
  /** What the table of this RateSheet added to them or corrected, where an older one made the sheet; null for nothing. */
  readonly newer: Newer | null;
}

/** The rates that a page is compared with, on a day. */
export function comparedRates({ place, official, overrides }: RatesTable, day: Day): ComparedRates {
  const newer = place === null ? null : takeNewer(official, bundledTable().rates, day);
  return { rates: [...(newer?.rates ?? official), ...overrides.map(({ rate }) => rate)], newer };
}
