/** What a cell shows when it is no formula: a blank is "". A date is a number with a date format. */
export type CellValue = string | number | boolean;

/** A formula in a cell. Its result is unknown until something calculates it. */
export interface Formula {
  readonly kind: "formula";
  /** As the spreadsheet's language writes it. */
  readonly formula: string;
  /** As the formula engine reads it, where that is not the same. */
  readonly engine?: string;
  readonly result?: CellValue;
}

/** The content of a cell. */
export type Content =
  | { readonly kind: "literal"; readonly value: CellValue }
  | Formula
  /** A value that a formula in another cell spilled here. */
  | { readonly kind: "spilled"; readonly value: CellValue };

/** The appearance of a cell; what is not set is the sheet's default. */
export interface CellFormat {
  readonly numberFormat?: string;
  readonly background?: string;
  readonly fontColor?: string;
  readonly fontWeight?: "bold" | "normal";
  readonly fontStyle?: "italic" | "normal";
  readonly fontSize?: number;
  readonly fontFamily?: string;
  readonly horizontalAlignment?: "left" | "center" | "right";
  readonly verticalAlignment?: "top" | "middle" | "bottom";
  readonly wrap?: boolean;
  /** A border below or above, as totals have them. */
  readonly borderTop?: string;
  readonly borderBottom?: string;
}

export interface Cell {
  readonly content: Content;
  readonly format: CellFormat;
  readonly note: string;
}

export const BLANK: Cell = { content: { kind: "literal", value: "" }, format: {}, note: "" };

export const DEFAULT_NUMBER_FORMAT = "General";

/** Whether a number under this format is a date or a time. */
export function isDateFormat(numberFormat: string | undefined): boolean {
  if (numberFormat === undefined || numberFormat === DEFAULT_NUMBER_FORMAT || numberFormat === "@")
    return false;
  const bare = numberFormat
    .replace(/"[^"]*"/g, "")
    .replace(/\\./g, "")
    .replace(/\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, "");
  return /[ymdhs]/i.test(bare);
}
