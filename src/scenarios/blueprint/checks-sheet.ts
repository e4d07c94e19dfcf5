import { LINE_IDS } from "../lines";
import type { Plan } from "../plan";
import { WARNING_KINDS, type WarningKind } from "../verdict";
import { hasNoGap } from "./actuals-sheet";
import { absolute, area, columnLetters, onSheet } from "../../a1/a1";
import { BUDGET_ROW as TYPED_BUDGET_ROW } from "./actuals-layout";
import { blockKey } from "./block-rows";
import type { SheetBlueprint, SheetNames } from "./blueprint";
import { CellGrid, formula, text } from "./cells";
import {
  BASE_COLUMN,
  FIRST_MONTH_COLUMN,
  FIRST_SCENARIO_COLUMN,
  LABEL_COLUMN,
  LAST_SCENARIO_COLUMN,
  UNIT_COLUMN,
  WIDTHS,
} from "./columns";
import { onCompare, type CompareSheet } from "./compare-sheet";
import { ADJUSTMENTS, blockRow, IN_BLOCK, OUTLOOK_ROW, type Shown } from "./forecast-sheet";
import { describe, LEGEND } from "./frame";
import { planInput } from "./inputs-layout";
import type { RowBook } from "./rows";
import { lightRules, statusRules } from "./styles";
import { onWorkings } from "./workings-sheet";
import { NAME_ROW } from "./inputs-layout";

const NAMES_ROW = 5;
const FIRST_ROW = NAMES_ROW + 1;
const DO_COLUMN = LAST_SCENARIO_COLUMN + 1;
/** What to do runs on over columns that are blank; the bars of headings reach as far. */
const LAST_COLUMN = DO_COLUMN + 5;

interface Check {
  readonly label: string;
  /** What to do when it is not OK. */
  readonly remedy: string;
  /** A formula whose value is OK, or FAIL or LOOK with why; an error in it is a failure. */
  readonly state: (scenario: number) => string;
}

