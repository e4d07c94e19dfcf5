import type { Day } from "../pricing/day";
import type { Decimal } from "../pricing/money";
import { sum, ZERO } from "./sum";
import { forecastScenario, type Forecast, type MonthForecast } from "./forecast";
import { byLine, type ByLine } from "./lines";
import type { Plan } from "./plan";
import type { Prices } from "./prices";

/** One scenario over all months. Money is in USD but where it says otherwise. */
export interface Totals {
  readonly total: Decimal;
  /** In the reporting currency. */
  readonly reported: Decimal;
  readonly low: Decimal;
  readonly high: Decimal;
  /** Against the first scenario. */
  readonly difference: Decimal;
  /** As a fraction of the first scenario's total; null when that is 0. */
  readonly relativeDifference: Decimal | null;
  /** Null where there is nothing to divide by. A user counts once for every month in which it is active. */
  readonly perRequest: Decimal | null;
  readonly perSession: Decimal | null;
  readonly perUserMonth: Decimal | null;
  /** At list prices. */
  readonly savedByCaching: Decimal;
  readonly savedByTiers: Decimal;
  readonly costs: ByLine<Decimal>;
  readonly quantities: ByLine<Decimal>;
  /** Budget less total, in the reporting currency; null without a budget. */
  readonly budgetLeft: Decimal | null;
  /** The first month in which the months so far cost more than the budget. */
  readonly overBudgetFrom: Day | null;
}

export interface ComparedScenario {
  readonly forecast: Forecast;
  readonly totals: Totals;
}

/** Forecasts every scenario of a plan and sets it against the first. Throws as `forecastScenario` does. */
export function comparePlan(plan: Plan, prices: Prices): readonly ComparedScenario[] {
  const forecasts = plan.scenarios.map((scenario) => forecastScenario(plan, scenario, prices));
  const first = forecasts[0] === undefined ? ZERO : totalOf(forecasts[0]);
  return forecasts.map((forecast) => ({ forecast, totals: totalsOf(forecast, first, plan) }));
}

function totalOf({ months }: Forecast): Decimal {
  return sum(months.map(({ bill }) => bill.total));
}

function totalsOf(forecast: Forecast, first: Decimal, plan: Plan): Totals {
  const { months } = forecast;
  const over = (valueOf: (month: MonthForecast) => Decimal): Decimal => sum(months.map(valueOf));
  const total = totalOf(forecast);
  const reported = over((month) => month.reported);
  const difference = total.minus(first);
  const { budget } = plan.values;
  return {
    total,
    reported,
    low: over(({ bill }) => bill.low),
    high: over(({ bill }) => bill.high),
    difference,
    relativeDifference: quotient(difference, first),
    perRequest: quotient(
      total,
      over(({ volumes }) => volumes.requests),
    ),
    perSession: quotient(
      total,
      over(({ volumes }) => volumes.sessions),
    ),
    perUserMonth: quotient(
      total,
      over(({ volumes }) => volumes.activeUsers),
    ),
    savedByCaching: over(({ charges }) => charges.savedByCaching),
    savedByTiers: over(({ charges }) => charges.savedByTiers),
    costs: byLine((id) => over(({ charges }) => charges.costs[id])),
    quantities: byLine((id) => over(({ charges }) => charges.quantities[id])),
    budgetLeft: budget === null ? null : budget.minus(reported),
    overBudgetFrom: months.find(({ isOverBudget }) => isOverBudget)?.month ?? null,
  };
}

function quotient(amount: Decimal, by: Decimal): Decimal | null {
  return by.isZero() ? null : amount.dividedBy(by);
}
