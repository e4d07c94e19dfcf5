/** A function and what was typed for each of its arguments, in order. */
export interface FunctionRequest {
  readonly name: string;
  readonly arguments: readonly string[];
  /** The cell to write into, as it was typed: `G2`, `Usage!G2`; blank for the one that is selected. */
  readonly into: string;
}

/** Where a formula would stand, and whether there is room for what it gives. */
export interface InsertTarget {
  readonly sheet: string;
  readonly cell: string;
  /** All cells that it fills: `G2:G121`; the cell itself where it is one. */
  readonly fills: string;
  /** Why it cannot stand there: a cell in its way, the end of the sheet; null where it can. */
  readonly obstacle: string | null;
}

/** What the cell would show. */
export type FormulaPreview =
  | {
      readonly state: "value";
      /** The upper left part of what would spill, as text. */
      readonly rows: readonly (readonly string[])[];
      readonly totalRows: number;
      readonly totalColumns: number;
      readonly target: InsertTarget;
    }
  | { readonly state: "error"; readonly message: string };

export interface InsertRequest extends FunctionRequest {
  /** The cell whose content the user agreed to replace; null before being asked. */
  readonly replacing: { readonly sheet: string; readonly cell: string; readonly content: string } | null;
}

export type InsertResult =
  | {
      readonly state: "inserted";
      readonly sheet: string;
      /** The cell, or all that the formula fills. */
      readonly cell: string;
      readonly formula: string;
    }
  /** The cell is not empty: the same request with these three as `replacing` overwrites it. */
  | {
      readonly state: "occupied";
      readonly sheet: string;
      readonly cell: string;
      readonly content: string;
    }
  /** Nothing was written: the formula would show `#REF!` instead of its values. */
  | ({ readonly state: "no room" } & InsertTarget & { readonly obstacle: string });

/** What the form offers, and how the spreadsheet writes numbers. */
export interface InsertChoices {
  /** None while the rates cannot be read. */
  readonly models: readonly string[];
  readonly tiers: readonly string[];
  readonly decimalComma: boolean;
}

/** The selection as the arguments of a function, by the headers of its columns. */
export interface SelectionArguments {
  readonly sheet: string;
  /** The selection: `A1:F120`. */
  readonly range: string;
  /** What to type for each argument, in order; blank where no column is one. */
  readonly arguments: readonly string[];
  /** Which column is which argument: `input` from `Prompt tokens`. */
  readonly columns: readonly { readonly parameter: string; readonly header: string }[];
  /** Arguments that must be given and that no column is. */
  readonly missing: readonly string[];
  /** Beside the selection: `Usage!G2`. */
  readonly into: string;
}
