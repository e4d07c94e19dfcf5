import type { LocalSpreadsheet } from "../../../preview/host/local-spreadsheet";
import { bundledTable } from "../../../src/pricing/bundled";
import { Decimal, roundHalfUp } from "../../../src/pricing/money";
import { comparePlan, type ComparedScenario } from "../../../src/scenarios/comparison";
import { pricesOf } from "../../../src/scenarios/prices";
import { sensitivitiesOf } from "../../../src/scenarios/sensitivity";
import { fiveScenarios } from "../../scenarios/support/blueprints";
import { planForm, planOf } from "../../scenarios/support/plans";
import { addOnInMemory } from "../../support/add-on";
import { openSpreadsheet } from "../../support/spreadsheet";
import { ask, build, Reader, scenarioBundle, type Call } from "./desk";

const PRICES = pricesOf(bundledTable());
/** For a machine that has more to do. */
jest.setTimeout(240_000);
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

/** The exact forecast of the Inputs sheet as it is now. */
async function exact(): Promise<readonly ComparedScenario[]> {
  const { value } = await ask(call, "openScenarios", { id: "1" });
  return comparePlan(planOf(value.form), PRICES);
}

function master(): unknown {
  return new Reader(sheet, "Checks").cells(2, 3, 1)[0];
}

function checkState(label: string, column: number): unknown {
  const checks = new Reader(sheet, "Checks");
  return checks.cells(checks.rowOf(label), column, 1)[0];
}

describe("drivers changed in the sheet move all that follows", () => {
  test.each<readonly [string, readonly Edit[]]>([
    [
      "users, conversations and a context that grows long",
      [
        ["Active users at launch", "C", "2500"],
        ["Launch month", "C", "2027-03-15"],
        ["Launch month", "D", "none"],
        ["Monthly growth", "E", "0.1"],
        ["History cap", "C", "3"],
        // Requests of 102,000, 202,500 and then 303,000 tokens.
        ["User message", "D", "100000"],
      ],
    ],
    [
      "caching and tiers",
      [
        ["User message", "D", "100"],
        ["Cached share", "C", "0.8"],
        ["Cached share is of", "E", "across sessions"],
        ["Cache-write share", "C", "0.5"],
        ["Batch share", "D", "0.25"],
        ["Service tier", "D", "priority"],
      ],
    ],
    [
      "images, tools, audio, storage",
      [
        ["Images per session", "C", "2"],
        ["Tool calls per request", "C", "0.5"],
        ["Content tokens per tool call", "C", "900"],
        ["Audio input", "C", "3"],
        ["Audio output", "C", "1.5"],
        ["Stored data", "C", "30"],
      ],
    ],
    [
      "models and prices",
      [
        ["Price change", "C", "-0.2"],
        ["Price change from", "C", "2027-06-01"],
        ["Data residency uplift", "C", "0.1"],
        ["Model", "D", "gpt-5.6-sol"],
        ["Share of the model", "C", "0.6"],
        ["Share of the second model", "C", "0.4"],
        ["Exchange rate", "C", "0.9"],
      ],
    ],
  ])("%s", async (_what, edits) => {
    await type(...edits);
    const workings = new Reader(sheet, "Workings");
    for (const { forecast } of await exact()) {
      const row = workings.rowOfBlock("Forecast", forecast.scenario.name);
      expect(workings.cells(row, 9, 12).map((cost) => roundHalfUp(new Decimal(Number(cost)), 2))).toEqual(
        forecast.months.map(({ reported }) => roundHalfUp(reported, 2)),
      );
    }
    expect(checkState("The forecast is the exact model's", 4)).toBe("OK");
    expect(String(master())).not.toContain("FAIL");
  });

  test("the sensitivity table too: what it shows is the exact model's, largest first, in the reporting currency", async () => {
    const { value } = await ask(call, "openScenarios", { id: "1" });
    const plan = planOf(value.form);
    const [scenario] = plan.scenarios;
    if (scenario === undefined) throw new Error("no scenario");
    const changes = ["-0.25", "-0.1", "0.1", "0.25"].map((change) => new Decimal(change));
    const expected = sensitivitiesOf(plan, scenario, changes, PRICES);
    const compare = new Reader(sheet, "Compare");
    const first = compare.rowOf("driver") + 1;
    expected.forEach(({ label, differences }, index) => {
      const [name, ...cells] = compare.cells(first + index, 1, 5);
      expect([index, name]).toEqual([index, label]);
      expect(cells.map(Number)).toEqual(differences.map((difference) => difference?.times("0.9").toNumber()));
    });
    expect(expected.length).toBeGreaterThan(15);
  });
});

