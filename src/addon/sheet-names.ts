import { shortened } from "../a1/utf8";

/** Google takes no longer name. */
const LONGEST = 100;

/**
 * A name that no sheet of the spreadsheet has: `Rates`, or `Rates (2)`. Google compares names without regard to case,
 * and so does this; a name too long is cut before the mark that makes it free.
 *
 * @param mark what is added in any case: ` (old)`
 */
export function freeSheetName(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  name: string,
  mark = "",
): string {
  const taken = takenNames(spreadsheet);
  for (let number = 1; ; number++) {
    const free = numbered(name, mark, number);
    if (!taken.has(free.toLowerCase())) return free;
  }
}

/** An empty sheet of that name, or of one that was free when it was made: `Rates (2)`. Null when there is none. */
export function emptySheetNamed(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  name: string,
): GoogleAppsScript.Spreadsheet.Sheet | null {
  for (let number = 1; ; number++) {
    const sheet = spreadsheet.getSheetByName(numbered(name, "", number));
    if (sheet === null || sheet.getLastRow() === 0) return sheet;
  }
}

function numbered(name: string, mark: string, number: number): string {
  const end = number === 1 ? mark : `${mark} (${number})`;
  return `${shortened(name, LONGEST - end.length)}${end}`;
}

/** The names of all sheets, in lower case. */
export function takenNames(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): ReadonlySet<string> {
  return new Set(spreadsheet.getSheets().map((sheet) => sheet.getName().toLowerCase()));
}
