import type { Day } from "../pricing/day";
import type { Decimal } from "../pricing/money";
import { billOf, hasPriceChange, type Bill } from "./bill";
import { monthCharges, sessionCharges, type Charges } from "./charges";
import type { Scenario } from "./drivers/scenario-drivers";
import { monthsOf, type Plan } from "./plan";
import type { Prices } from "./prices";
import { modelRules, type ModelRules } from "./rules";
import { unitPricesOver, type UnitPrices } from "./unit-prices";
import { sessionUse, type SessionUse } from "./use";
import { volumesOf, type Volumes } from "./volumes";
import { sum, ZERO } from "./sum";

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
  const { use, rules, months: used } = useOf(plan, scenario, prices);
  const { budget, exchangeRate } = plan.values;
  let cumulative = ZERO;
  const months = used.map(({ month, session, volumes }): MonthForecast => {
    const charges = monthCharges(session, volumes);
    const bill = billOf(scenario, rules, charges.costs, month);
    const reported = bill.total.times(exchangeRate);
    cumulative = cumulative.plus(reported);
    const isOverBudget = budget !== null && cumulative.greaterThan(budget);
    return { month, volumes, charges, bill, reported, cumulative, isOverBudget };
  });
  return { scenario, use, months };
}

/** What all months of the forecast cost in USD, with one bill for all those that have the same prices. */
export function totalOverMonths(plan: Plan, scenario: Scenario, prices: Prices): Decimal {
  const { rules, months } = useOf(plan, scenario, prices);
  const alike: MonthUse[][] = [];
  for (const used of months) {
    const last = alike[alike.length - 1];
    const [other] = last ?? [];
    const isAlike =
      other?.session === used.session &&
      hasPriceChange(scenario, other.month) === hasPriceChange(scenario, used.month);
    if (isAlike) last?.push(used);
    else alike.push([used]);
  }
  return sum(
    alike.flatMap((run) => {
      const [first] = run;
      if (first === undefined) return [];
      const { costs } = monthCharges(first.session, {
        billedSessions: sum(run.map(({ volumes }) => volumes.billedSessions)),
        storageDays: run.reduce((days, { volumes }) => days + volumes.storageDays, 0),
      });
      return [billOf(scenario, rules, costs, first.month).total];
    }),
  );
}

/** What a scenario uses in a month, and what a session of it costs. */
interface MonthUse {
  readonly month: Day;
  readonly session: Charges;
  readonly volumes: Volumes;
}

interface Use {
  readonly use: SessionUse;
  readonly rules: ModelRules;
  readonly months: readonly MonthUse[];
}

function useOf(plan: Plan, scenario: Scenario, prices: Prices): Use {
  const days = monthsOf(plan.values.firstMonth, plan.months);
  const rules = modelRules(scenario, plan.assumptions, plan.values.firstMonth, prices);
  const use = sessionUse(scenario, plan.assumptions, rules);
  const unitPrices = unitPricesOver(days.slice(0, -1), scenario, plan.assumptions, use, prices);
  const volumes = volumesOf(scenario, days);
  const months = sessionChargesOver(use, unitPrices).flatMap((session, index): MonthUse[] => {
    const month = days[index];
    const inMonth = volumes[index];
    return month === undefined || inMonth === undefined ? [] : [{ month, session, volumes: inMonth }];
  });
  return { use, rules, months };
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
