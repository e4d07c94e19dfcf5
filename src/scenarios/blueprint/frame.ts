import { onSheet } from "../../a1/a1";
import type { SheetBlueprint, SheetNames, SheetRole } from "./blueprint";
import { formula, text, type CellGrid } from "./cells";
import { BASE_COLUMN, FIRST_MONTH_COLUMN, WIDTHS } from "./columns";
import { lightRules } from "./styles";

export const LEGEND =
  "Blue: input. Black: formula. Green: link to another tab. Estimates from list prices, not an invoice.";

const TAB_COLORS: Readonly<Record<SheetRole, string>> = {
  summary: "#1f2a44",
  inputs: "#0b62b8",
  actuals: "#0b62b8",
  forecast: "#0a8f6a",
  compare: "#0a8f6a",
  workings: "#9aa2ad",
  checks: "#9aa2ad",
};

/** The title and the state of all checks in the first row, and what the tab holds in the second or another place. */
export function putFrame(
  grid: CellGrid,
  title: string,
  names: SheetNames,
  about: string,
  [row, column]: readonly [number, number] = [2, 1],
): void {
  grid.put(1, 1, text(title, "title"));
  grid.put(1, BASE_COLUMN, formula(`=${onSheet(names.checks, "$C$2")}`, "general", "check"));
  grid.put(row, column, text(about === "" ? LEGEND : `${about} ${LEGEND}`, "note"));
}

/** The parts of a sheet that most sheets have alike. */
export function describe(
  role: SheetRole,
  names: SheetNames,
  grid: CellGrid,
  own: Partial<Omit<SheetBlueprint, "role" | "name" | "cells" | "tabColor">>,
  /** The cells over which the state of all checks in C1 runs. */
  light = "C1:D1",
): SheetBlueprint {
  const cells = grid.rectangle();
  const columns = cells[0]?.length ?? 0;
  const months = columns - FIRST_MONTH_COLUMN + 1;
  return {
    role,
    name: names[role],
    tabColor: TAB_COLORS[role],
    cells,
    rowHeights: [],
    frozenRows: 0,
    frozenColumns: 0,
    validations: [],
    groups: [],
    charts: [],
    ...own,
    columnWidths: [
      { first: 1, count: 1, pixels: WIDTHS.label },
      ...(months > 0 ? [{ first: FIRST_MONTH_COLUMN, count: months, pixels: WIDTHS.month }] : []),
      ...(own.columnWidths ?? []),
    ],
    conditional: [...lightRules(light, "$C$1"), ...(own.conditional ?? [])],
  };
}
