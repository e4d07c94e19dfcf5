import { RATES_COLUMNS, rateToRow } from "../../functions/rates-columns";
import { RATES_RANGE_NAME } from "../sheet-host";
import { ensureRows } from "./own-sheets";
import { writeSafely } from "./safe-cells";
import { dressHeader, filterTable, formatColumns, warnBeforeEdits, widenColumns } from "./sheet-layout";
import type { TablePlace } from "./table-in-use";
import type { TableLine } from "./table-lines";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

const WIDTH = RATES_COLUMNS.length;

/**
 * Writes a table over the one in use so that at every moment the OPENAI_RATES range holds one of the two, whole: the
 * range first grows over blank rows, which count for nothing; one write then replaces all cells; then it shrinks.
 */
export function overwriteTable(
  spreadsheet: Spreadsheet,
  place: TablePlace,
  lines: readonly TableLine[],
): void {
  const area = areaFor(place, lines);
  if (area.getNumRows() > place.rows) spreadsheet.setNamedRange(RATES_RANGE_NAME, area);
  SpreadsheetApp.flush();
  writeLines(area, lines);
  SpreadsheetApp.flush();
  fitRange(spreadsheet, place, lines.length);
}

/** Writes a table to a sheet that nothing uses, and then, in one write, has the OPENAI_RATES range stand for it. */
export function writeAndUse(spreadsheet: Spreadsheet, place: TablePlace, lines: readonly TableLine[]): void {
  const area = areaFor(place, lines);
  dressSheet(place);
  dressTable(place, lines.length);
  writeLines(area, lines);
  SpreadsheetApp.flush();
  fitRange(spreadsheet, place, lines.length);
  SpreadsheetApp.flush();
}

/** The cells of the new table and all that stood below its header before. */
function areaFor({ sheet, row, column, rows, reach }: TablePlace, lines: readonly TableLine[]): Range {
  const height = Math.max(reach, rows, lines.length + 1);
  ensureRows(sheet, row + height - 1);
  return sheet.getRange(row, column, height, WIDTH);
}

/** Makes the range exactly the header and the rows. */
export function fitRange(spreadsheet: Spreadsheet, { sheet, row, column }: TablePlace, lines: number): void {
  spreadsheet.setNamedRange(RATES_RANGE_NAME, sheet.getRange(row, column, lines + 1, WIDTH));
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
export function dressTable({ sheet, row, column }: TablePlace, lines: number): void {
  formatColumns(sheet, row, column);
  filterTable(sheet, sheet.getRange(row, column, lines + 1, WIDTH));
}

function writeLines(area: Range, lines: readonly TableLine[]): void {
  const rows = [[...RATES_COLUMNS], ...lines.map(({ rate }) => rateToRow(rate))];
  const blank = new Array<string>(WIDTH).fill("");
  while (rows.length < area.getNumRows()) rows.push(blank);
  writeSafely(area, rows, (row, column) => {
    const name = RATES_COLUMNS[column];
    return name === undefined ? undefined : lines[row - 1]?.formulas.get(name);
  });
}
