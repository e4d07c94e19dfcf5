import { PricingError } from "../pricing/errors";
import type { Argument, Cell } from "./definition";

/** Rows and columns of a range, or of a result. */
export interface Shape {
  readonly rows: number;
  readonly columns: number;
}

/** As many cells as a spreadsheet can have. */
const MOST_CELLS = 10_000_000;

/** An argument's cells, given for every place of the result: a side of one row or column is the same all along it. */
export class Values implements Shape {
  readonly rows: number;
  readonly columns: number;
  private readonly cells: readonly (readonly Cell[])[];

  /** @param name the argument's, for errors */
  constructor(
    readonly name: string,
    argument: Argument,
  ) {
    this.cells = isRange(argument) ? argument : [[argument]];
    this.rows = this.cells.length;
    this.columns = this.cells[0]?.length ?? 0;
  }

  /** False for one value, which is the same at every place. */
  get varies(): boolean {
    return this.rows > 1 || this.columns > 1;
  }

  at(row: number, column: number): Cell {
    return this.cells[this.rows === 1 ? 0 : row]?.[this.columns === 1 ? 0 : column];
  }
}

export function isRange(argument: Argument): argument is readonly (readonly Cell[])[] {
  return Array.isArray(argument);
}

/** All cells of an argument, row by row. */
export function cellsOf(argument: Argument): readonly Cell[] {
  return isRange(argument) ? argument.flat() : [argument];
}

/**
 * The shape of what arguments give together, as arrays of a sheet do: each side of an argument is 1 or the common size,
 * so that a column against a row gives the grid. Throws a PricingError that names the two that do not fit.
 */
export function commonShape(all: readonly Values[]): Shape {
  const tallest = all.reduce((most, one) => (one.rows > most.rows ? one : most));
  const widest = all.reduce((most, one) => (one.columns > most.columns ? one : most));
  for (const one of all) {
    if (one.rows !== 1 && one.rows !== tallest.rows) throw misfit(tallest, one);
    if (one.columns !== 1 && one.columns !== widest.columns) throw misfit(widest, one);
  }
  const shape = { rows: tallest.rows, columns: widest.columns };
  if (shape.rows * shape.columns > MOST_CELLS) {
    throw new PricingError(
      `${tallest.name} is ${describe(tallest)} and ${widest.name} is ${describe(widest)}: the grid of both would have ${shape.rows * shape.columns} cells, more than a spreadsheet holds. Give shorter ranges.`,
    );
  }
  return shape;
}

function misfit(one: Values, other: Values): PricingError {
  return new PricingError(
    `${one.name} is ${describe(one)}, but ${other.name} is ${describe(other)}. Give ranges of one size, single values, or a column and a row for the grid of both.`,
  );
}

function describe({ rows, columns }: Shape): string {
  return `${rows === 1 ? "1 row" : `${rows} rows`} × ${columns === 1 ? "1 column" : `${columns} columns`}`;
}
