import { columnLetters } from "../../a1/a1";
import { parseReference } from "../../a1/reference";
import type { ActualsServer, SheetTable } from "../../api/actuals";
import type { Problem } from "../../api/problem";
import { isBlank, isDate } from "../../functions/cells";
import type { Cell } from "../../functions/definition";
import type { Result } from "../../pricing/result";
import { hasDecimalComma } from "../decimal-comma";
import { hashText } from "../hash";
import { actualsAnswer, problem } from "../problem";
import { sheetHost } from "../sheet-host";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Cells that cross to the page at once. */
const PIECE_CELLS = 20_000;
const MOST_ROWS = 200_000;

/** Rows and columns from 1. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** Reads the selection, or the table around the selected cell, a piece at a time. */
export function readSheetTable({
  table,
  from,
}: Parameters<ActualsServer["readSheetTable"]>[0]): Result<SheetTable, Problem> {
  return actualsAnswer(() => {
    const { sheet, area } = table === null ? selected() : tableOf(table.sheet, table.a1);
    const rows = Math.max(1, Math.floor(PIECE_CELLS / area.columns));
    const count = Math.min(rows, area.rows - from);
    if (count < 1 || from < 0) throw nothing(`${areaName(area)} has no row ${from + 1}.`);
    const values = sheet.getRange(area.row + from, area.column, count, area.columns).getValues() as Cell[][];
    const texts = new CellTexts();
    const cells = values.map((line) => line.map((cell) => texts.of(cell)));
    return {
      sheet: sheet.getName(),
      a1: areaName(area),
      rows: area.rows,
      columns: area.columns,
      from,
      cells,
      next: from + count < area.rows ? from + count : null,
      decimalComma: hasDecimalComma(),
      hash: hashText(JSON.stringify(cells)),
    };
  });
}

/** A table by its name and cells, as the page sends them back. */
export function tableOf(name: string, a1: string): { readonly sheet: Sheet; readonly area: Area } {
  const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName(name);
  if (sheet === null) throw nothing(`There is no sheet named "${name}" any more.`);
  const reference = parseReference(a1);
  const [lastRow, lastColumn] = [reference?.lastRow ?? null, reference?.lastColumn ?? null];
  const isInside =
    reference !== undefined &&
    lastRow !== null &&
    lastColumn !== null &&
    lastRow <= sheet.getMaxRows() &&
    lastColumn <= sheet.getMaxColumns();
  if (!isInside) throw nothing(`${a1} is no range of the sheet "${name}".`);
  const { row, column } = reference;
  return { sheet, area: { row, column, rows: lastRow - row + 1, columns: lastColumn - column + 1 } };
}

/** What is selected, without the blank rows and columns around it; a single cell stands for its table. */
function selected(): { readonly sheet: Sheet; readonly area: Area } {
  const range = SpreadsheetApp.getActiveSpreadsheet().getActiveRange();
  if (range === null) throw nothing("Nothing is selected.");
  const sheet = range.getSheet();
  const [rows, columns] = [sheet.getLastRow(), sheet.getLastColumn()];
  if (rows === 0 || columns === 0) throw nothing("This sheet is empty.");
  if (rows > MOST_ROWS) throw nothing(`This sheet has ${rows} rows, which are more than ${MOST_ROWS}.`);
  const isFilled = filledCells(sheet, rows, columns);
  const row = range.getRow();
  const column = range.getColumn();
  const isOne = range.getNumRows() === 1 && range.getNumColumns() === 1;
  const area = isOne
    ? around(isFilled, row, column)
    : filledIn(isFilled, {
        row,
        column,
        rows: Math.min(range.getNumRows(), rows - row + 1),
        columns: Math.min(range.getNumColumns(), columns - column + 1),
      });
  if (area === null) throw nothing("The selected cells are empty.");
  return { sheet, area };
}

type IsFilled = (row: number, column: number) => boolean;

function filledCells(sheet: Sheet, rows: number, columns: number): IsFilled {
  const values = sheet.getRange(1, 1, rows, columns).getValues() as Cell[][];
  return (row, column) => !isBlank(values[row - 1]?.[column - 1]);
}

/** The part of an area that has anything in it. */
function filledIn(isFilled: IsFilled, { row, column, rows, columns }: Area): Area | null {
  let [top, left, bottom, right] = [Infinity, Infinity, 0, 0];
  for (let at = row; at < row + rows; at++) {
    for (let over = column; over < column + columns; over++) {
      if (!isFilled(at, over)) continue;
      [top, left] = [Math.min(top, at), Math.min(left, over)];
      [bottom, right] = [Math.max(bottom, at), Math.max(right, over)];
    }
  }
  if (bottom === 0) return null;
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

/**
 * The table around a cell: all that hangs together with it, sideways or across a corner. One blank row does not end it:
 * people set months apart so.
 */
function around(isFilled: IsFilled, row: number, column: number): Area | null {
  let [top, left, bottom, right] = [row, column, row, column];
  const any = (fromRow: number, toRow: number, fromColumn: number, toColumn: number): boolean => {
    for (let at = fromRow; at <= toRow; at++) {
      for (let over = fromColumn; over <= toColumn; over++) if (isFilled(at, over)) return true;
    }
    return false;
  };
  for (let grows = true; grows;) {
    grows = false;
    const [wideLeft, wideRight] = [Math.max(1, left - 1), right + 1];
    const above = [1, 2].find((step) => top > step && any(top - step, top - step, wideLeft, wideRight));
    if (above !== undefined) [top, grows] = [top - above, true];
    const below = [1, 2].find((step) => any(bottom + step, bottom + step, wideLeft, wideRight));
    if (below !== undefined) [bottom, grows] = [bottom + below, true];
    const [tall, deep] = [Math.max(1, top - 1), bottom + 1];
    if (left > 1 && any(tall, deep, left - 1, left - 1)) [left, grows] = [left - 1, true];
    if (any(tall, deep, right + 1, right + 1)) [right, grows] = [right + 1, true];
  }
  return filledIn(isFilled, { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 });
}

export function areaName({ row, column, rows, columns }: Area): string {
  const first = `${columnLetters(column)}${row}`;
  const last = `${columnLetters(column + columns - 1)}${row + rows - 1}`;
  return first === last ? first : `${first}:${last}`;
}

const HOUR = 3_600_000;

/** Cells as they cross to the page: a date is its day in the spreadsheet's zone, and its time where it has one. */
class CellTexts {
  private readonly host = sheetHost();
  private readonly midnights = new Map<string, number>();

  of(cell: Cell): string | number | boolean | null {
    if (cell === undefined || cell === null || cell === "") return null;
    if (!isDate(cell)) return cell;
    const day = this.host.dayOf(cell);
    const time = cell.getTime() - this.midnight(day);
    if (time <= 0) return day;
    return `${day}T${new Date(time).toISOString().slice(11, 19)}`;
  }

  /** The instant at which a day begins in the zone, to the second. */
  private midnight(day: string): number {
    const known = this.midnights.get(day);
    if (known !== undefined) return known;
    let [before, after] = [Date.parse(day) - 26 * HOUR, Date.parse(day) + 26 * HOUR];
    while (after - before > 1000) {
      const middle = Math.floor((before + after) / 2000) * 1000;
      if (middle <= before || middle >= after) break;
      if (this.host.dayOf(new Date(middle)) < day) before = middle;
      else after = middle;
    }
    this.midnights.set(day, after);
    return after;
  }
}

function nothing(message: string): Error {
  return problem("nothing", message, "Select the table with its headings, and try again.", true);
}
