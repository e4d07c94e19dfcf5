import { VERDICT_ROWS } from "../verdict";
import type { Plan } from "../plan";
import { absolute, area, onSheet } from "../../a1/a1";
import type { Group, SheetBlueprint, SheetNames } from "./blueprint";
import { blockKey, putBlock } from "./block-rows";
import { CHART_PARTS, TOP_PART } from "./chart-parts";
import { CellGrid, text } from "./cells";
import { BASE_COLUMN, FIRST_MONTH_COLUMN, LABEL_COLUMN, WIDTHS } from "./columns";
import { describe, putFrame } from "./frame";
import { planInput, wholeInputs } from "./inputs-layout";
import { putRows, putSpilled, RowBook, type MonthAddresses, type Row } from "./rows";
import { driverRows, sessionRows } from "./session-rows";
import { timeRows } from "./time-rows";

/** Which rates a plan was made with. */
export interface RatesStamp {
  readonly version: string;
  /** The last day on which a source of the rates was read; null when not known. */
  readonly updated: string | null;
  /** The day the sheets are written, and the version of RateSheet that writes them. */
  readonly built: string;
  readonly product: string;
}

/** The list of models reaches this far at most; the rate table has about a hundred. */
const LONGEST_MODEL_LIST = 250;
/** Model, its three prices, since when, until when it lives. */
const MODEL_LIST_COLUMNS = 6;

export interface WorkingsSheet {
  readonly sheet: SheetBlueprint;
  readonly book: RowBook;
  /** The range that drop-downs of models read, without its sheet. */
  readonly models: string;
}

/** Every calculation, once: the months, the session of each scenario, then the months of each scenario. */
export function workingsSheet(plan: Plan, names: SheetNames, stamp: RatesStamp): WorkingsSheet {
  const grid = new CellGrid();
  const scenarios = plan.scenarios.length;
  const book = new RowBook(plan.months, scenarios);
  putFrame(
    grid,
    "Workings",
    names,
    "Every calculation, once. Constants of the scenarios in D to H, months from I on.",
  );
  grid.putRow(3, LABEL_COLUMN, [
    text("Calculation", "header"),
    text("Unit", "header"),
    text("All", "header"),
  ]);
  grid.fill(3, LABEL_COLUMN, book.lastMonthColumn, "header");
  let next = putRows(grid, timeRowsOf(names, book), 4, book);
  next = putRows(grid, stampRows(plan, stamp), next, book);
  const groups: Group[] = [];
  /** What stands between a heading and the row before `until` folds away. */
  const foldBelow = (heading: number, until: number): void => {
    groups.push({ of: "rows", first: heading + 1, count: until - heading - 1 });
  };
  const drivers = next;
  next = putRows(grid, driverRows(names), drivers, book);
  foldBelow(drivers, next);
  next = putVerdicts(grid, book, next, names);
  const session = next;
  next = putRows(grid, sessionRows(names, book.base("month")), session, book) + 1;
  foldBelow(session, next - 1);
  plan.scenarios.forEach((_, scenario) => {
    const block = next;
    next = putBlock(grid, book, scenario, block, names.inputs);
    foldBelow(block, next - 1);
  });
  next = putRows(grid, focusRows(book, names), next, book);
  next = putInfo(grid, book, next);
  const first = next + 1;
  grid.heading(next, "Models with a price in the first month, for the drop-downs", book.lastMonthColumn);
  const list = `=OPENAI_MODELS("";${book.firstMonth("month")};OPENAI_RATES)`;
  const lastModel = first + LONGEST_MODEL_LIST;
  putSpilled(grid, first, LABEL_COLUMN, LONGEST_MODEL_LIST + 1, MODEL_LIST_COLUMNS, list, "general");
  foldBelow(next, lastModel + 1);
  return {
    sheet: describe("workings", names, grid, {
      frozenRows: 5,
      frozenColumns: 3,
      groups,
      columnWidths: [{ first: LABEL_COLUMN, count: 1, pixels: WIDTHS.longLabel }],
    }),
    book,
    models: area(first + 1, LABEL_COLUMN, first + LONGEST_MODEL_LIST, LABEL_COLUMN),
  };
}

