import type { Argument, Cell } from "../../functions/definition";
import { PricingError } from "../../pricing/errors";
import { RATES_RANGE_NAME } from "../sheet-host";
import type { ArgumentText } from "../../api/argument-text";

type Range = GoogleAppsScript.Spreadsheet.Range;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The value a formula of a sheet would pass for an argument; `range` is where it is read from, if it is. */
export interface ReadArgument {
  readonly value: Argument;
  readonly range: Range | undefined;
}

/** Reads an argument of a formula in `sheet`. */
export function readValue(argument: ArgumentText, sheet: Sheet): ReadArgument {
  switch (argument.kind) {
    case "blank":
      return { value: undefined, range: undefined };
    case "number":
      return {
        value: argument.percent ? Number(argument.digits) / 100 : Number(argument.digits),
        range: undefined,
      };
    case "boolean":
    case "text":
      return { value: argument.value, range: undefined };
    case "rates":
      return ofRange(ratesRange());
    case "reference":
      return ofRange(referred(argument.sheet, argument.a1, sheet));
  }
}

/** A single cell is passed as its value, anything larger as rows, as Google does. */
function ofRange(range: Range): ReadArgument {
  const values = range.getValues() as Cell[][];
  return { value: values.length === 1 && values[0]?.length === 1 ? values[0][0] : values, range };
}

function ratesRange(): Range {
  const range = SpreadsheetApp.getActiveSpreadsheet().getRangeByName(RATES_RANGE_NAME);
  if (range !== null) return range;
  throw new PricingError(
    `this spreadsheet has no ${RATES_RANGE_NAME} yet. Check for updates and apply them, or leave rates blank.`,
  );
}

function referred(sheetName: string | null, a1: string, own: Sheet): Range {
  const sheet = sheetName === null ? own : SpreadsheetApp.getActiveSpreadsheet().getSheetByName(sheetName);
  if (sheet === null) throw new PricingError(`there is no sheet named "${sheetName ?? ""}".`);
  try {
    return sheet.getRange(a1);
  } catch {
    throw new PricingError(
      `${a1} is no range of the sheet "${sheet.getName()}". If it is a text, type it in quotes.`,
    );
  }
}
