import { isDeepStrictEqual } from "node:util";
import type { AddOn, Bundle } from "../../../preview/addon/add-on";
import { WorkbookModel } from "../../../preview/model/workbook-model";
import type { Environment } from "../../../preview/services/environment";
import type { Ledger } from "../../../preview/services/ledger";
import type { Problem } from "../../../src/api/problem";
import type { Result } from "../../../src/pricing/result";
import type { BuildResult, ScenarioForm } from "../../../src/api/scenarios";
import { fiveScenarios } from "../../scenarios/support/blueprints";
import { planForm, type ScenarioText } from "../../scenarios/support/plans";
import { addOnInMemory } from "../../support/add-on";
import { ask, build, scenarioBundle, type Call } from "./desk";

let bundle: Bundle;
beforeAll(async () => {
  bundle = await scenarioBundle();
});

interface Office {
  readonly addOn: AddOn;
  /** Gives every formula a result, as a spreadsheet does between two calls. */
  readonly calculate: () => void;
  readonly environment: Environment;
  readonly book: WorkbookModel;
  readonly call: Call;
  readonly names: () => readonly string[];
}

function office(): Office {
  const memory = addOnInMemory(bundle, new WorkbookModel());
  return {
    ...memory,
    call: (name, args) => memory.addOn.call(name, args),
    names: () => memory.book.sheets.map(({ name }) => name),
    calculate: () => {
      for (const sheet of memory.book.sheets) {
        sheet.cells.forEach((line, row) => {
          line.forEach((cell, column) => {
            if (cell?.content.kind !== "formula") return;
            sheet.put(row, column, { ...cell, content: { ...cell.content, result: "" } });
          });
        });
      }
      memory.book.takeChanges();
    },
  };
}

const PLAIN: ScenarioText = { model: "gpt-5.6-terra", userTokens: "500", outputTokens: "100" };

function form(scenario: ScenarioText = {}): ScenarioForm {
  return asTyped(planForm([PLAIN, { ...PLAIN, ...scenario }]));
}

function asTyped(value: unknown): ScenarioForm {
  return JSON.parse(JSON.stringify(value)) as ScenarioForm;
}

/** Everything a person sees of a sheet, as it is now. */
function picture(book: WorkbookModel, name: string): unknown {
  const sheet = book.sheetNamed(name);
  return [sheet?.name, sheet?.cells.map((line) => [...line]), [...(sheet?.charts ?? [])], sheet?.frozenRows];
}

/**
 * Calls that reach the spreadsheet or another service. Builders of rules and charts, and what makes them, are objects
 * of the script until they are given to one.
 */
function serviceCalls({ calls }: Ledger): number {
  return [...calls]
    .filter(([name]) => !/Builder\.|\.newDataValidation$|\.newChart$/.test(name))
    .reduce((sum, [, count]) => sum + count, 0);
}

