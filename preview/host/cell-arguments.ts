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

function readReference(reference: BaseReferenceObject, dates: ZonedDates): ScriptArgument {
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