/** Every check with its state in words, and the master check that the other tabs repeat. */
export function checksSheet(
  plan: Plan,
  book: RowBook,
  names: SheetNames,
  compare: CompareSheet,
  shown: Shown,
): SheetBlueprint {
  const grid = new CellGrid();
  const last = LAST_SCENARIO_COLUMN;
  grid.put(1, LABEL_COLUMN, text("Checks", "title"));
  grid.put(2, LABEL_COLUMN, text("All checks", "bold"));
  grid.put(3, LABEL_COLUMN, text("Failed"));
  grid.put(4, LABEL_COLUMN, text("To look at"));
  grid.put(3, FIRST_SCENARIO_COLUMN, text(LEGEND, "note"));
  grid.putRow(NAMES_ROW, LABEL_COLUMN, [text("Check", "header"), null, text("All", "header")]);
  plan.scenarios.forEach((_, scenario) => {
    const name = formula(`=${onWorkings(names, book.constant("name", scenario))}`, "general", "header");
    grid.put(NAMES_ROW, FIRST_SCENARIO_COLUMN + scenario, name);
  });
  grid.put(NAMES_ROW, DO_COLUMN, text("What to do when it is not OK", "header"));
  grid.fill(NAMES_ROW, LABEL_COLUMN, LAST_COLUMN, "header");
  let row = FIRST_ROW;
  const put = (check: Check, columns: readonly number[]): void => {
    grid.put(row, LABEL_COLUMN, text(check.label));
    columns.forEach((column, scenario) => {
      grid.put(
        row,
        column,
        formula(`=IFERROR(${check.state(scenario)};"FAIL: an error")`, "general", "state"),
      );
    });
    grid.put(row, DO_COLUMN, text(check.remedy, "note"));
    row += 1;
  };
  const heading = (title: string): void => {
    grid.heading(row, title, LAST_COLUMN);
    row += 1;
  };
  const scenarios = plan.scenarios.map((_, scenario) => FIRST_SCENARIO_COLUMN + scenario);
  heading("Each scenario");
  for (const check of scenarioChecks(book, names, compare)) put(check, scenarios);
  heading("The plan");
  for (const check of planChecks(book, names, compare)) put(check, [BASE_COLUMN]);
  heading("To know");
  for (const check of warnings(book, names, shown)) put(check, scenarios);
  for (const check of planWarnings(book, names)) put(check, [BASE_COLUMN]);
  const states = area(FIRST_ROW, BASE_COLUMN, row - 1, last);
  const filled = `COUNTA(${states})`;
  const bad = (word: string): string => `COUNTIF(${states};"${word}*")`;
  grid.put(3, BASE_COLUMN, formula(`=${filled}-${bad("OK")}-${bad("LOOK")}`, "general"));
  grid.put(4, BASE_COLUMN, formula(`=${bad("LOOK")}`, "general"));
  const master = `IFS($C$3;"▲ FAIL: "&$C$3&" of "&${filled}&" checks";$C$4;"LOOK: "&$C$4&" of "&${filled}&" checks";TRUE;"● OK: "&${filled}&" checks pass")`;
  grid.put(2, BASE_COLUMN, formula(`=${master}`, "general", "check"));
  const region = `${columnLetters(BASE_COLUMN)}${FIRST_ROW}`;
  const ranges = [`${region}:${columnLetters(last)}${row - 1}`];
  const sheet = describe("checks", names, grid, {
    frozenRows: NAMES_ROW,
    frozenColumns: UNIT_COLUMN,
    columnWidths: [
      // A label runs on into the column beside it, which is blank here.
      { first: LABEL_COLUMN, count: 1, pixels: WIDTHS.longLabel },
      { first: BASE_COLUMN, count: last - BASE_COLUMN + 1, pixels: 180 },
    ],
    groups:
      plan.scenarios.length < last - FIRST_SCENARIO_COLUMN + 1
        ? [
            {
              of: "columns",
              first: FIRST_SCENARIO_COLUMN + plan.scenarios.length,
              count: last - FIRST_SCENARIO_COLUMN + 1 - plan.scenarios.length,
            },
          ]
        : [],
  });
  return { ...sheet, conditional: [...lightRules("C2:D2", "$C$2"), ...statusRules(ranges, region)] };
}

/** `IF(ABS(one − other) <= tolerance · scale; "OK"; why)` */
function agree(names: SheetNames, one: string, other: string, scale: string, why: string): string {
  const tolerance = planInput(names.inputs, "tolerance");
  return `IF(ABS(${one}-${other})<=${tolerance}*${scale};"OK";"FAIL: ${why}")`;
}

