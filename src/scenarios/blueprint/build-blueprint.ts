import { LINE_IDS } from "../lines";
import type { ComparedScenario } from "../comparison";
import type { Plan, PlanForm } from "../plan";
import { actualsSheet } from "./actuals-sheet";
import { absolute } from "../../a1/a1";
import { CHART_PARTS, TOP_PART } from "./chart-parts";
import type { Blueprint, SheetNames } from "./blueprint";
import { checksSheet } from "./checks-sheet";
import { BASE_COLUMN } from "./columns";
import { compareSheet } from "./compare-sheet";
import { forecastSheet, type Shown } from "./forecast-sheet";
import { INPUTS } from "./inputs-layout";
import { inputsSheet } from "./inputs-sheet";
import { summarySheet } from "./summary-sheet";
import { workingsSheet, type RatesStamp } from "./workings-sheet";

/** Names of the cells that have one. */
export interface CellNames {
  readonly budget: string;
  readonly exchangeRate: string;
}

export interface SetNames {
  readonly sheets: SheetNames;
  readonly cells: CellNames;
}

/**
 * Names of the sheets and of the cells with a name, for the first set in a workbook and for later ones: "Inputs",
 * "Inputs 2".
 */
export function namesOfSet(set: number): SetNames {
  const number = set === 1 ? "" : ` ${set}`;
  const suffix = set === 1 ? "" : `_${set}`;
  return {
    sheets: {
      summary: `Summary${number}`,
      inputs: `Inputs${number}`,
      actuals: `Actuals${number}`,
      forecast: `Forecast${number}`,
      compare: `Compare${number}`,
      workings: `Workings${number}`,
      checks: `Checks${number}`,
    },
    cells: { budget: `SCENARIO_BUDGET${suffix}`, exchangeRate: `SCENARIO_EXCHANGE_RATE${suffix}` },
  };
}

export interface BlueprintRequest {
  readonly plan: Plan;
  /** The exact forecast of the plan: which lines cost anything, and how large amounts are, decides what is shown. */
  readonly compared: readonly ComparedScenario[];
  readonly stamp: RatesStamp;
  /** What the sheets and the cells with a name are called in the workbook. */
  readonly names: SetNames;
  readonly notes?: PlanForm["notes"];
}

/**
 * Describes the sheets of a plan. Their formulas rely on the workbook's OPENAI_RATES range and on the custom
 * functions; all else they hold themselves.
 */
export function buildBlueprint(request: BlueprintRequest): Blueprint {
  const { plan, compared, stamp, notes } = request;
  const { sheets: names, cells } = request.names;
  const workings = workingsSheet(plan, names, stamp);
  const { book } = workings;
  const shown = shownOf(plan, compared);
  const compare = compareSheet(plan, book, names);
  const named = (name: string, id: "budget" | "exchangeRate") => ({
    name,
    role: "inputs" as const,
    a1: absolute(INPUTS.planRows.get(id) ?? 0, BASE_COLUMN),
  });
  return {
    sheets: [
      summarySheet(plan, book, names, compare, partsInUse(compared)),
      inputsSheet(plan, names, workings.models, notes),
      actualsSheet(book, names),
      forecastSheet(plan, book, names, shown),
      compare.sheet,
      workings.sheet,
      checksSheet(plan, book, names, compare, shown),
    ],
    names: [named(cells.budget, "budget"), named(cells.exchangeRate, "exchangeRate")],
    money: moneyLook(plan, compared),
  };
}

/** The number of the scenario in focus, from 0. */
function focusOf(plan: Plan): number {
  const wanted = plan.values.focus.toLowerCase();
  return Math.max(
    0,
    plan.scenarios.findIndex(({ name }) => name.toLowerCase() === wanted),
  );
}

function shownOf(plan: Plan, compared: readonly ComparedScenario[]): Shown {
  return {
    focus: focusOf(plan),
    isUsed: (scenario, row) => {
      const found = compared[scenario];
      if (found === undefined) return true;
      switch (row) {
        case "priceChangeCost":
          return found.forecast.months.some(({ bill }) => !bill.priceChange.isZero());
        case "residency":
        case "discount":
        case "development":
        case "contingency":
          return found.forecast.months.some(({ bill }) => !bill[row].isZero());
        default:
          return !found.totals.costs[row].isZero();
      }
    },
  };
}

/** The parts of the chart that any scenario has, so that changing the focus shows them. */
function partsInUse(compared: readonly ComparedScenario[]): ReadonlySet<string> {
  const isUsed = (holds: (id: (typeof LINE_IDS)[number]) => boolean): boolean =>
    compared.some(({ totals }) => LINE_IDS.some((id) => holds(id) && !totals.costs[id].isZero()));
  const parts = CHART_PARTS.filter(({ holds }) => isUsed(holds)).map(({ key }) => key);
  const hasTop = compared.some(({ forecast }) =>
    forecast.months.some(({ bill }) => {
      return [bill.priceChange, bill.residency, bill.discount, bill.development, bill.contingency].some(
        (part) => !part.isZero(),
      );
    }),
  );
  return new Set([...parts, ...(hasTop ? [TOP_PART.key] : [])]);
}

function moneyLook(plan: Plan, compared: readonly ComparedScenario[]) {
  const months = compared.flatMap(({ forecast }) =>
    forecast.months.map(({ reported }) => reported.toNumber()),
  );
  const perUser = compared[focusOf(plan)]?.totals.perUserMonth;
  const rate = plan.values.exchangeRate.toNumber();
  return {
    currency: plan.values.currency,
    isSmall: Math.max(0, ...months) < 100,
    unitCost: perUser === null || perUser === undefined ? 1 : perUser.toNumber() * rate,
  };
}
