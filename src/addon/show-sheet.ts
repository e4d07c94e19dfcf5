import type { Problem } from "../api/problem";
import type { Result } from "../pricing/result";
import { problem, ratesAnswer } from "./problem";

/** Brings a tab to the front, as a link to it would. */
export function showSheet({ name }: { readonly name: string }): Result<null, Problem> {
  return ratesAnswer(() => {
    const book = SpreadsheetApp.getActiveSpreadsheet();
    const sheet = book.getSheetByName(name);
    if (sheet === null)
      throw problem("nothing", `There is no tab named ${name} any more.`, "It was deleted or renamed.");
    book.setActiveSheet(sheet);
    return null;
  });
}
