import type { Driver } from "../drivers/driver";
import { ASSUMPTIONS, MONTHS, PLAN_DRIVERS } from "../drivers/plan-drivers";
import {
  SCENARIO_DRIVERS,
  SCENARIO_GROUPS,
  SHARED_DRIVER_IDS,
  type SharedDriverId,
} from "../drivers/scenario-drivers";
import type { Plan, PlanForm } from "../plan";
import { area, columnLetters, relative } from "../../a1/a1";
import type { CellBlueprint, Group, SheetBlueprint, SheetNames, Validation } from "./blueprint";
import { blank, CellGrid, text } from "./cells";
import {
  BASE_COLUMN,
  FIRST_SCENARIO_COLUMN,
  LABEL_COLUMN,
  LAST_SCENARIO_COLUMN,
  UNIT_COLUMN,
  WIDTHS,
} from "./columns";
import { formatOf, helpOf, inputCell, NONE, ruleOf } from "./driver-cell";
import { describe, putFrame } from "./frame";
import { HEADER_ROW, HEADERS, INPUTS, MEANING_COLUMN, NAME_ROW, OWN_NOTE_COLUMN } from "./inputs-layout";
import { OVERRIDES, REPEATS } from "./styles";

const SCENARIO_COLUMNS = Array.from(
  { length: LAST_SCENARIO_COLUMN - FIRST_SCENARIO_COLUMN + 1 },
  (_, index) => FIRST_SCENARIO_COLUMN + index,
);

/** One row a driver: the value of all scenarios, and beside it a value of a scenario's own where it differs. */
export function inputsSheet(
  plan: Plan,
  names: SheetNames,
  models: string,
  notes: PlanForm["notes"] = {},
): SheetBlueprint {
  const grid = new CellGrid();
  putFrame(
    grid,
    "Inputs",
    names,
    "Base holds for all scenarios; a value in a scenario's column replaces it there.",
  );
  putHeader(grid, plan);
  for (const [row, title] of INPUTS.headings) {
    grid.heading(row, title, MEANING_COLUMN);
  }
  for (const [id, row] of INPUTS.planRows) {
    const months: CellBlueprint = {
      content: { kind: "number", number: plan.months },
      style: "stamp",
      format: "whole",
    };
    const driver = id === "months" ? MONTHS : PLAN_DRIVERS[id];
    putDriver(grid, row, driver, id === "months" ? months : inputCell(PLAN_DRIVERS[id], plan.values[id]));
  }
  for (const [id, row] of INPUTS.driverRows) {
    putDriver(grid, row, SCENARIO_DRIVERS[id], inputCell(SCENARIO_DRIVERS[id], plan.base[id]), notes[id]);
    SCENARIO_COLUMNS.forEach((column, scenario) => grid.put(row, column, ownCell(plan, id, scenario)));
  }
  for (const [id, row] of INPUTS.assumptionRows) {
    putDriver(grid, row, ASSUMPTIONS[id], inputCell(ASSUMPTIONS[id], plan.assumptions[id]));
  }
  const overrides = driverArea();
  return describe("inputs", names, grid, {
    frozenRows: NAME_ROW,
    frozenColumns: UNIT_COLUMN,
    columnWidths: [
      { first: UNIT_COLUMN, count: 2 + SCENARIO_COLUMNS.length, pixels: WIDTHS.value },
      { first: OWN_NOTE_COLUMN, count: 1, pixels: 220 },
      { first: MEANING_COLUMN, count: 1, pixels: 420 },
    ],
    validations: validations(models),
    conditional: [
      { ranges: [overrides.range], when: { kind: "formula", formula: overrides.repeats }, ...REPEATS },
      { ranges: [overrides.range], when: { kind: "formula", formula: overrides.differs }, ...OVERRIDES },
    ],
    groups: [...unusedScenarios(plan), ...unusedGroups(plan)],
  });
}

function putHeader(grid: CellGrid, plan: Plan): void {
  grid.putRow(HEADER_ROW, LABEL_COLUMN, [
    text(HEADERS.driver, "header"),
    text(HEADERS.unit, "header"),
    text(HEADERS.base, "headerRight"),
    ...SCENARIO_COLUMNS.map((_, index) => text(HEADERS.scenario(index + 1), "headerRight")),
    text(HEADERS.ownNote, "header"),
    text(HEADERS.meaning, "header"),
  ]);
  const { name } = SCENARIO_DRIVERS;
  grid.putRow(NAME_ROW, LABEL_COLUMN, [text(name.label, "bold"), null, null]);
  SCENARIO_COLUMNS.forEach((column, index) => {
    const scenario = plan.scenarios[index];
    // Below its header, which stands above numbers.
    grid.put(NAME_ROW, column, {
      ...inputCell(name, scenario === undefined ? null : scenario.name),
      style: "inputRight",
    });
  });
  grid.put(NAME_ROW, OWN_NOTE_COLUMN, blank("text", "ownNote"));
  grid.put(NAME_ROW, MEANING_COLUMN, text(name.help, "wrapped"));
}

