import fc from "fast-check";
import type { LocalSpreadsheet } from "../../../preview/host/local-spreadsheet";
import { bundledTable } from "../../../src/pricing/bundled";
import { Decimal, roundHalfUp } from "../../../src/pricing/money";
import { comparePlan, type ComparedScenario } from "../../../src/scenarios/comparison";
import type { PlanForm } from "../../../src/scenarios/plan";
import { pricesOf } from "../../../src/scenarios/prices";
import { isError } from "../../../src/scenarios/problem";
import { formOf, TEMPLATES } from "../../../src/scenarios/templates";
import { validatePlan } from "../../../src/scenarios/validate";
import { planForm, planOf } from "../../scenarios/support/plans";
import { randomPlan } from "../../scenarios/support/random-plan";
import { addOnInMemory } from "../../support/add-on";
import { openSpreadsheet } from "../../support/spreadsheet";
import { ask, build, Reader, scenarioBundle, type Call } from "./desk";

const PRICES = pricesOf(bundledTable());
const FIRST_MONTH = 8;
const GOLDEN = { systemTokens: "1000", userTokens: "200", outputTokens: "300", turns: "10", model: "gpt-5" };

/** Random plans whose prices are all in the real rate table. */
const RANDOM = fc
  .sample(randomPlan, { numRuns: 40, seed: 11 })
  .map((form) => ({ ...form, months: "12" }))
  .filter((form) => !validatePlan(planOf(form), PRICES).some(isError))
  .slice(0, 1);

const FORMS: readonly (readonly [string, PlanForm])[] = [
  ...TEMPLATES.map((template) => [template.title, formOf(template, "2026-12-01")] as const),
  ["golden", planForm([GOLDEN, { ...GOLDEN, cachedShare: "100" }])],
  ...RANDOM.map((form, index) => [`random plan ${index + 1}`, form] as const),
];

let sheet: LocalSpreadsheet;
let call: Call;
/** The sheets of each form, by its place in FORMS. */
const sets: string[][] = [];

beforeAll(async () => {
  const bundle = await scenarioBundle();
  // Written without a grid, and calculated once: each call to a spreadsheet waits for its formulas.
  const { addOn, book } = addOnInMemory(bundle);
  for (const [, form] of FORMS) {
    const { value } = await build((name, args) => addOn.call(name, args), {
      form: asTyped(form),
      replace: null,
    });
    sets.push([...value.sheets]);
  }
  book.takeChanges();
  sheet = openSpreadsheet(bundle, book);
  call = (name, args) => sheet.call(name, args);
  await sheet.settled();
}, 120_000);
afterAll(() => sheet.close());

/** The sidebar sends every field it has, and so no undefined ones. */
function asTyped(form: PlanForm): Parameters<typeof build>[1]["form"] {
  return JSON.parse(JSON.stringify(form)) as Parameters<typeof build>[1]["form"];
}

function exact(form: PlanForm): readonly ComparedScenario[] {
  return comparePlan(planOf(form), PRICES);
}

function cents(value: unknown): string {
  return typeof value === "number" ? roundHalfUp(new Decimal(value), 2) : String(value);
}

