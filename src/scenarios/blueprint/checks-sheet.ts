import type { Plan } from "../plan";
import { absolute, area, onSheet } from "../../a1/a1";
import type { SheetBlueprint, SheetNames } from "./blueprint";
import { CellGrid, formula, link, text } from "./cells";
import { CHECKS } from "./check-rows";
import type { ForecastSheet } from "./forecast-sheet";
import { LEGEND, TOTAL_COLUMN } from "./frame";
import { VALUE_COLUMN, type RowBook } from "./rows";
import { WARNINGS } from "./warning-rows";

const HEADER_ROW = 6;
/** Labels run on over the empty columns before the states. */
const STATE_COLUMN = 4;
const FAILED = absolute(4, VALUE_COLUMN);
const WARNED = absolute(5, VALUE_COLUMN);

/** Checks of the rates and months, which no scenario has of its own. */
const SHARED_CHECKS = ["check age", "check month"] as const;
const SHARED_LABELS: Readonly<Record<(typeof SHARED_CHECKS)[number], string>> = {
  "check age": "The rates are recent",
  "check month": "The first month begins on its first day",
};

/** Every check and warning with its state, and the master check that the other sheets repeat. */
export function checksSheet(plan: Plan, names: SheetNames, forecast: ForecastSheet): SheetBlueprint {
  const grid = new CellGrid();
  const { sheet, shared, blocks } = forecast;
  const lastColumn = STATE_COLUMN + plan.scenarios.length - 1;
  grid.put(HEADER_ROW, 1, text("Check", "header"));
  grid.fill(HEADER_ROW, lastColumn, "header");
  let row = HEADER_ROW + 1;
  grid.put(row, 1, text("Scenario"));
  blocks.forEach((block, index) => {
    grid.put(row, STATE_COLUMN + index, link(onSheet(sheet.name, block.value("name")), "general"));
  });
  const put = (key: string, label: string, books: readonly RowBook[]): void => {
    row += 1;
    grid.put(row, 1, text(label));
    books.forEach((book, index) => {
      grid.put(row, STATE_COLUMN + index, link(onSheet(sheet.name, book.value(key)), "general"));
    });
  };
  const firstCheck = row + 1;
  for (const { key, label } of CHECKS) put(key, label, blocks);
  for (const key of SHARED_CHECKS) put(key, SHARED_LABELS[key], [shared]);
  const lastCheck = row;
  row += 1;
  grid.put(row, 1, text("Warning", "header"));
  grid.fill(row, lastColumn, "header");
  const firstWarning = row + 1;
  for (const { key, label } of WARNINGS) put(key, label, blocks);
  put("warning version", "The rates are those the plan was made with", [shared]);
  const checks = area(firstCheck, STATE_COLUMN, lastCheck, lastColumn);
  const warnings = area(firstWarning, STATE_COLUMN, row, lastColumn);
  putMaster(grid, checks, warnings);
  return describe(grid, names);
}

function putMaster(grid: CellGrid, checks: string, warnings: string): void {
  grid.put(1, 1, text("Checks", "header"));
  grid.fill(1, TOTAL_COLUMN, "header");
  grid.put(2, 1, text("All checks"));
  // What is not OK has failed, an error too.
  const count = (range: string): string => `=COUNTA(${range})-COUNTIF(${range},"OK")`;
  const state = `IF(${FAILED},${FAILED}&" failed","OK")&IF(${WARNED},", warnings: "&${WARNED},"")`;
  grid.put(2, VALUE_COLUMN, formula(`=${state}`, "general", "total"));
  grid.put(3, 1, text(LEGEND, "note"));
  grid.put(4, 1, text("Checks that failed"));
  grid.put(4, VALUE_COLUMN, formula(count(checks), "general"));
  grid.put(5, 1, text("Warnings"));
  grid.put(5, VALUE_COLUMN, formula(count(warnings), "general"));
}

function describe(grid: CellGrid, names: SheetNames): SheetBlueprint {
  return {
    role: "checks",
    name: names.checks,
    cells: grid.rectangle(),
    columnWidths: [],
    frozenRows: 0,
    dropDowns: [],
    charts: [],
  };
}
