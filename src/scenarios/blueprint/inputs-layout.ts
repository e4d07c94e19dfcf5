import {
  ASSUMPTION_IDS,
  PLAN_DRIVER_IDS,
  type AssumptionId,
  type PlanDriverId,
} from "../drivers/plan-drivers";
import { SCENARIO_GROUPS, SHARED_DRIVER_IDS, type SharedDriverId } from "../drivers/scenario-drivers";
import { absolute, columnLetters, onSheet } from "../../a1/a1";
import { BASE_COLUMN, LAST_SCENARIO_COLUMN } from "./columns";

export const HEADER_ROW = 4;
export const NAME_ROW = 5;
export const OWN_NOTE_COLUMN = LAST_SCENARIO_COLUMN + 1;
export const MEANING_COLUMN = OWN_NOTE_COLUMN + 1;

/** The headers by which a sheet is known as an Inputs sheet, and its columns found. */
export const HEADERS = {
  driver: "Driver",
  unit: "Unit",
  base: "Base, all scenarios",
  scenario: (number: number) => `Scenario ${number}`,
  ownNote: "Your note",
  meaning: "What it means",
} as const;

const PLAN_HEADING = "Plan";
const ASSUMPTIONS_HEADING = "Assumptions: facts and limits, with their source";

/** A row of the plan: one of its drivers, or the number of months. */
export type PlanRowId = PlanDriverId | "months";

/** Where each driver stands on the Inputs sheet: the same on every one. */
export interface InputsLayout {
  readonly planRows: ReadonlyMap<PlanRowId, number>;
  readonly driverRows: ReadonlyMap<SharedDriverId, number>;
  readonly assumptionRows: ReadonlyMap<AssumptionId, number>;
  /** Headings by row, with the drivers below them. */
  readonly headings: ReadonlyMap<number, string>;
  readonly lastRow: number;
}

export const INPUTS: InputsLayout = layOut();

function layOut(): InputsLayout {
  const headings = new Map<number, string>();
  let row = NAME_ROW;
  const head = (title: string): void => {
    row += 1;
    headings.set(row, title);
  };
  const place = <Id extends string>(rows: Map<Id, number>, id: Id): void => {
    row += 1;
    rows.set(id, row);
  };
  const planRows = new Map<PlanRowId, number>();
  head(PLAN_HEADING);
  for (const id of PLAN_DRIVER_IDS) {
    place(planRows, id);
    if (id === "firstMonth") place(planRows, "months");
  }
  const driverRows = new Map<SharedDriverId, number>();
  for (const id of SHARED_DRIVER_IDS) {
    const group = SCENARIO_GROUPS.find(({ first }) => first === id);
    if (group !== undefined) head(group.title);
    place(driverRows, id);
  }
  head(ASSUMPTIONS_HEADING);
  const assumptionRows = new Map<AssumptionId, number>();
  for (const id of ASSUMPTION_IDS) place(assumptionRows, id);
  return { planRows, driverRows, assumptionRows, headings, lastRow: row };
}

/** `Inputs!$C$13` of a driver of the plan or an assumption. */
export function planInput(sheet: string, id: PlanRowId | AssumptionId): string {
  const row = INPUTS.planRows.get(id as PlanRowId) ?? INPUTS.assumptionRows.get(id as AssumptionId);
  if (row === undefined) throw new Error(`no row for ${id}`);
  return onSheet(sheet, absolute(row, BASE_COLUMN));
}

export function driverRow(id: SharedDriverId): number {
  const row = INPUTS.driverRows.get(id);
  if (row === undefined) throw new Error(`no row for ${id}`);
  return row;
}

/**
 * What the readers of the sheet need, `Inputs!$A$4:$J$98`: from its header on. The state of the checks above it depends on
 * what they read.
 */
export function wholeInputs(sheet: string): string {
  return onSheet(sheet, `$A$${HEADER_ROW}:$${columnLetters(MEANING_COLUMN)}$${INPUTS.lastRow}`);
}
