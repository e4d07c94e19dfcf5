import { LINE_IDS, LINES, linesOfKind, type LineId } from "../lines";
import type { Plan } from "../plan";
import { absolute, area, columnLetters, relative } from "../../a1/a1";
import { blockKey } from "./block-rows";
import type { Group, SheetBlueprint, SheetNames } from "./blueprint";
import { CellGrid, formula, text } from "./cells";
import { BASE_COLUMN, FIRST_MONTH_COLUMN, FIRST_SCENARIO_COLUMN, LABEL_COLUMN, UNIT_COLUMN } from "./columns";
import type { FormatName } from "./formats";
import { describe, putFrame } from "./frame";
import { planInput } from "./inputs-layout";
import { MOST_SCENARIOS } from "../plan";
import { monthAt, type MonthAddresses, type RowBook } from "./rows";
import { ACTUAL_MONTH, NEGATIVE, type StyleName } from "./styles";
import { onWorkings } from "./workings-sheet";

const YEAR_ROW = 2;
const QUARTER_ROW = 3;
const FLAG_ROW = 4;
export const FLAG_ROW_OF_FORECAST = FLAG_ROW;
export const MONTH_ROW = 5;
export const OUTLOOK_ROW = 7;
export const BUDGET_ROW = OUTLOOK_ROW + MOST_SCENARIOS;
const LEFT_ROW = BUDGET_ROW + 1;
export const TO_DATE_ROW = LEFT_ROW + 2;
export const BUDGET_TO_DATE_ROW = TO_DATE_ROW + MOST_SCENARIOS;
/** The last month of each month's quarter, by which Compare adds them up. */
export const QUARTER_END_ROW = BUDGET_TO_DATE_ROW + 1;
const FIRST_BLOCK_ROW = QUARTER_END_ROW + 1;
/** Financial years in the columns D to G: 36 months touch four at most. */
const YEARS = 4;

/** From list prices to the forecast, in the order of the rows. */
export const ADJUSTMENTS = [
  ["priceChangeCost", "Price change"],
  ["residency", "Data residency"],
  ["discount", "Negotiated discount"],
  ["development", "Development and test"],
  ["contingency", "Contingency"],
] as const;

/** Rows of a scenario's block, counted from its heading. */
export const IN_BLOCK = {
  users: 1,
  requests: 2,
  input: 3,
  output: 4,
  firstLine: 5,
  list: 5 + LINE_IDS.length,
  firstAdjustment: 6 + LINE_IDS.length,
  forecast: 6 + LINE_IDS.length + ADJUSTMENTS.length,
  actual: 7 + LINE_IDS.length + ADJUSTMENTS.length,
  difference: 8 + LINE_IDS.length + ADJUSTMENTS.length,
  outlook: 9 + LINE_IDS.length + ADJUSTMENTS.length,
  low: 10 + LINE_IDS.length + ADJUSTMENTS.length,
  high: 11 + LINE_IDS.length + ADJUSTMENTS.length,
  perUser: 12 + LINE_IDS.length + ADJUSTMENTS.length,
} as const;
const BLOCK_HEIGHT = IN_BLOCK.perUser + 2;

export function blockRow(scenario: number, row: keyof typeof IN_BLOCK | "head"): number {
  return FIRST_BLOCK_ROW + scenario * BLOCK_HEIGHT + (row === "head" ? 0 : IN_BLOCK[row]);
}

/** Which of a scenario's lines and adjustments cost nothing, so that their rows fold away. */
export interface Shown {
  /** From 0, of the scenario in focus: its block stays open. */
  readonly focus: number;
  readonly isUsed: (scenario: number, row: LineId | (typeof ADJUSTMENTS)[number][0]) => boolean;
}

/** Months across: the outlook of every scenario, then a block for each. All of it brought from Workings, but sums. */
export function forecastSheet(plan: Plan, book: RowBook, names: SheetNames, shown: Shown): SheetBlueprint {
  const tab = new ForecastTab(book, names);
  tab.putHead();
  plan.scenarios.forEach((_, scenario) => tab.putScenario(scenario));
  const scenarios = plan.scenarios.length;
  const last = columnLetters(book.lastMonthColumn);
  const first = columnLetters(FIRST_MONTH_COLUMN);
  const months = (from: number, to = from): string => `${first}${from}:${last}${to}`;
  const actualRows = [
    months(OUTLOOK_ROW, BUDGET_ROW - 1),
    ...plan.scenarios.map((__, scenario) => months(blockRow(scenario, "actual"), blockRow(scenario, "high"))),
  ];
  return describe("forecast", names, tab.grid, {
    frozenRows: MONTH_ROW,
    frozenColumns: BASE_COLUMN,
    columnWidths: [{ first: FIRST_MONTH_COLUMN - 1, count: 1, pixels: 12 }],
    conditional: [
      { ranges: [months(FLAG_ROW)], when: { kind: "is", text: "Actual" }, ...ACTUAL_MONTH },
      {
        ranges: actualRows,
        when: { kind: "formula", formula: `=${first}$${FLAG_ROW}="Actual"` },
        ...ACTUAL_MONTH,
      },
      { ranges: [months(LEFT_ROW)], ...NEGATIVE },
    ],
    groups: groupsOf(scenarios, shown),
  });
}