function scenarioChecks(book: RowBook, names: SheetNames, compare: CompareSheet): readonly Check[] {
  const constant = (key: string, k: number): string => onWorkings(names, book.constant(key, k));
  const worked = (key: string, k: number): string => onWorkings(names, book.base(blockKey(key, k)));
  const forecast = (k: number, row: keyof typeof IN_BLOCK): string =>
    onSheet(names.forecast, absolute(blockRow(k, row), BASE_COLUMN));
  const outlook = (k: number): string => onSheet(names.forecast, absolute(OUTLOOK_ROW + k, BASE_COLUMN));
  const scale = (k: number): string => worked("charged", k);
  const exact = (label: string, key: string, exactKey: string): Check => ({
    label,
    remedy:
      "A cell of Workings or Inputs was typed over, or its rows sorted. Undo it, or use Replace in the sidebar.",
    state: (k) => agree(names, worked(key, k), constant(exactKey, k), scale(k), "not the exact model's"),
  });
  const shownYears = (k: number): string =>
    `SUM(${onSheet(names.forecast, area(OUTLOOK_ROW + k, FIRST_SCENARIO_COLUMN, OUTLOOK_ROW + k, FIRST_SCENARIO_COLUMN + 3))})`;
  return [
    {
      label: "Every input can be read, and has its price",
      remedy: "Correct the cell that is named.",
      state: (k) => `IF(${constant("problem", k)}="";"OK";"FAIL: "&${constant("problem", k)})`,
    },
    exact("The forecast is the exact model's", "total", "exact total"),
    exact("The low case is the exact model's", "low", "exact low"),
    exact("The high case is the exact model's", "high", "exact high"),
    {
      label: "The Forecast tab shows what Workings has",
      remedy:
        "A cell of Forecast was typed over, or its rows were moved. Undo it, or use Replace in the sidebar.",
      state: (k) =>
        agree(names, forecast(k, "forecast"), worked("total", k), scale(k), "differs from Workings"),
    },
    {
      label: "Outlook is actual where known, else forecast",
      remedy: "A cell of Forecast was typed over. Undo it, or use Replace in the sidebar.",
      state: (k) => {
        const both = `${forecast(k, "outlook")}+${worked("outlook", k)}`;
        return agree(
          names,
          both,
          `(${outlook(k)}+${outlook(k)})`,
          `(${scale(k)}+ABS(${outlook(k)}))`,
          "differs",
        );
      },
    },
    {
      label: "Financial years add up to the total",
      remedy: "A cell of Forecast was typed over. Undo it, or use Replace in the sidebar.",
      state: (k) => agree(names, shownYears(k), outlook(k), `(${scale(k)}+ABS(${outlook(k)}))`, "differ"),
    },
    {
      label: "Quarters and lines on Compare add up to the total",
      remedy: "A cell of Compare was typed over. Undo it, or use Replace in the sidebar.",
      state: (k) => {
        const shown = `${onCompare(names, compare, "quarters", k)}+${onCompare(names, compare, "lines", k)}`;
        return agree(
          names,
          shown,
          `(${outlook(k)}+${worked("total", k)})`,
          `(${scale(k)}+ABS(${outlook(k)}))`,
          "differ",
        );
      },
    },
  ];
}

function planChecks(book: RowBook, names: SheetNames, compare: CompareSheet): readonly Check[] {
  const months = planInput(names.inputs, "months");
  const scenarioNames = onSheet(
    names.inputs,
    area(NAME_ROW, FIRST_SCENARIO_COLUMN, NAME_ROW, LAST_SCENARIO_COLUMN),
  );
  const firstSensitivity = compare.rows.get("sensitivity") ?? 0;
  return [
    {
      label: "The rates are recent",
      remedy: "Check for updates on the Rates card of the sidebar.",
      state: () => {
        const age = onWorkings(names, book.base("rates age_days"));
        return `IF(${age}<=${planInput(names.inputs, "maximumRateAge")};"OK";"FAIL: read "&${age}&" days ago")`;
      },
    },
    {
      label: "The months are those the columns were made for",
      remedy: "Set Months on Inputs back, or use Replace in the sidebar to make columns for them.",
      state: () => {
        const made = onWorkings(names, book.base("stamped months"));
        return `IF(${months}=${made};"OK";"FAIL: ${months.replace(/^.*!/, "").replace(/\$/g, "")} says "&${months}&", there are "&${made})`;
      },
    },
    {
      label: "The scenarios are those the columns were made for",
      remedy: "Add and remove scenarios in the sidebar, and use Replace.",
      state: () => {
        const made = `COLUMNS(${book.constants("name")})`;
        return `IF(COUNTA(${scenarioNames})=${made};"OK";"FAIL: row ${NAME_ROW} of Inputs names "&COUNTA(${scenarioNames})&", there are "&${made})`;
      },
    },
    {
      label: "Actuals have no gap",
      remedy: "Type the month that is missing before the last one, on Actuals.",
      state: () => `IF(${hasNoGap(book, names)};"OK";"FAIL: a month is missing")`,
    },
    {
      label: "The sensitivity table has no error",
      remedy:
        "Point at the cell on Compare below the heading Sensitivity: its error says which input is wrong.",
      state: () => {
        const cell = onSheet(names.compare, absolute(firstSensitivity, LABEL_COLUMN));
        return `IF(${cell}="driver";"OK";"FAIL")`;
      },
    },
  ];
}

