/** A function and what was typed for each of its arguments, in order. */
export interface FunctionRequest {
  readonly name: string;
  readonly arguments: readonly string[];
}

/** What the cell would show. */
export type FormulaPreview =
  | {
      readonly state: "value";
      /** The upper left part of what would spill, as text. */
      readonly rows: readonly (readonly string[])[];
      readonly totalRows: number;
      readonly totalColumns: number;
    }
  | { readonly state: "error"; readonly message: string };

export interface InsertRequest extends FunctionRequest {
  /** The cell whose content the user agreed to replace; null before being asked. */
  readonly replacing: { readonly sheet: string; readonly cell: string; readonly content: string } | null;
}

export type InsertResult =
  | { readonly state: "inserted"; readonly sheet: string; readonly cell: string; readonly formula: string }
  /** The active cell is not empty: the same request with these three as `replacing` overwrites it. */
  | {
      readonly state: "occupied";
      readonly sheet: string;
      readonly cell: string;
      readonly content: string;
    };

/** What the form offers, and how the spreadsheet writes numbers. */
export interface InsertChoices {
  /** None while the rates cannot be read. */
  readonly models: readonly string[];
  readonly tiers: readonly string[];
  readonly decimalComma: boolean;
}
