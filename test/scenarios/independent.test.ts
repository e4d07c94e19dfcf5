import fc from "fast-check";
import type { Meter } from "../../src/pricing/meter";
import type { Decimal } from "../../src/pricing/money";
import { ASSUMPTIONS } from "../../src/scenarios/drivers/plan-drivers";
import { SCENARIO_DRIVERS } from "../../src/scenarios/drivers/scenario-drivers";
import { forecastScenario, type MonthForecast } from "../../src/scenarios/forecast";
import { LINE_IDS, LINES } from "../../src/scenarios/lines";
import type { PlanForm } from "../../src/scenarios/plan";
import { pricesOf } from "../../src/scenarios/prices";
import { sum } from "../../src/scenarios/sum";
import { validatePlan } from "../../src/scenarios/validate";
import { defaultsOf, independentForecast, type IndependentMonth } from "./support/independent";
import { planOf } from "./support/plans";
import { randomPlan } from "./support/random-plan";
import { RATES, RELEASED, testTable } from "./support/rates";
import { worldOf } from "./support/world";

const PRICES = pricesOf(testTable());

/** What the model says, in the terms of the independent calculation. */
function flatten({ month, volumes, charges, bill, cumulative }: MonthForecast): Flat {
  const { quantities, costs } = charges;
  const all = (...meters: readonly Meter[]): Decimal =>
    sum(LINE_IDS.filter((id) => meters.includes(LINES[id].meter)).map((id) => quantities[id]));
  return {
    month,
    users: volumes.activeUsers,
    input: all("input", "cached_input", "cache_write", "image_input", "cached_image_input"),
    cached: all("cached_input", "cached_image_input"),
    written: all("cache_write"),
    output: all("output"),
    audio: all("audio_input", "cached_audio_input"),
    cachedAudio: all("cached_audio_input"),
    list: sum(LINE_IDS.map((id) => costs[id])),
    total: bill.total,
    low: bill.low,
    high: bill.high,
    cumulative,
    savedByCaching: charges.savedByCaching,
    savedByTiers: charges.savedByTiers,
  };
}

type Flat = Readonly<Record<keyof IndependentMonth, Decimal | string>>;

/** Far above what quotients lose on either side, at 80 digits and more, and far below the last digit of a price. */
const LAST_DIGIT = "1e-50";

/** The figures of a month in which two calculations differ. */
function differences(ours: Flat, theirs: IndependentMonth): readonly string[] {
  return (Object.keys(theirs) as (keyof IndependentMonth)[]).flatMap((name) => {
    const [one, other] = [ours[name], theirs[name]];
    const differ =
      typeof one === "string" ? one !== other : one.minus(String(other)).abs().greaterThan(LAST_DIGIT);
    return differ ? [`${theirs.month} ${name}: ${String(one)}, not ${String(other)}`] : [];
  });
}

const world = (drivers: Readonly<Record<string, string>>) =>
  worldOf(RATES, PRICES, (model) => RELEASED.get(model), drivers);

function expectAgreement(form: PlanForm, scenarios: number): void {
  const plan = planOf(form);
  plan.scenarios.slice(0, scenarios).forEach((scenario, index) => {
    const drivers = { ...defaultsOf(SCENARIO_DRIVERS), ...form.base, ...form.scenarios[index] };
    const expected = independentForecast(form, drivers, defaultsOf(ASSUMPTIONS), world(drivers));
    const { months } = forecastScenario(plan, scenario, PRICES);
    expect(months).toHaveLength(expected.length);
    const found = months.flatMap((month, at) => {
      const other = expected[at];
      return other === undefined ? [] : differences(flatten(month), other);
    });
    expect(found).toEqual([]);
  });
}

test("a thousand random plans agree with a calculation written from the definitions", () => {
  fc.assert(
    fc.property(randomPlan, (form) => expectAgreement(form, 1)),
    { numRuns: 1000 },
  );
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
