import type { Bundle } from "../../../preview/addon/add-on";
import type { LocalSpreadsheet } from "../../../preview/host/local-spreadsheet";
import { bundledTable } from "../../../src/pricing/bundled";
import { Decimal, roundHalfUp } from "../../../src/pricing/money";
import { comparePlan, type ComparedScenario } from "../../../src/scenarios/comparison";
import type { PlanForm } from "../../../src/scenarios/plan";
import { pricesOf } from "../../../src/scenarios/prices";
import { formOf, TEMPLATES } from "../../../src/scenarios/templates";
import { planForm, planOf } from "../../scenarios/support/plans";
import { addOnInMemory } from "../../support/add-on";
import { openSpreadsheet } from "../../support/spreadsheet";
import { ask, build, Reader, scenarioBundle, type Call } from "./desk";

const PRICES = pricesOf(bundledTable());
const FIRST_MONTH = 8;
/** For a machine that has more to do. */
jest.setTimeout(180_000);
const GOLDEN = { systemTokens: "1000", userTokens: "200", outputTokens: "300", turns: "10", model: "gpt-5" };

const FORMS = TEMPLATES.map((template) => [template.title, formOf(template, "2026-12-01")] as const);

let bundle: Bundle;
beforeAll(async () => {
  bundle = await scenarioBundle();
});

/** A spreadsheet with the sheets of one form, calculated. */
async function spreadsheetWith(form: PlanForm): Promise<LocalSpreadsheet> {
  // Written without a grid, and so calculated once.
  const { addOn, book } = addOnInMemory(bundle);
  await build((name, args) => addOn.call(name, args), { form: asTyped(form), replace: null });
  book.takeChanges();
  const sheet = openSpreadsheet(bundle, book);
  await sheet.settled();
  return sheet;
}

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

describe.each(FORMS)("%s", (_name, form) => {
  const compared = exact(form);
  let sheet: LocalSpreadsheet;
  let call: Call;
  beforeAll(async () => {
    sheet = await spreadsheetWith(form);
    call = (name, args) => sheet.call(name, args);
  });
  afterAll(() => sheet.close());
  const reader = (name: string): Reader => new Reader(sheet, name);

  test("has no error and no failed check", () => {
    expect(["Inputs", "Forecast", "Compare", "Checks"].flatMap((name) => reader(name).errors())).toEqual([]);
    expect(String(reader("Checks").cells(2, 3, 1)[0])).toMatch(/^OK/);
    expect(reader("Inputs").cells(2, 3, 1)).toEqual(reader("Checks").cells(2, 3, 1));
  });

  test("every month of every scenario agrees with the exact forecast to the last cent", () => {
    const forecast = reader("Forecast");
    compared.forEach(({ forecast: { months } }, scenario) => {
      const heading = `Scenario ${scenario + 1}`;
      const rowOf = (label: string, unit: string): readonly unknown[] =>
        forecast.cells(forecast.rowOf(label, heading, unit), FIRST_MONTH, months.length);
      expect(rowOf("Total", "USD").map(cents)).toEqual(months.map(({ bill }) => roundHalfUp(bill.total, 2)));
      expect(rowOf("Low case", "USD").map(cents)).toEqual(months.map(({ bill }) => roundHalfUp(bill.low, 2)));
      expect(rowOf("High case", "USD").map(cents)).toEqual(
        months.map(({ bill }) => roundHalfUp(bill.high, 2)),
      );
      expect(rowOf("All months so far", "rep. currency").map(cents)).toEqual(
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
    const compare = reader("Compare");
    const row = (label: string, unit: string, after = "Totals"): readonly unknown[] =>
      compare.cells(compare.rowOf(label, after, unit), 3, compared.length);
    const totals = compared.map((scenario) => scenario.totals);
    const money = (values: readonly Decimal[]): string[] => values.map((value) => roundHalfUp(value, 2));
    expect(row("Total cost", "USD").map(cents)).toEqual(money(totals.map(({ total }) => total)));
    expect(row("Total cost", "rep. currency").map(cents)).toEqual(
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
    const { value } = await ask(call, "openScenarios", { id: setup.saved[0]?.id ?? "" });
    expect(planOf(value)).toEqual(planOf(form));
  });
});

/** Equal to within what a sum of doubles loses. */
function near(value: Decimal): number {
  const asymmetric: unknown = expect.closeTo(value.toNumber(), 6);
  return asymmetric as number;
}

test("the golden session: $0.073125, and $0.040725 with full caching", async () => {
  const sheet = await spreadsheetWith(planForm([GOLDEN, { ...GOLDEN, cachedShare: "100" }]));
  const compare = new Reader(sheet, "Compare");
  const [plain, cached] = compare.cells(compare.rowOf("Cost per session", "Totals"), 3, 2).map(Number);
  expect(plain).toBeCloseTo(0.073125, 12);
  expect(cached).toBeCloseTo(0.040725, 12);
  const forecast = new Reader(sheet, "Forecast");
  const session = (label: string): unknown => forecast.cells(forecast.rowOf(label, "Scenario 2"), 3, 1)[0];
  expect([session("Text input"), session("Cached input"), session("Output with reasoning")]).toEqual([
    34_500, 28_800, 3_000,
  ]);
  sheet.close();
});
