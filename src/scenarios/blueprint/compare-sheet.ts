import { LINE_IDS, LINES } from "../lines";
import { MOST_SCENARIOS, type Plan } from "../plan";
import { sensitiveDriverIds } from "../sensitivity";
import { absolute, area, columnLetters, onSheet } from "../../a1/a1";
import { blockKey } from "./block-rows";
import type { SheetBlueprint, SheetNames } from "./blueprint";
import { blank, CellGrid, formula, text } from "./cells";
import {
  BASE_COLUMN,
  FIRST_MONTH_COLUMN,
  FIRST_SCENARIO_COLUMN,
  LABEL_COLUMN,
  LAST_SCENARIO_COLUMN,
  UNIT_COLUMN,
  WIDTHS,
} from "./columns";
import { ADJUSTMENTS, blockRow, BUDGET_ROW, MONTH_ROW, OUTLOOK_ROW, QUARTER_END_ROW } from "./forecast-sheet";
import type { FormatName } from "./formats";
import { describe, putFrame } from "./frame";
import { planInput, wholeInputs } from "./inputs-layout";
import type { RowBook } from "./rows";
import { NEGATIVE, type StyleName } from "./styles";
import { onWorkings } from "./workings-sheet";

const NAMES_ROW = 5;
const FIRST_ROW = NAMES_ROW + 1;

export interface CompareSheet {
  readonly sheet: SheetBlueprint;
  /** Rows that other tabs name. */
  readonly rows: ReadonlyMap<string, number>;
}

type Cell = (scenario: number, column: string) => string;

/** Scenarios side by side: totals, years, quarters and lines, and what moves the focus. */
export function compareSheet(plan: Plan, book: RowBook, names: SheetNames): CompareSheet {
  const tab = new CompareTab(plan, book, names);
  putFrame(tab.grid, "Compare", names, "");
  tab.putHeader();
  let next = tab.putTotals(FIRST_ROW);
  next = tab.putYears(next + 1);
  next = tab.putQuarters(next + 1);
  next = tab.putLines(next + 1);
  tab.putSensitivity(next + 1);
  const money = area(FIRST_ROW, FIRST_SCENARIO_COLUMN, next, LAST_SCENARIO_COLUMN).replace(/\$/g, "");
  return {
    sheet: describe("compare", names, tab.grid, {
      frozenRows: NAMES_ROW,
      frozenColumns: UNIT_COLUMN,
      columnWidths: [
        { first: LABEL_COLUMN, count: 1, pixels: WIDTHS.longLabel },
        { first: UNIT_COLUMN, count: 2 + MOST_SCENARIOS, pixels: WIDTHS.value },
      ],
      conditional: [{ ranges: [money], ...NEGATIVE }],
      groups:
        plan.scenarios.length < MOST_SCENARIOS
          ? [
              {
                of: "columns",
                first: FIRST_SCENARIO_COLUMN + plan.scenarios.length,
                count: MOST_SCENARIOS - plan.scenarios.length,
              },
            ]
          : [],
    }),
    rows: tab.rows,
  };
}

/** The financial years that some months can touch, wherever the first of them is. Worked: 12 → 2, 36 → 4. */
function mostFinancialYears(months: number): number {
  return Math.ceil((months - 1) / 12) + 1;
}

class CompareTab {
  readonly grid = new CellGrid();
  readonly rows = new Map<string, number>();
  private readonly currency: string;

  constructor(
    private readonly plan: Plan,
    private readonly book: RowBook,
    private readonly names: SheetNames,
  ) {
    this.currency = `=${planInput(names.inputs, "currency")}`;
  }

  putHeader(): void {
    const { grid, names } = this;
    grid.putRow(NAMES_ROW, LABEL_COLUMN, [text("Scenario", "header"), text("Unit", "header")]);
    this.each((scenario, column) => {
      grid.put(
        NAMES_ROW,
        column,
        formula(`=${onWorkings(names, this.book.constant("name", scenario))}`, "general", "headerRight"),
      );
    });
    grid.fill(NAMES_ROW, LABEL_COLUMN, LAST_SCENARIO_COLUMN, "header");
  }