describe("building", () => {
  test("36 months of five scenarios: one call to the server, at most 100 service calls", async () => {
    const { call } = office();
    // The Rates sheet is there from the first build on.
    await build(call, { form: form(), replace: null });
    const { value, ledger } = await build(call, { form: asTyped(fiveScenarios()), replace: null });
    expect(serviceCalls(ledger)).toBeLessThanOrEqual(100);
    expect(value.sheets).toEqual(["Inputs 2", "Forecast 2", "Compare 2", "Checks 2"]);
  });

  test("adds the four tabs at the end, with the Rates sheet they need, and shows the first", async () => {
    const { call, names, book } = office();
    const { value } = await build(call, { form: form(), replace: null });
    expect(names().filter((name) => !name.startsWith("Rates"))).toEqual([
      "Sheet1",
      "Inputs",
      "Forecast",
      "Compare",
      "Checks",
    ]);
    expect(names()).toContain("Rates");
    expect(book.nameOf("OPENAI_RATES")).toBeDefined();
    expect(book.nameOf("SCENARIO_BUDGET")).toBeDefined();
    expect(book.activeSheet.name).toBe("Inputs");
    expect(value.message).toBe("Wrote Inputs, Forecast, Compare, Checks.");
  });

  test("sheets hold charts, drop-downs, frozen rows and an Inputs legend", async () => {
    const { call, book } = office();
    await build(call, { form: form(), replace: null });
    const charts = book.sheetNamed("Compare")?.charts ?? [];
    expect(charts.map(({ type, options }) => [type, options.title])).toEqual([
      ["LINE", "Monthly cost by scenario, USD"],
      ["COLUMN", "Cost by model and meter, USD at list prices"],
    ]);
    const rules = book.sheetNamed("Inputs")?.validations ?? [];
    const criteria = rules.map(({ validation }) => validation.criterion);
    // Five models and tools, and four choices, for two scenarios.
    expect(criteria.filter((criterion) => criterion === "VALUE_IN_RANGE")).toHaveLength(10);
    expect(criteria.filter((criterion) => criterion === "VALUE_IN_LIST")).toHaveLength(8);
    expect(book.sheetNamed("Inputs")?.frozenRows).toBe(8);
  });

  test("again: new tabs beside the old ones, whatever their names are", async () => {
    const { call, names } = office();
    const first = await build(call, { form: form(), replace: null });
    const second = await build(call, { form: form(), replace: null });
    expect(second.value.sheets).toEqual(["Inputs 2", "Forecast 2", "Compare 2", "Checks 2"]);
    expect(names()).toEqual(expect.arrayContaining([...first.value.sheets, ...second.value.sheets]));
  });

  test("a tab of the user's is never taken, even an empty one", async () => {
    const { call, book } = office();
    book.activeSheet.name = "Compare";
    const before = picture(book, "Compare");
    const { value } = await build(call, { form: form(), replace: null });
    expect(value.sheets).toEqual(["Inputs 2", "Forecast 2", "Compare 2", "Checks 2"]);
    expect(picture(book, "Compare")).toEqual(before);
  });

  test("a name that looks like a date or a number stays what was typed", async () => {
    const { call, calculate } = office();
    const named = asTyped(
      planForm([
        { ...PLAIN, name: "1/2" },
        { ...PLAIN, name: "2027" },
      ]),
    );
    const { value } = await build(call, { form: named, replace: null });
    calculate();
    const opened = await ask(call, "openScenarios", { id: value.saved.id });
    expect(opened.value.scenarios.map(({ name }) => name)).toEqual(["1/2", "2027"]);
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
    const { call, names } = office();
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
    const { call } = office();
    const { value } = await build(call, { form: form({ model: "gpt-4.1" }), replace: null });
    expect(value.problems).toMatchObject([{ severity: "warning", kind: "shutdown", driver: "model" }]);
    expect(value.problems[0]?.message).toContain("2027-01-14");
  });

  test("what is no form at all is refused in plain words", async () => {
    const { call } = office();
    const broken = { values: {}, months: 12, assumptions: {}, scenarios: [] };
    const { result } = await call("previewScenarios", [{ form: broken }]);
    expect(result).toMatchObject({ ok: false, failure: { code: "invalid" } });
  });
});

