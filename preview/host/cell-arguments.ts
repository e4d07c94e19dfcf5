import { CellValueType, type ICellData, type Nullable, type Styles } from "@univerjs/core";
import {
  type ArrayValueObject,
  BaseReferenceObject,
  type BaseValueObject,
  type FunctionVariantType,
} from "@univerjs/engine-formula";
import { type CellValue, isDateFormat } from "../model/cell";
import type { ZonedDates } from "../model/zoned-dates";

/** What a cell gives a custom function in Google Sheets: a blank is "", a date a Date. */
export type ScriptCell = CellValue | Date;
export type ScriptArgument = ScriptCell | ScriptCell[][];

/** The value a stored cell shows. */
export function cellValue(cell: Nullable<ICellData>): CellValue {
  if (!cell) return "";
  const rich = cell.p?.body?.dataStream;
  if (rich !== undefined) return rich.replace(/\r?\n$/, "").replaceAll("\r", "\n");
  const value = cell.v;
  if (value === null || value === undefined) return "";
  if (cell.t === CellValueType.BOOLEAN) return value === true || value === 1 || value === "1";
  if (cell.t === CellValueType.NUMBER && typeof value === "string" && value !== "") return Number(value);
  return value;
}

function dated(value: CellValue, pattern: string | undefined, dates: ZonedDates): ScriptCell {
  return typeof value === "number" && isDateFormat(pattern) ? dates.toDate(value) : value;
}

/**
 * Whole tables that were read, by the state of their sheet, of which each calculation makes a new one: hundreds of
 * formulas name the same rates.
 */
const tables = new WeakMap<object, Map<string, ScriptArgument>>();

/** Whether this calculation may still change what the sheet of the reference shows. */
function hasResults(reference: BaseReferenceObject): boolean {
  return [
    reference.getCurrentRuntimeSheetData(),
    reference.getCurrentActiveArrayFormulaCellData(),
    reference.getCurrentRuntimeActiveArrayFormulaCellData(),
  ].some((results) => results !== undefined && Object.keys(results.getMatrix()).length > 0);
}

function readReference(reference: BaseReferenceObject, dates: ZonedDates): ScriptArgument {
  if (reference.isCell() || hasResults(reference)) return readCells(reference, dates);
  const sheet = reference.getCurrentActiveSheetData();
  const known = tables.get(sheet) ?? new Map<string, ScriptArgument>();
  tables.set(sheet, known);
  const place = JSON.stringify(reference.getRangePosition());
  const table = known.get(place) ?? readCells(reference, dates);
  known.set(place, table);
  return table;
}

function readCells(reference: BaseReferenceObject, dates: ZonedDates): ScriptArgument {
  const { startRow, endRow, startColumn, endColumn } = reference.getRangePosition();
  const styles: Styles = reference.getCurrentStylesData();
  const grid: ScriptCell[][] = [];
  for (let row = startRow; row <= endRow; row++) {
    const line: ScriptCell[] = [];
    for (let column = startColumn; column <= endColumn; column++) {
      const cell = reference.getCellData(row, column);
      const value = cellValue(cell);
      const style = typeof value === "number" && cell ? styles.getStyleByCell(cell) : undefined;
      line.push(dated(value, style?.n?.pattern, dates));
    }
    grid.push(line);
  }
  const [[single] = []] = grid;
  return startRow === endRow && startColumn === endColumn ? (single ?? "") : grid;
}

function readValue(value: Nullable<BaseValueObject>, dates: ZonedDates): ScriptCell {
  if (!value || value.isNull()) return "";
  if (value.isError()) return String(value.getValue());
  return dated(value.getValue(), value.getPattern(), dates);
}

function isArray(value: FunctionVariantType): value is ArrayValueObject {
  return value.isArray();
}

/** An argument of a formula as Google hands it to a custom function: a value, or a range as rows of values. */
export function readArgument(argument: FunctionVariantType, dates: ZonedDates): ScriptArgument {
  if (argument instanceof BaseReferenceObject) return readReference(argument, dates);
  if (!isArray(argument)) return readValue(argument, dates);
  return argument.getArrayValue().map((line) => line.map((value) => readValue(value, dates)));
}