  putTotals(firstRow: number): number {
    const { book, names } = this;
    const total =
      (key: string): Cell =>
      (scenario) =>
        `=${onWorkings(names, book.base(blockKey(key, scenario)))}`;
    const forecast = (row: number): string => onSheet(names.forecast, absolute(row, BASE_COLUMN));
    const here = (key: string, column: string): string => `${column}$${this.row(key)}`;
    const first = (key: string): string => here(key, `$${columnLetters(FIRST_SCENARIO_COLUMN)}`);
    const per =
      (key: string): Cell =>
      (_, column) =>
        `=IF(${here(key, column)};${here("outlook", column)}/${here(key, column)};"")`;
    const budget = onSheet(names.forecast, absolute(BUDGET_ROW, BASE_COLUMN));
    const typed = onWorkings(names, book.base("budgets typed"));
    const rows: readonly (readonly [string, string, string, FormatName, Cell, StyleName?])[] = [
      [
        "outlook",
        "Outlook, all months",
        this.currency,
        "money",
        (scenario) => `=${forecast(OUTLOOK_ROW + scenario)}`,
        "subtotalLink",
      ],
      [
        "difference",
        "Against the first scenario",
        this.currency,
        "otherMoney",
        (_, column) => `=${here("outlook", column)}-${first("outlook")}`,
      ],
      [
        "relative",
        "Against the first scenario",
        "%",
        "share",
        (_, column) => `=IF(${first("outlook")};${here("difference", column)}/${first("outlook")};"")`,
      ],
      ["users", "Active users, each month counted", "user-months", "plain", total("userMonths")],
      ["sessions", "Sessions", "sessions", "plain", total("sessions")],
      ["requests", "Requests", "requests", "plain", total("requests")],
      // Of the whole outlook, development and contingency included, for what users did: retries are in the cost alone.
      ["perUser", "Outlook per active user, a month", this.currency, "unitCost", per("users")],
      [
        "perSession",
        "Outlook per session, retries not counted as sessions",
        this.currency,
        "unitCost",
        per("sessions"),
      ],
      [
        "perRequest",
        "Outlook per request, retries not counted as requests",
        this.currency,
        "unitCost",
        per("requests"),
      ],
      [
        "savedByCaching",
        "Saved by caching, at list prices",
        this.currency,
        "otherMoney",
        total("savedByCaching"),
      ],
      [
        "savedByTiers",
        "Saved by batch and other tiers, at list prices",
        this.currency,
        "otherMoney",
        total("savedByTiers"),
      ],
      ["low", "Outlook, low case", this.currency, "otherMoney", total("outlookLow")],
      ["high", "Outlook, high case", this.currency, "otherMoney", total("outlookHigh")],
      ["forecast", "Forecast of all months, without actuals", this.currency, "otherMoney", total("total")],
      [
        "runRate",
        "Run-rate: last month × 12",
        this.currency,
        "otherMoney",
        (scenario) => {
          return `=${onSheet(names.forecast, absolute(OUTLOOK_ROW + scenario, book.lastMonthColumn))}*12`;
        },
      ],
      [
        "actualRate",
        "Run-rate: latest actual month × 12",
        this.currency,
        "otherMoney",
        () => {
          const months = onWorkings(names, book.monthsOf("actual"));
          return `=IF(COUNT(${months});INDEX(${months};COUNT(${months}))*12;"")`;
        },
      ],
      ["budget", "Budget", this.currency, "otherMoney", () => `=IF(${typed};${budget};"none")`, "linkRight"],
      [
        "left",
        "Left of the budget",
        this.currency,
        "otherMoney",
        (_, column) => `=IF(${typed};${budget}-${here("outlook", column)};"")`,
      ],
      [
        "over",
        "Over the budget from",
        "month",
        "month",
        (scenario) => {
          const over = onWorkings(names, book.monthsOf(blockKey("over", scenario)));
          return `=IFERROR(INDEX(${onWorkings(names, book.monthsOf("month"))};MATCH(TRUE;${over};FALSE));"not exceeded")`;
        },
        "linkRight",
      ],
    ];
    this.heading(firstRow, "Totals");
    rows.forEach(([key], index) => this.rows.set(key, firstRow + 1 + index));
    rows.forEach(([key, label, unit, format, cell, style]) =>
      this.line(this.row(key), label, unit, format, cell, style),
    );
    return firstRow + 1 + rows.length;
  }

  /** Outlook by financial year: the years of Forecast, down. */
  putYears(firstRow: number): number {
    const { names, grid, book } = this;
    this.heading(firstRow, "By financial year: outlook");
    const count = mostFinancialYears(book.months);
    for (let year = 0; year < count; year++) {
      const row = firstRow + 1 + year;
      const column = FIRST_SCENARIO_COLUMN + year;
      grid.put(
        row,
        LABEL_COLUMN,
        formula(`=${onSheet(names.forecast, absolute(MONTH_ROW, column))}`, "year", "linkLeft"),
      );
      this.periodUnit(row);
      this.each((scenario, at) => {
        const cell = onSheet(names.forecast, absolute(OUTLOOK_ROW + scenario, column));
        grid.put(row, at, formula(`=IF($A${row};${cell};"")`, "otherMoney"));
      });
    }
    return firstRow + 1 + count;
  }