class ForecastTab {
  readonly grid = new CellGrid();

  constructor(
    private readonly book: RowBook,
    private readonly names: SheetNames,
  ) {}

  putHead(): void {
    const { grid, book, names } = this;
    const last = book.lastMonthColumn;
    putFrame(grid, "Forecast", names, "", [1, FIRST_MONTH_COLUMN]);
    grid.put(YEAR_ROW, LABEL_COLUMN, text("Financial year", "note"));
    const currency = planInput(names.inputs, "currency");
    const above: readonly (readonly [number, string, string, FormatName, StyleName])[] = [
      [QUARTER_ROW, "Quarter", "quarter", "general", "noteRight"],
      [FLAG_ROW, "Actual or forecast", "flag", "general", "noteRight"],
      [MONTH_ROW, "Month", "month", "month", "headerRight"],
    ];
    for (let column = FIRST_MONTH_COLUMN; column <= last; column++) {
      const { of } = monthAt(book, column);
      grid.put(YEAR_ROW, column, formula(`=${onWorkings(names, of("year"))}`, "year", "noteRight"));
      for (const [row, , key, format, style] of above) {
        grid.put(row, column, formula(`=${onWorkings(names, of(key))}`, format, style));
      }
    }
    for (const [row, label] of above.slice(0, 2)) grid.put(row, LABEL_COLUMN, text(label, "note"));
    grid.putRow(MONTH_ROW, LABEL_COLUMN, [
      text("Month", "header"),
      text("Unit", "header"),
      text("Total", "headerRight"),
    ]);
    const years = area(YEAR_ROW, FIRST_MONTH_COLUMN, YEAR_ROW, last);
    for (let year = 0; year < YEARS; year++) {
      const column = FIRST_SCENARIO_COLUMN + year;
      const before = `$C$${MONTH_ROW}:${relative(MONTH_ROW, column - 1).replace(/\d/, (digit) => `$${digit}`)}`;
      grid.put(
        MONTH_ROW,
        column,
        formula(`=MINIFS(${years};${years};">"&MAX(${before}))`, "year", "headerRight"),
      );
    }
    grid.fill(MONTH_ROW, LABEL_COLUMN, last, "header");
    this.heading(OUTLOOK_ROW - 1, `="Outlook, "&${currency}&": actual where known, else forecast"`);
    for (let scenario = 0; scenario < book.scenarios; scenario++) {
      this.line(OUTLOOK_ROW + scenario, this.nameOf(scenario), "otherMoney", (month) => {
        return onWorkings(names, month.of(blockKey("outlook", scenario)));
      });
    }
    this.line(BUDGET_ROW, "Budget", "money", (month) => onWorkings(names, month.of("budget")), "subtotal");
    const focus = onWorkings(names, book.base("focus"));
    const left = (column: number): string => {
      const here = columnLetters(column);
      const toDate = `${here}$${TO_DATE_ROW}:${here}$${TO_DATE_ROW + book.scenarios - 1}`;
      return `=IF(${onWorkings(names, book.base("budgets typed"))};${here}$${BUDGET_TO_DATE_ROW}-INDEX(${toDate};${focus});"")`;
    };
    grid.put(LEFT_ROW, LABEL_COLUMN, text("Left of the budget to date, focus"));
    grid.put(LEFT_ROW, UNIT_COLUMN, formula(`=${currency}`, "general", "note"));
    grid.put(LEFT_ROW, BASE_COLUMN, formula(`=${relative(LEFT_ROW, last)}`, "otherMoney", "bold"));
    for (let column = FIRST_MONTH_COLUMN; column <= last; column++) {
      grid.put(LEFT_ROW, column, formula(left(column), "otherMoney", "formula"));
    }
    this.heading(TO_DATE_ROW - 1, "Outlook and budget to date");
    for (let scenario = 0; scenario < book.scenarios; scenario++) {
      this.toDate(TO_DATE_ROW + scenario, OUTLOOK_ROW + scenario, this.nameOf(scenario));
    }
    this.toDate(BUDGET_TO_DATE_ROW, BUDGET_ROW, "Budget");
    this.putQuarterEnds();
  }

