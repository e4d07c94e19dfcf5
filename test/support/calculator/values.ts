/** An error in a cell. */
export class Failure {
  constructor(
    readonly code: "#N/A" | "#VALUE!" | "#DIV/0!" | "#NUM!" | "#ERROR!",
    readonly message = "",
  ) {}
}

/** What a cell holds; null is blank. */
export type Value = number | string | boolean | null | Failure;
export type Matrix = readonly (readonly Value[])[];
/** A value, or the values of some cells. */
export type Operand = Value | Matrix;

export function isMatrix(operand: Operand): operand is Matrix {
  return Array.isArray(operand);
}

export function matrixOf(operand: Operand): Matrix {
  return isMatrix(operand) ? operand : [[operand]];
}

/** The one value of an operand; more are taken for none by Google too, outside of an array formula. */
export function single(operand: Operand): Value {
  if (!isMatrix(operand)) return operand;
  const [[value = null] = []] = operand;
  if (operand.length === 1 && operand[0]?.length === 1) return value;
  throw new Error("a range where one value is meant");
}

/** As arithmetic takes a value: blank is 0, text is an error, even blank text. */
export function number(value: Value): number | Failure {
  if (value instanceof Failure) return value;
  if (value === null) return 0;
  if (typeof value === "boolean") return value ? 1 : 0;
  if (typeof value === "number") return value;
  return new Failure("#VALUE!", `"${value}" is no number`);
}

export function text(value: Exclude<Value, Failure>): string {
  if (value === null) return "";
  return typeof value === "boolean" ? String(value).toUpperCase() : String(value);
}

/** As a condition takes a value. */
export function truth(value: Value): boolean | Failure {
  if (typeof value === "boolean") return value;
  const found = number(value);
  return found instanceof Failure ? found : found !== 0;
}

/** Below, equal or above 0, as sheets order values: numbers before text before truth values, text whatever its case. */
export function compare(one: Value, other: Value): number {
  const [left, right] = [filled(one, other), filled(other, one)];
  const [rankLeft, rankRight] = [rank(left), rank(right)];
  if (rankLeft !== rankRight) return rankLeft - rankRight;
  if (typeof left === "string" && typeof right === "string") {
    const [a, b] = [left.toLowerCase(), right.toLowerCase()];
    if (a === b) return 0;
    return a < b ? -1 : 1;
  }
  return Number(left) - Number(right);
}

/** Blank is whatever it is compared with is without. */
function filled(value: Value, other: Value): Value {
  if (value !== null) return value;
  if (typeof other === "string") return "";
  return typeof other === "boolean" ? false : 0;
}

function rank(value: Value): number {
  if (typeof value === "number") return 0;
  return typeof value === "string" ? 1 : 2;
}

/** The value of one cell, where an operand is no more. */
export function collapsed(operand: Operand): Operand {
  if (!isMatrix(operand) || operand.length !== 1 || operand[0]?.length !== 1) return operand;
  return operand[0][0] ?? null;
}

/** Applies an operation to each pair of places; a row against a column gives the grid. */
export function broadcast(one: Operand, other: Operand, apply: (a: Value, b: Value) => Value): Operand {
  const [left, right] = [collapsed(one), collapsed(other)];
  if (!isMatrix(left) && !isMatrix(right)) return apply(left, right);
  const [a, b] = [matrixOf(left), matrixOf(right)];
  const rows = Math.max(a.length, b.length);
  const columns = Math.max(a[0]?.length ?? 0, b[0]?.length ?? 0);
  const at = (matrix: Matrix, row: number, column: number): Value => {
    const line = matrix[matrix.length === 1 ? 0 : row] ?? [];
    return line[line.length === 1 ? 0 : column] ?? null;
  };
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column) => apply(at(a, row, column), at(b, row, column))),
  );
}

const DAY = 86_400_000;
/** Day 0 of a spreadsheet. */
const FIRST = Date.UTC(1899, 11, 30);

export function serialOf(day: string): number {
  return (Date.parse(`${day}T00:00:00Z`) - FIRST) / DAY;
}

export function dateOf(serial: number): Date {
  return new Date(FIRST + serial * DAY);
}

export function serialOfDate(date: Date): number {
  return (date.getTime() - FIRST) / DAY;
}
