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
      const drivers = { ...defaultsOf(SCENARIO_DRIVERS), ...form.scenarios[index] };
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
      const expected = independentForecast(form, drivers, defaultsOf(ASSUMPTIONS), TABLE.rates, imageTokens);
      expect(forecast.months.map(({ bill }) => bill.total.toFixed(20))).toEqual(
        expected.map(({ total }) => total.toFixed(20)),
      );
    });
  });

  test("shows a difference between its scenarios, unless it is blank", () => {
    const totals = comparePlan(plan, PRICES).map(({ totals: { total } }) => total.toFixed(2));
    if (template.id === "blank") expect(totals).toEqual(["0.00", "0.00"]);
    else expect(new Set(totals).size).toBe(totals.length);
  });
});
