import fc from "fast-check";
import { bundledTable, modelFacts } from "../../src/pricing/bundled";
import { Decimal, roundHalfUp } from "../../src/pricing/money";
import { RateTable } from "../../src/pricing/rate-table";
import type { ChartBlueprint } from "../../src/scenarios/blueprint/blueprint";
import { ASSUMPTIONS } from "../../src/scenarios/drivers/plan-drivers";
import { SCENARIO_DRIVERS } from "../../src/scenarios/drivers/scenario-drivers";
import type { PlanForm } from "../../src/scenarios/plan";
import { pricesOf } from "../../src/scenarios/prices";
import { formOf, TEMPLATES } from "../../src/scenarios/templates";
import { fiveScenarios } from "./support/blueprints";
import { CalculatedSheets } from "./support/calculated";
import { defaultsOf, independentForecast } from "./support/independent";
import { planForm, planOf } from "./support/plans";
import { randomPlan } from "./support/random-plan";
import { RATES } from "./support/rates";
import { worldOf } from "./support/world";

/** The bundled rates of the models that the plans name: with fewer rows a call is sooner done. */
const BUNDLED = RateTable.of(
  bundledTable().rates.filter(({ model }) => /^(gpt-[56]|gpt-realtime|whisper|web-|file-)/.test(model)),
  modelFacts,
);
/** The rates of the tests as a Rates sheet brings them: what is known of models comes with the add-on. */
const SMALL = RateTable.of(RATES, modelFacts);
const RANDOM = fc.sample(randomPlan, { numRuns: 12, seed: 11 });
const PLANS: readonly (readonly [string, PlanForm, RateTable])[] = [
  ...TEMPLATES.map(({ title, ...rest }) => {
    return [title, formOf({ title, ...rest }, "2026-12-01"), BUNDLED] as const;
  }),
  ["five scenarios, 36 months", fiveScenarios(), BUNDLED],
  ...RANDOM.slice(0, 2).map((form, index) => [`random ${index + 1}`, form, SMALL] as const),
];
/** Sums of sums in doubles, against the exact decimal. */
const RELATIVE = 1e-12;

function cents(value: unknown): string {
  return typeof value === "number" ? roundHalfUp(new Decimal(value), 2) : String(value);
}

/** Equal to within what a sum of doubles loses, of a scenario's largest amount. */
function expectNear(found: readonly unknown[], exact: readonly (Decimal | null)[], scale: Decimal): void {
  found.forEach((value, index) => {
    const wanted = exact[index] ?? null;
    if (wanted === null) expect([index, value]).toEqual([index, ""]);
    else {
      const off = new Decimal(Number(value)).minus(wanted).abs();
      expect([index, off.lessThanOrEqualTo(scale.times(RELATIVE))]).toEqual([index, true]);
    }
  });
  expect(found).toHaveLength(exact.length);
}

