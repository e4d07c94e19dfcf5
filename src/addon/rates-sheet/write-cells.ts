import { RATES_COLUMNS, rateToRow } from "../../functions/rates-columns";
import { safeCells } from "../safe-cells";
import {
  dressHeader,
  filterTable,
  formatColumns,
  RATES_FORMATS,
  warnBeforeEdits,
  widenColumns,
} from "./layout";
import type { CellsRead, TablePlace } from "./place";
import type { RatesBook } from "./rates-book";
import type { TableRow } from "../../rates-sheet/rows";
import { ensureRows } from "./sheets";
import { refuseMoved, refuseTyped } from "./typed";

type Range = GoogleAppsScript.Spreadsheet.Range;

const WIDTH = RATES_COLUMNS.length;
/** Blank rows at the end of the OPENAI_RATES range: a row that is typed below the table counts at once. */
const SPARE_ROWS = 50;

/**
 * Writes a table over the one in use so that at every moment the OPENAI_RATES range holds one of the two, whole: the
 * range first grows over blank rows, which count for nothing; one write then replaces all cells; then it fits the new
 * table. What somebody typed since the cells were read keeps the write from happening.
 */
export function overwriteTable(
  book: RatesBook,
  place: TablePlace,
  cells: CellsRead,
  rows: readonly TableRow[],
): void {
  refuseMoved(book.ratesRange(), place);
  const area = areaFor(place, rows);
  if (area.getNumRows() > place.rows) book.useRange(area);
  SpreadsheetApp.flush();
  writeRows(area, rows, cells);
  SpreadsheetApp.flush();
  fitRange(book, place, rows.length);
}

/** Writes a table to a sheet that nothing uses, and then, in one write, has the OPENAI_RATES range stand for it. */
export function writeAndUse(
  book: RatesBook,
  place: TablePlace,
  cells: CellsRead,
  rows: readonly TableRow[],
): void {
  const area = areaFor(place, rows);
  dressSheet(book, place);
  writeRows(area, rows, cells);
  SpreadsheetApp.flush();
  fitRange(book, place, rows.length);
  SpreadsheetApp.flush();
}

/** The cells of the new table and all that stood below its header before. */
function areaFor({ sheet, row, column, reach }: TablePlace, next: readonly TableRow[]): Range {
  const height = Math.max(reach, next.length + 1);
  ensureRows(sheet, row + height - 1);
  return sheet.getRange(row, column, height, WIDTH);
}

/** Makes the range the header, the rows, and spare rows: from where the table stands now, since rows may be inserted above. */
export function fitRange(book: RatesBook, place: TablePlace, rows: number): void {
  const { sheet } = place;
  const height = rows + 1 + SPARE_ROWS;
  ensureRows(sheet, place.row + height - 1);
  const now = book.ratesRange();
  const isHere = now?.getSheet().getSheetId() === sheet.getSheetId();
  const [row, column] = isHere ? [now.getRow(), now.getColumn()] : [place.row, place.column];
  book.useRange(sheet.getRange(row, column, height, WIDTH));
}

/** What makes a new sheet good to read; formulas do not depend on it. */
function dressSheet(book: RatesBook, { sheet, row, column }: TablePlace): void {
  book.attempt("the look of the Rates sheet", () => {
    widenColumns(sheet, column);
    dressHeader(sheet, row, column, WIDTH);
  });
  book.attempt("the warning before edits of the Rates sheet", () =>
    warnBeforeEdits(
      sheet,
      "RateSheet writes these rates. A row of your own is welcome: write yes into its override column.",
    ),
  );
}

/** Formats and the filter follow the size of the table, spare rows included. */
export function dressTable(book: RatesBook, { sheet, row, column }: TablePlace): void {
  book.attempt("the number formats below the rates", () => formatColumns(sheet, row, column));
  book.attempt("the filter over the rates", () => {
    const range = book.ratesRange();
    if (range) filterTable(sheet, range);
  });
}

function writeRows(area: Range, rows: readonly TableRow[], read: CellsRead): void {
  const cells = [[...RATES_COLUMNS], ...rows.map(({ rate }) => rateToRow(rate))];
  const blank = new Array<string>(WIDTH).fill("");
  while (cells.length < area.getNumRows()) cells.push(blank);
  const formulas = [[], ...rows.map((row) => RATES_COLUMNS.map((name) => row.formulas.get(name)))];
  const safe = safeCells(area, cells, { formats: RATES_FORMATS, formulas });
  // Nothing stands between this last look and the write.
  refuseTyped(area, read);
  area.setValues(safe);
}
