import { cellsOfLine, lineOfCells, type ChargeLine, type LineCell } from "../../actuals/charges/line";
import { IMPORTED_COLUMNS, IS_TEXT } from "../../actuals/charges/columns";
import { isDate } from "../../functions/cells";
import type { Cell, Host } from "../../functions/definition";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Lines that one write or one reading takes: some 100,000 cells. */
export const SLICE = 5_000;

/** What is written for a line, so that text stays text; a day is read as one in every locale. */
function writtenLine(line: ChargeLine): LineCell[] {
  return cellsOfLine(line).map((cell, index) => {
    if (typeof cell === "number" || cell === "") return cell;
    return IS_TEXT[index] === true || !/^\d{4}-\d\d-\d\d$/.test(cell) ? `'${cell}` : cell;
  });
}

/** Writes lines below each other, from a row and the first column on. */
export function writeLines(sheet: Sheet, row: number, lines: readonly ChargeLine[]): void {
  for (let at = 0; at < lines.length; at += SLICE) {
    const some = lines.slice(at, at + SLICE).map(writtenLine);
    sheet.getRange(row + at, 1, some.length, IMPORTED_COLUMNS).setValues(some);
  }
}

/** Reads lines, from a row and the first column on. */
export function readLines(sheet: Sheet, row: number, count: number, host: Host): ChargeLine[] {
  const lines: ChargeLine[] = [];
  for (let at = 0; at < count; at += SLICE) {
    const rows = Math.min(SLICE, count - at);
    const values = sheet.getRange(row + at, 1, rows, IMPORTED_COLUMNS).getValues() as Cell[][];
    for (const cells of values) {
      lines.push(lineOfCells(cells.map((cell) => (isDate(cell) ? host.dayOf(cell) : cell))));
    }
  }
  return lines;
}

/** Has a sheet so many rows and columns at least. */
export function growTo(sheet: Sheet, rows: number, columns: number): void {
  const [tall, wide] = [sheet.getMaxRows(), sheet.getMaxColumns()];
  if (rows > tall) sheet.insertRowsAfter(tall, rows - tall);
  if (columns > wide) sheet.insertColumnsAfter(wide, columns - wide);
}
