import type { OverrideRow } from "./rates-overrides";

/** What was checked and what the user decided about it. */
export interface ApplyRequest {
  /** `check` and `against` of the RatesCheck that was shown. */
  readonly check: string;
  readonly against: string;
  /** The first day of changed rates, `2026-08-31`. */
  readonly from: string;
  /** The models with doubts that the user ticked. */
  readonly ticked: readonly string[];
}

/** The table after a write. */
export interface RatesWritten {
  /** The version of the table in use now, and of the one before. */
  readonly version: string;
  readonly before: string;
  readonly rates: number;
  /** One sentence on what was done. */
  readonly message: string;
}

/** What the Rates card shows beside the status of the rates. */
export interface RatesOverview {
  /** What was found half done by an earlier request that was cut off, and how it was settled. */
  readonly recovered: string | null;
  /** The refresh that can be undone; null when there is none. */
  readonly undo: { readonly when: string; readonly version: string } | null;
  /** What a repair would help with, in plain words; null when the Rates sheet is whole. */
  readonly damage: string | null;
  /** Whether the spreadsheet has the OPENAI_RATES range, without which no formula can be linked to it. */
  readonly hasRatesSheet: boolean;
  readonly overrides: readonly OverrideRow[];
}

/** A Rates sheet that was put right. */
export interface RatesRepaired extends RatesWritten {
  /** Which table it was rebuilt from. */
  readonly from: "last written" | "bundled";
  readonly overridesKept: number;
  /** Rows that could not be kept, as text; the Rates log has them too. */
  readonly lost: readonly string[];
}
