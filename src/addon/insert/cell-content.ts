import { isDate } from "../../functions/cells";
import type { Cell } from "../../functions/definition";
import { sheetHost } from "../sheet-host";

/** The formula or the value of a cell as text, so that the user can tell what would be lost; blank for an empty one. */
export function contentOf(range: GoogleAppsScript.Spreadsheet.Range): string {
  const formula = range.getFormula();
  if (formula !== "") return formula;
  const value = range.getValue() as Cell;
  return isDate(value) ? sheetHost().dayOf(value) : String(value);
}
