import type { Problem } from "../api/problem";
import type { Result } from "../pricing/result";
import { problem, ratesAnswer } from "./problem";

interface ToShow {
  readonly name: string;
  readonly cells?: string;
}

/** Brings a tab to the front, or selects cells of it, as a link there would. */
export function showSheet({ name, cells }: ToShow): Result<null, Problem> {
  return ratesAnswer(() => {
    const book = SpreadsheetApp.getActiveSpreadsheet();
    const sheet = book.getSheetByName(name);
    if (sheet === null)
      throw problem("nothing", `There is no tab named ${name} any more.`, "It was deleted or renamed.");
    if (cells === undefined) book.setActiveSheet(sheet);
    else sheet.getRange(cells).activate();
    return null;
  });
}
