import type { Plan } from "../plan";
import { onSheet } from "../../a1/a1";
import { billRows, type CellNames } from "./bill-rows";
import type { SheetBlueprint, SheetNames } from "./blueprint";
import { CellGrid, text } from "./cells";
import { checkRows } from "./check-rows";
import { driverRows } from "./driver-rows";
import { putFrame } from "./frame";
import { scenarioInput, STAMP_ROWS, type InputsLayout } from "./inputs-layout";
import { priceRows } from "./price-rows";
import { putRows, RowBook, VALUE_COLUMN, type Row } from "./rows";
import { sessionRows } from "./session-rows";
import { assumptionRows, MONTH_ROW, monthRows } from "./shared-rows";
import { quantityRows, volumeRows } from "./volume-rows";
import { warningRows } from "./warning-rows";

/** The Forecast sheet, and where its rows stand: those that all scenarios share, and those of each. */
export interface ForecastSheet {
  readonly sheet: SheetBlueprint;
  readonly shared: RowBook;
  readonly blocks: readonly RowBook[];
}

/** Months across; below them the assumptions, then a block of the same rows for each scenario. */
export function forecastSheet(
  plan: Plan,
  layout: InputsLayout,
  names: SheetNames,
  cellNames: CellNames,
): ForecastSheet {
  const grid = new CellGrid();
  putFrame(grid, "Forecast", names);
  const shared = new RowBook(plan.months);
  let next = putRows(grid, monthRows(layout), MONTH_ROW - 1, shared) + 1;
  ["Value", "Meter", "Tier", "Share", "Total"].forEach((title, index) =>
    grid.put(MONTH_ROW - 1, VALUE_COLUMN + index, text(title, "heading")),
  );
  next = putRows(grid, [...assumptionRows(layout), ...rateRows(layout)], next, shared) + 1;
  const blocks = plan.scenarios.map((_, scenario) => {
    const book = new RowBook(plan.months, shared);
    next = putRows(grid, scenarioRows(layout, scenario, cellNames), next, book) + 1;
    return book;
  });
  return { sheet: describe(grid, names), shared, blocks };
}

function scenarioRows(layout: InputsLayout, scenario: number, cellNames: CellNames): readonly Row[] {
  return [
    { heading: `Scenario ${scenario + 1}` },
    {
      key: "name",
      label: "Scenario",
      value: { formula: () => `=${scenarioInput(layout, "name", scenario)}`, format: "general" },
    },
    ...driverRows(layout, scenario),
    ...sessionRows(),
    ...volumeRows(),
    ...quantityRows(),
    ...priceRows(),
    ...billRows(cellNames),
    ...checkRows(),
    ...warningRows(),
  ];
}

/** What is checked of the rates and the months, once for all scenarios. */
function rateRows(layout: InputsLayout): readonly Row[] {
  return [
    { heading: "Rates and months" },
    {
      key: "rateAge",
      label: "Age of the rates",
      unit: "days",
      value: { formula: () => '=OPENAI_RATES_INFO("age_days",OPENAI_RATES)', format: "whole" },
    },
    {
      key: "version",
      label: "Version of the rates in use",
      value: { formula: () => '=OPENAI_RATES_INFO("version",OPENAI_RATES)', format: "general" },
    },
    {
      key: "stamped",
      label: "Version the plan was made with",
      value: { formula: () => `=${onSheet(layout.sheet, `$C$${STAMP_ROWS.version}`)}`, format: "general" },
    },
    {
      key: "check age",
      label: "The rates are recent",
      value: {
        formula: ({ value }) =>
          `=IFERROR(IF(${value("rateAge")}<=${value("maximumRateAge")},"OK","FAIL"),"FAIL")`,
        format: "general",
      },
    },
    {
      key: "check month",
      label: "The first month begins on its first day",
      value: {
        formula: ({ value, firstMonth }) =>
          `=IFERROR(IF(DAY(${value("month")})=${firstMonth("number")},"OK","FAIL"),"FAIL")`,
        format: "general",
      },
    },
    {
      key: "warning version",
      label: "The rates are those the plan was made with",
      value: {
        formula: ({ value }) => `=IF(${value("version")}=${value("stamped")},"OK","rates changed since")`,
        format: "general",
      },
    },
  ];
}

function describe(grid: CellGrid, names: SheetNames): SheetBlueprint {
  return {
    role: "forecast",
    name: names.forecast,
    cells: grid.rectangle(),
    columnWidths: [{ first: 1, count: 1, pixels: 300 }],
    frozenRows: MONTH_ROW,
    dropDowns: [],
    charts: [],
  };
}