  putQuarters(firstRow: number): number {
    const { names, grid, book } = this;
    this.heading(firstRow, "By quarter: outlook, by its last month");
    const months = (row: number): string =>
      onSheet(names.forecast, area(row, FIRST_MONTH_COLUMN, row, book.lastMonthColumn));
    const ends = months(QUARTER_END_ROW);
    // Quarters of three months; where one has fewer, the last row holds what is left, and a check adds them up.
    const count = Math.ceil(book.months / 3) + 1;
    const first = firstRow + 1;
    for (let index = 0; index < count; index++) {
      const row = first + index;
      const before = `$A$${firstRow}:$A${row - 1}`;
      grid.put(
        row,
        LABEL_COLUMN,
        formula(`=MINIFS(${ends};${ends};">"&MAX(${before}))`, "month", "linkLeft"),
      );
      this.periodUnit(row);
      this.each((scenario, column) => {
        const sum = `=IF($A${row};SUMIFS(${months(OUTLOOK_ROW + scenario)};${ends};$A${row});"")`;
        grid.put(row, column, formula(sum, "otherMoney"));
      });
    }
    const last = first + count - 1;
    this.rows.set("quarters", last + 1);
    this.line(
      last + 1,
      "All quarters",
      this.currency,
      "money",
      (_, column) => `=SUM(${column}${first}:${column}${last})`,
      "subtotal",
    );
    return last + 2;
  }

  putLines(firstRow: number): number {
    const { names } = this;
    this.heading(firstRow, "By line: forecast of all months");
    const rows = [
      ...LINE_IDS.map((id, index) => [`  ${LINES[id].label}`, "firstLine", index] as const),
      ...ADJUSTMENTS.map(([, label], index) => [`  ${label}`, "firstAdjustment", index] as const),
    ];
    const first = firstRow + 1;
    rows.forEach(([label, from, index], at) => {
      this.line(first + at, label, this.currency, "otherMoney", (scenario) => {
        return `=${onSheet(names.forecast, absolute(blockRow(scenario, from) + index, BASE_COLUMN))}`;
      });
    });
    const last = first + rows.length - 1;
    this.rows.set("lines", last + 1);
    this.line(
      last + 1,
      "Forecast",
      this.currency,
      "money",
      (_, column) => `=SUM(${column}${first}:${column}${last})`,
      "subtotal",
    );
    return last + 2;
  }

  /** What moves the forecast of the focus most: worked out by one function from Inputs, and so live as all else. */
  putSensitivity(firstRow: number): void {
    const { grid, names } = this;
    this.heading(
      firstRow,
      "Sensitivity of the focus: change of its forecast, all months, when one driver changes alone",
    );
    const changes = onSheet(
      names.inputs,
      `${planInput(names.inputs, "changeFarDown").replace(/^.*!/, "")}:${planInput(names.inputs, "changeFarUp").replace(/^.*!/, "")}`,
    );
    const focus = planInput(names.inputs, "focus");
    const content = `=OPENAI_SENSITIVITY(${wholeInputs(names.inputs)};${focus};${changes};OPENAI_RATES)`;
    const first = firstRow + 1;
    this.rows.set("sensitivity", first);
    const columns = 5;
    for (let line = 0; line <= sensitiveDriverIds().length; line++) {
      for (let column = 1; column <= columns; column++) {
        const format = line === 0 ? "share" : column === 1 ? "general" : "otherMoney";
        const style = line === 0 ? "bold" : "formula";
        const isFirst = line === 0 && column === 1;
        grid.put(
          first + line,
          column,
          isFirst ? formula(content, "general", "boldLink") : blank(format, style),
        );
      }
    }
  }

  /** The unit of a year or a quarter; where the plan begins otherwise, a row may stand for none, and then it is blank. */
  private periodUnit(row: number): void {
    this.grid.put(row, UNIT_COLUMN, formula(`=IF($A${row};${this.currency.slice(1)};"")`, "general", "note"));
  }

  private row(key: string): number {
    const row = this.rows.get(key);
    if (row === undefined) throw new Error(`no row is called ${key}`);
    return row;
  }

  private heading(row: number, title: string): void {
    this.grid.heading(row, title, LAST_SCENARIO_COLUMN);
  }

  private line(
    row: number,
    label: string,
    unit: string,
    format: FormatName,
    cell: Cell,
    style?: StyleName,
  ): void {
    const isSum = style === "subtotal" || style === "subtotalLink";
    const words = isSum ? "subtotal" : "label";
    this.grid.put(row, LABEL_COLUMN, text(label, words));
    const note = isSum ? "subtotal" : "note";
    this.grid.put(row, UNIT_COLUMN, unit.startsWith("=") ? formula(unit, "general", note) : text(unit, note));
    if (isSum) this.grid.put(row, BASE_COLUMN, blank("general", "subtotal"));
    this.each((scenario, column) => {
      this.grid.put(row, column, formula(cell(scenario, columnLetters(column)), format, style));
    });
  }

  private each(put: (scenario: number, column: number) => void): void {
    this.plan.scenarios.forEach((_, scenario) => put(scenario, FIRST_SCENARIO_COLUMN + scenario));
  }
}

/** `Compare!$D$7` of a scenario. */
export function onCompare(names: SheetNames, compare: CompareSheet, key: string, scenario: number): string {
  const row = compare.rows.get(key);
  if (row === undefined) throw new Error(`no row is called ${key}`);
  return onSheet(names.compare, absolute(row, FIRST_SCENARIO_COLUMN + scenario));
}
