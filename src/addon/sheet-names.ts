import { shortened } from "./utf8";

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
    const end = number === 1 ? mark : `${mark} (${number})`;
    const free = `${shortened(name, LONGEST - end.length)}${end}`;
    if (!taken.has(free.toLowerCase())) return free;
  }
}

/** The names of all sheets, in lower case. */
export function takenNames(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): ReadonlySet<string> {
  return new Set(spreadsheet.getSheets().map((sheet) => sheet.getName().toLowerCase()));
}
