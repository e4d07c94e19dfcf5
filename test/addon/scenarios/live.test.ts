import type { LocalSpreadsheet } from "../../../preview/host/local-spreadsheet";
import { bundledTable, modelFacts } from "../../../src/pricing/bundled";
import { RateTable } from "../../../src/pricing/rate-table";
import { CalculatedSheets } from "../../scenarios/support/calculated";
import { planForm } from "../../scenarios/support/plans";
import { addOnInMemory } from "../../support/add-on";
import { openSpreadsheet } from "../../support/spreadsheet";
import { TABS } from "./office";
import { ask, build, MODELS, Reader, scenarioBundle, type Call } from "./desk";

/** For a machine that has more to do. */
jest.setTimeout(120_000);
const FORM = {
  ...planForm([]),
  base: {
    model: "gpt-5.6-terra",
    secondModel: "gpt-5.6-luna",
    audioModel: "gpt-realtime-2.1",
    users: "100",
    turns: "4",
    systemTokens: "2000",
    userTokens: "100",
    outputTokens: "500",
  },
  scenarios: [{ name: "Plain" }, { name: "Half in batch", history: "no", batchShare: "50" }],
};
const TABLE = RateTable.of(
  bundledTable().rates.filter(({ model }) => MODELS.includes(model)),
  modelFacts,
);
/** What a sum of doubles in another order loses. */
const RELATIVE = 1e-12;

let sheet: LocalSpreadsheet;
let call: Call;

beforeAll(async () => {
  const bundle = await scenarioBundle();
  // Written without a grid, and so calculated once.
  const { addOn, book } = addOnInMemory(bundle);
  await build((name, args) => addOn.call(name, args), {
    form: JSON.parse(JSON.stringify(FORM)) as never,
    replace: null,
  });
  book.takeChanges();
  sheet = openSpreadsheet(bundle, book);
  call = (name, args) => sheet.call(name, args);
  await sheet.settled();
});
afterAll(() => sheet.close());

type Edit = readonly [label: string, column: "C" | "D" | "E", text: string];

/** Types into cells of Inputs, as a person does, and waits for the formulas. */
async function type(...edits: readonly Edit[]): Promise<void> {
  const inputs = new Reader(sheet, "Inputs");
  for (const [label, column, text] of edits) sheet.type("Inputs", `${column}${inputs.rowOf(label)}`, text);
  await sheet.settled();
}

/** The cells in which the local spreadsheet shows something else than the calculator that the other tests read. */
function differences(calculated: CalculatedSheets): readonly string[] {
  sheet.grid.refresh();
  return calculated.blueprint.sheets.flatMap(({ name, role, cells }) => {
    const reader = new Reader(sheet, name);
    return cells.flatMap((line, row) =>
      line.flatMap((cell, column) => {
        const [shown = ""] = reader.cells(row + 1, column + 1, 1);
        const expected = calculated.at(role, row + 1, column + 1) ?? "";
        // A zero that a format does not show is read as blank.
        const isHidden = shown === "" && expected === 0 && ["year", "day"].includes(cell?.format ?? "");
        if (cell === null || isHidden || alike(shown, expected)) return [];
        return [`${name} row ${row + 1}, column ${column + 1}: ${String(shown)}, not ${String(expected)}`];
      }),
    );
  });
}

function alike(one: string | number | boolean, other: string | number | boolean): boolean {
  if (typeof one !== "number" || typeof other !== "number") return one === other;
  return Math.abs(one - other) <= RELATIVE * Math.max(Math.abs(one), Math.abs(other), 1);
}

test("every cell shows what the calculator has, before and after an edit", async () => {
  const today = new Date().toISOString().slice(0, 10);
  const calculated = new CalculatedSheets(FORM, TABLE, today);
  expect(differences(calculated)).toEqual([]);
  sheet.takeCalculationTime();
  await type(["Turns per session", "C", "8"]);
  const { calls } = sheet.takeCalculationTime();
  calculated.type("inputs", `C${calculated.rowOf("inputs", "Turns per session")}`, 8);
  expect(differences(calculated)).toEqual([]);
  // The exact model, the sensitivities, and of each of two scenarios the charges by turn: prices do not follow turns.
  expect(calls).toBe(4);
});

test("replaced without a change of the user's, nothing is kept aside, and every cell is calculated anew", async () => {
  const errors = jest.spyOn(console, "error").mockImplementation(() => undefined);
  const { value: opened } = await ask(call, "openScenarios", { id: "1" });
  const form = { ...opened.form, base: { ...opened.form.base, turns: "6" } };
  const { value } = await build(call, { form, replace: "1" });
  await sheet.settled();
  expect(value.message).toBe("Replaced Summary, Forecast, Compare, Workings, Checks.");
  const today = new Date().toISOString().slice(0, 10);
  const calculated = new CalculatedSheets(form, TABLE, today);
  expect(differences(calculated)).toEqual([]);
  // The dependencies of the new tabs are whole: an edit reaches all of them.
  await type(["Turns per session", "C", "4"]);
  calculated.type("inputs", `C${calculated.rowOf("inputs", "Turns per session")}`, 4);
  expect(differences(calculated)).toEqual([]);
  expect(errors.mock.calls).toEqual([]);
  errors.mockRestore();
});

describe("the form and the sheet", () => {
  test("a formula of the user's is shown with its value and never written", async () => {
    await type(["Visible output", "C", "=5*100"]);
    const { value: opened } = await ask(call, "openScenarios", { id: "1" });
    expect([opened.form.base?.["outputTokens"], opened.formulas]).toEqual(["500", ["base.outputTokens"]]);
    // The formula gives what stood there: nothing was changed since RateSheet wrote it.
    expect(opened.changes.filter((words) => words.includes("Visible output"))).toEqual([]);
    const form = { ...opened.form, base: { ...opened.form.base, outputTokens: "9" } };
    const { value } = await ask(call, "updateScenarios", {
      id: "1",
      loaded: opened.form,
      form,
      prefer: null,
    });
    expect(value).toMatchObject({ message: "Nothing to write: Inputs has these values already." });
  });
});

test("a formula on a tab of the user's follows a tab that is replaced", async () => {
  const outlook = `C${new Reader(sheet, "Forecast").rowOf("Plain")}`;
  const [first] = sheet.book.sheets.filter(({ name }) => !TABS.includes(name) && !name.startsWith("Rates"));
  const own = first?.name ?? "";
  sheet.type(own, "A1", `=Forecast!${outlook}`);
  sheet.type(own, "A2", "=Checks!C2");
  await sheet.settled();
  const before = sheet.value(own, "A1");
  const { form } = (await ask(call, "openScenarios", { id: "1" })).value;
  const users = String(Number(form.base?.users) * 2);
  const twice = { ...form, base: { ...form.base, users } };
  await build(call, { form: twice, loaded: form, replace: "1" });
  await sheet.settled();
  // Every cost of the plan follows its users.
  expect(Number(sheet.value(own, "A1")) / Number(before)).toBeCloseTo(2, 9);
  expect(sheet.value(own, "A2")).toMatch(/^● OK/);
});
