import { SCENARIO_DRIVERS, type SharedDriverId } from "../drivers/scenario-drivers";
import { MOST_SCENARIOS, type Plan } from "../plan";
import { absolute, area, onSheet } from "../../a1/a1";
import type { SheetBlueprint, SheetNames } from "./blueprint";
import { CellGrid, formula, text } from "./cells";
import { BASE_COLUMN, FIRST_MONTH_COLUMN, FIRST_SCENARIO_COLUMN, LAST_SCENARIO_COLUMN } from "./columns";
import { onCompare, type CompareSheet } from "./compare-sheet";
import { shownFormatOf } from "./driver-cell";
import { BUDGET_ROW, FLAG_ROW_OF_FORECAST } from "./forecast-sheet";
import type { FormatName } from "./formats";
import { describe } from "./frame";
import { driverRow, planInput } from "./inputs-layout";
import type { RowBook } from "./rows";
import { putCharts } from "./summary-charts";
import { FOCUS_ROW, lightRules, NEGATIVE, statusRules, type StyleName } from "./styles";
import { onWorkings } from "./workings-sheet";

const TABLE_HEAD = 9;
const TABLE = 10;
const BUDGET_LINE = TABLE + MOST_SCENARIOS;
const LISTS = 30;
const STAMP = 40;
/** Below the page, beside the data of the charts: what its formulas share. */
const HELPER = 20;
const HELPERS = 60;
/** The part that is printed. */
export const PAGE = "B1:M41";

/** The drivers whose values the page shows for the focus. */
const KEY_DRIVERS: readonly SharedDriverId[] = [
  "users",
  "growth",
  "churn",
  "sessionsPerUser",
  "turns",
  "outputTokens",
  "cachedShare",
  "model",
];

/** One page: where the focus stands, the scenarios side by side, the budget, two charts and what they rest on. */
export function summarySheet(
  plan: Plan,
  book: RowBook,
  names: SheetNames,
  compare: CompareSheet,
  /** The parts of the chart that cost anything in any scenario. */
  partsInUse: ReadonlySet<string>,
): SheetBlueprint {
  const page = new Page(plan, book, names, compare);
  page.putHead();
  page.putFigures();
  page.putTable();
  page.putLists();
  page.putStamp();
  const charts = putCharts({ grid: page.grid, plan, book, names, partsInUse });
  const table = `$B$${TABLE}:$K$${BUDGET_LINE - 1}`.replace(/\$/g, "");
  const sheet = describe("summary", names, page.grid, {
    charts,
    rowHeights: [
      { first: 4, count: 1, pixels: 8 },
      { first: 8, count: 1, pixels: 8 },
    ],
    groups: [
      ...(plan.scenarios.length < MOST_SCENARIOS
        ? [
            {
              of: "rows" as const,
              first: TABLE + plan.scenarios.length,
              count: MOST_SCENARIOS - plan.scenarios.length,
            },
          ]
        : []),
    ],
  });
  return {
    ...sheet,
    columnWidths: [
      { first: 1, count: 1, pixels: 12 },
      { first: 2, count: 1, pixels: 196 },
    ],
    conditional: [
      ...lightRules("L1:M1", "$M$1"),
      ...statusRules([`L${TABLE}:M${BUDGET_LINE - 1}`], `L${TABLE}`).slice(1),
      { ranges: [`K${TABLE}:K${BUDGET_LINE - 1}`], ...NEGATIVE },
      { ranges: [table], when: { kind: "formula", formula: `=$B${TABLE}=$T$63` }, ...FOCUS_ROW },
    ],
  };
}

class Page {
  readonly grid = new CellGrid();
  private readonly last: number;
  private readonly currency: string;

  constructor(
    private readonly plan: Plan,
    private readonly book: RowBook,
    private readonly names: SheetNames,
    private readonly compare: CompareSheet,
  ) {
    this.last = TABLE + plan.scenarios.length - 1;
    this.currency = planInput(names.inputs, "currency");
  }