  putScenario(scenario: number): void {
    const { grid, book, names } = this;
    const own =
      (key: string) =>
      (month: MonthAddresses): string =>
        onWorkings(names, month.of(blockKey(key, scenario)));
    const constant = (key: string): string => onWorkings(names, book.constant(key, scenario));
    const at = (row: keyof typeof IN_BLOCK): number => blockRow(scenario, row);
    const head = blockRow(scenario, "head");
    // What stays to be seen of a block that is folded.
    grid.put(head, BASE_COLUMN, formula(`=${absolute(at("outlook"), BASE_COLUMN)}`, "money", "heading"));
    this.heading(head, `=${constant("name")}&": "&${constant("model")}&", "&${constant("tier")}&" tier"`);
    const tokens =
      (ids: readonly LineId[]) =>
      (month: MonthAddresses): string => {
        const cells = ids.map((id) => onWorkings(names, month.of(blockKey(`quantity ${id}`, scenario))));
        return `(${cells.join("+")})/1000000`;
      };
    const text = linesOfKind("text", "image");
    this.line(at("users"), "Active users", "plain", own("active"), "formula", "users", false);
    this.line(at("requests"), "Requests", "plain", own("requests"), "formula", "requests");
    this.line(
      at("input"),
      "Input tokens of the models",
      "million",
      tokens(text.filter((id) => LINES[id].meter !== "output")),
      "formula",
      "million",
    );
    this.line(
      at("output"),
      "Output tokens of the models",
      "million",
      tokens(text.filter((id) => LINES[id].meter === "output")),
      "formula",
      "million",
    );
    LINE_IDS.forEach((id, index) => {
      this.line(at("firstLine") + index, `  ${LINES[id].label}`, "otherMoney", own(`cost ${id}`));
    });
    const here = (month: MonthAddresses, row: number): string =>
      `${month.of("month").replace(/\d+$/, "")}${row}`;
    this.line(
      at("list"),
      "Models and tools at list prices",
      "otherMoney",
      (month) => `SUM(${here(month, at("firstLine"))}:${here(month, at("list") - 1)})`,
      "subtotal",
    );
    ADJUSTMENTS.forEach(([key, label], index) => {
      this.line(at("firstAdjustment") + index, `  ${label}`, "otherMoney", own(key));
    });
    this.line(
      at("forecast"),
      "Forecast",
      "money",
      (month) =>
        `${here(month, at("list"))}+SUM(${here(month, at("firstAdjustment"))}:${here(month, at("forecast") - 1)})`,
      "subtotal",
    );
    this.line(at("actual"), "  Actual", "otherMoney", (month) => onWorkings(names, month.of("actual")));
    this.line(at("difference"), "  Actual less forecast", "otherMoney", (month) => {
      const [flag, actual, forecast] = [FLAG_ROW, at("actual"), at("forecast")].map((row) =>
        here(month, row),
      );
      return `IF(${flag ?? ""}="Actual";${actual ?? ""}-${forecast ?? ""};"")`;
    });
    this.line(at("outlook"), "Outlook", "money", own("outlook"), "subtotal");
    this.line(at("low"), "  Low case", "otherMoney", own("outlookLow"));
    this.line(at("high"), "  High case", "otherMoney", own("outlookHigh"));
    this.perUser(scenario, at("perUser"));
  }

  private putQuarterEnds(): void {
    const { grid, book, names } = this;
    const quarter = planInput(names.inputs, "quarterMonths");
    const inYear = (month: string): string =>
      `MONTH(EDATE(${month};12-${planInput(names.inputs, "yearEnd")}))`;
    grid.put(QUARTER_END_ROW, LABEL_COLUMN, text("Last month of the quarter", "note"));
    for (let column = FIRST_MONTH_COLUMN; column <= book.lastMonthColumn; column++) {
      const month = `${columnLetters(column)}$${MONTH_ROW}`;
      const end = `=EDATE(${month};CEILING(${inYear(month)};${quarter})-${inYear(month)})`;
      grid.put(QUARTER_END_ROW, column, formula(end, "month", "noteRight"));
    }
  }

  private nameOf(scenario: number): string {
    return `=${onWorkings(this.names, this.book.constant("name", scenario))}`;
  }

  private heading(row: number, title: string): void {
    this.grid.heading(row, title, this.book.lastMonthColumn);
  }

  private words(label: string, style: StyleName) {
    return label.startsWith("=") ? formula(label, "general", style) : text(label, style);
  }

