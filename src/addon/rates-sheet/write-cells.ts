import { RATES_COLUMNS, rateToRow } from "../../functions/rates-columns";
import { writeSafely } from "../safe-cells";
import { dressHeader, filterTable, formatColumns, warnBeforeEdits, widenColumns } from "./layout";
import type { TablePlace } from "./place";
import type { RatesBook } from "./rates-book";
import type { TableRow } from "./rows";
import { ensureRows } from "./sheets";

type Range = GoogleAppsScript.Spreadsheet.Range;

const WIDTH = RATES_COLUMNS.length;

/**
 * Writes a table over the one in use so that at every moment the OPENAI_RATES range holds one of the two, whole: the
 * range first grows over blank rows, which count for nothing; one write then replaces all cells; then it shrinks.
 */
export function overwriteTable(book: RatesBook, place: TablePlace, rows: readonly TableRow[]): void {
  const area = areaFor(place, rows);
  if (area.getNumRows() > place.rows) book.useRange(area);
  SpreadsheetApp.flush();
  writeRows(area, rows);
  SpreadsheetApp.flush();
  fitRange(book, place, rows.length);
}

/** Writes a table to a sheet that nothing uses, and then, in one write, has the OPENAI_RATES range stand for it. */
export function writeAndUse(book: RatesBook, place: TablePlace, rows: readonly TableRow[]): void {
  const area = areaFor(place, rows);
  dressSheet(place);
  dressTable(place, rows.length);
  writeRows(area, rows);
  SpreadsheetApp.flush();
  fitRange(book, place, rows.length);
  SpreadsheetApp.flush();
}

/** The cells of the new table and all that stood below its header before. */
function areaFor({ sheet, row, column, rows, reach }: TablePlace, next: readonly TableRow[]): Range {
  const height = Math.max(reach, rows, next.length + 1);
  ensureRows(sheet, row + height - 1);
  return sheet.getRange(row, column, height, WIDTH);
}

/** Makes the range exactly the header and the rows. */
export function fitRange(book: RatesBook, { sheet, row, column }: TablePlace, rows: number): void {
  book.useRange(sheet.getRange(row, column, rows + 1, WIDTH));
}

/** What makes a new sheet good to read; formulas do not depend on it. */
function dressSheet({ sheet, row, column }: TablePlace): void {
  widenColumns(sheet, column);
  dressHeader(sheet, row, column, WIDTH);
  warnBeforeEdits(
    sheet,
    "RateSheet writes these rates. A row of your own is welcome: write yes into its override column.",
  );
}

/** Formats and the filter follow the size of the table. */
export function dressTable({ sheet, row, column }: TablePlace, rows: number): void {
  formatColumns(sheet, row, column);
  filterTable(sheet, sheet.getRange(row, column, rows + 1, WIDTH));
}

function writeRows(area: Range, rows: readonly TableRow[]): void {
  const cells = [[...RATES_COLUMNS], ...rows.map(({ rate }) => rateToRow(rate))];
  const blank = new Array<string>(WIDTH).fill("");
  while (cells.length < area.getNumRows()) cells.push(blank);
  writeSafely(area, cells, (row, column) => {
    const name = RATES_COLUMNS[column];
    return name === undefined ? undefined : rows[row - 1]?.formulas.get(name);
  });
}
