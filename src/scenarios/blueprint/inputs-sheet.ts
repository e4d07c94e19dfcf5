import type { Driver } from "../drivers/driver";
import { ASSUMPTIONS, MONTHS, PLAN_DRIVERS } from "../drivers/plan-drivers";
import { SCENARIO_DRIVERS, type ScenarioDriverId } from "../drivers/scenario-drivers";
import type { Plan } from "../plan";
import { absolute, area } from "../../a1/a1";
import type { CellBlueprint, DropDown, SheetBlueprint, SheetNames } from "./blueprint";
import { CellGrid, formula, text } from "./cells";
import { inputCell } from "./driver-cell";
import { putFrame } from "./frame";
import {
  FIRST_VALUE_COLUMN,
  HEADER_ROW,
  HEADERS,
  LABEL_COLUMN,
  STAMP_ROWS,
  type InputsLayout,
} from "./inputs-layout";

/** Which rates a plan was made with. */
export interface RatesStamp {
  readonly version: string;
  /** The last day on which a source of the rates was read; null when not known. */
  readonly updated: string | null;
}

/** The list of models reaches this far at most; the rate table has about a hundred. */
const LONGEST_MODEL_LIST = 400;

/** One row a driver, one column a scenario; beside them the models that have prices, which feed the drop-downs. */
export function inputsSheet(
  plan: Plan,
  layout: InputsLayout,
  stamp: RatesStamp,
  names: SheetNames,
): SheetBlueprint {
  const grid = new CellGrid();
  // Notes run on over the empty columns between.
  const modelsColumn = layout.noteColumn + 9;
  putFrame(grid, "Inputs", names);
  putStamp(grid, stamp);
  putHeader(grid, plan, modelsColumn);
  for (const [row, title] of layout.headings) {
    grid.put(row, LABEL_COLUMN, text(title, "heading"));
    grid.fill(row, layout.noteColumn, "heading");
  }
  for (const [id, row] of layout.scenarioRows) {
    const values = plan.scenarios.map((scenario) => inputCell(SCENARIO_DRIVERS[id], scenario[id]));
    putDriver(grid, row, layout, SCENARIO_DRIVERS[id], values);
  }
  for (const [id, row] of layout.planRows) {
    if (id === "months") {
      const months: CellBlueprint = {
        content: { kind: "number", number: plan.months },
        style: "stamp",
        format: "whole",
      };
      putDriver(grid, row, layout, MONTHS, [months]);
    } else putDriver(grid, row, layout, PLAN_DRIVERS[id], [inputCell(PLAN_DRIVERS[id], plan.values[id])]);
  }
  for (const [id, row] of layout.assumptionRows) {
    putDriver(grid, row, layout, ASSUMPTIONS[id], [inputCell(ASSUMPTIONS[id], plan.assumptions[id])]);
  }
  const firstMonth = absolute(layout.planRows.get("firstMonth") ?? 0, FIRST_VALUE_COLUMN);
  grid.put(HEADER_ROW + 1, modelsColumn, formula(`=OPENAI_MODELS("",${firstMonth},OPENAI_RATES)`, "general"));
  return {
    role: "inputs",
    name: names.inputs,
    cells: grid.rectangle(),
    columnWidths: [{ first: LABEL_COLUMN, count: layout.noteColumn - 1, pixels: 190 }],
    frozenRows: HEADER_ROW,
    dropDowns: dropDowns(
      layout,
      area(HEADER_ROW + 2, modelsColumn, HEADER_ROW + LONGEST_MODEL_LIST, modelsColumn),
    ),
    charts: [],
  };
}

function putStamp(grid: CellGrid, { version, updated }: RatesStamp): void {
  grid.putRow(STAMP_ROWS.version, 1, [
    text("Made with the rates"),
    null,
    { content: { kind: "text", text: version }, style: "stamp", format: "text" },
  ]);
  grid.putRow(STAMP_ROWS.updated, 1, [
    text("Rates last read on"),
    null,
    { content: { kind: "text", text: updated ?? "not known" }, style: "stamp", format: "text" },
  ]);
  grid.putRow(STAMP_ROWS.now, 1, [
    text("Rates in use now"),
    null,
    formula('=OPENAI_RATES_INFO("version",OPENAI_RATES)', "general"),
  ]);
}

function putHeader(grid: CellGrid, plan: Plan, modelsColumn: number): void {
  grid.putRow(HEADER_ROW, 1, [
    text(HEADERS.driver, "header"),
    text(HEADERS.unit, "header"),
    ...plan.scenarios.map((_, index) => text(`Scenario ${index + 1}`, "header")),
    text(HEADERS.note, "header"),
  ]);
  grid.put(HEADER_ROW, modelsColumn, text("Models with a price in the first month", "header"));
}

function putDriver(
  grid: CellGrid,
  row: number,
  layout: InputsLayout,
  driver: Driver,
  values: readonly CellBlueprint[],
): void {
  grid.putRow(row, LABEL_COLUMN, [text(driver.label), text(driver.unit, "note"), ...values]);
  grid.put(row, layout.noteColumn, text(driver.help, "note"));
}

function dropDowns(layout: InputsLayout, models: string): DropDown[] {
  const ofScenario = (id: ScenarioDriverId): DropDown[] => {
    const driver: Driver = SCENARIO_DRIVERS[id];
    const row = layout.scenarioRows.get(id) ?? 0;
    const place = { row, column: FIRST_VALUE_COLUMN, columns: layout.scenarios };
    if (driver.kind === "model") return [{ ...place, choices: { from: "range", a1: models } }];
    return driver.kind === "choice" ? [{ ...place, choices: { from: "list", values: driver.choices } }] : [];
  };
  return [...layout.scenarioRows.keys()].flatMap(ofScenario);
}
