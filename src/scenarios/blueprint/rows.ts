import type { CellBlueprint } from "./blueprint";
import { absolute, area, columnLetters } from "../../a1/a1";
import { blank, formula, text, type CellGrid } from "./cells";
import { BASE_COLUMN, FIRST_MONTH_COLUMN, FIRST_SCENARIO_COLUMN, LABEL_COLUMN, UNIT_COLUMN } from "./columns";
import type { FormatName } from "./formats";

/** Rows of a tab by key. */
export class RowBook {
  private readonly rows = new Map<string, number>();

  constructor(
    readonly months: number,
    readonly scenarios: number,
  ) {}

  place(key: string, row: number): void {
    if (this.rows.has(key)) throw new Error(`two rows are called ${key}`);
    this.rows.set(key, row);
  }

  row(key: string): number {
    const row = this.rows.get(key);
    if (row === undefined) throw new Error(`no row is called ${key}`);
    return row;
  }

  get lastMonthColumn(): number {
    return FIRST_MONTH_COLUMN + this.months - 1;
  }

  get lastScenarioColumn(): number {
    return FIRST_SCENARIO_COLUMN + this.scenarios - 1;
  }

  /** `$C$12` */
  base(key: string): string {
    return absolute(this.row(key), BASE_COLUMN);
  }

  /** `$E$12`: a constant of a scenario, from 0. */
  constant(key: string, scenario: number): string {
    return absolute(this.row(key), FIRST_SCENARIO_COLUMN + scenario);
  }

  /** `$D$12:$H$12`: the constants of all scenarios. */
  constants(key: string): string {
    return area(this.row(key), FIRST_SCENARIO_COLUMN, this.row(key), this.lastScenarioColumn);
  }

  /** `$I$12:$AR$12` */
  monthsOf(key: string): string {
    return area(this.row(key), FIRST_MONTH_COLUMN, this.row(key), this.lastMonthColumn);
  }

  firstMonth(key: string): string {
    return absolute(this.row(key), FIRST_MONTH_COLUMN);
  }

  lastMonth(key: string): string {
    return absolute(this.row(key), this.lastMonthColumn);
  }

  /** `K12`: this month of a row. */
  inMonth(key: string, column: number): string {
    return `${columnLetters(column)}${this.row(key)}`;
  }
}

/** A formula for each scenario's constant: `of` gives the scenario's own cell of another row. */
export type Constant = (of: (key: string) => string) => string;

export interface MonthAddresses {
  /** This month of a row. */
  readonly of: (key: string) => string;
  /** The month before; for the first month the column before it, which is blank in such rows. */
  readonly before: (key: string) => string;
  /** This month of rows that stand one below the other. */
  readonly block: (from: string, to: string) => string;
  /** The first row from the first month to this one: how many it has is the month's number. */
  readonly row1: string;
  /** A row from the first month to this one. */
  readonly sofar: (key: string) => string;
}

export interface RowSpec {
  /** What formulas of other rows call it. */
  readonly key: string;
  readonly label: string;
  readonly unit?: string;
  readonly format: FormatName;
  /** The one value of the row, a formula or a text. */
  readonly base?: string;
  /** One formula for the scenarios, copied across them. */
  readonly each?: Constant;
  /** One formula for the months, copied across them. */
  readonly months?: (month: MonthAddresses) => string;
  /** Whether the months are added up in the base column; balances, prices and flags are not. */
  readonly total?: true;
}

export type Row = RowSpec | { readonly heading: string };

/** Puts rows one below the other and returns the first free row. */
export function putRows(grid: CellGrid, rows: readonly Row[], firstRow: number, book: RowBook): number {
  rows.forEach((row, index) => {
    if ("key" in row) book.place(row.key, firstRow + index);
  });
  rows.forEach((row, index) => {
    if ("key" in row) putRow(grid, row, firstRow + index, book);
    else {
      grid.heading(firstRow + index, row.heading, book.lastMonthColumn);
    }
  });
  return firstRow + rows.length;
}

function putRow(grid: CellGrid, spec: RowSpec, row: number, book: RowBook): void {
  const { format } = spec;
  grid.put(row, LABEL_COLUMN, text(spec.label));
  if (spec.unit !== undefined && spec.unit !== "") grid.put(row, UNIT_COLUMN, text(spec.unit, "note"));
  if (spec.base !== undefined) grid.put(row, BASE_COLUMN, baseCell(spec.base, format));
  if (spec.total === true) grid.put(row, BASE_COLUMN, formula(`=SUM(${book.monthsOf(spec.key)})`, format));
  const { each, months } = spec;
  if (each !== undefined) {
    for (let scenario = 0; scenario < book.scenarios; scenario++) {
      const column = FIRST_SCENARIO_COLUMN + scenario;
      const of = (key: string): string => `${columnLetters(column)}$${book.row(key)}`;
      grid.put(row, column, formula(each(of), format));
    }
  }
  if (months === undefined) return;
  for (let column = FIRST_MONTH_COLUMN; column <= book.lastMonthColumn; column++) {
    grid.put(row, column, formula(months(monthAt(book, column)), format));
  }
}

function baseCell(content: string, format: FormatName): CellBlueprint {
  return content.startsWith("=") ? formula(content, format) : text(content, "stamp");
}

export function monthAt(book: RowBook, column: number): MonthAddresses {
  const here = columnLetters(column);
  const first = `$${columnLetters(FIRST_MONTH_COLUMN)}`;
  return {
    of: (key) => book.inMonth(key, column),
    before: (key) => book.inMonth(key, column - 1),
    block: (from, to) => `${here}${book.row(from)}:${here}${book.row(to)}`,
    row1: `${first}$1:${here}$1`,
    sofar: (key) => `${first}${book.row(key)}:${here}${book.row(key)}`,
  };
}

/** Leaves room for what a formula spills into, formatted. */
export function putSpilled(
  grid: CellGrid,
  row: number,
  column: number,
  rows: number,
  columns: number,
  content: string,
  format: FormatName | ((row: number) => FormatName),
): void {
  const formatOf = typeof format === "string" ? () => format : format;
  for (let down = 0; down < rows; down++) {
    for (let across = 0; across < columns; across++) {
      const isFirst = down === 0 && across === 0;
      const cell = isFirst ? formula(content, formatOf(0)) : blank(formatOf(down), "formula");
      grid.put(row + down, column + across, cell);
    }
  }
}