describe.each(PLANS)("%s", (name, form, table) => {
  const sheets = new CalculatedSheets(form, table);
  const { compared } = sheets;
  const rate = planOf(form).values.exchangeRate;
  const scale = compared
    .flatMap(({ forecast }) => forecast.months.map(({ charges }) => charges))
    .reduce(
      (sum, { costs }) => Object.values(costs).reduce((all, cost) => all.plus(cost), sum),
      new Decimal(0),
    )
    .times(rate);

  test("has no error, and no check that failed", () => {
    expect(sheets.errors()).toEqual([]);
    expect(sheets.complaints().filter((words) => words.includes("FAIL"))).toEqual([]);
    const master = sheets.value("checks", "C2");
    // The templates have nothing to warn of either.
    if (TEMPLATES.some(({ title }) => title === name)) expect(master).toMatch(/^● OK: \d+ checks pass$/);
    for (const role of ["inputs", "actuals", "forecast", "compare", "workings"] as const) {
      expect(sheets.value(role, "C1")).toBe(master);
    }
    expect(sheets.value("summary", "M1")).toBe(master);
  });

  test("every month of every scenario is the exact forecast, to the last cent and to one part in 10^12", () => {
    for (const { forecast } of compared) {
      for (const [label, key] of [
        ["Forecast", "total"],
        ["Low case", "low"],
        ["High case", "high"],
      ] as const) {
        const exact = forecast.months.map(({ bill }) => bill[key].times(rate));
        const found = sheets.months(label, forecast.scenario.name);
        if (scale.lessThan(1e9)) expect(found.map(cents)).toEqual(exact.map((cost) => roundHalfUp(cost, 2)));
        expectNear(found, exact, scale);
      }
    }
  });

  test("Forecast, Compare and Summary show it", () => {
    const totals = compared.map((scenario) => scenario.totals);
    const across = (label: string, unit?: string): readonly unknown[] =>
      compared.map((_, k) => sheets.at("compare", sheets.rowOf("compare", label, unit), 4 + k));
    const outlook = totals.map(({ total }) => total.times(rate));
    expectNear(
      compared.map((_, k) => sheets.at("forecast", 7 + k, 3)),
      outlook,
      scale,
    );
    expectNear(
      compared.map((_, k) => sheets.at("summary", 10 + k, 4)),
      outlook,
      scale,
    );
    expectNear(across("Outlook, all months"), outlook, scale);
    expectNear(
      across("Against the first scenario"),
      totals.map(({ difference }) => difference.times(rate)),
      scale,
    );
    expectNear(
      across("Saved by caching, at list prices"),
      totals.map(({ savedByCaching }) => savedByCaching.times(rate)),
      scale,
    );
    expectNear(
      across("Saved by batch and other tiers, at list prices"),
      totals.map(({ savedByTiers }) => savedByTiers.times(rate)),
      scale,
    );
    expectNear(
      across("Outlook per session, retries not counted as sessions"),
      totals.map(({ perSession }) => (perSession === null ? null : perSession.times(rate))),
      scale,
    );
    expectNear(
      across("  Model: output"),
      totals.map(({ costs }) => costs["main.output"].times(rate)),
      scale,
    );
  });

  test("the charts read every scenario, and the parts of the focus", () => {
    const [first, second] = sheets.sheet("summary").charts;
    if (!first || !second) throw new Error("no charts");
    const [stacked, lines] = [tableOf(sheets, first), tableOf(sheets, second)];
    expect(lines.names).toEqual([...compared.map(({ forecast }) => forecast.scenario.name), "Budget"]);
    const last = lines.rows[lines.rows.length - 1] ?? [];
    expectNear(
      last.slice(0, compared.length),
      compared.map(({ totals }) => totals.total.times(rate)),
      scale,
    );
    expect([first.stacked, stacked.names[0], stacked.names[stacked.names.length - 1]]).toEqual([
      true,
      "Actual",
      "Budget",
    ]);
    const focus =
      compared.find(({ forecast }) => forecast.scenario.name === form.values.focus) ?? compared[0];
    const bars = stacked.rows.map((row) =>
      row.slice(0, -1).reduce<number>((sum, value) => sum + Number(value), 0),
    );
    expectNear(bars, focus?.forecast.months.map(({ bill }) => bill.total.times(rate)) ?? [], scale);
  });

  test("opens again as it was", () => {
    expect(planOf(sheets.inputs().form)).toEqual(planOf(form));
  });

  test("called custom functions four times for all this, and once a scenario", () => {
    expect(sheets.calculator.calls).toBe(4 + compared.length);
  });
});

test.each(RANDOM)("random plan %#: every month as the independent calculation has it", (form) => {
  const sheets = new CalculatedSheets(form, SMALL);
  const prices = pricesOf(SMALL);
  form.scenarios.forEach((own, index) => {
    const drivers = { ...defaultsOf(SCENARIO_DRIVERS), ...form.base, ...own };
    const world = worldOf(RATES, prices, (model) => prices.released(model), drivers);
    const expected = independentForecast(form, drivers, defaultsOf(ASSUMPTIONS), world);
    const found = sheets.months("Forecast", own.name ?? "").map(Number);
    const rate = Number(form.values.exchangeRate ?? "1");
    const scale = Math.max(...expected.map(({ list }) => list.toNumber())) * rate;
    expect(found).toHaveLength(expected.length);
    expected.forEach(({ total }, month) => {
      const off = Math.abs((found[month] ?? NaN) - total.toNumber() * rate);
      expect([index, month, off <= scale * RELATIVE]).toEqual([index, month, true]);
    });
  });
});

/** What Google reads from a chart's range with one header row: names above the columns, a row a month. */
function tableOf(sheets: CalculatedSheets, { range }: ChartBlueprint) {
  const [, left = "", top = "", right = "", bottom = ""] = /^([A-Z]+)(\d+):([A-Z]+)(\d+)$/.exec(range) ?? [];
  const column = (letters: string): number =>
    Array.from(letters).reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);
  const row = (at: number): readonly unknown[] =>
    Array.from({ length: column(right) - column(left) }, (_, index) =>
      sheets.at("summary", at, column(left) + 1 + index),
    );
  return {
    names: row(Number(top)),
    rows: Array.from({ length: Number(bottom) - Number(top) }, (_, index) => row(Number(top) + 1 + index)),
  };
}

test("the golden session: $0.073125, and $0.040725 with full caching", () => {
  const golden = {
    systemTokens: "1000",
    userTokens: "200",
    outputTokens: "300",
    turns: "10",
    model: "gpt-5",
  };
  const sheets = new CalculatedSheets(planForm([golden, { ...golden, cachedShare: "100" }]), BUNDLED);
  const row = sheets.rowOf("compare", "Outlook per session, retries not counted as sessions");
  expect(sheets.at("compare", row, 4)).toBeCloseTo(0.073125, 12);
  expect(sheets.at("compare", row, 5)).toBeCloseTo(0.040725, 12);
  const session = (label: string): unknown => sheets.at("workings", sheets.rowOf("workings", label), 5);
  expect([
    session("Text input, short context"),
    session("Cached input, short context"),
    session("Output with reasoning, short context"),
  ]).toEqual([34_500, 28_800, 3_000]);
});
