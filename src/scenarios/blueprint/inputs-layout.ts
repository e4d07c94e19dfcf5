import {
  ASSUMPTION_IDS,
  PLAN_DRIVER_IDS,
  type AssumptionId,
  type PlanDriverId,
} from "../drivers/plan-drivers";
import { SCENARIO_DRIVER_IDS, SCENARIO_GROUPS, type ScenarioDriverId } from "../drivers/scenario-drivers";
import { absolute, onSheet } from "../../a1/a1";

/** Columns of the Inputs sheet: label, unit, then a value a scenario, then the note. */
export const LABEL_COLUMN = 1;
export const UNIT_COLUMN = 2;
export const FIRST_VALUE_COLUMN = 3;
export const HEADER_ROW = 8;
/** Rows above the drivers that say which rates the plan was made with. */
export const STAMP_ROWS = { version: 4, updated: 5, now: 6 } as const;

/** The headers by which a sheet is known as an Inputs sheet, and its columns found. */
export const HEADERS = { driver: "Driver", unit: "Unit", note: "Note" } as const;

/** Where each driver stands on the Inputs sheet. */
export interface InputsLayout {
  readonly sheet: string;
  readonly scenarios: number;
  readonly noteColumn: number;
  readonly scenarioRows: ReadonlyMap<ScenarioDriverId, number>;
  readonly planRows: ReadonlyMap<PlanDriverId | "months", number>;
  readonly assumptionRows: ReadonlyMap<AssumptionId, number>;
  /** Headings by row. */
  readonly headings: ReadonlyMap<number, string>;
  readonly lastRow: number;
}

export const PLAN_HEADING = "Plan";
export const ASSUMPTIONS_HEADING = "Assumptions: facts and limits, with their source";

export function layOutInputs(sheet: string, scenarios: number): InputsLayout {
  const headings = new Map<number, string>();
  let row = HEADER_ROW;
  const head = (title: string): void => {
    row += 1;
    headings.set(row, title);
  };
  const rowsOf = <Id extends string>(ids: readonly Id[]): Map<Id, number> =>
    new Map(ids.map((id) => [id, (row += 1)]));
  const scenarioRows = new Map<ScenarioDriverId, number>();
  for (const id of SCENARIO_DRIVER_IDS) {
    const group = SCENARIO_GROUPS.find(({ first }) => first === id);
    if (group) head(group.title);
    row += 1;
    scenarioRows.set(id, row);
  }
  head(PLAN_HEADING);
  const planRows = rowsOf<PlanDriverId | "months">([...PLAN_DRIVER_IDS, "months"]);
  head(ASSUMPTIONS_HEADING);
  const assumptionRows = rowsOf(ASSUMPTION_IDS);
  const noteColumn = FIRST_VALUE_COLUMN + scenarios;
  return { sheet, scenarios, noteColumn, scenarioRows, planRows, assumptionRows, headings, lastRow: row };
}

/** Addresses of inputs as formulas of other sheets name them. Scenarios count from 0. */
export function scenarioInput(layout: InputsLayout, id: ScenarioDriverId, scenario: number): string {
  return onSheet(layout.sheet, absolute(layout.scenarioRows.get(id) ?? 0, FIRST_VALUE_COLUMN + scenario));
}

export function planInput(layout: InputsLayout, id: PlanDriverId): string {
  return onSheet(layout.sheet, absolute(layout.planRows.get(id) ?? 0, FIRST_VALUE_COLUMN));
}

export function assumptionInput(layout: InputsLayout, id: AssumptionId): string {
  return onSheet(layout.sheet, absolute(layout.assumptionRows.get(id) ?? 0, FIRST_VALUE_COLUMN));
}