  /** A row of money or of a quantity: months, the financial years, the total. */
  private line(
    row: number,
    label: string,
    format: FormatName,
    month: (at: MonthAddresses) => string,
    style: "formula" | "subtotal" = "formula",
    unit = `=${planInput(this.names.inputs, "currency")}`,
    hasTotal = true,
  ): void {
    const { grid, book } = this;
    const last = book.lastMonthColumn;
    const isSub = style === "subtotal";
    grid.put(row, LABEL_COLUMN, this.words(label, isSub ? "subtotal" : "label"));
    grid.put(row, UNIT_COLUMN, this.words(unit, isSub ? "subtotal" : "note"));
    for (let column = FIRST_MONTH_COLUMN; column <= last; column++) {
      const content = `=${month(monthAt(book, column))}`;
      const link = content.includes("!") ? "subtotalLink" : "subtotal";
      grid.put(row, column, isSub ? formula(content, format, link) : formula(content, format));
    }
    if (!hasTotal) return;
    const months = `$${relative(row, FIRST_MONTH_COLUMN)}:$${relative(row, last)}`;
    grid.put(row, BASE_COLUMN, formula(`=SUM(${months})`, format, isSub ? "subtotal" : "bold"));
    const years = area(YEAR_ROW, FIRST_MONTH_COLUMN, YEAR_ROW, last);
    for (let year = 0; year < YEARS; year++) {
      const head = `${columnLetters(FIRST_SCENARIO_COLUMN + year)}$${MONTH_ROW}`;
      const content = `=IF(${head};SUMIFS(${months};${years};${head});"")`;
      grid.put(row, FIRST_SCENARIO_COLUMN + year, formula(content, format, isSub ? "subtotal" : "formula"));
    }
  }

  private toDate(row: number, of: number, label: string): void {
    const { grid, book, names } = this;
    grid.put(row, LABEL_COLUMN, this.words(label, "label"));
    grid.put(row, UNIT_COLUMN, formula(`=${planInput(names.inputs, "currency")}`, "general", "note"));
    for (let column = FIRST_MONTH_COLUMN; column <= book.lastMonthColumn; column++) {
      const content = `=SUM($${relative(of, FIRST_MONTH_COLUMN)}:${relative(of, column)})`;
      grid.put(row, column, formula(content, "otherMoney"));
    }
  }

  private perUser(scenario: number, row: number): void {
    const { grid, book, names } = this;
    grid.put(row, LABEL_COLUMN, text("Cost per active user"));
    grid.put(
      row,
      UNIT_COLUMN,
      formula(`=${planInput(names.inputs, "currency")}&" a month"`, "general", "note"),
    );
    const months = onWorkings(names, book.base(blockKey("userMonths", scenario)));
    const total = absolute(blockRow(scenario, "outlook"), BASE_COLUMN);
    grid.put(row, BASE_COLUMN, formula(`=IFERROR(${total}/${months};"")`, "unitCost", "bold"));
    for (let column = FIRST_MONTH_COLUMN; column <= book.lastMonthColumn; column++) {
      const users = relative(blockRow(scenario, "users"), column);
      const cost = relative(blockRow(scenario, "outlook"), column);
      grid.put(row, column, formula(`=IF(${users};${cost}/${users};"")`, "unitCost"));
    }
  }
}

/** Rows that cost nothing fold away, and the blocks of all scenarios but the focus, of which the total stays. */
function groupsOf(scenarios: number, { focus, isUsed }: Shown): readonly Group[] {
  const rows = (first: number, count: number): Group => ({ of: "rows", first, count });
  const groups: Group[] = [rows(TO_DATE_ROW, QUARTER_END_ROW - TO_DATE_ROW + 1)];
  if (scenarios < MOST_SCENARIOS) {
    groups.push(rows(OUTLOOK_ROW + scenarios, MOST_SCENARIOS - scenarios));
  }
  for (let scenario = 0; scenario < scenarios; scenario++) {
    if (scenario === focus) {
      groups.push(
        ...runs(
          LINE_IDS.map((id) => !isUsed(scenario, id)),
          blockRow(scenario, "firstLine"),
        ),
        ...runs(
          ADJUSTMENTS.map(([id]) => !isUsed(scenario, id)),
          blockRow(scenario, "firstAdjustment"),
        ),
      );
    } else {
      groups.push(rows(blockRow(scenario, "users"), IN_BLOCK.perUser));
    }
  }
  return groups;
}

/** The runs of rows that are folded, from a row on. */
function runs(folded: readonly boolean[], firstRow: number): readonly Group[] {
  const groups: Group[] = [];
  folded.forEach((isFolded, index) => {
    if (!isFolded) return;
    const last = groups[groups.length - 1];
    if (last !== undefined && last.first + last.count === firstRow + index) {
      groups[groups.length - 1] = { ...last, count: last.count + 1 };
    } else groups.push({ of: "rows", first: firstRow + index, count: 1 });
  });
  return groups;
}