  putHead(): void {
    const { grid, names, book } = this;
    const helper = (row: number, content: string): void => {
      grid.put(HELPERS + row, HELPER, formula(content, "general", "small"));
    };
    const flags = onSheet(
      names.forecast,
      area(FLAG_ROW_OF_FORECAST, FIRST_MONTH_COLUMN, FLAG_ROW_OF_FORECAST, book.lastMonthColumn),
    );
    grid.put(1, 2, formula(`=${planInput(names.inputs, "title")}&": OpenAI API cost"`, "general", "head"));
    grid.put(1, 13, formula(`=${onSheet(names.checks, "$C$2")}`, "general", "checkRight"));
    grid.put(2, 2, formula("=$T$66&$T$67&$T$68", "general", "headline"));
    const words = `COLUMNS(${flags})&" months, "&COUNTIF(${flags};"Actual")&" of them actual · in "&${this.currency}&" · focus: "&$T$63`;
    grid.put(3, 2, formula(`=${words}`, "general", "note"));
    grid.put(3, 13, text("Estimates, not an invoice", "noteRight"));
    helper(3, `=INDEX($B$${TABLE}:$B$${this.last};$T$65)`);
    helper(4, `=${onWorkings(names, book.base("budgets typed"))}`);
    helper(5, `=${onWorkings(names, book.base("focus"))}`);
    helper(
      6,
      '=IFS($T$64<COUNT($D$10);"";$B$6>$D$15;$T$63&" exceeds the budget. ";TRUE;$T$63&" stays within the budget. ")',
    );
    const column = (letter: string): string => `$${letter}$${TABLE}:$${letter}$${this.last}`;
    helper(
      7,
      `=IF($T$64;"Over the budget: "&COUNTIF(${column("L")};"▲*")&" of "&ROWS(${column("B")})&" scenarios. ";"")`,
    );
    const named = (which: string): string =>
      `INDEX(${column("B")};MATCH(${which}(${column("D")});${column("D")};FALSE))`;
    helper(8, `="Least: "&${named("MIN")}&". Most: "&${named("MAX")}&"."`);
  }

  /** Six figures of the focus. */
  putFigures(): void {
    const { grid, names } = this;
    const pick = (letter: string): string => `=INDEX($${letter}$${TABLE}:$${letter}$${this.last};$T$65)`;
    const share = (id: "lowShare" | "highShare"): string =>
      `INDEX(${onWorkings(names, this.book.constants(id))};$T$65)`;
    const percent = (value: string): string => `TEXT(${value};"0%")`;
    const forecast = Array.from({ length: this.plan.scenarios.length }, (_, k) =>
      onCompare(names, this.compare, "forecast", k),
    );
    const figures: readonly (readonly [number, string, string, FormatName, string, FormatName])[] = [
      [
        2,
        "Outlook, all months",
        pick("D"),
        "figure",
        `=CHOOSE($T$65;${forecast.join(";")})`,
        "forecastAlone",
      ],
      [
        4,
        "Budget used by the end",
        '=IF($T$64;$B$6/$D$15;"")',
        "share",
        '=IF($T$64;$D$15;"no budget on Inputs")',
        "ofBudget",
      ],
      [6, "Run-rate, a year", pick("I"), "figure", '="last month × 12"', "general"],
      [8, "Cost per active user", pick("J"), "unitCost", '="a month"', "general"],
      [10, "Low case", pick("G"), "figure", `="demand "&${percent(share("lowShare"))}&" lower"`, "general"],
      [
        12,
        "High case",
        pick("H"),
        "figure",
        `="demand "&${percent(share("highShare"))}&" higher"`,
        "general",
      ],
    ];
    for (const [column, label, figure, format, note, noteFormat] of figures) {
      grid.put(5, column, text(label, "figureLabel"));
      grid.put(6, column, formula(figure, format, "figure"));
      grid.put(7, column, formula(note, noteFormat, "figureNumber"));
    }
    grid.fill(5, 2, 13, "figureLabel");
  }

  putTable(): void {
    const { grid, names, book, compare } = this;
    const heads = [
      "Scenario",
      "Model",
      "Outlook",
      "Against the first",
      "Against the first, %",
      "Low case",
      "High case",
      "Run-rate, a year",
      "Per user, a month",
      "Left of the budget",
      "Budget",
      "",
    ];
    heads.forEach((head, index) => {
      grid.put(TABLE_HEAD, 2 + index, text(head, index < 2 || index > 9 ? "header" : "headerWrapped"));
    });
    this.plan.scenarios.forEach((_, k) => {
      const row = TABLE + k;
      const from = (key: string): string => `=${onCompare(names, compare, key, k)}`;
      const cells: readonly (readonly [string, FormatName, StyleName?])[] = [
        [`=${onWorkings(names, book.constant("name", k))}`, "general", "linkWrapped"],
        [`=${onWorkings(names, book.constant("model", k))}`, "general", "linkWrapped"],
        [from("outlook"), "money", "boldLink"],
        [from("difference"), "money"],
        [from("relative"), "share"],
        [from("low"), "money"],
        [from("high"), "money"],
        [from("runRate"), "money"],
        [from("perUser"), "unitCost"],
        [from("left"), "money"],
        [
          `=IFS($T$64<COUNT($D$${TABLE});"No budget";$D${row}>$D$${BUDGET_LINE};"▲ Over from";TRUE;"● Within")`,
          "general",
          "check",
        ],
        [
          `=IF(ISNUMBER(${onCompare(names, compare, "over", k)});${onCompare(names, compare, "over", k)};"")`,
          "month",
          "check",
        ],
      ];
      cells.forEach(([content, format, style], index) =>
        grid.put(row, 2 + index, formula(content, format, style)),
      );
    });
    grid.put(BUDGET_LINE, 2, text("Budget, all months", "subtotal"));
    grid.put(
      BUDGET_LINE,
      4,
      formula(`=${onSheet(names.forecast, absolute(BUDGET_ROW, BASE_COLUMN))}`, "money", "subtotalLink"),
    );
    grid.fill(BUDGET_LINE, 2, 13, "subtotal");
  }

