import { absolute, onSheet } from "../../a1/a1";
import type { SheetNames } from "./blueprint";
import { link, text, type CellGrid } from "./cells";

/** Months stand in the same columns on every sheet that has them. */
export const FIRST_MONTH_COLUMN = 8;
export const TOTAL_COLUMN = 7;
export const LEGEND =
  "Blue: input. Black: formula. Green: link to another sheet. Prices are estimates, not an invoice.";
/** Where the Checks sheet shows the state of all checks together. */
export const MASTER_CHECK = absolute(2, 3);

/** The first rows of every sheet: its title, the master check and the legend of the colours. */
export function putFrame(grid: CellGrid, title: string, names: SheetNames): void {
  grid.put(1, 1, text(title, "header"));
  grid.fill(1, TOTAL_COLUMN, "header");
  grid.put(2, 1, text("All checks"));
  grid.put(2, 3, link(onSheet(names.checks, MASTER_CHECK), "general"));
  grid.put(3, 1, text(LEGEND, "note"));
}
