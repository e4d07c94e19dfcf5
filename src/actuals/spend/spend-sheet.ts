import { absolute, columnLetters } from "../../a1/a1";
import type { ChartBlueprint, SheetBlueprint } from "../../scenarios/blueprint/blueprint";
import { CellGrid, formula, text } from "../../scenarios/blueprint/cells";
import { lightRules, NEGATIVE, statusRules } from "../../scenarios/blueprint/styles";
import type { ChargeLine } from "../charges/line";
import type { ActualsRole, TabNames } from "../tabs";
import { centreLines, putCentres, putMapping } from "./centres";
import { putDays } from "./days";
import { inputRules, putFigures, putInputs, putWorkings, unpriced } from "./figures";
import { COLUMN, DAYS, down, LAST_SHOWN, ROW } from "./layout";
import { monthsOf, projectsOf, valuesOf } from "./lists";
import type { MayChange } from "./may-change";
import { putMonths, type MonthRows } from "./months";
import { moverLines, putMovers } from "./movers";
import { ChargeSums } from "./sums";
import { SPEND_HEADINGS, type SpendTyped } from "./typed-spend";
import { headerOf, putValues, type Dimension, type ValueRows } from "./values";

const LIGHT = { row: 1, column: COLUMN.before } as const;

/**
 * What the API costs, by live sums of Charges: this month to date, at completion and against the budget; by month with unit
 * costs; by cost centre, project, key and model, with what changed most.
 */
export function spendTab(
  lines: readonly ChargeLine[],
  changes: MayChange,
  names: TabNames,
  typed: SpendTyped,
): SheetBlueprint<ActualsRole> {
  const sums = new ChargeSums(names.charges);
  const months = monthsOf(lines, typed);
  const values: Readonly<Record<Dimension, readonly string[]>> = {
    project: projectsOf(lines, typed),
    key: valuesOf(lines, "key"),
    model: valuesOf(lines, "model"),
  };
  const rows = layOut(months.length, values, centreLines(typed));
  const grid = new CellGrid();
  grid.put(1, 1, text("Spend", "title"));
  grid.put(LIGHT.row, LIGHT.column, formula(lightFormula(sums, rows.months), "general", "check"));
  const about =
    "What the API costs, USD: sums of Charges, which follow it. Blue: input, which stays. Black: formula. Green: from another tab.";
  grid.put(2, 1, text(about, "note"));
  putInputs(grid, typed, sums);
  putWorkings(grid, sums, changes);
  grid.heading(ROW.figures, "The month", LAST_SHOWN);
  putFigures(grid, sums);
  grid.heading(ROW.days, "Day by day", LAST_SHOWN);
  putDays(grid, sums);
  grid.heading(rows.months.header - 1, SPEND_HEADINGS.months, LAST_SHOWN);
  putMonths(grid, rows.months, months, sums, typed);
  grid.heading(rows.centres - 2, SPEND_HEADINGS.centres, LAST_SHOWN);
  grid.putRow(rows.centres - 1, 1, headerOf("Cost centre", text("Projects", "headerRight")));
  putCentres(grid, rows.centres, rows.centreLines, rows.values.project);
  grid.heading(rows.movers.project - 2, "What changed most on the month before", LAST_SHOWN);
  grid.putRow(rows.movers.project - 1, 1, headerOf(""));
  for (const dimension of DIMENSIONS) {
    grid.put(rows.movers[dimension], 1, text(TITLES[dimension].many, "bold"));
    const lines = moverLines(values[dimension].length);
    putMovers(grid, rows.movers[dimension] + 1, lines, rows.values[dimension]);
  }
  for (const dimension of DIMENSIONS) {
    const of = rows.values[dimension];
    grid.heading(of.header - 1, TITLES[dimension].heading, LAST_SHOWN);
    const more = dimension === "project" ? [text("Cost centre", "header")] : [];
    grid.putRow(of.header, 1, headerOf(TITLES[dimension].one, ...more));
    putValues(grid, of, dimension, values[dimension], sums);
  }
  putMapping(grid, rows.values.project, values.project, typed);
  return described(grid, names, rows);
}

const DIMENSIONS = ["project", "key", "model"] as const;

const TITLES: Readonly<
  Record<Dimension, { readonly one: string; readonly many: string; readonly heading: string }>
> = {
  project: { one: "Project", many: "Projects", heading: SPEND_HEADINGS.projects },
  key: { one: "Key", many: "Keys", heading: SPEND_HEADINGS.keys },
  model: { one: "Model", many: "Models", heading: "By model" },
};

