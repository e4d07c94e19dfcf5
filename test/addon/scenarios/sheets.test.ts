import type { Bundle } from "../../../preview/addon/add-on";
import type { LocalSpreadsheet } from "../../../preview/host/local-spreadsheet";
import { chartData } from "../../../preview/charts/chart-data";
import { BLANK } from "../../../preview/model/cell";
import type { Chart } from "../../../preview/model/sheet-features";
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
const FIRST_MONTH = 9;
const TABS = ["Summary", "Inputs", "Actuals", "Forecast", "Compare", "Workings", "Checks"];
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

  test("has no error, and no check that failed or warns", () => {
    expect(TABS.flatMap((name) => reader(name).errors())).toEqual([]);
    expect(String(reader("Checks").cells(2, 3, 1)[0])).toMatch(/^● OK: \d+ checks pass$/);
    expect(reader("Inputs").cells(1, 3, 1)).toEqual(reader("Checks").cells(2, 3, 1));
    expect(reader("Summary").cells(1, 13, 1)).toEqual(reader("Checks").cells(2, 3, 1));
  });

  test("every month of every scenario is the exact forecast, to the last cent and to one part in 10^12", () => {
    const workings = reader("Workings");
    compared.forEach(({ forecast: { months, scenario } }) => {
      const rowOf = (label: string): readonly unknown[] =>
        workings.cells(workings.rowOfBlock(label, scenario.name), FIRST_MONTH, months.length);
      for (const [label, key] of [
        ["Forecast", "total"],
        ["Low case", "low"],
        ["High case", "high"],
      ] as const) {
        expect(rowOf(label).map(cents)).toEqual(months.map(({ bill }) => roundHalfUp(bill[key], 2)));
      }
      rowOf("Forecast").forEach((value, month) => {
        const exactly = months[month]?.bill.total ?? new Decimal(0);
        const off = new Decimal(Number(value)).minus(exactly).abs();
        expect([month, off.lessThanOrEqualTo(exactly.abs().times(1e-12))]).toEqual([month, true]);
      });
    });
  });

  test("Forecast, Compare and Summary show it", () => {
    const [forecast, compare, summary] = [reader("Forecast"), reader("Compare"), reader("Summary")];
    const totals = compared.map((scenario) => scenario.totals);
    const money = (values: readonly Decimal[]): string[] =>
      values.map((value) => roundHalfUp(value, 2).replace(/^-0\.00$/, "0.00"));
    const row = (label: string, unit?: string): readonly unknown[] =>
      compare.cells(compare.rowOf(label, undefined, unit), 4, compared.length);
    const outlook = money(totals.map(({ total }) => total));
    expect(compared.map((_, k) => cents(forecast.cells(7 + k, 3, 1)[0]))).toEqual(outlook);
    expect(compared.map((_, k) => cents(summary.cells(10 + k, 4, 1)[0]))).toEqual(outlook);
    expect(row("Outlook, all months").map(cents)).toEqual(outlook);
    expect(row("Against the first scenario", "USD").map(cents)).toEqual(
      money(totals.map(({ difference }) => difference)),
    );
    expect(row("Saved by caching, at list prices").map(Number)).toEqual(
      totals.map(({ savedByCaching }) => near(savedByCaching)),
    );
    expect(row("Saved by batch and other tiers, at list prices").map(Number)).toEqual(
      totals.map(({ savedByTiers }) => near(savedByTiers)),
    );
    expect(
      row("Outlook per session, retries not counted as sessions").map((value) =>
        value === "" ? null : Number(value),
      ),
    ).toEqual(totals.map(({ perSession }) => (perSession === null ? null : near(perSession))));
    expect(row("  Model: output").map(Number)).toEqual(totals.map(({ costs }) => near(costs["main.output"])));
  });

  test("the charts read every scenario, and the parts of the focus", () => {
    const [first, second] = sheet.book.sheetNamed("Summary")?.charts ?? [];
    if (!first || !second) throw new Error("no charts");
    const read = (chart: Chart) =>
      chartData(chart, (name, at, column) => sheet.book.sheetNamed(name)?.cell(at, column) ?? BLANK);
    expect(read(second).series.map(({ name }) => name)).toEqual([
      ...compared.map(({ forecast }) => forecast.scenario.name),
      "Budget",
    ]);
    const last = read(second).series.map(({ values }) => values[values.length - 1]);
    compared.forEach(({ totals }, k) => expect(last[k]).toBeCloseTo(totals.total.toNumber(), 6));
    const bars = read(first).series.filter(({ mark }) => mark === "bar");
    expect(bars[0]?.name).toBe("Actual");
    const focus =
      compared[
        Math.max(
          0,
          compared.findIndex(({ forecast }) => forecast.scenario.name === form.values.focus),
        )
      ];
    const stacked = read(first).labels.map((_, month) =>
      bars.reduce((sum, { values }) => sum + (values[month] ?? 0), 0),
    );
    focus?.forecast.months.forEach(({ bill }, month) => {
      expect(stacked[month]).toBeCloseTo(bill.total.toNumber(), 6);
    });
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
    expect(planOf(value.form)).toEqual(planOf(form));
    expect([value.layout, value.changes, value.formulas]).toEqual([2, [], []]);
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
  const row = compare.rowOf("Outlook per session, retries not counted as sessions");
  const [plain, cached] = compare.cells(row, 4, 2).map(Number);
  expect(plain).toBeCloseTo(0.073125, 12);
  expect(cached).toBeCloseTo(0.040725, 12);
  const workings = new Reader(sheet, "Workings");
  const session = (label: string): unknown => workings.cells(workings.rowOf(label), 5, 1)[0];
  expect([
    session("Text input, short context"),
    session("Cached input, short context"),
    session("Output with reasoning, short context"),
  ]).toEqual([34_500, 28_800, 3_000]);
  sheet.close();
});
