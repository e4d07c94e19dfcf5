import { FUNCTIONS } from "../../functions/catalog";
import { isDate } from "../../functions/cells";
import type { Cell } from "../../functions/definition";
import type { InsertRequest, InsertResult } from "../../api/insert-function";
import type { Problem } from "../../api/problem";
import { failure, success, type Result } from "../../pricing/result";
import { GENERAL, PLAIN_TEXT } from "../safe-cells";
import { sheetHost } from "../sheet-host";
import { formulaText } from "../../api/argument-text";
import { hasDecimalComma } from "../decimal-comma";

/** Writes the formula into the active cell if that is empty, or if the user agreed to replace what is in it. */
export function insertFormula(request: InsertRequest): Result<InsertResult, Problem> {
  // The page sends a name and what was typed, never a formula: only calls of our functions can be written.
  const called = FUNCTIONS.find(({ name }) => name === request.name);
  if (called === undefined) {
    return refused("There is no such function.", "Choose one from the list.");
  }
  const range = SpreadsheetApp.getActiveSpreadsheet().getCurrentCell();
  if (range === null) return refused("No cell is selected.", "Select the cell the formula is to stand in.");
  const place = { sheet: range.getSheet().getName(), cell: range.getA1Notation() };
  const content = range.getFormula() || contentOf(range);
  if (content !== "" && !isAgreed(request, { ...place, content })) {
    return success({ state: "occupied", ...place, content });
  }
  const formula = formulaText(called, request.arguments, hasDecimalComma());
  // A plain-text cell would show the formula instead of its value.
  if (range.getNumberFormats()[0]?.[0] === PLAIN_TEXT) range.setNumberFormat(GENERAL);
  range.setFormula(formula);
  // As the spreadsheet writes it, in its own language.
  return success({ state: "inserted", ...place, formula: range.getFormula() || formula });
}

/** A value as text, so that the user can tell what would be lost. */
function contentOf(range: GoogleAppsScript.Spreadsheet.Range): string {
  const value = range.getValue() as Cell;
  return isDate(value) ? sheetHost().dayOf(value) : String(value);
}

function refused(message: string, advice: string): Result<InsertResult, Problem> {
  return failure({ code: "invalid", message, advice, retry: true });
}

/** The selection or the cell may have changed since the user was asked. */
function isAgreed(
  { replacing }: InsertRequest,
  now: { sheet: string; cell: string; content: string },
): boolean {
  return (
    replacing !== null &&
    replacing.sheet === now.sheet &&
    replacing.cell === now.cell &&
    replacing.content === now.content
  );
}
