import type { Area } from "./area";
import type { CellFormat, CellValue } from "./cell";

/** A data validation as a record: the criterion's Google name and its values. */
export interface Validation {
  readonly criterion: string;
  readonly values: readonly (CellValue | Date)[];
  /** For VALUE_IN_RANGE: the range, as a formula writes it. */
  readonly source: string | null;
  readonly allowInvalid: boolean;
  readonly helpText: string;
}

export interface PlacedValidation {
  readonly area: Area;
  readonly validation: Validation;
}

/** A look that a condition gives cells; the first rule that fits wins. */
export interface ConditionalRule {
  /** Google's name of the condition. */
  readonly criterion: string;
  /** The text, the number or the formula it compares with. */
  readonly value: string;
  readonly ranges: readonly Area[];
  readonly format: CellFormat;
}

/** Rows or columns that fold away together, counted from 0. */
export interface Group {
  readonly of: "rows" | "columns";
  readonly first: number;
  readonly count: number;
  readonly collapsed: boolean;
}

/** A protection of a whole sheet; only the kind that warns is emulated. */
export interface Protection {
  description: string;
  warningOnly: boolean;
}

/** A chart as a record: what a script asked for, drawn by whoever shows the sheet. */
export interface Chart {
  readonly id: number;
  readonly type: string;
  /** The ranges, each with the name of its sheet. */
  readonly ranges: readonly { readonly sheet: string; readonly area: Area }[];
  readonly headers: number;
  readonly options: Readonly<Record<string, unknown>>;
  readonly position: {
    readonly row: number;
    readonly column: number;
    readonly x: number;
    readonly y: number;
  };
}

export interface NamedRange {
  readonly name: string;
  readonly sheetId: number;
  readonly area: Area;
}

export interface Metadata {
  readonly id: number;
  readonly key: string;
  value: string;
  visibility: string;
  /** null: the spreadsheet itself. */
  readonly sheetId: number | null;
}
