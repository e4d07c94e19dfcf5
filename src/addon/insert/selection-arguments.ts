import { columnLetters, onSheet } from "../../a1/a1";
import type { SelectionArguments } from "../../api/insert-function";
import type { Problem } from "../../api/problem";
import { FUNCTIONS } from "../../functions/catalog";
import { isBlank } from "../../functions/cells";
import type { Cell, FunctionDefinition } from "../../functions/definition";
import { parametersOfHeaders } from "../../functions/header-names";
import type { Result } from "../../pricing/result";
import { problem, ratesAnswer } from "../problem";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** More columns than a table of usage has. */
const MOST_COLUMNS = 200;

interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** Reads the selection as the arguments of a function, by the headers of its columns. */
export function selectionArguments({ name }: { readonly name: string }): Result<SelectionArguments, Problem> {
  return ratesAnswer(() => {
    const called = FUNCTIONS.find((definition) => definition.name === name);
    if (called === undefined) throw problem("invalid", "There is no such function.", "Choose one.");
    const range = SpreadsheetApp.getActiveSpreadsheet().getActiveRange();
    if (range === null) throw nothing("No cell is selected.");
    const sheet = range.getSheet();
    const area = selectedArea(range);
    if (area === undefined) throw nothing(`${sheet.getName()}, ${range.getA1Notation()} is blank.`);
    return { sheet: sheet.getName(), range: areaName(area), ...argumentsOf(sheet, area, called) };
  });
}

/** What of the selection has content; of a single cell, the whole table it is likely in. */
function selectedArea(range: GoogleAppsScript.Spreadsheet.Range): Area | undefined {
  const sheet = range.getSheet();
  const isCell = range.getNumRows() === 1 && range.getNumColumns() === 1;
  const [row, column] = isCell ? [1, 1] : [range.getRow(), range.getColumn()];
  const lastRow = Math.min(isCell ? Infinity : range.getLastRow(), sheet.getLastRow());
  const lastColumn = Math.min(isCell ? Infinity : range.getLastColumn(), sheet.getLastColumn());
  const rows = lastRow - row + 1;
  const columns = Math.min(lastColumn - column + 1, MOST_COLUMNS);
  return rows < 1 || columns < 1 ? undefined : { row, column, rows, columns };
}

function argumentsOf(
  sheet: Sheet,
  area: Area,
  { parameters, required }: FunctionDefinition,
): Omit<SelectionArguments, "sheet" | "range"> {
  const { headers, headerRow } = findHeaders(sheet, area, parameters);
  const firstRow = Math.max(headerRow + 1, area.row);
  const rows = area.row + area.rows - firstRow;
  if (rows < 1) throw nothing("The selection has headers alone.");
  const found = parametersOfHeaders(headers, parameters);
  // A single column without a known header can only be the first argument.
  const indexes = area.columns === 1 && found[0] === undefined ? [0] : found;
  const columnRange = (offset: number): string => {
    const letters = columnLetters(area.column + offset);
    return rows === 1 ? `${letters}${firstRow}` : `${letters}${firstRow}:${letters}${firstRow + rows - 1}`;
  };
  const typed = parameters.map((_, index) => {
    const offset = indexes.indexOf(index);
    return offset < 0 ? "" : columnRange(offset);
  });
  return {
    arguments: typed,
    columns: indexes.flatMap((index, offset) =>
      index === undefined ? [] : [{ parameter: parameters[index] ?? "", header: headers[offset] ?? "" }],
    ),
    missing: parameters.slice(0, required).filter((_, index) => typed[index] === ""),
    into: onSheet(sheet.getName(), `${columnLetters(freeColumn(sheet, area, firstRow, rows))}${firstRow}`),
  };
}

/** The headers stand in the first row of the selection, in the row above it, or in the first row of the sheet. */
function findHeaders(
  sheet: Sheet,
  { row, column, columns }: Area,
  parameters: readonly string[],
): { readonly headers: readonly string[]; readonly headerRow: number } {
  for (const headerRow of [row, row - 1, 1]) {
    if (headerRow < 1) continue;
    const [line = []] = sheet.getRange(headerRow, column, 1, columns).getValues() as Cell[][];
    const headers = line.map((cell) => (typeof cell === "string" ? cell : ""));
    if (parametersOfHeaders(headers, parameters).some((index) => index !== undefined)) {
      return { headers, headerRow };
    }
  }
  return { headers: [], headerRow: 0 };
}

/** The column beside the selection if it is empty there, else the first one after all content. */
function freeColumn(sheet: Sheet, area: Area, firstRow: number, rows: number): number {
  const beside = area.column + area.columns;
  const afterAll = sheet.getLastColumn() + 1;
  if (beside >= afterAll) return beside;
  const values = sheet.getRange(firstRow, beside, rows, 1).getValues() as Cell[][];
  return values.every((line) => isBlank(line[0])) ? beside : afterAll;
}

function areaName({ row, column, rows, columns }: Area): string {
  const first = `${columnLetters(column)}${row}`;
  const last = `${columnLetters(column + columns - 1)}${row + rows - 1}`;
  return first === last ? first : `${first}:${last}`;
}

function nothing(message: string): Error {
  return problem("nothing", message, "Select the rows with their headers, and try again.", true);
}
