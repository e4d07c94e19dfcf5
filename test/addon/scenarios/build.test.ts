import type { AddOn, Bundle } from "../../../preview/addon/add-on";
import { WorkbookModel } from "../../../preview/model/workbook-model";
import type { Environment } from "../../../preview/services/environment";
import type { Ledger } from "../../../preview/services/ledger";
import type { Problem } from "../../../src/api/problem";
import type { Result } from "../../../src/pricing/result";
import type { BuildRequest, BuildResult, ScenarioForm } from "../../../src/api/scenarios";
import { fiveScenarios } from "../../scenarios/support/blueprints";
import { planForm, type ScenarioText } from "../../scenarios/support/plans";
import { addOnInMemory } from "../../support/add-on";
import { ask, build, scenarioBundle, type Call } from "./desk";

/** Reads and writes of one build; a style, a width or a group is a call each. */
const MOST_CALLS = 205;
const TABS = ["Summary", "Inputs", "Actuals", "Forecast", "Compare", "Workings", "Checks"];

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
 * of the script until they are given to one; so are references to cells until something is read or written by them.
 */
function serviceCalls({ calls }: Ledger): number {
  return (
    [...calls]
      .filter(([name]) => !/\.getRange(List)?$|DeveloperMetadata\.get/.test(name))
      // The file with the code itself is read before it.
      .filter(([name]) => !/^Html/.test(name))
      .filter(
        ([name]) => !/Builder\.|\.newDataValidation$|\.newChart$|\.newConditionalFormatRule$/.test(name),
      )
      .reduce((sum, [, count]) => sum + count, 0)
  );
}