describe.each(FORMS.map(([name, form], index) => ({ name, form, index })))("$name", ({ form, index }) => {
  const compared = exact(form);
  const reader = (role: 0 | 1 | 2 | 3): Reader => new Reader(sheet, sets[index]?.[role] ?? "");

  test("has no error and no failed check", () => {
    expect([0, 1, 2, 3].flatMap((role) => reader(role as 0 | 1 | 2 | 3).errors())).toEqual([]);
    expect(String(reader(3).cells(2, 3, 1)[0])).toMatch(/^OK/);
    expect(reader(0).cells(2, 3, 1)).toEqual(reader(3).cells(2, 3, 1));
  });

  test("every month of every scenario agrees with the exact forecast to the last cent", () => {
    const forecast = reader(1);
    compared.forEach(({ forecast: { months } }, scenario) => {
      const heading = `Scenario ${scenario + 1}`;
      const rowOf = (label: string, unit: string): readonly unknown[] =>
        forecast.cells(forecast.rowOf(label, heading, unit), FIRST_MONTH, months.length);
      expect(rowOf("Total", "USD").map(cents)).toEqual(months.map(({ bill }) => roundHalfUp(bill.total, 2)));
      expect(rowOf("Low case", "USD").map(cents)).toEqual(months.map(({ bill }) => roundHalfUp(bill.low, 2)));
      expect(rowOf("High case", "USD").map(cents)).toEqual(
        months.map(({ bill }) => roundHalfUp(bill.high, 2)),
      );
      expect(rowOf("All months so far", "reporting currency").map(cents)).toEqual(
        months.map(({ cumulative }) => roundHalfUp(cumulative, 2)),
      );
      const totals = rowOf("Total", "USD").map(Number);
      months.forEach(({ bill }, month) => {
        const off = new Decimal(totals[month] ?? 0).minus(bill.total).abs();
        expect(off.lessThanOrEqualTo(bill.total.abs().times(1e-12))).toBe(true);
      });
    });
  });

  test("the comparison agrees: totals, differences, unit costs, savings, lines", () => {
    const compare = reader(2);
    const row = (label: string, unit: string, after = "Totals"): readonly unknown[] =>
      compare.cells(compare.rowOf(label, after, unit), 3, compared.length);
    const totals = compared.map((scenario) => scenario.totals);
    const money = (values: readonly Decimal[]): string[] => values.map((value) => roundHalfUp(value, 2));
    expect(row("Total cost", "USD").map(cents)).toEqual(money(totals.map(({ total }) => total)));
    expect(row("Total cost", "reporting currency").map(cents)).toEqual(
      money(totals.map(({ reported }) => reported)),
    );
    expect(row("Difference to the first scenario", "USD").map(cents)).toEqual(
      money(totals.map(({ difference }) => difference)).map((text) => text.replace(/^-0\.00$/, "0.00")),
    );
    expect(row("Saved by caching, at list prices", "USD").map(Number)).toEqual(
      totals.map(({ savedByCaching }) => near(savedByCaching)),
    );
    expect(row("Saved by batch and other tiers, at list prices", "USD").map(Number)).toEqual(
      totals.map(({ savedByTiers }) => near(savedByTiers)),
    );
    expect(row("Cost per session", "USD").map((value) => (value === "" ? null : Number(value)))).toEqual(
      totals.map(({ perSession }) => (perSession === null ? null : near(perSession))),
    );
    const lines = "Cost by model and meter, at list prices, and what comes on top";
    expect(row("Total", "USD", lines).map(cents)).toEqual(money(totals.map(({ total }) => total)));
    expect(row("Model: output", "USD", lines).map(Number)).toEqual(
      totals.map(({ costs }) => near(costs["main.output"])),
    );
  });

  test("the sidebar shows the same", async () => {
    const { value } = await ask(call, "previewScenarios", { form: asTyped(form) });
    expect(value.comparison?.scenarios.map(({ monthly }) => monthly)).toEqual(
      compared.map(({ forecast: { months } }) => months.map(({ bill }) => roundHalfUp(bill.total, 2))),
    );
  });

  test("opens again as it was", async () => {
    const { value: setup } = await ask(call, "scenarioSetup");
    const saved = setup.saved.find(({ inputs }) => inputs === sets[index]?.[0]);
    const { value } = await ask(call, "openScenarios", { id: saved?.id ?? "" });
    expect(planOf(value)).toEqual(planOf(form));
  });
});

/** Equal to within what a sum of doubles loses. */
function near(value: Decimal): number {
  const asymmetric: unknown = expect.closeTo(value.toNumber(), 6);
  return asymmetric as number;
}

test("the golden session: $0.073125, and $0.040725 with full caching", () => {
  const set = sets[FORMS.findIndex(([name]) => name === "golden")] ?? [];
  const compare = new Reader(sheet, set[2] ?? "");
  const [plain, cached] = compare.cells(compare.rowOf("Cost per session", "Totals"), 3, 2).map(Number);
  expect(plain).toBeCloseTo(0.073125, 12);
  expect(cached).toBeCloseTo(0.040725, 12);
  const forecast = new Reader(sheet, set[1] ?? "");
  const session = (label: string): unknown => forecast.cells(forecast.rowOf(label, "Scenario 2"), 3, 1)[0];
  expect([session("Text input"), session("Cached input"), session("Output with reasoning")]).toEqual([
    34_500, 28_800, 3_000,
  ]);
});
