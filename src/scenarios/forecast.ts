import type { Day } from "../pricing/day";
import type { Decimal } from "../pricing/money";
import { billOf, type Bill } from "./bill";
import { chargesOf, type Charges } from "./charges";
import type { Scenario } from "./drivers/scenario-drivers";
import { monthsOf, type Plan } from "./plan";
import type { Prices } from "./prices";
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
  const use = sessionUse(scenario, plan.assumptions);
  let cumulative = ZERO;
  const months = volumesOf(scenario, plan.assumptions, days).map((volumes, index): MonthForecast => {
    const month = days[index] ?? plan.values.firstMonth;
    const charges = chargesOf(scenario, plan.assumptions, use, volumes, month, prices);
    const bill = billOf(scenario, charges.costs, month);
    const reported = bill.total.times(plan.values.exchangeRate);
    cumulative = cumulative.plus(reported);
    const { budget } = plan.values;
    return {
      month,
      volumes,
      charges,
      bill,
      reported,
      cumulative,
      isOverBudget: budget !== null && cumulative.greaterThan(budget),
    };
  });
  return { scenario, use, months };
}
