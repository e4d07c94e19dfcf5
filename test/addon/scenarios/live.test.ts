import type { LocalSpreadsheet } from "../../../preview/host/local-spreadsheet";
import { bundledTable } from "../../../src/pricing/bundled";
import { Decimal, roundHalfUp } from "../../../src/pricing/money";
import { comparePlan } from "../../../src/scenarios/comparison";
import { pricesOf } from "../../../src/scenarios/prices";
import { sensitivitiesOf } from "../../../src/scenarios/sensitivity";
import { fiveScenarios } from "../../scenarios/support/blueprints";
import { planForm, planOf } from "../../scenarios/support/plans";
import { addOnInMemory } from "../../support/add-on";
import { openSpreadsheet } from "../../support/spreadsheet";
import { ask, build, Reader, scenarioBundle, type Call } from "./desk";

const PRICES = pricesOf(bundledTable());
const FIRST_MONTH = 8;
/** For a machine that has more to do. */
jest.setTimeout(180_000);
const FORM = planForm([
  {
    model: "gpt-5.6-terra",
    secondModel: "gpt-5.6-luna",
    audioModel: "gpt-realtime-2.1",
    users: "100",
    turns: "4",
    systemTokens: "2000",
    userTokens: "100",
    outputTokens: "500",
  },
  {
    model: "gpt-5.6-terra",
    users: "100",
    turns: "4",
    systemTokens: "2000",
    outputTokens: "500",
    batchShare: "50",
  },
]);

let sheet: LocalSpreadsheet;
let call: Call;

beforeAll(async () => {
  sheet = openSpreadsheet(await scenarioBundle());
  call = (name, args) => sheet.call(name, args);
  await build(call, { form: JSON.parse(JSON.stringify(FORM)) as never, replace: null });
  await sheet.settled();
});
afterAll(() => sheet.close());

type Edit = readonly [label: string, text: string];

/** Types into the column of a scenario, as a person does, and waits for the formulas. */
async function type(scenario: number, ...edits: readonly Edit[]): Promise<void> {
  const inputs = new Reader(sheet, "Inputs");
  for (const [label, text] of edits) {
    sheet.type("Inputs", `${scenario === 1 ? "C" : "D"}${inputs.rowOf(label)}`, text);
  }
  await sheet.settled();
}

/** The months of a scenario as the sheet shows them, and as the exact forecast of the Inputs sheet has them. */
async function compareMonths(scenario: number): Promise<{ shown: string[]; expected: string[] }> {
  const { value } = await ask(call, "openScenarios", { id: "1" });
  const [compared] = comparePlan(planOf(value), PRICES).slice(scenario - 1);
  const months = compared?.forecast.months ?? [];
  const forecast = new Reader(sheet, "Forecast");
  const row = forecast.rowOf("Total", `Scenario ${scenario}`, "USD");
  return {
    shown: forecast
      .cells(row, FIRST_MONTH, months.length)
      .map((cost) => roundHalfUp(new Decimal(Number(cost)), 2)),
    expected: months.map(({ bill }) => roundHalfUp(bill.total, 2)),
  };
}

function checkState(label: string, scenario: number): unknown {
  const checks = new Reader(sheet, "Checks");
  return checks.cells(checks.rowOf(label), 3 + scenario, 1)[0];
}

