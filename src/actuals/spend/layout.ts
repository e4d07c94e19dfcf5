import { absolute, columnLetters } from "../../a1/a1";

/** The columns of all tables of Spend: money stands in the same ones, whatever a row is of. */
export const COLUMN = {
  label: 1,
  spent: 2,
  before: 3,
  change: 4,
  share: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
  eleventh: 11,
  /** Workings, which fold away. */
  working: 13,
  result: 14,
  number: 15,
} as const;

export const LAST_SHOWN = COLUMN.eleventh;

/** Rows that stand where they are, whatever is below: the chart looks at them. */
export const ROW = {
  basis: 3,
  month: 4,
  budget: 5,
  unit: 6,
  figures: 8,
  days: 18,
  tables: 52,
} as const;

/** Days that a month can have. */
export const MOST_DAYS = 31;

/** `$B$5` */
export function at(row: number, column: keyof typeof COLUMN): string {
  return absolute(row, COLUMN[column]);
}

/** `$B60`: in the same row, or in another. */
export function inRow(row: number, column: keyof typeof COLUMN): string {
  return `$${columnLetters(COLUMN[column])}${row}`;
}

/** `$B$60:$B$75` */
export function down(from: number, to: number, column: keyof typeof COLUMN): string {
  return `${at(from, column)}:${at(to, column)}`;
}

/** What a person types. The others are beside the months and the projects. */
export const TYPED = {
  basis: at(ROW.basis, "spent"),
  month: at(ROW.month, "spent"),
  budget: at(ROW.budget, "spent"),
  unit: at(ROW.unit, "spent"),
} as const;

/** What is looked at then. */
export const CHOSEN = {
  basis: at(ROW.basis, "before"),
  /** The last day of the month. */
  month: at(ROW.month, "before"),
} as const;

const WORKING_ROWS = [
  "kind",
  "firstDay",
  "lastDay",
  "requestsOf",
  "changesBill",
  "changesUsage",
  "changesLog",
  "changesFrom",
  "rateOver",
  "rateDays",
  "beforeUntil",
  "thisMonth",
  "monthBefore",
] as const;

export type WorkingId = (typeof WORKING_ROWS)[number];

/** The row of a figure that others rest on. */
export function workingRow(id: WorkingId): number {
  return ROW.basis + WORKING_ROWS.indexOf(id);
}

/** Its address. */
export function working(id: WorkingId): string {
  return at(workingRow(id), "result");
}

const FIGURE_ROWS = [
  "settled",
  "spent",
  "provisional",
  "rate",
  "left",
  "completion",
  "budgetLeft",
  "passed",
] as const;

export type FigureId = (typeof FIGURE_ROWS)[number];

export function figureRow(id: FigureId): number {
  return ROW.figures + 1 + FIGURE_ROWS.indexOf(id);
}

export function figure(id: FigureId): string {
  return at(figureRow(id), "spent");
}

/** The first and the last row of the days. */
export const DAYS = { first: ROW.days + 2, last: ROW.days + 1 + MOST_DAYS } as const;
