/**
 * What a formula is given as `requests`: the column of requests that stands beside its input, or 1, since each row is one
 * request, which only the user can know.
 */
export type MendBy = "column" | "one";

/** What a formula would become. */
export interface Mend {
  readonly by: MendBy;
  /** The heading of the column that is taken; null for 1. */
  readonly heading: string | null;
  /** The formula of the first cell as it would be. */
  readonly after: string;
  /** How many of the formulas with an error give a value then. */
  readonly mended: number;
}

/** A formula, or one that was filled down, that gives an error which a person can mend. */
export interface FormulaToLookAt {
  readonly sheetId: number;
  readonly sheet: string;
  /** In A1 notation, one cell or the cells it was filled down over: `C2`, `C2:C900`. */
  readonly cells: string;
  /** The formula of the first cell. */
  readonly before: string;
  readonly formulas: number;
  /** How many of them give an error. */
  readonly errors: number;
  /** The first cell with an error. */
  readonly cell: string;
  /** The error in its own words: it says what to do. */
  readonly why: string;
  /** What to do where the error does not say it; null where it does. */
  readonly advice: string | null;
  /** The ways in which it can be mended without any other value changing. */
  readonly mends: readonly Mend[];
}

export interface FormulasToLookAt {
  /** What is wrong with the rate table itself, which makes every formula an error; null where it can be read. */
  readonly table: string | null;
  /** The first of them. */
  readonly found: readonly FormulaToLookAt[];
  readonly total: number;
  /** Formulas that were worked out. */
  readonly checked: number;
  /** Formulas with an argument that only Google works out, or that were not reached in the time there is. */
  readonly unchecked: number;
  /** The mending that can be taken back. */
  readonly undo: { readonly when: string; readonly formulas: number } | null;
}

/** The formulas to mend, as previewed. What they become is worked out again by the server, and must be the same. */
export interface MendRequest {
  readonly formulas: readonly {
    readonly sheetId: number;
    readonly cells: string;
    readonly before: string;
    readonly after: string;
    readonly by: MendBy;
  }[];
}

/** Cells that were left as they are. */
export interface MendLeft {
  readonly sheet: string;
  readonly cells: string;
  readonly why: string;
}

export interface MendingDone {
  /** Cells that hold another formula now. */
  readonly written: number;
  readonly left: readonly MendLeft[];
}
