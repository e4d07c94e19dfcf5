import { absolute, area, relative } from "../../a1/a1";
import type { FormatName, StyleName } from "./blueprint";
import { blank, formula, text, type CellGrid } from "./cells";
import { FIRST_MONTH_COLUMN, TOTAL_COLUMN } from "./frame";

/** Columns of the Forecast sheet before its months. */
export const VALUE_COLUMN = 3;
export const METER_COLUMN = 4;
export const TIER_COLUMN = 5;
export const SHARE_COLUMN = 6;

/** A cell beside the label: a formula or, with its text, a name that the formulas of the row use. */
export type SideCell =
  { readonly formula: (at: Addresses) => string; readonly format: FormatName } | { readonly name: string };

export interface RowSpec {
  /** What formulas of other rows call it. */
  readonly key: string;
  readonly label: string;
  readonly unit?: string;
  readonly value?: SideCell;
  readonly meter?: SideCell;
  readonly tier?: SideCell;
  readonly share?: SideCell;
  readonly months?: MonthCells;
  /** Whether the months are added up; balances, prices and flags are not. */
  readonly total?: boolean;
  readonly style?: Extract<StyleName, "formula" | "total">;
}

/** One formula for all months of a row: copied across, or spilled across from the first month. */
export type MonthCells =
  | { readonly each: (at: Addresses, month: MonthAddresses) => string; readonly format: FormatName }
  | { readonly spilled: (at: Addresses) => string; readonly format: FormatName };

export interface Heading {
  readonly heading: string;
}

export type Row = RowSpec | Heading;

/** Where rows stand that a formula names by key. */
export interface Addresses {
  readonly value: (key: string) => string;
  readonly meter: (key: string) => string;
  readonly tier: (key: string) => string;
  readonly share: (key: string) => string;
  readonly total: (key: string) => string;
  /** The months of a row, `$H$9:$S$9`. */
  readonly months: (key: string) => string;
  readonly firstMonth: (key: string) => string;
  readonly lastMonth: (key: string) => string;
  /** The months of rows that stand one below the other. */
  readonly block: (from: string, to: string) => string;
  /** The values of rows that stand one below the other. */
  readonly values: (from: string, to: string) => string;
}

export interface MonthAddresses {
  /** The first row from the first month to this one. */
  readonly row1: string;
  /** This month of a row. */
  readonly of: (key: string) => string;
  /** The month before; for the first month the column of the totals, which is blank in rows without a total. */
  readonly before: (key: string) => string;
  /** This month of rows that stand one below the other. */
  readonly block: (from: string, to: string) => string;
}

/** Rows by key, and how many months there are. */
export class RowBook implements Addresses {
  private readonly rows: Map<string, number>;
  readonly lastColumn: number;

  /** @param shared rows that every block may name: the months, the assumptions */
  constructor(
    readonly monthCount: number,
    shared?: RowBook,
  ) {
    this.rows = new Map(shared?.rows);
    this.lastColumn = FIRST_MONTH_COLUMN + monthCount - 1;
  }

  place(key: string, row: number): void {
    if (this.rows.has(key)) throw new Error(`two rows are called ${key}`);
    this.rows.set(key, row);
  }

  row(key: string): number {
    const row = this.rows.get(key);
    if (row === undefined) throw new Error(`no row is called ${key}`);
    return row;
  }

  value = (key: string): string => absolute(this.row(key), VALUE_COLUMN);
  meter = (key: string): string => absolute(this.row(key), METER_COLUMN);
  tier = (key: string): string => absolute(this.row(key), TIER_COLUMN);
  share = (key: string): string => absolute(this.row(key), SHARE_COLUMN);
  total = (key: string): string => absolute(this.row(key), TOTAL_COLUMN);
  months = (key: string): string => this.block(key, key);
  firstMonth = (key: string): string => absolute(this.row(key), FIRST_MONTH_COLUMN);
  lastMonth = (key: string): string => absolute(this.row(key), this.lastColumn);
  block = (from: string, to: string): string =>
    area(this.row(from), FIRST_MONTH_COLUMN, this.row(to), this.lastColumn);
  values = (from: string, to: string): string =>
    area(this.row(from), VALUE_COLUMN, this.row(to), VALUE_COLUMN);

  month(column: number): MonthAddresses {
    return {
      row1: `${absolute(1, FIRST_MONTH_COLUMN)}:${relative(1, column)}`,
      of: (key) => relative(this.row(key), column),
      before: (key) => relative(this.row(key), column - 1),
      block: (from, to) => `${relative(this.row(from), column)}:${relative(this.row(to), column)}`,
    };
  }
}

/** Puts rows one below the other and returns the first free row. */
export function putRows(grid: CellGrid, rows: readonly Row[], firstRow: number, book: RowBook): number {
  rows.forEach((row, index) => {
    if ("key" in row) book.place(row.key, firstRow + index);
  });
  rows.forEach((row, index) => {
    if ("key" in row) putRow(grid, row, firstRow + index, book);
    else {
      grid.put(firstRow + index, 1, text(row.heading, "heading"));
      grid.fill(firstRow + index, TOTAL_COLUMN, "heading");
    }
  });
  return firstRow + rows.length;
}

function putRow(grid: CellGrid, spec: RowSpec, row: number, book: RowBook): void {
  const style = spec.style ?? "formula";
  grid.put(row, 1, text(spec.label, style === "total" ? "total" : "label"));
  if (spec.unit !== undefined) grid.put(row, 2, text(spec.unit, "note"));
  putSide(grid, spec.value, row, VALUE_COLUMN, book);
  putSide(grid, spec.meter, row, METER_COLUMN, book);
  putSide(grid, spec.tier, row, TIER_COLUMN, book);
  putSide(grid, spec.share, row, SHARE_COLUMN, book);
  const { months } = spec;
  if (months === undefined) return;
  if (spec.total === true) {
    grid.put(row, TOTAL_COLUMN, formula(`=SUM(${book.months(spec.key)})`, months.format, style));
  }
  if ("spilled" in months) {
    grid.put(row, FIRST_MONTH_COLUMN, formula(months.spilled(book), months.format));
    for (let column = FIRST_MONTH_COLUMN + 1; column <= book.lastColumn; column++) {
      grid.put(row, column, blank(months.format, "formula"));
    }
    return;
  }
  for (let column = FIRST_MONTH_COLUMN; column <= book.lastColumn; column++) {
    grid.put(row, column, formula(months.each(book, book.month(column)), months.format));
  }
}

function putSide(
  grid: CellGrid,
  side: SideCell | undefined,
  row: number,
  column: number,
  book: RowBook,
): void {
  if (side === undefined) return;
  if ("name" in side) grid.put(row, column, text(side.name));
  else {
    const content = side.formula(book);
    const style = content.includes("!") ? "link" : "formula";
    grid.put(row, column, formula(content, side.format, style));
  }
}
