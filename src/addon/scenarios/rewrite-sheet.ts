import type { SheetBlueprint } from "../../scenarios/blueprint/blueprint";
import type { MoneyLook } from "../../scenarios/blueprint/formats";
import type { RatesBook } from "../rates-sheet/rates-book";
import { layOut } from "./sheet-layout";
import { writeSheet, type SheetsByRole } from "./write-blueprint";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Writes a tab anew on the sheet that it has, so that formulas elsewhere go on pointing at its cells: those that point at a
 * sheet which is deleted are broken for good. Notes stay.
 */
export function rewriteSheet(
  book: RatesBook,
  sheet: Sheet,
  description: SheetBlueprint,
  money: MoneyLook,
  sheets: SheetsByRole,
): void {
  const { name, cells, charts, groups } = description;
  const columns = cells[0]?.length ?? 1;
  const isWider = columns > sheet.getLastColumn();
  const [rows, width] = [sheet.getMaxRows(), sheet.getMaxColumns()];
  if (columns > width) sheet.insertColumnsAfter(width, columns - width);
  if (cells.length > rows) sheet.insertRowsAfter(rows, cells.length - rows);
  if (groups.length > 0) book.attempt(`the unfolding of ${name}`, () => unfold(sheet));
  if (charts.length > 0) {
    book.attempt(`removing the old charts of ${name}`, () => {
      for (const chart of sheet.getCharts()) sheet.removeChart(chart);
    });
  }
  // The widths that a person gave stay, unless there are months that have none.
  if (isWider) book.attempt(`the column widths of ${name}`, () => layOut(sheet, description));
  sheet.clear();
  writeSheet(book, sheet, description, money, sheets);
}

/** Shows what is folded and takes its groups away: the new tab folds other lines. */
function unfold(sheet: Sheet): void {
  const whole = sheet.getRange(1, 1, sheet.getMaxRows(), sheet.getMaxColumns());
  sheet.expandAllRowGroups();
  sheet.expandAllColumnGroups();
  whole.shiftRowGroupDepth(-1);
  whole.shiftColumnGroupDepth(-1);
}