describe("drivers changed in the sheet move all that follows", () => {
  test.each<readonly [string, readonly Edit[]]>([
    [
      "users and conversations",
      [
        ["Active users at launch", "2500"],
        ["Launch month", "2027-03-15"],
        ["Monthly growth", "0.1"],
        ["History cap", "2"],
        // Above 272,000 tokens a request: the long-context prices.
        ["System prompt", "300000"],
      ],
    ],
    [
      "caching and tiers",
      [
        ["System prompt", "2000"],
        ["Cached share", "0.8"],
        ["Cache-write share", "0.5"],
        ["Batch share", "0.25"],
        ["Service tier", "priority"],
      ],
    ],
    [
      "images, tools, audio, storage",
      [
        ["Images per session", "2"],
        ["Tool calls per request", "0.5"],
        ["Audio output", "1.5"],
        ["Stored data", "30"],
      ],
    ],
    [
      "models and prices",
      [
        ["Price change", "-0.2"],
        ["Price change from", "2027-06-01"],
        ["Model", "gpt-5.6-sol"],
        ["Share of the model", "0.6"],
        ["Share of the second model", "0.4"],
      ],
    ],
  ])("%s", async (_what, edits) => {
    await type(1, ...edits);
    const { shown, expected } = await compareMonths(1);
    expect(shown).toEqual(expected);
  });

  test("the sensitivity table too: what it shows is the exact model's, largest first", async () => {
    const { value } = await ask(call, "openScenarios", { id: "1" });
    const plan = planOf(value);
    const [scenario] = plan.scenarios;
    if (scenario === undefined) throw new Error("no scenario");
    const changes = ["-0.25", "-0.1", "0.1", "0.25"].map((change) => new Decimal(change));
    const expected = sensitivitiesOf(plan, scenario, changes, PRICES);
    const compare = new Reader(sheet, "Compare");
    const first = compare.rowOf("driver") + 1;
    expected.forEach(({ label, differences }, index) => {
      const [name, ...cells] = compare.cells(first + index, 1, 5);
      expect([index, name]).toEqual([index, label]);
      expect(cells.map(Number)).toEqual(differences.map((difference) => difference?.toNumber()));
    });
    expect(expected.length).toBeGreaterThan(15);
  });
});

describe("what is wrong is seen in Checks and on every tab", () => {
  const master = (): unknown[] =>
    ["Inputs", "Forecast", "Compare", "Checks"].map((name) => new Reader(sheet, name).cells(2, 3, 1)[0]);

  test.each<readonly [string, readonly Edit[], readonly Edit[], readonly string[]]>([
    [
      "drivers that cannot be",
      [
        ["Active users at launch", "-5"],
        ["Cached share", "1.2"],
        ["Share of the second model", "0.3"],
        ["Flex share", "0.7"],
      ],
      [
        ["Active users at launch", "100"],
        ["Cached share", "0"],
        ["Share of the second model", "0"],
        ["Flex share", "0"],
      ],
      [
        "No driver is negative",
        "No share is over 100 %",
        "The model mix makes 100 %",
        "The tiers make 100 %, none below 0 %",
      ],
    ],
    [
      "a model without a price",
      [["Model", "gpt-none"]],
      [["Model", "gpt-5.6-terra"]],
      ["The model has a price in the first month", "No month has an error"],
    ],
  ])("%s", async (_what, wrong, right, checks) => {
    const states = (): unknown[] => checks.map((check) => checkState(check, 2));
    expect(states()).toEqual(checks.map(() => "OK"));
    await type(2, ...wrong);
    expect(states()).toEqual(checks.map(() => "FAIL"));
    for (const state of master()) expect(state).toMatch(/^\d+ failed/);
    await type(2, ...right);
    expect(states()).toEqual(checks.map(() => "OK"));
  });

  test("a model that ends within the forecast is a warning with the day, not a failure", async () => {
    await type(2, ["Model", "gpt-4.1"]);
    expect(checkState("Model is not shut down before the end", 2)).toBe("ends 2027-01-14");
    expect(master()).toEqual(Array(4).fill("OK, warnings: 1"));
  });

  test("the month in which the budget is exceeded", async () => {
    const compare = (): unknown => {
      const reader = new Reader(sheet, "Compare");
      return reader.cells(reader.rowOf("Budget exceeded in", "Totals"), 3, 1)[0];
    };
    expect(compare()).toBe("not exceeded");
    const { value } = await ask(call, "openScenarios", { id: "1" });
    const [first] = comparePlan(planOf(value), PRICES);
    const budget = first?.forecast.months[4]?.cumulative.minus("0.01").toFixed(2) ?? "";
    await type(1, ["Budget", budget]);
    // 2027-04-01, the fifth month, as a spreadsheet counts days.
    expect(compare()).toBe((Date.parse("2027-04-01") - Date.parse("1899-12-30")) / 86_400_000);
  });
});

test("36 months of five scenarios are built within five seconds of work", async () => {
  const { addOn } = addOnInMemory(await scenarioBundle());
  const form = JSON.parse(JSON.stringify(fiveScenarios())) as never;
  const start = process.cpuUsage();
  const { value } = await build((name, args) => addOn.call(name, args), { form, replace: null });
  const { user, system } = process.cpuUsage(start);
  expect((user + system) / 1_000).toBeLessThan(5_000);
  expect(value.sheets).toHaveLength(4);
});