/** The rows of the months must be placed before formulas that add up others name them. */
function timeRowsOf(names: SheetNames, book: RowBook): readonly Row[] {
  const keys = ["number", "month", "next", "days", "year", "quarter", "actual", "flag", "rate"];
  const rows = new RowBook(book.months, book.scenarios);
  [...keys, "budgets typed", "budget share", "budget"].forEach((key, index) => rows.place(key, 4 + index));
  return timeRows(names, rows);
}

function stampRows(plan: Plan, stamp: RatesStamp): readonly Row[] {
  const row = (key: string, label: string, base: string): Row => ({ key, label, base, format: "general" });
  return [
    { heading: "Stamps: what the sheets were made with" },
    row("stamped version", "Version of the rates", stamp.version),
    row("stamped day", "Rates last read on", stamp.updated ?? "not known"),
    row("stamped currency", "Currency in front of amounts", plan.values.currency),
    row(
      "stamped months",
      "Months across",
      `=COLUMNS(${absolute(1, FIRST_MONTH_COLUMN)}:${absolute(1, FIRST_MONTH_COLUMN + plan.months - 1)})`,
    ),
    row("stamped build", "Written on", stamp.built),
    row("stamped product", "Written by", `RateSheet ${stamp.product}`),
  ];
}

/** What the exact model says of the inputs: one call for all scenarios. */
function putVerdicts(grid: CellGrid, book: RowBook, headingRow: number, { inputs }: SheetNames): number {
  putRows(
    grid,
    [{ heading: "The exact model: totals to compare with, what is wrong, and the rules of the models" }],
    headingRow,
    book,
  );
  const first = headingRow + 1;
  VERDICT_ROWS.forEach(({ key, label }, index) => {
    book.place(key, first + index);
    grid.put(first + index, LABEL_COLUMN, text(label.charAt(0).toUpperCase() + label.slice(1)));
  });
  const call = `=OPENAI_FORECAST(${wholeInputs(inputs)};OPENAI_RATES)`;
  putSpilled(grid, first, BASE_COLUMN, VERDICT_ROWS.length, book.scenarios + 1, call, "general");
  return first + VERDICT_ROWS.length;
}

/** The scenario in focus, and its parts for the chart; an actual month has none, because a bill is not split by line. */
function focusRows(book: RowBook, { inputs }: SheetNames): readonly Row[] {
  const focus = planInput(inputs, "focus");
  const ofFocus =
    (key: string) =>
    (month: MonthAddresses): string => {
      const all = Array.from({ length: book.scenarios }, (_, k) => month.of(blockKey(key, k)));
      return `=IF(${month.of("flag")}="Actual";"";CHOOSE(${book.base("focus")};${all.join(";")}))`;
    };
  return [
    { heading: "The scenario in focus" },
    {
      key: "focus",
      label: "Its number",
      format: "whole",
      // Blank: the first one.
      base: `=IF(${focus}="";100%;MATCH(${focus};${book.constants("name")};FALSE))`,
    },
    ...[...CHART_PARTS, TOP_PART].map(({ key, label }): Row => ({
      key: `focus ${key}`,
      label,
      unit: "rep. currency",
      format: "otherMoney",
      months: ofFocus(`part ${key}`),
    })),
  ];
}

const INFO = ["version", "updated", "age_days"] as const;

/** What is known of the rates in use: one call down a list of attributes. */
function putInfo(grid: CellGrid, book: RowBook, headingRow: number): number {
  putRows(grid, [{ heading: "Rates in use" }], headingRow, book);
  const first = headingRow + 1;
  INFO.forEach((name, index) => {
    book.place(`rates ${name}`, first + index);
    grid.put(first + index, LABEL_COLUMN, text(name));
  });
  const list = area(first, LABEL_COLUMN, first + INFO.length - 1, LABEL_COLUMN);
  putSpilled(grid, first, BASE_COLUMN, INFO.length, 1, `=OPENAI_RATES_INFO(${list};OPENAI_RATES)`, "general");
  return first + INFO.length + 1;
}

/** A cell of the Workings tab as other tabs name it. */
export function onWorkings(names: SheetNames, address: string): string {
  return onSheet(names.workings, address);
}
