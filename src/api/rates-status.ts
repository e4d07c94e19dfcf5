/** The state of the rates in use. */
export type RatesStatus =
  | {
      readonly state: "ready";
      /** Which table formulas without a `rates` argument use. */
      readonly origin: "bundled" | "sheet";
      readonly version: string;
      readonly source: string;
      /** Null for a table whose rows carry no day. */
      readonly updated: string | null;
      readonly ageDays: number | null;
      readonly models: number;
      readonly rates: number;
      readonly overrides: number;
    }
  /** The OPENAI_RATES range cannot be read; `problem` says which cell and what to do. */
  | { readonly state: "damaged"; readonly problem: string };
