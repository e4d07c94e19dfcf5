import { formula, text, type CellGrid } from "../../scenarios/blueprint/cells";
import type { FormatName } from "../../scenarios/blueprint/formats";
import { at, CHOSEN, COLUMN, DAYS, figure, inRow, ROW, TYPED, working } from "./layout";
import type { ChargeSums } from "./sums";

/** Day by day: what was spent so far, what it comes to at the run rate, and the budget. The chart shows these. */
export function putDays(grid: CellGrid, sums: ChargeSums): void {
  const titles = ["Day", "Spent so far", "At the run rate", "Budget", "On the day"];
  grid.putRow(ROW.days + 1, COLUMN.label, [
    ...titles.map((title, index) => text(title, index === 0 ? "header" : "headerRight")),
    text("State", "header"),
  ]);
  for (let row = DAYS.first; row <= DAYS.last; row++) putDay(grid, row, sums);
}

function putDay(grid: CellGrid, row: number, sums: ChargeSums): void {
  const day = inRow(row, "label");
  const put = (column: keyof typeof COLUMN, content: string, format: FormatName): void =>
    grid.put(row, COLUMN[column], formula(`=${content}`, format, column === "label" ? "left" : undefined));
  /** Blank in the rows that the month has no day for. */
  const inMonth = (content: string): string => `IF(ISNUMBER(${day});${content};"")`;
  const before = inRow(row - 1, "label");
  const next = `IF(ISNUMBER(${before});IF(${before}<${CHOSEN.month};${before}+1;"");"")`;
  put("label", row === DAYS.first ? `EOMONTH(${CHOSEN.month};-1)+1` : next, "day");
  const settled = figure("settled");
  const sumTo = (column: "share" | "working"): string =>
    `SUM(${at(DAYS.first, column)}:${inRow(row, column)})`;
  put("spent", inMonth(`IF(${day}>${settled};"";${sumTo("share")})`), "plain2");
  put("before", inMonth(sumTo("working")), "plain2");
  put("change", inMonth(`IF(ISNUMBER(${TYPED.budget});${TYPED.budget};"")`), "plain2");
  put("share", inMonth(sums.money(["day", day])), "plain2");
  const state = `IF(${day}>${settled};IF(${day}>${working("lastDay")};"to come";"may still change");"settled")`;
  put("sixth", inMonth(state), "general");
  const expected = `IF(${day}>${settled};N(${figure("rate")});N(${inRow(row, "share")}))`;
  put("working", `IF(ISNUMBER(${day});${expected};0)`, "plain2");
  const isOver = `N(${inRow(row, "before")})>N(${TYPED.budget})`;
  put("result", `AND(ISNUMBER(${day});ISNUMBER(${TYPED.budget});${isOver})`, "general");
}