function putDriver(grid: CellGrid, row: number, driver: Driver, value: CellBlueprint, note = ""): void {
  grid.putRow(row, LABEL_COLUMN, [text(driver.label), text(driver.unit, "note"), value]);
  const own: CellBlueprint = { content: { kind: "text", text: note }, style: "ownNote", format: "text" };
  grid.put(row, OWN_NOTE_COLUMN, note === "" ? blank("text", "ownNote") : own);
  grid.put(row, MEANING_COLUMN, text(driver.help, "wrapped"));
}

/** A scenario's own value; blank where it has none. A day it has not, although the base has one, is the word none. */
function ownCell(plan: Plan, id: SharedDriverId, scenario: number): CellBlueprint {
  const driver = SCENARIO_DRIVERS[id];
  const values = plan.scenarios[scenario];
  if (values === undefined || plan.own[scenario]?.has(id) !== true) return blank(formatOf(driver), "input");
  if (values[id] === null) {
    return { content: { kind: "text", text: NONE }, style: "input", format: formatOf(driver) };
  }
  return inputCell(driver, values[id]);
}

function driverArea(): { readonly range: string; readonly differs: string; readonly repeats: string } {
  const rows = [...INPUTS.driverRows.values()];
  const [first, last] = [Math.min(...rows), Math.max(...rows)];
  const cell = relative(first, FIRST_SCENARIO_COLUMN);
  const base = `$${columnLetters(BASE_COLUMN)}${first}`;
  return {
    range: area(first, FIRST_SCENARIO_COLUMN, last, LAST_SCENARIO_COLUMN).replace(/\$/g, ""),
    differs: `=NOT(ISBLANK(${cell}))`,
    repeats: `=AND(NOT(ISBLANK(${cell}));${cell}=${base})`,
  };
}

/** What each input takes; the rest of what can be wrong is found by the checks. */
function validations(models: string): readonly Validation[] {
  const of = (driver: Driver, row: number, column: number, columns: number): readonly Validation[] => {
    const rule = ruleOf(driver);
    if (rule === null) return [];
    const named = rule.kind === "range" ? { ...rule, a1: models } : rule;
    return [{ row, column, columns, rule: named, help: helpOf(driver) }];
  };
  const focus: Validation = {
    row: INPUTS.planRows.get("focus") ?? 0,
    column: BASE_COLUMN,
    columns: 1,
    rule: {
      kind: "range",
      role: "inputs",
      a1: area(NAME_ROW, FIRST_SCENARIO_COLUMN, NAME_ROW, LAST_SCENARIO_COLUMN),
    },
    help: PLAN_DRIVERS.focus.help,
  };
  return [
    focus,
    ...[...INPUTS.planRows].flatMap(([id, row]) => {
      return of(id === "months" ? MONTHS : PLAN_DRIVERS[id], row, BASE_COLUMN, 1);
    }),
    ...[...INPUTS.driverRows].flatMap(([id, row]) => {
      return of(SCENARIO_DRIVERS[id], row, BASE_COLUMN, 1 + SCENARIO_COLUMNS.length);
    }),
    ...[...INPUTS.assumptionRows].flatMap(([id, row]) => of(ASSUMPTIONS[id], row, BASE_COLUMN, 1)),
  ];
}

/** The columns of scenarios that the plan has not. */
function unusedScenarios(plan: Plan): readonly Group[] {
  const unused = SCENARIO_COLUMNS.slice(plan.scenarios.length);
  const [first] = unused;
  return first === undefined ? [] : [{ of: "columns", first, count: unused.length }];
}

/** Sections that fold away while no scenario uses what they are about, each with the drivers that say so. */
const FOLDING: readonly (readonly [SharedDriverId, readonly SharedDriverId[]])[] = [
  ["mainShare", ["secondShare"]],
  ["batchShare", ["batchShare", "flexShare", "priorityShare"]],
  ["imagesPerSession", ["imagesPerSession"]],
  ["toolCalls", ["toolCalls"]],
  ["audioInputMinutes", ["audioInputMinutes", "audioOutputMinutes", "transcribedMinutes"]],
  ["storageGigabytes", ["storageGigabytes"]],
];

function unusedGroups(plan: Plan): readonly Group[] {
  const starts = SCENARIO_GROUPS.map(({ first }) => first);
  return FOLDING.flatMap(([first, uses]): Group[] => {
    const isUsed = plan.scenarios.some((scenario) => uses.some((id) => Number(scenario[id]) !== 0));
    if (isUsed) return [];
    const from = SHARED_DRIVER_IDS.indexOf(first);
    const next = starts[starts.indexOf(first) + 1];
    const to = next === undefined ? SHARED_DRIVER_IDS.length : SHARED_DRIVER_IDS.indexOf(next);
    return [{ of: "rows", first: INPUTS.driverRows.get(first) ?? 0, count: to - from }];
  });
}
