import { roundHalfUp, type Decimal } from "../../pricing/money";
import { comparePlan, type ComparedScenario as Compared } from "../../scenarios/comparison";
import { LINE_IDS, LINES } from "../../scenarios/lines";
import type { Plan } from "../../scenarios/plan";
import { pricesOf } from "../../scenarios/prices";
import { isError, type Problem } from "../../scenarios/problem";
import { readPlan } from "../../scenarios/read-plan";
import { validatePlan } from "../../scenarios/validate";
import type { Problem as RequestProblem } from "../../api/problem";
import type { ComparedScenario, Comparison, ScenarioForm, ScenarioPreview } from "../../api/scenarios";

import type { Result } from "../../pricing/result";
import { scenariosAnswer } from "../problem";
import { openRatesBook } from "../rates-sheet/rates-book";
import { ratesInUse, type RatesInUse } from "./ensure-rates";
import { fieldProblem, planForm } from "./forms";

/** A form that was read and checked. The plan is there when it can be built. */
export interface CheckedPlan {
  readonly plan: Plan | null;
  readonly problems: readonly Problem[];
}

export function checkForm(form: ScenarioForm, { table }: RatesInUse): CheckedPlan {
  const reading = readPlan(planForm(form));
  if (!reading.ok) return { plan: null, problems: reading.failure };
  const problems = validatePlan(reading.value, pricesOf(table));
  return { plan: problems.some(isError) ? null : reading.value, problems };
}

/** Checks a form and works out its comparison, with the rates that the sheets would use. */
export function previewScenarios({
  form,
}: {
  readonly form: ScenarioForm;
}): Result<ScenarioPreview, RequestProblem> {
  return scenariosAnswer(() => {
    const rates = ratesInUse(openRatesBook());
    const { plan, problems } = checkForm(form, rates);
    return {
      problems: problems.map(fieldProblem),
      comparison: plan === null ? null : comparisonOf(plan, rates),
    };
  });
}

function comparisonOf(plan: Plan, { table, info }: RatesInUse): Comparison {
  const compared = comparePlan(plan, pricesOf(table));
  return {
    ratesVersion: info.version,
    months: compared[0]?.forecast.months.map(({ month }) => month) ?? [],
    currency: plan.values.currency,
    scenarios: compared.map(scenarioOf),
  };
}

function scenarioOf({ forecast, totals }: Compared): ComparedScenario {
  const lines = LINE_IDS.filter((id) => !totals.costs[id].isZero())
    .sort((a, b) => totals.costs[b].comparedTo(totals.costs[a]))
    .map((id) => ({ label: LINES[id].label, cost: money(totals.costs[id]) }));
  return {
    name: forecast.scenario.name,
    monthly: forecast.months.map(({ bill }) => money(bill.total)),
    total: money(totals.total),
    low: money(totals.low),
    high: money(totals.high),
    reported: money(totals.reported),
    difference: money(totals.difference),
    differencePercent: orNull(totals.relativeDifference, (fraction) => roundHalfUp(fraction.times(100), 1)),
    perRequest: orNull(totals.perRequest, unitCost),
    perSession: orNull(totals.perSession, unitCost),
    perUserMonth: orNull(totals.perUserMonth, unitCost),
    savedByCaching: money(totals.savedByCaching),
    savedByTiers: money(totals.savedByTiers),
    budgetLeft: orNull(totals.budgetLeft, money),
    overBudgetFrom: totals.overBudgetFrom,
    lines,
  };
}

function money(amount: Decimal): string {
  return roundHalfUp(amount, 2);
}

function unitCost(amount: Decimal): string {
  return roundHalfUp(amount, 6);
}

function orNull(amount: Decimal | null, text: (amount: Decimal) => string): string | null {
  return amount === null ? null : text(amount);
}