  /** What moves the forecast of the focus most, and what it rests on. */
  putLists(): void {
    const { grid, names, compare, book } = this;
    const first = compare.rows.get("sensitivity") ?? 0;
    grid.putRow(LISTS, 2, [text("What moves the forecast most", "header"), null]);
    const head = (column: number): string => onSheet(names.compare, absolute(first, column));
    const change = (column: number, word: string): string => `=TEXT(ABS(${head(column)});"0%")&" ${word}"`;
    grid.put(LISTS, 4, formula(change(3, "lower"), "general", "headerRight"));
    grid.put(LISTS, 5, formula(change(4, "higher"), "general", "headerRight"));
    grid.put(LISTS, 6, text("Of forecast", "headerRight"));
    grid.fill(LISTS, 2, 6, "header");
    const forecast = this.plan.scenarios.map((_, k) => onCompare(names, compare, "forecast", k)).join(";");
    const most = 5;
    for (let index = 0; index < most; index++) {
      const row = LISTS + 1 + index;
      const cell = (column: number): string => onSheet(names.compare, absolute(first + 1 + index, column));
      // A link to a blank cell shows 0.
      const link = (column: number): string => `=IF(${cell(1)}="";"";${cell(column)})`;
      grid.put(row, 2, formula(link(1), "general"));
      grid.put(row, 4, formula(link(3), "money"));
      grid.put(row, 5, formula(link(4), "money"));
      grid.put(
        row,
        6,
        formula(
          `=IFERROR(MAX(ABS($D${row});ABS($E${row}))/CHOOSE($T$65;${forecast});"")`,
          "share",
          "formula",
        ),
      );
    }
    grid.put(
      LISTS + 1 + most,
      2,
      text(
        "One driver at a time, all months as forecast; a bill is not split by line, so an actual month is one bar.",
        "figureNote",
      ),
    );
    grid.put(LISTS, 8, text("Key assumptions", "header"));
    grid.put(LISTS, 11, formula("=$T$63", "general", "headerRight"));
    grid.put(LISTS, 12, text("Other scenarios", "header"));
    grid.fill(LISTS, 8, 13, "header");
    KEY_DRIVERS.forEach((id, index) => {
      const row = LISTS + 1 + index;
      const own = onSheet(
        names.inputs,
        area(driverRow(id), FIRST_SCENARIO_COLUMN, driverRow(id), LAST_SCENARIO_COLUMN),
      );
      grid.put(row, 8, text(SCENARIO_DRIVERS[id].label));
      grid.put(
        row,
        11,
        formula(
          `=INDEX(${onWorkings(names, book.constants(id))};$T$65)`,
          shownFormatOf(SCENARIO_DRIVERS[id]),
          id === "model" ? "boldLinkWrapped" : "boldLink",
        ),
      );
      grid.put(
        row,
        12,
        formula(`=IF(COUNTA(${own});COUNTA(${own})&" with their own";"as this one")`, "general", "note"),
      );
    });
  }

  putStamp(): void {
    const { grid, names, book } = this;
    const base = (key: string): string => onWorkings(names, book.base(key));
    const { inputs } = names;
    const owner = planInput(inputs, "owner");
    const source = planInput(inputs, "exchangeRateSource");
    const rates = `"Rates "&${base("rates version")}&", read "&${base("rates updated")}&", "&${base("rates age_days")}&" days old"`;
    const rate = `" · 1 USD = "&${planInput(inputs, "exchangeRate")}&" "&${this.currency}&IF(${source}="";"";" ("&${source}&")")`;
    const who = `" · Owner: "&IF(${owner}="";"not given";${owner})`;
    const built = `" · written "&${base("stamped build")}&" by "&${base("stamped product")}`;
    grid.put(HELPERS, HELPER, text("What the page's formulas share", "small"));
    grid.put(HELPERS + 1, HELPER, formula(`=${rates}`, "general", "small"));
    grid.put(HELPERS + 2, HELPER, formula(`=${rate}&${who}`, "general", "small"));
    grid.put(STAMP, 2, formula(`=$T$${HELPERS + 1}&$T$${HELPERS + 2}&${built}`, "general", "figureNote"));
    grid.put(
      STAMP + 1,
      2,
      text("Estimates from list prices and the drivers on Inputs; not an invoice.", "figureNote"),
    );
  }
}