describe("what is wrong is red on every tab, and named", () => {
  test("an input that cannot be read", async () => {
    await type(["History cap", "E", "0"]);
    expect(String(checkState("Every input can be read, and has its price", 5))).toContain(
      "FAIL: E30 History cap (scenario 2): History cap must be at least 1.",
    );
    expect(String(master())).toMatch(/^▲ FAIL: \d+ of \d+ checks$/);
    expect(new Reader(sheet, "Forecast").cells(1, 3, 1)).toEqual([master()]);
    await type(["History cap", "E", ""]);
    expect(String(master())).not.toContain("FAIL");
  });

  test("a model without a price breaks its own scenario alone", async () => {
    await type(["Model", "E", "gpt-none"]);
    expect(checkState("Every input can be read, and has its price", 4)).toBe("OK");
    expect(String(checkState("Every input can be read, and has its price", 5))).toContain("gpt-none");
    expect(checkState("The forecast is the exact model's", 4)).toBe("OK");
    await type(["Model", "E", ""]);
  });

  test("a calculation typed over, which only the exact model sees", async () => {
    const workings = new Reader(sheet, "Workings");
    const cell = `L${workings.rowOfBlock("Sessions", "Plain")}`;
    const formula = sheet.grid.cell(
      sheet.book.sheetNamed("Workings") as never,
      Number(cell.slice(1)) - 1,
      11,
    );
    sheet.type("Workings", cell, "1");
    await sheet.settled();
    expect(checkState("The forecast is the exact model's", 4)).toBe("FAIL: not the exact model's");
    sheet.type("Workings", cell, formula.content.kind === "formula" ? formula.content.formula : "");
    await sheet.settled();
    expect(checkState("The forecast is the exact model's", 4)).toBe("OK");
  });

  test("months that have no columns", async () => {
    await type(["Months", "C", "24"]);
    expect(checkState("The months are those the columns were made for", 3)).toBe(
      "FAIL: C11 says 24, there are 12",
    );
    await type(["Months", "C", "12"]);
  });

  test("a model that ends within the forecast is amber, with the day", async () => {
    await type(["Model", "E", "gpt-4.1"]);
    expect(String(checkState("No model in use is shut down before the end", 5))).toContain("2027-01-14");
    await type(["Model", "E", ""]);
  });
});

describe("budget and actuals", () => {
  test("an actual month takes the forecast's place, and a budget is exceeded in a month that is named", async () => {
    sheet.type("Actuals", "I6", "1000000");
    await type(["Budget", "C", "500000"]);
    const forecast = new Reader(sheet, "Forecast");
    expect(forecast.cells(4, 9, 2)).toEqual(["Actual", "Forecast"]);
    expect(forecast.cells(7, 9, 1)).toEqual([1_000_000]);
    const summary = new Reader(sheet, "Summary");
    expect(summary.cells(10, 12, 1)).toEqual(["▲ Over from"]);
    // 2026-12-01, the first month, as a spreadsheet counts days.
    expect(summary.cells(10, 13, 1)).toEqual([
      (Date.parse("2026-12-01") - Date.parse("1899-12-30")) / 86_400_000,
    ]);
    expect(String(summary.cells(2, 2, 1)[0])).toContain(
      "Plain exceeds the budget. Over the budget: 2 of 2 scenarios.",
    );
  });

  test("a gap among the actual months is a failure", async () => {
    sheet.type("Actuals", "K6", "5");
    await sheet.settled();
    expect(checkState("Actuals have no gap", 3)).toBe("FAIL: a month is missing");
    sheet.type("Actuals", "K6", "");
    await sheet.settled();
    expect(checkState("Actuals have no gap", 3)).toBe("OK");
  });
});

describe("the form and the sheet", () => {
  test("an update writes the cells that changed, and its undo takes them back", async () => {
    const { value: opened } = await ask(call, "openScenarios", { id: "1" });
    const changed = { ...opened.form, base: { ...opened.form.base, users: "777" } };
    const { value } = await ask(call, "updateScenarios", {
      id: "1",
      loaded: opened.form,
      form: changed,
      prefer: null,
    });
    expect(value).toMatchObject({ state: "written", message: "Wrote C22 on Inputs, and nothing else." });
    await sheet.settled();
    expect(sheet.value("Inputs", "C22")).toBe(777);
    const { value: undone } = await ask(call, "undoScenarios", { id: "1" });
    expect(undone.message).toBe("Took back 1 of 1 cells on Inputs.");
    await sheet.settled();
    expect(sheet.value("Inputs", "C22")).toBe(2500);
  });

  test("a cell changed on both sides is shown, and nothing is written until someone chooses", async () => {
    const { value: opened } = await ask(call, "openScenarios", { id: "1" });
    await type(["Sessions per user", "C", "3"]);
    const form = { ...opened.form, base: { ...opened.form.base, sessionsPerUser: "5" } };
    const request = { id: "1", loaded: opened.form, form };
    const { value } = await ask(call, "updateScenarios", { ...request, prefer: null });
    expect(value).toEqual({
      state: "conflicts",
      conflicts: [{ label: "Sessions per user", cell: "C27", inForm: "5", inSheet: "3" }],
    });
    expect(sheet.value("Inputs", "C27")).toBe(3);
    await ask(call, "updateScenarios", { ...request, prefer: "form" });
    await sheet.settled();
    expect(sheet.value("Inputs", "C27")).toBe(5);
  });

  test("a formula of the user's is shown with its value and never written", async () => {
    await type(["Visible output", "C", "=5*100"]);
    const { value: opened } = await ask(call, "openScenarios", { id: "1" });
    expect([opened.form.base?.["outputTokens"], opened.formulas]).toEqual(["500", ["base.outputTokens"]]);
    // The formula gives what stood there: nothing was changed since RateSheet wrote it.
    expect(opened.changes).toEqual([]);
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

test("36 months of five scenarios are built within five seconds of work", async () => {
  const { addOn } = addOnInMemory(await scenarioBundle());
  const form = JSON.parse(JSON.stringify(fiveScenarios())) as never;
  const start = process.cpuUsage();
  const { value } = await build((name, args) => addOn.call(name, args), { form, replace: null });
  const { user, system } = process.cpuUsage(start);
  expect((user + system) / 1_000).toBeLessThan(5_000);
  expect(value.sheets).toHaveLength(7);
});
