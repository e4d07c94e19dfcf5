import type { LinkLeft } from "../../api/rates-links";
import { linkFormula } from "./link-formula";
import { isSameFormula } from "../../a1/same-formula";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

const CELL = /^[A-Z]{1,3}[1-9]\d{0,7}$/;

/** One cell to link, as it was previewed. */
export interface CellToLink {
  readonly sheet: Sheet;
  readonly cell: string;
  readonly before: string;
}

/**
 * Links one formula by one write: what stands in the cell must be what was previewed, and what is read back must be what
 * was written, else the original is put back. At any moment the cell holds the one or the other, both whole formulas.
 *
 * @returns null when it is linked, else why not, with the formula that the cell holds
 */
export function linkCell(
  { sheet, cell, before }: CellToLink,
  positions: ReadonlyMap<string, number>,
): LinkLeft | null {
  const left = (formula: string, why: string): LinkLeft => ({ sheet: sheet.getName(), cell, formula, why });
  if (!CELL.test(cell)) return left(before, "there is no such cell");
  const range = sheet.getRange(cell);
  const now = range.getFormula();
  if (now !== before) return left(now, "the cell was changed since the preview");
  const linked = linkFormula(before, positions);
  if (linked.kind !== "filled") return left(before, "it names the rates already");
  tryWrite(range, linked.formula);
  const after = tryRead(range);
  if (after !== undefined && isSameFormula(after, linked.formula)) return null;
  if (after === before) return left(before, "the cell could not be written; it may be protected");
  return putBack(range, before)
    ? left(before, "Google Sheets did not keep the formula as written; the original was put back")
    : left(before, "the cell could not be read back; if it shows anything else, this is the original");
}

function tryWrite(range: Range, formula: string): boolean {
  try {
    range.setFormula(formula);
    SpreadsheetApp.flush();
    return true;
  } catch {
    return false;
  }
}

function tryRead(range: Range): string | undefined {
  try {
    return range.getFormula();
  } catch {
    return undefined;
  }
}

function putBack(range: Range, formula: string): boolean {
  return tryWrite(range, formula) && tryRead(range) === formula;
}