describe("building", () => {
  test(`36 months of five scenarios: one call to the server, at most ${MOST_CALLS} service calls`, async () => {
    const { call } = office();
    // The Rates sheet is there from the first build on.
    await build(call, { form: form(), replace: null });
    const { value, ledger } = await build(call, { form: asTyped(fiveScenarios()), replace: null });
    expect(serviceCalls(ledger)).toBeLessThanOrEqual(MOST_CALLS);
    expect(value.sheets).toEqual(TABS.map((name) => `${name} 2`));
  });

  test("adds the seven tabs at the end, with the Rates sheet they need, and shows the first", async () => {
    const { call, names, book } = office();
    const { value } = await build(call, { form: form(), replace: null });
    expect(names().filter((name) => !name.startsWith("Rates"))).toEqual(["Sheet1", ...TABS]);
    expect(names()).toContain("Rates");
    expect(book.nameOf("OPENAI_RATES")).toBeDefined();
    expect(book.nameOf("SCENARIO_BUDGET")).toBeDefined();
    expect(book.activeSheet.name).toBe("Summary");
    expect(value.message).toBe(`Wrote ${TABS.join(", ")}.`);
  });

  test("sheets hold charts, rules for what may be typed, looks, groups and frozen panes", async () => {
    const { call, book } = office();
    await build(call, { form: form(), replace: null });
    const summary = book.sheetNamed("Summary");
    expect(summary?.charts.map(({ type, headers, transposed }) => [type, headers, transposed])).toEqual([
      ["COMBO", 1, false],
      ["LINE", 1, false],
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
    for (const name of TABS) expect(book.sheetNamed(name)?.conditionalRules.length).toBeGreaterThan(4);
  });

  test("a press of the button that is sent twice builds once", async () => {
    const { call, names } = office();
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
    const { call, names } = office();
    const first = await build(call, { form: form(), replace: null });
    const second = await build(call, { form: form(), replace: null });
    expect(second.value.sheets).toEqual(TABS.map((name) => `${name} 2`));
    expect(names()).toEqual(expect.arrayContaining([...first.value.sheets, ...second.value.sheets]));
  });

  test("a tab of the user's is never taken, even an empty one", async () => {
    const { call, book } = office();
    book.activeSheet.name = "Compare";
    const before = picture(book, "Compare");
    const { value } = await build(call, { form: form(), replace: null });
    expect(value.sheets).toEqual(TABS.map((name) => `${name} 2`));
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

/** Builds while a write fails, or ends the script, which then has no answer. */
function cutOff(
  { addOn }: Office,
  request: BuildRequest,
  failure: { readonly atWrite: number; readonly how: "throws" | "dies" },
): Result<BuildResult, Problem> | undefined {
  try {
    return addOn.call("buildScenarios", [request], failure).result as Result<BuildResult, Problem>;
  } catch {
    return undefined;
  }
}

describe("replacing", () => {
  async function built(): Promise<Office & { readonly id: string }> {
    const place = office();
    const { value } = await build(place.call, { form: form(), replace: null });
    place.calculate();
    return { ...place, id: value.saved.id };
  }
  const cellOf = (place: Office, name: string, row: number, column: number): unknown => {
    const content = place.book.sheetNamed(name)?.cell(row - 1, column - 1).content;
    return content?.kind === "formula" ? content.formula : content?.value;
  };
  const put = (place: Office, name: string, row: number, column: number, value: string | number): void => {
    const cell = place.book.sheetNamed(name)?.cell(row - 1, column - 1);
    place.book.sheetNamed(name)?.put(row - 1, column - 1, {
      format: cell?.format ?? {},
      note: "kept",
      content: { kind: "literal", value },
    });
  };

  test("writes the calculated tabs of its own set, in their place", async () => {
    const place = await built();
    await build(place.call, { form: form(), replace: null });
    place.calculate();
    const before = place.names();
    const { value } = await build(place.call, { form: form({ users: "9" }), replace: place.id });
    expect(value.message).toBe("Replaced Summary, Forecast, Compare, Workings, Checks.");
    expect([...place.names()].sort()).toEqual([...before].sort());
    place.calculate();
    const opened = await ask(place.call, "openScenarios", { id: value.saved.id });
    expect(opened.value.form.scenarios[1]?.users).toBe("9");
  });

  test("keeps notes, actuals and whatever else stands on Inputs and Actuals", async () => {
    const place = await built();
    put(place, "Inputs", 22, 9, "asked the product team");
    put(place, "Inputs", 120, 1, "a calculation of mine");
    put(place, "Actuals", 6, 9, 1234);
    await build(place.call, { form: form({ users: "9" }), replace: place.id });
    expect(cellOf(place, "Inputs", 22, 9)).toBe("asked the product team");
    expect(cellOf(place, "Inputs", 120, 1)).toBe("a calculation of mine");
    expect(cellOf(place, "Actuals", 6, 9)).toBe(1234);
    expect(place.book.sheetNamed("Actuals")?.cell(5, 8).note).toBe("kept");
    // The light of the checks is the new tab's.
    expect(String(cellOf(place, "Inputs", 1, 3))).toContain("Checks!");
  });

  test("more months and scenarios: Actuals gets the columns, what was typed stays where it was", async () => {
    const place = await built();
    put(place, "Actuals", 6, 9, 1234);
    const wider = asTyped(planForm([PLAIN, PLAIN, PLAIN], {}, "24"));
    await build(place.call, { form: wider, replace: place.id });
    place.calculate();
    expect(cellOf(place, "Actuals", 6, 9)).toBe(1234);
    expect(String(cellOf(place, "Actuals", 4, 32))).toContain("Workings!AF5");
    const opened = await ask(place.call, "openScenarios", { id: place.id });
    expect([opened.value.form.months, opened.value.form.scenarios.length]).toEqual(["24", 3]);
  });

  test("a tab in which the user changed or added something is kept as theirs, and said", async () => {
    const place = await built();
    put(place, "Compare", 3, 4, "my remark");
    const { value } = await build(place.call, { form: form({ users: "9" }), replace: place.id });
    expect(value.message).toContain("What you had changed in them is kept on Compare (yours).");
    expect(cellOf(place, "Compare (yours)", 3, 4)).toBe("my remark");
    expect(place.names()).toContain("Compare");
    expect(place.names().filter((name) => name.includes("(old)"))).toEqual([]);
  });

  test("finds its tabs when they were renamed, and keeps their names", async () => {
    const place = await built();
    const inputs = place.book.sheetNamed("Inputs");
    const forecast = place.book.sheetNamed("Forecast");
    if (!inputs || !forecast) throw new Error("no sheet");
    inputs.name = "My drivers";
    forecast.name = "My forecast";
    const { value } = await build(place.call, { form: form(), replace: place.id });
    expect(value.sheets).toContain("My forecast");
    expect(place.names()).not.toContain("Forecast");
    expect(String(cellOf(place, "Workings", 5, 3))).toBe("='My drivers'!$C$10");
  });

  test("a set that is gone cannot be replaced", async () => {
    const { call } = office();
    const { result } = await call("buildScenarios", [{ form: form(), replace: "7" }]);
    expect(result).toMatchObject({ ok: false, failure: { code: "nothing" } });
  });

  test("whichever write fails, or ends the script, nothing of the user's is lost and the next request is whole", async () => {
    for (const how of ["throws", "dies"] as const) {
      for (let atWrite = 3; ; atWrite += 37) {
        const place = await built();
        put(place, "Inputs", 22, 9, "mine");
        put(place, "Actuals", 6, 9, 1234);
        const request = { form: form({ users: "9" }), replace: place.id, press: "one" };
        if (cutOff(place, request, { atWrite, how })?.ok === true) break;
        place.environment.storage.locks.clear();
        await ask(place.call, "scenarioSetup");
        place.calculate();
        const { value } = await build(place.call, request);
        expect([how, atWrite, [...place.names()].filter((name) => !name.startsWith("Rates")).sort()]).toEqual(
          [how, atWrite, ["Sheet1", ...TABS].sort()],
        );
        expect(value.built).toBe(true);
        expect(cellOf(place, "Inputs", 22, 9)).toBe("mine");
        expect(cellOf(place, "Actuals", 6, 9)).toBe(1234);
      }
    }
  }, 180_000);
});

test("a build that is cut off anywhere is removed by the next look, and built once by the next try", async () => {
  for (let atWrite = 2; ; atWrite += 29) {
    const place = office();
    await build(place.call, { form: form(), replace: null });
    place.calculate();
    const before = place.names();
    const request = { form: form(), replace: null, press: "one" };
    if (cutOff(place, request, { atWrite, how: "dies" })?.ok === true) break;
    place.environment.storage.locks.clear();
    await ask(place.call, "scenarioSetup");
    expect([atWrite, place.names()]).toEqual([atWrite, before]);
    const { value } = await build(place.call, request);
    expect(value.sheets).toEqual(TABS.map((name) => `${name} 2`));
  }
}, 180_000);

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
  expect(setup.value.saved).toEqual([{ id: value.saved.id, inputs: "Inputs", layout: 2 }]);
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
  expect(value.scenarioGroups[0]?.fields.map(({ id }) => id)).toEqual(["model", "tier"]);
  expect(value.nameField.id).toBe("name");
  expect([value.fewestScenarios, value.mostScenarios]).toEqual([2, 5]);
});
