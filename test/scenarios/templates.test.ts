import { bundledTable } from "../../src/pricing/bundled";
import type { Day } from "../../src/pricing/day";
import { comparePlan } from "../../src/scenarios/comparison";
import { ASSUMPTIONS } from "../../src/scenarios/drivers/plan-drivers";
import { SCENARIO_DRIVERS } from "../../src/scenarios/drivers/scenario-drivers";
import { pricesOf, required } from "../../src/scenarios/prices";
import { formOf, TEMPLATES } from "../../src/scenarios/templates";
import { validatePlan } from "../../src/scenarios/validate";
import type { Detail } from "../../src/pricing/images/image-rule";
import { defaultsOf, independentForecast } from "./support/independent";
import { planOf } from "./support/plans";

const FIRST_MONTH = "2026-12-01";
const TABLE = bundledTable();
const PRICES = pricesOf(TABLE);

describe.each(TEMPLATES)("template $id", (template) => {
  const form = formOf(template, FIRST_MONTH);
  const plan = planOf(form);

  test("can be built as it is: every price is known and no model ends within a year", () => {
    expect(validatePlan(plan, PRICES)).toEqual([]);
  });

  test("agrees with a calculation written from the definitions, month by month", () => {
    const compared = comparePlan(plan, PRICES);
    compared.forEach(({ forecast }, index) => {
      const drivers = { ...defaultsOf(SCENARIO_DRIVERS), ...form.base, ...form.scenarios[index] };
      const imageTokens = (model: string, month: string): number =>
        required(
          PRICES.imageTokens({
            model,
            width: Number(drivers.imageWidth),
            height: Number(drivers.imageHeight),
            detail: drivers.imageDetail as Detail,
            day: month as Day,
          }),
        );
      const expected = independentForecast(form, drivers, defaultsOf(ASSUMPTIONS), {
        rates: TABLE.rates,
        imageTokens,
        released: (model) => PRICES.released(model),
        reasons: () => true,
      });
      expect(forecast.months).toHaveLength(expected.length);
      forecast.months.forEach(({ bill }, month) => {
        // Only quotients are not exact, at 80 digits and more.
        const other = String(expected[month]?.total);
        expect([month, bill.total.minus(other).abs().lessThan("1e-50")]).toEqual([month, true]);
      });
    });
  });

  test("shows a difference between its scenarios, unless it is blank", () => {
    const totals = comparePlan(plan, PRICES).map(({ totals: { total } }) => total.toFixed(2));
    if (template.id === "blank") expect(totals).toEqual(["0.00", "0.00"]);
    else expect(new Set(totals).size).toBe(totals.length);
  });
});
