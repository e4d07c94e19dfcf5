import { columnLetters } from "../../a1/a1";
import { parseReference, type Reference } from "../../a1/reference";
import type { InsertTarget } from "../../api/insert-function";
import type { Cell } from "../../functions/definition";
import { PricingError } from "../../pricing/errors";
import { contentOf } from "./cell-content";

type Range = GoogleAppsScript.Spreadsheet.Range;

/** As many cells are looked at as could be in the way of a result. */
const MOST_CELLS = 200_000;

/** The cell that was typed, or the one that is selected. Throws a PricingError in words. */
export function targetCell(into: string): Range {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  if (into.trim() === "") {
    const cell = spreadsheet.getCurrentCell();
    if (cell !== null) return cell;
    throw new PricingError("no cell is selected. Select the cell the formula is to stand in.");
  }
  const reference = parseReference(into);
  if (reference === undefined || !isCell(reference)) {
    throw new PricingError(`"${into.trim()}" is no cell to write into. Type one such as G2 or Usage!G2.`);
  }
  const { sheet: name, row, column } = reference;
  const sheet = name === null ? spreadsheet.getActiveSheet() : spreadsheet.getSheetByName(name);
  if (sheet === null) throw new PricingError(`there is no sheet named "${name ?? ""}" to write into.`);
  if (row <= sheet.getMaxRows() && column <= sheet.getMaxColumns()) return sheet.getRange(row, column);
  throw new PricingError(
    `the sheet "${sheet.getName()}" has no cell ${columnLetters(column)}${row}. Add rows or columns, or type another cell.`,
  );
}

function isCell({ row, column, lastRow, lastColumn }: Reference): boolean {
  return row === lastRow && column === lastColumn;
}

/** Where a result of a size would stand, and what is in its way. */
export function targetOf(
  cell: Range,
  size: { readonly rows: number; readonly columns: number },
  read: readonly Range[],
): InsertTarget {
  const sheet = cell.getSheet();
  const [row, column] = [cell.getRow(), cell.getColumn()];
  const first = cell.getA1Notation();
  const last = `${columnLetters(column + size.columns - 1)}${row + size.rows - 1}`;
  const fills = first === last ? first : `${first}:${last}`;
  return { sheet: sheet.getName(), cell: first, fills, obstacle: obstacleOf(cell, size, read) };
}

function obstacleOf(
  cell: Range,
  { rows, columns }: { readonly rows: number; readonly columns: number },
  read: readonly Range[],
): string | null {
  const sheet = cell.getSheet();
  const [row, column] = [cell.getRow(), cell.getColumn()];
  const own = read.find((range) => meets(range, cell, rows, columns));
  if (own !== undefined) return `it would stand in ${own.getA1Notation()}, which it reads`;
  const lastRow = sheet.getMaxRows();
  const lastColumn = sheet.getMaxColumns();
  if (row + rows - 1 > lastRow)
    return `the sheet ends at row ${lastRow}: add ${row + rows - 1 - lastRow} rows`;
  if (column + columns - 1 > lastColumn) {
    return `the sheet ends at column ${columnLetters(lastColumn)}: add ${column + columns - 1 - lastColumn} columns`;
  }
  if (rows * columns === 1) return null;
  const filled = sheet.getRange(row, column, Math.min(rows, Math.ceil(MOST_CELLS / columns)), columns);
  const values = filled.getValues() as Cell[][];
  const formulas = filled.getFormulas();
  // What spills from the formula that is replaced goes with it; only a formula of its own stays.
  const isSpill = formulas[0]?.[0] !== "";
  for (let r = 0; r < values.length; r++) {
    for (let c = 0; c < columns; c++) {
      const formula = formulas[r]?.[c] ?? "";
      const isFull = formula !== "" || (!isSpill && values[r]?.[c] !== "");
      if ((r > 0 || c > 0) && isFull) {
        const where = sheet.getRange(row + r, column + c);
        return `${where.getA1Notation()} holds ${contentOf(where)}`;
      }
    }
  }
  return null;
}

/** Whether a range has a cell of what would be filled. */
function meets(range: Range, cell: Range, rows: number, columns: number): boolean {
  return (
    range.getSheet().getSheetId() === cell.getSheet().getSheetId() &&
    range.getRow() < cell.getRow() + rows &&
    cell.getRow() <= range.getLastRow() &&
    range.getColumn() < cell.getColumn() + columns &&
    cell.getColumn() <= range.getLastColumn()
  );
}