interface Rows {
  readonly months: MonthRows;
  /** The first line of the cost centres. */
  readonly centres: number;
  readonly centreLines: number;
  /** The titles of the movers. */
  readonly movers: Readonly<Record<Dimension, number>>;
  readonly values: Readonly<Record<Dimension, ValueRows>>;
}

function layOut(months: number, values: Readonly<Record<Dimension, readonly string[]>>, lines: number): Rows {
  const header = ROW.tables + 1;
  const first = header + 1;
  const all = first + Math.max(1, months);
  const centres = all + 4;
  const after = (dimension: Dimension, title: number): number =>
    title + moverLines(values[dimension].length) + 1;
  const projects = centres + lines + 2 + 3;
  const keys = after("project", projects);
  const models = after("key", keys);
  const of = (from: number, count: number): ValueRows => {
    const start = from + 3;
    return {
      header: start,
      first: start + 1,
      last: start + Math.max(1, count),
      others: start + Math.max(1, count) + 1,
    };
  };
  const project = of(after("model", models) - 1, values.project.length);
  const key = of(project.others, values.key.length);
  const model = of(key.others, values.model.length);
  return {
    months: { header, first, last: all - 1, all },
    centres,
    centreLines: lines,
    movers: { project: projects, key: keys, model: models },
    values: { project, key, model },
  };
}

/** Red when the months do not add up to Charges; amber when something that was used has no price. */
function lightFormula(sums: ChargeSums, { first, last }: MonthRows): string {
  const isOff = `ROUND(${sums.money()}-SUM(${down(first, last, "spent")});6)`;
  const none = unpriced(sums);
  return `=IF(${isOff};"▲ FAIL: does not add up to Charges; press See the spend anew";IF(NOT(${sums.count()});"LOOK: Charges has nothing of this";IF(${none};"LOOK: "&${none}&" charges of the month have no list price";"● OK: adds up to Charges")))`;
}

function described(grid: CellGrid, names: TabNames, rows: Rows): SheetBlueprint<ActualsRole> {
  const letters = (column: keyof typeof COLUMN): string => columnLetters(COLUMN[column]);
  const light = `${columnLetters(LIGHT.column)}${LIGHT.row}`;
  const state = `${letters("before")}${ROW.figures + 1}:${letters("before")}${ROW.days - 1}`;
  const last = rows.values.model.others;
  const [first, end] = [rows.months.first, rows.months.last];
  const width = (column: keyof typeof COLUMN, pixels: number, count = 1) => ({
    first: COLUMN[column],
    count,
    pixels,
  });
  return {
    role: "spend",
    name: names.spend,
    tabColor: "#0a8f6a",
    cells: grid.rectangle(),
    columnWidths: [
      width("label", 220),
      width("spent", 110),
      width("before", 128),
      width("change", 110, 8),
      { first: LAST_SHOWN + 1, count: 1, pixels: 24 },
      width("working", 150),
      width("result", 100, 2),
    ],
    rowHeights: [],
    frozenRows: 2,
    frozenColumns: 1,
    validations: inputRules(`${letters("label")}${first}:${letters("label")}${end}`),
    conditional: [
      ...lightRules(`${light}:${letters("share")}${LIGHT.row}`, absolute(LIGHT.row, LIGHT.column)),
      ...statusRules([state], state.split(":")[0] ?? ""),
      { ranges: [`${letters("spent")}${ROW.figures}:${letters("change")}${last}`], ...NEGATIVE },
    ],
    groups: [
      { of: "rows", first: ROW.days + 1, count: DAYS.last - ROW.days },
      { of: "columns", first: COLUMN.working, count: COLUMN.number - COLUMN.working + 1 },
    ],
    charts: [chart()],
  };
}

function chart(): ChartBlueprint {
  return {
    title: "Spent so far, at the run rate, and the budget, USD",
    type: "LINE",
    range: `A${DAYS.first - 1}:${columnLetters(COLUMN.change)}${DAYS.last}`,
    series: [
      { type: "line", color: "#0b4f94", lineWidth: 3 },
      { type: "line", color: "#56a3e0", lineWidth: 2, dashed: true },
      { type: "line", color: "#c2410c", lineWidth: 2 },
    ],
    stacked: false,
    labels: "d mmm",
    row: ROW.basis,
    column: COLUMN.seventh,
    x: 0,
    y: 0,
    width: 540,
    height: 320,
  };
}
