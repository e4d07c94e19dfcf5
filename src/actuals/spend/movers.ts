import { formula, type CellGrid } from "../../scenarios/blueprint/cells";
import type { FormatName } from "../../scenarios/blueprint/formats";
import { COLUMN, down, inRow } from "./layout";
import type { ValueRows } from "./values";

const MOST_MOVERS = 5;

/** How many of so many values are shown. */
export function moverLines(values: number): number {
  return Math.min(MOST_MOVERS, values);
}

/** The values whose cost changed most on the month before, the largest first. */
export function putMovers(grid: CellGrid, first: number, lines: number, of: ValueRows): void {
  const ranks = down(of.first, of.last, "result");
  for (let rank = 1; rank <= lines; rank++) {
    const row = first + rank - 1;
    const place = `MATCH(${inRow(row, "working")};${ranks};0)`;
    grid.put(row, COLUMN.working, {
      content: { kind: "number", number: rank },
      style: "label",
      format: "whole",
    });
    const put = (column: keyof typeof COLUMN, format: FormatName): void => {
      const found = `IFERROR(INDEX(${down(of.first, of.last, column)};${place});"")`;
      grid.put(row, COLUMN[column], formula(`=${found}`, format));
    };
    put("label", "general");
    put("spent", "plain2");
    put("before", "plain2");
    put("change", "plain2");
    put("share", "share");
  }
}
