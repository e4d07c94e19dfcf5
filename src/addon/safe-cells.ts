type Value = string | number;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** Text that a spreadsheet would take for a formula or a command. */
const HAZARDOUS = /^[=+\-@\t\r]/;
/** The number format of plain text, and that of a cell that was never formatted. */
export const PLAIN_TEXT = "@";
export const GENERAL = "General";

/** How rows are written. */
export interface Writing {
  /** The number format of each column. They are set before the values: a plain-text cell would keep a number as text. */
  readonly formats?: readonly string[];
  /** The user's own formulas, where the rows have any: written as formulas. */
  readonly formulas?: readonly (readonly (string | undefined)[])[];
}

/** Writes rows so that text stays text, in one write. */
export function writeSafely(range: Range, rows: readonly (readonly Value[])[], writing: Writing = {}): void {
  range.setValues(safeCells(range, rows, writing));
}

/**
 * Gives the cells of a range their formats, and says what to write to them so that text stays text: no feed, note or name
 * ever becomes a formula, a date or a number.
 */
export function safeCells(
  range: Range,
  rows: readonly (readonly Value[])[],
  { formats, formulas = [] }: Writing,
): Value[][] {
  const found = formats === undefined ? range.getNumberFormats() : formatted(range, formats);
  return rows.map((row, i) =>
    row.map((value, j) => {
      const plain = found[i]?.[j] === PLAIN_TEXT;
      // A formula written to a plain-text cell would show as text.
      const formula = plain ? undefined : formulas[i]?.[j];
      return formula ?? (typeof value === "number" ? value : safeText(value, plain));
    }),
  );
}

/** Gives the columns of a range their formats, where they have others; says what they have now. */
function formatted(range: Range, formats: readonly string[]): readonly (readonly string[])[] {
  const found = range.getNumberFormats();
  if (found.every((row) => row.every((format, column) => format === formats[column]))) return found;
  const wanted = found.map(() => [...formats]);
  range.setNumberFormats(wanted);
  return wanted;
}

/** An apostrophe keeps text text; a plain-text cell would show it, so there a space does. */
export function safeText(text: string, plain: boolean): string {
  if (text === "") return text;
  if (!plain) return `'${text}`;
  return isHazardous(text) ? ` ${text}` : text;
}

/** True for text that is refused where a person types it for RateSheet to write. */
export function isHazardous(text: string): boolean {
  return HAZARDOUS.test(text);
}
