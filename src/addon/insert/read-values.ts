import type { Argument, Cell } from "../../functions/definition";
import { PricingError } from "../../pricing/errors";
import { findName } from "../names";
import { RATES_RANGE_NAME } from "../sheet-host";
import type { ArgumentText } from "../../api/argument-text";

/** The value a cell's formula would pass for an argument: references are read from the spreadsheet. */
export function valueOf(argument: ArgumentText): Argument {
  switch (argument.kind) {
    case "blank":
      return undefined;
    case "number":
      return argument.percent ? Number(argument.digits) / 100 : Number(argument.digits);
    case "boolean":
    case "text":
      return argument.value;
    case "rates":
      return cellsOf(ratesRange());
    case "reference":
      return cellsOf(referred(argument.sheet, argument.a1));
  }
}

/** A single cell is passed as its value, anything larger as rows, as Google does. */
function cellsOf(range: GoogleAppsScript.Spreadsheet.Range): Argument {
  const values = range.getValues() as Cell[][];
  return values.length === 1 && values[0]?.length === 1 ? values[0][0] : values;
}

function ratesRange(): GoogleAppsScript.Spreadsheet.Range {
  const range = findName(SpreadsheetApp.getActiveSpreadsheet(), RATES_RANGE_NAME);
  if (range !== null) return range;
  throw new PricingError(
    `this spreadsheet has no ${RATES_RANGE_NAME} yet. Check for updates and apply them, or leave rates blank.`,
  );
}

function referred(sheetName: string | null, a1: string): GoogleAppsScript.Spreadsheet.Range {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const sheet = sheetName === null ? spreadsheet.getActiveSheet() : spreadsheet.getSheetByName(sheetName);
  if (sheet === null) throw new PricingError(`there is no sheet named "${sheetName ?? ""}".`);
  try {
    return sheet.getRange(a1);
  } catch {
    throw new PricingError(
      `${a1} is no range of the sheet "${sheet.getName()}". If it is a text, type it in quotes.`,
    );
  }
}
