import { formula, text, type CellGrid } from "../../scenarios/blueprint/cells";
import type { FormatName } from "../../scenarios/blueprint/formats";
import type { CellBlueprint } from "../../scenarios/blueprint/blueprint";
import { at, CHOSEN, COLUMN, down, inRow, working } from "./layout";
import { MONTH_BEFORE, THIS_MONTH, type ChargeSums } from "./sums";

/** By what the money of a month is told apart. */
export type Dimension = "project" | "key" | "model";

/** Where the values of a dimension stand; the last row has all others. */
export interface ValueRows {
  readonly header: number;
  readonly first: number;
  readonly last: number;
  readonly others: number;
}

export const OTHERS = "(all others)";

export function headerOf(label: string, ...more: readonly CellBlueprint[]): readonly CellBlueprint[] {
  const right = (title: string): CellBlueprint => text(title, "headerRight");
  const isWhole = `${working("lastDay")}>=${CHOSEN.month}`;
  const before = `=IF(${isWhole};"Month before";"Same days before")`;
  return [
    text(label, "header"),
    right("Spent"),
    formula(before, "general", "headerRight"),
    right("Change"),
    right("Share"),
    ...more,
  ];
}

/**
 * What each project, key or model cost this month and the month before. What is not listed stands in the last row, so that
 * they add up to the month.
 */
export function putValues(
  grid: CellGrid,
  rows: ValueRows,
  dimension: Dimension,
  values: readonly string[],
  sums: ChargeSums,
): void {
  const put = (row: number, column: keyof typeof COLUMN, content: string, format: FormatName): void =>
    grid.put(row, COLUMN[column], formula(`=${content}`, format));
  values.forEach((value, index) => {
    const row = rows.first + index;
    const label = inRow(row, "label");
    grid.put(row, COLUMN.label, text(value));
    put(row, "spent", sums.money([dimension, label], ...THIS_MONTH), "plain2");
    put(row, "before", sums.money([dimension, label], ...MONTH_BEFORE), "plain2");
    putChange(grid, row);
    const change = `ABS(${inRow(row, "change")})`;
    put(row, "working", change, "plain2");
    // The largest change is the first; of equal ones the upper.
    const all = down(rows.first, rows.last, "working");
    const above = `${at(rows.first, "working")}:${inRow(row, "working")}`;
    const own = inRow(row, "working");
    const rank = `SUMPRODUCT(--(${all}>${own}))+SUMPRODUCT(--(${above}=${own}))`;
    put(row, "result", `IF(${own};${rank};"")`, "plain");
  });
  grid.put(rows.others, COLUMN.label, text(OTHERS));
  for (const [column, month] of [
    ["spent", working("thisMonth")],
    ["before", working("monthBefore")],
  ] as const) {
    const listed = values.length === 0 ? "0" : `SUM(${down(rows.first, rows.last, column)})`;
    // Nothing where all that is left is the noise of binary fractions.
    put(rows.others, column, `ROUND(${month}-${listed};9)`, "plain2");
  }
  putChange(grid, rows.others);
}

/** The change on the month before, and the share of the month. */
export function putChange(grid: CellGrid, row: number): void {
  const [spent, month] = [inRow(row, "spent"), working("thisMonth")];
  grid.put(row, COLUMN.change, formula(`=N(${spent})-N(${inRow(row, "before")})`, "plain2"));
  grid.put(row, COLUMN.share, formula(`=IF(${month};N(${spent})/${month};"")`, "share"));
}