describe("replacing", () => {
  async function built(): Promise<Office & { readonly id: string }> {
    const place = office();
    const { value } = await build(place.call, { form: form(), replace: null });
    return { ...place, id: value.saved.id };
  }

  test("takes the place of its own set only", async () => {
    const { call, calculate, names, id } = await built();
    await build(call, { form: form(), replace: null });
    const before = names();
    const { value } = await build(call, { form: form({ users: "9" }), replace: id });
    expect(value.message).toBe("Replaced Inputs, Forecast, Compare, Checks.");
    expect(names()).toEqual(before);
    calculate();
    const opened = await ask(call, "openScenarios", { id: value.saved.id });
    expect(opened.value.scenarios[1]?.users).toBe("9");
  });

  test("finds its tabs when they were renamed, and leaves a tab that took their name alone", async () => {
    const { call, book, names, id } = await built();
    const inputs = book.sheetNamed("Inputs");
    const mine = book.sheetNamed("Sheet1");
    if (!inputs || !mine) throw new Error("no sheet");
    inputs.name = "My drivers";
    mine.name = "Inputs";
    const { value } = await build(call, { form: form(), replace: id });
    expect(value.sheets).toEqual(["Inputs 2", "Forecast 2", "Compare 2", "Checks 2"]);
    expect(names()).toContain("Inputs");
    expect(names()).not.toContain("My drivers");
  });

  test("a set that is gone cannot be replaced", async () => {
    const { call } = office();
    const { result } = await call("buildScenarios", [{ form: form(), replace: "7" }]);
    expect(result).toMatchObject({ ok: false, failure: { code: "nothing" } });
  });

  test("whichever write fails, the old sheets come back as they were and no new ones stay", async () => {
    const { addOn, book, names, id } = await built();
    const state = (): unknown => [
      names().map((name) => picture(book, name)),
      [...book.names].sort((a, b) => (a.name < b.name ? -1 : 1)),
    ];
    const before = state();
    const request = [{ form: form({ users: "9" }), replace: id }];
    let write = 0;
    let outcome: Result<BuildResult, Problem>;
    do {
      write += 1;
      outcome = addOn.call("buildScenarios", request, { atWrite: write, how: "throws" }).result as Result<
        BuildResult,
        Problem
      >;
      if (!outcome.ok) {
        expect(outcome.failure).toMatchObject({ code: "unexpected", retry: true });
        expect([write, isDeepStrictEqual(state(), before)]).toEqual([write, true]);
      }
    } while (!outcome.ok);
    // What fails then is only that an old sheet is deleted, when the new ones stand; which is said.
    expect(write).toBeGreaterThan(30);
    expect(outcome.value).toMatchObject({ built: true, sheets: ["Inputs", "Forecast", "Compare", "Checks"] });
    expect(JSON.stringify(outcome.value)).toContain("Could not delete Inputs (old): delete it by hand.");
  });
});

test("a new set that cannot be finished leaves no half-written sheets", async () => {
  const { addOn, call, names } = office();
  await build(call, { form: form(), replace: null });
  const before = names();
  for (const atWrite of [1, 4, 9, 15, 25]) {
    const { result } = addOn.call("buildScenarios", [{ form: form(), replace: null }], {
      atWrite,
      how: "throws",
    });
    expect(result).toMatchObject({ ok: false, failure: { code: "unexpected", retry: true } });
    expect(JSON.stringify(result)).toContain("Your sheets are as they were");
    expect(names()).toEqual(before);
  }
});

test("while someone else is writing the builder waits, then says so; nothing is written", async () => {
  const { call, environment, names } = office();
  environment.storage.locks.set("document", {});
  const { result } = await call("buildScenarios", [{ form: form(), replace: null }]);
  expect(result).toMatchObject({ ok: false, failure: { code: "busy", retry: true } });
  expect(names()).toEqual(["Sheet1"]);
});

test("a copy of a tab does not stand for the original", async () => {
  const { call, book } = office();
  const { value } = await build(call, { form: form(), replace: null });
  const setup = await ask(call, "scenarioSetup");
  expect(setup.value.saved).toEqual([{ id: value.saved.id, inputs: "Inputs" }]);
  book.sheets = book.sheets.filter(({ name }) => name !== "Inputs");
  const without = await ask(call, "scenarioSetup");
  expect(without.value.saved).toEqual([]);
});

test("the setup has what a form needs", async () => {
  const { call } = office();
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
  expect(value.scenarioGroups[0]?.fields.map(({ id }) => id)).toEqual(["name", "model", "tier"]);
  expect([value.fewestScenarios, value.mostScenarios]).toEqual([2, 5]);
});
