import fc from "fast-check";
import type { Decimal } from "../../src/pricing/money";
import { ASSUMPTIONS } from "../../src/scenarios/drivers/plan-drivers";
import { SCENARIO_DRIVERS } from "../../src/scenarios/drivers/scenario-drivers";
import { forecastScenario, type MonthForecast } from "../../src/scenarios/forecast";
import { INPUT_METERS, SLOTS, TEXT_LINE_IDS } from "../../src/scenarios/lines";
import type { PlanForm } from "../../src/scenarios/plan";
import { pricesOf } from "../../src/scenarios/prices";
import { sum } from "../../src/scenarios/sum";
import { validatePlan } from "../../src/scenarios/validate";
import { defaultsOf, independentForecast, type IndependentMonth } from "./support/independent";
import { planOf } from "./support/plans";
import { randomPlan } from "./support/random-plan";
import { RATES, testTable } from "./support/rates";

const PRICES = pricesOf(testTable());

/** What the model says, in the terms of the independent calculation. */
function flatten({ month, volumes, charges, bill, cumulative }: MonthForecast): Record<string, string> {
  const { quantities, costs } = charges;
  const both = (meter: "input" | "cached_input" | "cache_write" | "output"): Decimal =>
    sum(SLOTS.map((slot) => quantities[`${slot}.${meter}`]));
  return rounded({
    month,
    users: volumes.activeUsers,
    input: sum(INPUT_METERS.map(both)),
    cached: both("cached_input"),
    written: both("cache_write"),
    output: both("output"),
    listText: sum(TEXT_LINE_IDS.map((id) => costs[id])),
    total: bill.total,
    low: bill.low,
    high: bill.high,
    cumulative,
    savedByCaching: charges.savedByCaching,
    savedByTiers: charges.savedByTiers,
  });
}

/** 30 decimals: far below a cent, far above what either side's quotients lose. */
function rounded(
  values: Readonly<Record<keyof IndependentMonth, { toFixed(places: number): string } | string>>,
) {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      typeof value === "string" ? value : value.toFixed(30).replace(/^-(0\.0+)$/, "$1"),
    ]),
  );
}

function expectAgreement(form: PlanForm): void {
  const plan = planOf(form);
  plan.scenarios.forEach((scenario, index) => {
    const drivers = { ...defaultsOf(SCENARIO_DRIVERS), ...form.scenarios[index] };
    const expected = independentForecast(form, drivers, defaultsOf(ASSUMPTIONS), RATES).map(rounded);
    expect(forecastScenario(plan, scenario, PRICES).months.map(flatten)).toEqual(expected);
  });
}

test("a thousand random scenarios agree with a calculation written from the definitions", () => {
  fc.assert(fc.property(randomPlan, expectAgreement), { numRuns: 500 });
});

test("random valid plans have no problem that keeps them from being built", () => {
  fc.assert(
    fc.property(randomPlan, (form) => {
      const errors = validatePlan(planOf(form), PRICES).filter(({ severity }) => severity === "error");
      expect(errors).toEqual([]);
    }),
    { numRuns: 50 },
  );
});
