import { LINE_IDS } from "../lines";
import type { Plan } from "../plan";
import { absolute, area, onSheet, relative } from "../../a1/a1";
import type { CellNames } from "./bill-rows";
import type { ChartBlueprint, SheetBlueprint, SheetNames } from "./blueprint";
import { blank, CellGrid, formula, link, text } from "./cells";
import { lineRows, sumRow, totalRows } from "./compare-rows";
import { putTable, type TableBook } from "./compare-table";
import type { ForecastSheet } from "./forecast-sheet";
import { FIRST_MONTH_COLUMN, putFrame, TOTAL_COLUMN } from "./frame";
import { FIRST_VALUE_COLUMN, type InputsLayout } from "./inputs-layout";
import { VALUE_COLUMN } from "./rows";
import { sensitiveDriverIds } from "../sensitivity";
import { MONTH_ROW } from "./shared-rows";

const NAME_COLUMN = FIRST_MONTH_COLUMN - 1;

/** Scenarios side by side. */
export function compareSheet(
  plan: Plan,
  layout: InputsLayout,
  names: SheetNames,
  cellNames: CellNames,
  forecast: ForecastSheet,
): SheetBlueprint {
  const grid = new CellGrid();
  const book: TableBook = new Map();
  const scenarios = plan.scenarios.length;
  const lastMonth = FIRST_MONTH_COLUMN + plan.months - 1;
  putFrame(grid, "Compare", names);
  const firstFree = putMonthly(grid, forecast, plan);
  let row = putHeading(grid, firstFree + 1, "Totals");
  const monthly: ChartBlueprint = {
    title: "Monthly cost by scenario, USD",
    type: "LINE",
    stacked: false,
    ranges: [area(MONTH_ROW, NAME_COLUMN, firstFree - 1, lastMonth)],
    row,
    column: FIRST_MONTH_COLUMN,
  };
  row = putTable(grid, totalRows(forecast, cellNames), row, scenarios, book);
  row = putHeading(grid, row + 1, "Cost by model and meter, at list prices, and what comes on top");
  putNames(grid, row, scenarios, book);
  const lastLine = row + LINE_IDS.length;
  const byLine: ChartBlueprint = {
    title: "Cost by model and meter, USD at list prices",
    type: "COLUMN",
    stacked: true,
    ranges: [area(row, 1, lastLine, 1), area(row, VALUE_COLUMN, lastLine, VALUE_COLUMN + scenarios - 1)],
    row,
    column: FIRST_MONTH_COLUMN,
  };
  row = putTable(grid, [...lineRows(forecast), sumRow()], row + 1, scenarios, book) + 1;
  putSensitivities(grid, row, plan, layout, book);
  return describe(grid, names, [monthly, byLine]);
}

/**
 * Month by month, in the columns in which every sheet has its months. The names stand beside the months once more, so
 * that one range makes a chart.
 */
function putMonthly(grid: CellGrid, forecast: ForecastSheet, plan: Plan): number {
  const { sheet, shared, blocks } = forecast;
  grid.put(MONTH_ROW - 1, 1, text("Monthly cost, USD", "heading"));
  grid.fill(MONTH_ROW - 1, FIRST_MONTH_COLUMN + plan.months - 1, "heading");
  grid.put(MONTH_ROW, 1, text("Scenario"));
  grid.put(MONTH_ROW, VALUE_COLUMN, text("Total"));
  grid.put(MONTH_ROW, NAME_COLUMN, text("Month"));
  for (let column = FIRST_MONTH_COLUMN; column < FIRST_MONTH_COLUMN + plan.months; column++) {
    const month = relative(shared.row("month"), column);
    grid.put(MONTH_ROW, column, link(onSheet(sheet.name, month), "month"));
  }
  blocks.forEach((block, index) => {
    const row = MONTH_ROW + 1 + index;
    grid.put(row, 1, link(onSheet(sheet.name, block.value("name")), "general"));
    const months = area(row, FIRST_MONTH_COLUMN, row, block.lastColumn);
    grid.put(row, VALUE_COLUMN, formula(`=SUM(${months})`, "money"));
    grid.put(row, NAME_COLUMN, formula(`=${absolute(row, 1)}`, "general"));
    for (let column = FIRST_MONTH_COLUMN; column <= block.lastColumn; column++) {
      grid.put(row, column, link(onSheet(sheet.name, relative(block.row("total"), column)), "money"));
    }
  });
  return MONTH_ROW + 1 + blocks.length;
}

/** Returns the row below. */
function putHeading(grid: CellGrid, row: number, title: string): number {
  grid.put(row, 1, text(title, "heading"));
  grid.fill(row, TOTAL_COLUMN, "heading");
  return row + 1;
}

/** The names of the scenarios once more, above a table that a chart is made of. */
function putNames(grid: CellGrid, row: number, scenarios: number, book: TableBook): void {
  grid.put(row, 1, text("Line"));
  for (let column = VALUE_COLUMN; column < VALUE_COLUMN + scenarios; column++) {
    grid.put(row, column, formula(`=${absolute(book.get("name") ?? 0, column)}`, "general"));
  }
}

/** A table for each scenario, worked out by one function from the Inputs sheet and so live as all else. */
function putSensitivities(
  grid: CellGrid,
  firstRow: number,
  plan: Plan,
  layout: InputsLayout,
  book: TableBook,
): void {
  const inputs = onSheet(layout.sheet, area(1, 1, layout.lastRow, layout.noteColumn));
  const changes = onSheet(
    layout.sheet,
    area(
      layout.assumptionRows.get("changeFarDown") ?? 0,
      FIRST_VALUE_COLUMN,
      layout.assumptionRows.get("changeFarUp") ?? 0,
      FIRST_VALUE_COLUMN,
    ),
  );
  let row = firstRow;
  plan.scenarios.forEach((_, scenario) => {
    const name = absolute(book.get("name") ?? 0, VALUE_COLUMN + scenario);
    putHeading(grid, row, "Sensitivity: change of the total in USD when one driver changes");
    grid.put(row + 1, 1, formula(`=${name}`, "general"));
    const content = `=OPENAI_SENSITIVITY(${inputs},${name},${changes},OPENAI_RATES)`;
    grid.put(row + 2, 1, formula(content, "general", "link"));
    for (let line = 0; line <= sensitiveDriverIds().length; line++) {
      for (let column = line === 0 ? 2 : 1; column <= 5; column++) {
        const format = line === 0 ? "share" : column === 1 ? "general" : "money";
        grid.put(row + 2 + line, column, blank(format, "formula"));
      }
    }
    row += sensitiveDriverIds().length + 4;
  });
}

function describe(grid: CellGrid, names: SheetNames, charts: readonly ChartBlueprint[]): SheetBlueprint {
  return {
    role: "compare",
    name: names.compare,
    cells: grid.rectangle(),
    columnWidths: [{ first: 1, count: 1, pixels: 300 }],
    frozenRows: 0,
    dropDowns: [],
    charts,
  };
}
