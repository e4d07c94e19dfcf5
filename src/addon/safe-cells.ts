type Value = string | number;

/** Text that a spreadsheet would take for a formula or a command. */
const HAZARDOUS = /^[=+\-@\t\r]/;
/** The number format of plain text. */
export const PLAIN_TEXT = "@";

/**
 * Writes rows so that text stays text, in one write: no feed, note or name ever becomes a formula, a date or a number,
 * whatever formats the cells have. `formulas` are the user's own, written as formulas.
 */
export function writeSafely(
  range: GoogleAppsScript.Spreadsheet.Range,
  rows: readonly (readonly Value[])[],
  formulas: (row: number, column: number) => string | undefined = () => undefined,
): void {
  const formats = range.getNumberFormats();
  range.setValues(
    rows.map((row, i) =>
      row.map((value, j) => {
        const plain = formats[i]?.[j] === PLAIN_TEXT;
        // A formula written to a plain-text cell would show as text.
        const formula = plain ? undefined : formulas(i, j);
        return formula ?? (typeof value === "number" || value === "" ? value : safeText(value, plain));
      }),
    ),
  );
}

/** An apostrophe keeps text text; a plain-text cell would show it, so there a space does. */
function safeText(text: string, plain: boolean): string {
  if (!plain) return `'${text}`;
  return HAZARDOUS.test(text) ? ` ${text}` : text;
}

/** True for text that is refused where a person types it for RateSheet to write. */
export function isHazardous(text: string): boolean {
  return HAZARDOUS.test(text);
}