const WARNING_LABELS: Readonly<Record<WarningKind, string>> = {
  shutdown: "No model in use is shut down before the end",
  "promotional price": "No price in use is promotional",
  "batch conversation": "No conversation waits for a batch",
  "no uplift": "The residency uplift is on every model in use",
  "over the context window": "Every request fits the model's context window",
};

const WARNING_REMEDIES: Readonly<Record<WarningKind, string>> = {
  shutdown: "Its last price is used until the end: plan its successor.",
  "promotional price":
    "Give the price you expect with its day under Override a price, or a price change on Inputs.",
  "batch conversation": "Use batch for jobs of one request.",
  "no uplift": "OpenAI adds it for newer models alone: the others cost what their list price says.",
  "over the context window": "Lower the history cap or what a request holds.",
};

function warnings(book: RowBook, names: SheetNames, shown: Shown): readonly Check[] {
  const kinds = WARNING_KINDS.map((kind): Check => ({
    label: WARNING_LABELS[kind],
    remedy: WARNING_REMEDIES[kind],
    state: (k) => {
      const words = onWorkings(names, book.constant(`warning ${kind}`, k));
      return `IF(${words}="";"OK";"LOOK: "&${words})`;
    },
  }));
  return [
    ...kinds,
    {
      label: "No folded line of Forecast costs money",
      remedy: "Press the [+] beside the row, or use Replace in the sidebar: it folds what costs nothing now.",
      state: (k) => {
        const cells = foldedCells(k, shown).map((row) => onSheet(names.forecast, absolute(row, BASE_COLUMN)));
        // A block that is folded whole hides nothing of its total.
        return cells.length === 0 ? '"OK"' : `IF(SUMSQ(${cells.join(";")});"LOOK: a folded line";"OK")`;
      },
    },
  ];
}

function foldedCells(scenario: number, { focus, isUsed }: Shown): readonly number[] {
  if (scenario !== focus) return [];
  return [
    ...LINE_IDS.flatMap((id, index) =>
      isUsed(scenario, id) ? [] : [blockRow(scenario, "firstLine") + index],
    ),
    ...ADJUSTMENTS.flatMap(([id], index) =>
      isUsed(scenario, id) ? [] : [blockRow(scenario, "firstAdjustment") + index],
    ),
  ];
}

function planWarnings(book: RowBook, names: SheetNames): readonly Check[] {
  const base = (key: string): string => onWorkings(names, book.base(key));
  const budget = planInput(names.inputs, "budget");
  const typed = onSheet(
    names.actuals,
    area(TYPED_BUDGET_ROW, FIRST_MONTH_COLUMN, TYPED_BUDGET_ROW, book.lastMonthColumn),
  );
  return [
    {
      label: "The rates are those the plan was made with",
      remedy: "Nothing, if the new prices are wanted: every tab has them. Replace stamps the plan with them.",
      state: () => `IF(${base("rates version")}=${base("stamped version")};"OK";"LOOK: rates changed since")`,
    },
    {
      label: "Amounts are shown in the reporting currency",
      remedy: "Use Replace in the sidebar: it puts the symbol of the currency in front of amounts.",
      state: () => {
        const now = planInput(names.inputs, "currency");
        return `IF(${base("stamped currency")}=${now};"OK";"LOOK: shown in "&${base("stamped currency")}&", Inputs says "&${now})`;
      },
    },
    {
      label: "Budgets of single months add up to the budget",
      remedy: "Correct the budget on Inputs, or those of the months on Actuals.",
      state: () => {
        const all = `AND(ISNUMBER(${budget});COUNT(${typed})=COLUMNS(${typed}))`;
        const over = `ABS(SUM(${typed})-${budget})>${planInput(names.inputs, "tolerance")}*ABS(${budget})`;
        return `IF(AND(${all};IFERROR(${over};FALSE));"LOOK: the months make "&SUM(${typed});"OK")`;
      },
    },
  ];
}
