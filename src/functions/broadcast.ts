import { PricingError } from "../pricing/errors";
import { isBlank } from "./cells";
import type { Argument, Cell, Output } from "./definition";

/** Where an argument's value for a row and column of the result comes from. */
export interface Values {
  readonly name: string;
  readonly isRange: boolean;
  readonly rows: number;
  readonly columns: number;
  at(row: number, column: number): Cell;
}

/** One value, or a 1×1 range, is the same everywhere. */
class Single implements Values {
  readonly isRange = false;
  readonly rows = 1;
  readonly columns = 1;
  constructor(
    readonly name: string,
    private readonly value: Cell,
  ) {}
  at(): Cell {
    return this.value;
  }
}

class Range implements Values {
  readonly isRange = true;
  readonly rows: number;
  readonly columns: number;
  constructor(
    readonly name: string,
    private readonly cells: readonly (readonly Cell[])[],
  ) {
    this.rows = cells.length;
    this.columns = cells[0]?.length ?? 0;
  }
  at(row: number, column: number): Cell {
    return this.cells[row]?.[column];
  }
}

/** Wraps an argument under the name its errors use. */
export function values(name: string, argument: Argument): Values {
  if (!isRange(argument)) return new Single(name, argument);
  const only = argument.length === 1 && argument[0]?.length === 1 ? argument[0] : undefined;
  return only ? new Single(name, only[0]) : new Range(name, argument);
}

export function isRange(argument: Argument): argument is readonly (readonly Cell[])[] {
  return Array.isArray(argument);
}

/** All cells of an argument, row by row. */
export function cellsOf(argument: Argument): readonly Cell[] {
  return isRange(argument) ? argument.flat() : [argument];
}

/**
 * Evaluates a formula cell by cell: single values are broadcast over ranges, ranges must agree in shape, the result
 * has that shape. A place where every required argument that varies is blank gives a blank. An error names the row.
 *
 * @param required arguments without which a cell cannot be evaluated
 * @param optional arguments with a default
 * @param evaluate computes the cell at a row and column
 */
export function broadcast(
  required: readonly Values[],
  optional: readonly Values[],
  evaluate: (row: number, column: number) => number | string,
): Output {
  const ranges = [...required, ...optional].filter((argument) => argument.isRange);
  const shape = ranges[0];
  if (!shape) return isBlankPlace(required, 0, 0) ? "" : evaluate(0, 0);
  for (const range of ranges) {
    if (range.rows !== shape.rows || range.columns !== shape.columns) {
      throw new PricingError(
        `${shape.name} is ${describe(shape)}, but ${range.name} is ${describe(range)}. Ranges must have the same shape.`,
      );
    }
  }
  const varying = required.filter((argument) => argument.isRange);
  const deciding = varying.length > 0 ? varying : required;
  const at = (row: number, column: number): number | string =>
    isBlankPlace(deciding, row, column) ? "" : located(evaluate, row, column, shape);
  const result = new Array<(number | string)[]>(shape.rows);
  for (let row = 0; row < shape.rows; row++) {
    // A literal is the smallest array: a column of 100,000 rows would else spend its time on memory.
    const line = [at(row, 0)];
    for (let column = 1; column < shape.columns; column++) line.push(at(row, column));
    result[row] = line;
  }
  return result;
}

function isBlankPlace(required: readonly Values[], row: number, column: number): boolean {
  // From the last one on: quantities stand last, and a number is seen not to be blank at once.
  for (let index = required.length - 1; index >= 0; index--) {
    if (!isBlank(required[index]?.at(row, column))) return false;
  }
  return required.length > 0;
}

function located(
  evaluate: (row: number, column: number) => number | string,
  row: number,
  column: number,
  shape: Values,
): number | string {
  try {
    return evaluate(row, column);
  } catch (error) {
    if (!(error instanceof PricingError)) throw error;
    const place = shape.columns > 1 ? `row ${row + 1}, column ${column + 1}` : `row ${row + 1}`;
    error.message = `${place} of the range: ${error.message}`;
    throw error;
  }
}

function describe(range: Values): string {
  const rows = range.rows === 1 ? "1 row" : `${range.rows} rows`;
  return `${rows} × ${range.columns === 1 ? "1 column" : `${range.columns} columns`}`;
}
