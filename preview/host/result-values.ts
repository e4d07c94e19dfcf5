import {
  ArrayValueObject,
  BooleanValueObject,
  type BaseValueObject,
  ErrorType,
  ErrorValueObject,
  NullValueObject,
  NumberValueObject,
  StringValueObject,
} from "@univerjs/engine-formula";
import type { ZonedDates } from "../model/zoned-dates";

/** The cell of the formula whose result it is. */
export interface FormulaPlace {
  readonly unitId: string;
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

function single(value: unknown, dates: ZonedDates): BaseValueObject {
  if (value === null || value === undefined) return NullValueObject.create();
  if (typeof value === "string") return StringValueObject.create(value);
  if (typeof value === "boolean") return BooleanValueObject.create(value);
  if (value instanceof Date) return NumberValueObject.create(dates.toSerial(value), "yyyy-mm-dd");
  if (typeof value === "number") {
    return Number.isFinite(value) ? NumberValueObject.create(value) : ErrorValueObject.create(ErrorType.NUM);
  }
  throw new TypeError("A custom function may return text, numbers, booleans, dates, and arrays of them.");
}

/** The sheet has fewer rows or columns than a result needs. */
export class NoRoom extends Error {}

/** Refuses a result that reaches beyond the sheet, in Google's words. */
export function requireRoom(
  result: unknown,
  { row, column }: FormulaPlace,
  size: { rows: number; columns: number },
): void {
  if (!Array.isArray(result)) return;
  const lines: readonly unknown[] = result;
  const width = lines.reduce<number>(
    (most, line) => Math.max(most, Array.isArray(line) ? line.length : 1),
    1,
  );
  const rows = row + lines.length - size.rows;
  const columns = column + width - size.columns;
  const missing = rows > 0 ? `rows (${rows})` : columns > 0 ? `columns (${columns})` : null;
  if (missing !== null)
    throw new NoRoom(`Result was not automatically expanded, please insert more ${missing}.`);
}

/** What a custom function returned, for the formula engine: text stays text, whatever it looks like. */
export function toValueObject(result: unknown, place: FormulaPlace, dates: ZonedDates): BaseValueObject {
  if (!Array.isArray(result)) return single(result, dates);
  const rows = result.map((row: unknown): unknown[] => (Array.isArray(row) ? row : [row]));
  const columnCount = Math.max(1, ...[...new Set(rows.map((row) => row.length))]);
  const calculateValueList = rows.map((row) =>
    Array.from({ length: columnCount }, (_, column) => single(row[column], dates)),
  );
  return ArrayValueObject.create({
    calculateValueList,
    rowCount: rows.length,
    columnCount,
    unitId: place.unitId,
    sheetId: place.sheetId,
    row: place.row,
    column: place.column,
  });
}
