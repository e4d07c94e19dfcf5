import type { Bundle } from "../../../preview/addon/add-on";
import type { WorkbookModel } from "../../../preview/model/workbook-model";
import type { Ledger } from "../../../preview/services/ledger";
import { bundledTable } from "../../../src/pricing/bundled";
import { roundHalfUp } from "../../../src/pricing/money";
import { comparePlan } from "../../../src/scenarios/comparison";
import { pricesOf } from "../../../src/scenarios/prices";
import { formOf, TEMPLATES } from "../../../src/scenarios/templates";
import { fiveScenarios } from "../../scenarios/support/blueprints";
import { planForm, planOf, type ScenarioText } from "../../scenarios/support/plans";
import { ask, build, scenarioBundle } from "./desk";
import { asTyped, form, office, PLAIN, TABS, withRates } from "./office";

const MOST_CALLS = 150;
/** On the simulated clock of Google's services, which allow 360,000. */
const LONGEST_BUILD_MS = 8_000;
/** On this machine's own processor. */
const LONGEST_WORK_MS = 5_000;

let bundle: Bundle;
beforeAll(async () => {
  bundle = await scenarioBundle();
});

/** Everything a person sees of a sheet, as it is now. */
function picture(book: WorkbookModel, name: string): unknown {
  const sheet = book.sheetNamed(name);
  return [sheet?.name, sheet?.cells.map((line) => [...line]), [...(sheet?.charts ?? [])], sheet?.frozenRows];
}

/**
 * Calls that reach the spreadsheet or another service, to read or to write, one by one. Not counted are what lives in the
 * script until it is given to one of them: builders of rules, charts and text styles, and references to cells, to the
 * spreadsheet and to the lock, which are asked or told something in calls that do count.
 */
function serviceCalls({ calls }: Ledger): number {
  const inTheScript = /Builder\.|\.new[A-Z]|\.getRange(List|s)?$|\.getActiveSpreadsheet$|\.getDocumentLock$/;
  return [...calls].filter(([name]) => !inTheScript.test(name)).reduce((sum, [, count]) => sum + count, 0);
}

describe("building", () => {
  test(`36 months of five scenarios: one call to the server, at most ${MOST_CALLS} service calls`, async () => {
    const { call } = await withRates(bundle);
    const start = process.cpuUsage();
    const { value, ledger } = await build(call, { form: asTyped(fiveScenarios()), replace: null });
    const { user, system } = process.cpuUsage(start);
    expect((user + system) / 1_000).toBeLessThan(LONGEST_WORK_MS);
    expect(serviceCalls(ledger)).toBeLessThanOrEqual(MOST_CALLS);
    expect(ledger.milliseconds).toBeLessThan(LONGEST_BUILD_MS);
    expect(value.sheets).toEqual(TABS);
  });

  test("adds the seven tabs at the end, with the Rates sheet they need, and shows the first", async () => {
    const { call, names, book } = office(bundle);
    const { value } = await build(call, { form: form(), replace: null });
    expect(names().filter((name) => !name.startsWith("Rates"))).toEqual(["Sheet1", ...TABS]);
    expect(names()).toContain("Rates");
    expect(book.nameOf("OPENAI_RATES")).toBeDefined();
    expect(book.nameOf("SCENARIO_BUDGET")).toBeDefined();
    expect(book.activeSheet.name).toBe("Summary");
    expect(value.message).toBe(
      `Wrote ${TABS.join(", ")}. Wrote Rates, Rates log, Rates backup for their prices.`,
    );
    const again = await build(call, { form: form(), replace: null });
    expect(again.value.message).not.toContain("Rates");
  });

  test("where the name of the Rates sheet was deleted, nothing is written beside it: the words say to repair it", async () => {
    const { call, names, book } = await withRates(bundle);
    book.dropName("OPENAI_RATES");
    const before = names();
    const { result } = await call("buildScenarios", [{ form: form(), replace: null }]);
    expect(result).toMatchObject({ ok: false, failure: { code: "damaged" } });
    expect(JSON.stringify(result)).toMatch(
      /The sheet \\"Rates\\" is there, but the name OPENAI_RATES .* is gone.*repair/,
    );
    expect(names()).toEqual(before);
  });

  test("sheets hold charts, rules for what may be typed, looks, groups and frozen panes", async () => {
    const { call, book } = office(bundle);
    await build(call, { form: form(), replace: null });
    const summary = book.sheetNamed("Summary");
    expect(summary?.charts.map(({ type, headers }) => [type, headers])).toEqual([
      ["COMBO", 1],
      ["LINE", 1],
    ]);
    const inputs = book.sheetNamed("Inputs");
    const criteria = new Set(inputs?.validations.map(({ validation }) => validation.criterion));
    expect(criteria).toEqual(
      new Set(["VALUE_IN_RANGE", "VALUE_IN_LIST", "NUMBER_BETWEEN", "CUSTOM_FORMULA"]),
    );
    expect([inputs?.frozenRows, inputs?.frozenColumns, inputs?.hiddenGridlines]).toEqual([5, 2, true]);
    const forecast = book.sheetNamed("Forecast");
    expect([forecast?.frozenRows, forecast?.frozenColumns]).toEqual([5, 3]);
    expect(forecast?.groups.every(({ collapsed }) => collapsed)).toBe(true);
    expect(forecast?.groups.length).toBeGreaterThan(4);
    for (const name of TABS) expect(book.sheetNamed(name)?.conditionalRules.length).toBeGreaterThanOrEqual(4);
  });

  test("a press of the button that is sent twice builds once", async () => {
    const { call, names } = office(bundle);
    const request = { form: form(), replace: null, press: "one" };
    const first = await build(call, request);
    const before = names();
    const again = await build(call, request);
    expect(names()).toEqual(before);
    expect(again.value.saved).toEqual(first.value.saved);
    const other = await build(call, { ...request, press: "two" });
    expect(other.value.sheets).toEqual(TABS.map((name) => `${name} 2`));
  });

  test("again: new tabs beside the old ones, whatever their names are", async () => {
    const { call, names } = office(bundle);
    const first = await build(call, { form: form(), replace: null });
    const second = await build(call, { form: form(), replace: null });
    expect(second.value.sheets).toEqual(TABS.map((name) => `${name} 2`));
    expect(names()).toEqual(expect.arrayContaining([...first.value.sheets, ...second.value.sheets]));
  });

  test("a tab of the user's is never taken, even an empty one", async () => {
    const { call, book } = office(bundle);
    book.activeSheet.name = "Compare";
    const before = picture(book, "Compare");
    const { value } = await build(call, { form: form(), replace: null });
    expect(value.sheets).toEqual(TABS.map((name) => `${name} 2`));
    expect(picture(book, "Compare")).toEqual(before);
  });

  test("a name that looks like a date or a number stays what was typed", async () => {
    const { call, calculate } = office(bundle);
    const named = asTyped(
      planForm([
        { ...PLAIN, name: "1/2" },
        { ...PLAIN, name: "2027" },
      ]),
    );
    const { value } = await build(call, { form: named, replace: null });
    calculate();
    const opened = await ask(call, "openScenarios", { id: value.saved.id });
    expect(opened.value.form.scenarios.map(({ name }) => name)).toEqual(["1/2", "2027"]);
  });
});

