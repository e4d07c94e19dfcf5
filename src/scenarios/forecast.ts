import type { Day } from "../pricing/day";
import type { Decimal } from "../pricing/money";
import { billOf, type Bill } from "./bill";
import { monthCharges, sessionCharges, type Charges } from "./charges";
import type { Scenario } from "./drivers/scenario-drivers";
import { monthsOf, type Plan } from "./plan";
import type { Prices } from "./prices";
import { modelRules } from "./rules";
import { unitPricesOver, type UnitPrices } from "./unit-prices";
import { sessionUse, type SessionUse } from "./use";
import { volumesOf, type Volumes } from "./volumes";
import { ZERO } from "./sum";

/** One month of a scenario. Money is in USD but where it says otherwise. */
export interface MonthForecast {
  readonly month: Day;
  readonly volumes: Volumes;
  readonly charges: Charges;
  readonly bill: Bill;
  /** In the reporting currency. */
  readonly reported: Decimal;
  /** All months so far, in the reporting currency. */
  readonly cumulative: Decimal;
  readonly isOverBudget: boolean;
}

export interface Forecast {
  readonly scenario: Scenario;
  readonly use: SessionUse;
  readonly months: readonly MonthForecast[];
}

/**
 * The forecast of one scenario of a plan, month by month, each priced as of its first day.
 * Exact but for quotients, which have 120 digits. Throws a PricingError when a price that is needed is not known:
 * `validatePlan` finds that beforehand.
 */
export function forecastScenario(plan: Plan, scenario: Scenario, prices: Prices): Forecast {
  const days = monthsOf(plan.values.firstMonth, plan.months);
  const rules = modelRules(scenario, plan.assumptions, plan.values.firstMonth, prices);
  const use = sessionUse(scenario, plan.assumptions, rules);
  const unitPrices = unitPricesOver(days.slice(0, -1), scenario, plan.assumptions, use, prices);
  const ofSession = sessionChargesOver(use, unitPrices);
  const { budget, exchangeRate } = plan.values;
  let cumulative = ZERO;
  const volumes = volumesOf(scenario, days);
  const months = ofSession.flatMap((session, index): MonthForecast[] => {
    const month = days[index];
    const inMonth = volumes[index];
    if (month === undefined || inMonth === undefined) return [];
    const charges = monthCharges(session, inMonth);
    const bill = billOf(scenario, rules, charges.costs, month);
    const reported = bill.total.times(exchangeRate);
    cumulative = cumulative.plus(reported);
    const isOverBudget = budget !== null && cumulative.greaterThan(budget);
    return [{ month, volumes: inMonth, charges, bill, reported, cumulative, isOverBudget }];
  });
  return { scenario, use, months };
}

/** One session's charges in each month; months with the same prices, which most have, share the work. */
function sessionChargesOver(use: SessionUse, months: readonly UnitPrices[]): readonly Charges[] {
  const known = new Map<UnitPrices, Charges>();
  return months.map((prices) => {
    const charges = known.get(prices) ?? sessionCharges(use, prices);
    known.set(prices, charges);
    return charges;
  });
}
