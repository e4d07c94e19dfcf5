/** What a refresh would do to the spreadsheet's own formulas. Nothing has been written. */
export interface RatesImpact {
  /** The cells with a formula that gives something else, the first of them. */
  readonly cells: readonly ImpactedCell[];
  /** How many such cells there are. */
  readonly changed: number;
  /** How many formulas that use the rates were worked out with both tables. */
  readonly checked: number;
  /** Formulas that were not worked out, the first of them. */
  readonly unchecked: readonly UncheckedCell[];
  /** How many they are, those included that were not reached in the time there is. */
  readonly uncheckedTotal: number;
  /** True when the time ended before the last formula. */
  readonly stopped: boolean;
}

export interface ImpactedCell {
  readonly sheet: string;
  readonly cell: string;
  readonly formula: string;
  /** What it gives now and after the refresh; null for a formula that does more than call one function. */
  readonly values: { readonly before: string; readonly after: string } | null;
}

export interface UncheckedCell {
  readonly sheet: string;
  readonly cell: string;
  readonly formula: string;
  readonly why: string;
}