describe("a form with errors", () => {
  test.each<[string, ScenarioText, string]>([
    ["a negative driver", { users: "-1" }, "users"],
    ["a mix that does not sum", { secondShare: "20" }, "secondShare"],
    ["tiers over 100 %", { batchShare: "60", flexShare: "50" }, "batchShare"],
    ["a model without a price", { model: "gpt5" }, "model"],
    ["a formula for a name", { name: "=1+1" }, "name"],
  ])("%s: nothing is written, the problem stands beside its field", async (_case, scenario, driver) => {
    const { call, names } = office(bundle);
    const before = names();
    const { value } = await ask(call, "buildScenarios", { form: form(scenario), replace: null });
    expect(value.built).toBe(false);
    expect(value.problems.map((problem) => [problem.scenario, problem.driver])).toEqual([[1, driver]]);
    expect(names()).toEqual(before);
    const preview = await ask(call, "previewScenarios", { form: form(scenario) });
    expect(preview.value.problems).toEqual(value.problems);
    expect(preview.value.comparison).toBeNull();
  });

  test("a model that ends is a warning with the day, and is built", async () => {
    const { call } = office(bundle);
    const { value } = await build(call, { form: form({ model: "gpt-4.1" }), replace: null });
    expect(value.problems).toMatchObject([{ severity: "warning", kind: "shutdown", driver: "model" }]);
    expect(value.problems[0]?.message).toContain("2027-01-14");
  });

  test("what is no form at all is refused in plain words", async () => {
    const { call } = office(bundle);
    const broken = { values: {}, months: 12, assumptions: {}, scenarios: [] };
    const { result } = await call("previewScenarios", [{ form: broken }]);
    expect(result).toMatchObject({ ok: false, failure: { code: "invalid" } });
  });
});

test("a note that begins like a formula stays text", async () => {
  const { call, book } = await withRates(bundle);
  const noted = { ...form(), notes: { users: "=1+1", turns: "- ask Bob" } };
  await build(call, { form: noted, replace: null });
  const notes = [21, 27].map((row) => book.sheetNamed("Inputs")?.cell(row, 8).content);
  expect(notes).toEqual([
    { kind: "literal", value: " =1+1" },
    { kind: "literal", value: " - ask Bob" },
  ]);
});

