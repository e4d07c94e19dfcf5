import { problem } from "./problem";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/**
 * The cells that a name stands for; null where there are none. Google keeps the name of cells that were deleted with
 * their sheet, and may then throw instead of answering: such a name is not listed. One that is listed has cells, and
 * what was thrown is a failure: taken for no name, it would have formulas use other prices without a word.
 */
export function findName(spreadsheet: Spreadsheet, name: string): Range | null {
  try {
    return spreadsheet.getRangeByName(name);
  } catch (error) {
    if (isListed(spreadsheet, name)) throw error;
    return null;
  }
}

function isListed(spreadsheet: Spreadsheet, name: string): boolean {
  return spreadsheet.getNamedRanges().some((range) => range.getName().toUpperCase() === name.toUpperCase());
}

/**
 * Has a name stand for these cells, in one write. A name that was left behind by deleted cells is in the way of itself:
 * it is removed, and given again.
 */
export function setName(spreadsheet: Spreadsheet, name: string, range: Range): void {
  try {
    spreadsheet.setNamedRange(name, range);
  } catch (error) {
    // A name with cells is in nobody's way, and formulas use it: then it was something else, and the name stays.
    if (findName(spreadsheet, name) !== null) throw error;
    removeName(spreadsheet, name);
    giveAgain(spreadsheet, name, range);
  }
}

/** Takes a name away, if Google lets go of it. */
function removeName(spreadsheet: Spreadsheet, name: string): void {
  try {
    spreadsheet.removeNamedRange(name);
  } catch {
    // Whoever needs the name says so.
  }
}

function giveAgain(spreadsheet: Spreadsheet, name: string, range: Range): void {
  try {
    spreadsheet.setNamedRange(name, range);
  } catch {
    throw problem(
      "not-ours",
      `Google Sheets does not let RateSheet use the name ${name}.`,
      `Open Data > Named ranges, delete ${name} if it is listed there, and try again.`,
      true,
    );
  }
}
