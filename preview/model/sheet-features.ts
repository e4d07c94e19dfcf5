import type { Area } from "./area";
import type { CellValue } from "./cell";

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
  readonly transposed: boolean;
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