describe("in every language a set has the same formulas, numbers, days and texts", () => {
  const odd = asTyped(
    planForm(
      [
        { ...PLAIN, name: "1/2", sessionsPerUser: "1234.5", growth: "2.5", launch: "2027-02-15" },
        { ...PLAIN, name: "1,5", priceChange: "-12.25", priceChangeDate: "2027-03-01", cachedShare: "33.3" },
      ],
      { exchangeRate: "0.9137", currency: "EUR", budget: "1234.5", exchangeRateDate: "2026-11-01" },
    ),
  );
  /** What the engine calculates, and what a later update of a decimal and of a day makes of it. */
  async function written(locale: string): Promise<unknown> {
    const place = office(bundle, locale);
    const { value } = await build(place.call, { form: odd, replace: null });
    place.calculate();
    const { value: opened } = await ask(place.call, "openScenarios", { id: value.saved.id });
    const wanted = {
      ...opened.form,
      base: { ...opened.form.base, sessionsPerUser: "0.75", launch: "2027-05-01" },
    };
    const request = { id: value.saved.id, loaded: opened.form, form: wanted, prefer: null };
    const { value: updated } = await ask(place.call, "updateScenarios", request);
    expect(updated).toMatchObject({ state: "written" });
    return [
      opened.form,
      ...TABS.map((name) =>
        place.book.sheetNamed(name)?.cells.map((line) =>
          line.map((cell) => {
            if (cell?.content.kind !== "formula") return [cell?.content, cell?.format.numberFormat];
            return cell.content.engine ?? cell.content.formula;
          }),
        ),
      ),
    ];
  }

  let english: unknown;
  beforeAll(async () => {
    english = await written("en_US");
  });
  test.each(["de_DE", "pt_BR", "ja_JP"])("%s", async (locale) => {
    expect(await written(locale)).toEqual(english);
  });
});

test("a copy of a tab does not stand for the original", async () => {
  const { call, book } = office(bundle);
  const { value } = await build(call, { form: form(), replace: null });
  const setup = await ask(call, "scenarioSetup");
  expect(setup.value.saved).toEqual([value.saved]);
  expect(value.saved).toMatchObject({ inputs: "Inputs", layout: 2 });
  book.sheets = book.sheets.filter(({ name }) => name !== "Inputs");
  const without = await ask(call, "scenarioSetup");
  expect(without.value.saved).toEqual([]);
});

test.each(TEMPLATES)("the sidebar shows the exact forecast of template $id", async (template) => {
  const { call } = office(bundle);
  const made = formOf(template, "2026-12-01");
  const { value } = await ask(call, "previewScenarios", { form: asTyped(made) });
  const exact = comparePlan(planOf(made), pricesOf(bundledTable()));
  expect(value.comparison?.scenarios.map(({ monthly }) => monthly)).toEqual(
    exact.map(({ forecast: { months } }) => months.map(({ bill }) => roundHalfUp(bill.total, 2))),
  );
});

test("the Summary as a PDF is one landscape page of its own cells", async () => {
  const { call, book } = office(bundle);
  const { value } = await build(call, { form: form(), replace: null });
  const url = new URL(value.saved.summaryPdf ?? "");
  expect([url.origin, url.pathname]).toEqual([
    "https://docs.google.com",
    "/spreadsheets/d/local-spreadsheet/export",
  ]);
  expect(Object.fromEntries(url.searchParams)).toEqual({
    format: "pdf",
    gid: String(book.sheetNamed("Summary")?.id),
    range: "B1:M41",
    size: "A4",
    portrait: "false",
    scale: "4",
    gridlines: "false",
    sheetnames: "false",
    printtitle: "false",
    fzr: "false",
  });
  book.sheets = book.sheets.filter(({ name }) => name !== "Summary");
  const { value: setup } = await ask(call, "scenarioSetup");
  expect(setup.saved[0]?.summaryPdf).toBeNull();
});

test("the setup has what a form needs", async () => {
  const { call } = office(bundle);
  const { value } = await ask(call, "scenarioSetup");
  expect(value.templates.map(({ id }) => id)).toEqual([
    "chat",
    "retrieval",
    "batch",
    "vision",
    "voice",
    "blank",
  ]);
  const [first] = value.templates;
  expect(first?.form.values.firstMonth).toMatch(/^\d{4}-\d{2}-01$/);
  expect(value.models).toContain("gpt-5.6-terra");
  expect(value.scenarioGroups.flatMap(({ fields }) => fields.map(({ id }) => id))).toContain(
    "residencyShare",
  );
  expect(value.scenarioGroups[0]?.fields.map(({ id }) => id)).toEqual(["model", "tier"]);
  expect(value.nameField.id).toBe("name");
  expect([value.fewestScenarios, value.mostScenarios]).toEqual([2, 5]);
});
