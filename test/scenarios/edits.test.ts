import { bundledTable, modelFacts } from "../../src/pricing/bundled";
import { Decimal, roundHalfUp } from "../../src/pricing/money";
import { RateTable } from "../../src/pricing/rate-table";
import { comparePlan, type ComparedScenario } from "../../src/scenarios/comparison";
import { pricesOf } from "../../src/scenarios/prices";
import { sensitivitiesOf } from "../../src/scenarios/sensitivity";
import { serialOf } from "../support/calculator/values";
import { CalculatedSheets } from "./support/calculated";
import { planForm, planOf } from "./support/plans";

const TABLE = RateTable.of(
  bundledTable().rates.filter(({ model }) => /^(gpt-[456]|gpt-realtime|whisper|web-|file-)/.test(model)),
  modelFacts,
);
const PRICES = pricesOf(TABLE);
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

let sheets: CalculatedSheets;
beforeEach(() => (sheets = new CalculatedSheets(FORM, TABLE)));

type Edit = readonly [label: string, column: "C" | "D" | "E", typed: string | number];

/** Types into cells of Inputs, as a person does. */
function type(...edits: readonly Edit[]): void {
  for (const [label, column, typed] of edits) {
    sheets.type("inputs", `${column}${sheets.rowOf("inputs", label)}`, typed === "" ? null : typed);
  }
}

/** The exact forecast of the Inputs sheet as it is now. */
function exact(): readonly ComparedScenario[] {
  return comparePlan(planOf(sheets.inputs().form), PRICES);
}

const master = (): unknown => sheets.value("checks", "C2");
const state = (label: string, column: "C" | "D" | "E"): string =>
  String(sheets.value("checks", `${column}${sheets.rowOf("checks", label)}`));

describe("drivers changed in the sheet move all that follows", () => {
  test.each<readonly [string, readonly Edit[]]>([
    [
      "users, conversations and a context that grows long",
      [
        ["Active users at launch", "C", 2500],
        ["Launch month", "C", "2027-03-15"],
        ["Launch month", "D", "none"],
        ["Monthly growth", "E", 0.1],
        ["History cap", "C", 3],
        // Requests of 102,000, 202,500 and then 303,000 tokens.
        ["User message", "D", 100_000],
      ],
    ],
    [
      "caching and tiers",
      [
        ["Cached share", "C", 0.8],
        ["Cached share is of", "E", "across sessions"],
        ["Cache-write share", "C", 0.5],
        ["Batch share", "D", 0.25],
        ["Service tier", "D", "priority"],
      ],
    ],
    [
      "images, tools, audio, storage",
      [
        ["Images per session", "C", 2],
        ["Tool calls per request", "C", 0.5],
        ["Content tokens per tool call", "C", 900],
        ["Audio input", "C", 3],
        ["Audio output", "C", 1.5],
        ["Stored data", "C", 30],
      ],
    ],
    [
      "models and prices",
      [
        ["Price change", "C", -0.2],
        ["Price change from", "C", "2027-06-01"],
        ["Data residency uplift", "C", 0.1],
        ["Model", "D", "gpt-5.6-sol"],
        ["Share of the model", "C", 0.6],
        ["Share of the second model", "C", 0.4],
        ["Exchange rate", "C", 0.9],
      ],
    ],
  ])("%s", (_what, edits) => {
    const before = sheets.months("Forecast", "Plain");
    type(...edits);
    const now = exact();
    for (const { forecast } of now) {
      const found = sheets.months("Forecast", forecast.scenario.name);
      expect(found.map((cost) => roundHalfUp(new Decimal(Number(cost)), 2))).toEqual(
        forecast.months.map(({ reported }) => roundHalfUp(reported, 2)),
      );
    }
    expect(sheets.months("Forecast", "Plain")).not.toEqual(before);
    expect(state("The forecast is the exact model's", "D")).toBe("OK");
    expect(String(master())).not.toContain("FAIL");
  });

  test("the sensitivity table too: what it shows is the exact model's, largest first, in the reporting currency", () => {
    type(["Exchange rate", "C", 0.9], ["Cached share", "C", 0.8], ["Images per session", "C", 2]);
    const plan = planOf(sheets.inputs().form);
    const [scenario] = plan.scenarios;
    if (scenario === undefined) throw new Error("no scenario");
    const changes = ["-0.25", "-0.1", "0.1", "0.25"].map((change) => new Decimal(change));
    const expected = sensitivitiesOf(plan, scenario, changes, PRICES);
    const first = sheets.rowOf("compare", "driver") + 1;
    expected.forEach(({ label, differences }, index) => {
      const [name, ...cells] = ["A", "B", "C", "D", "E"].map((column) =>
        sheets.value("compare", `${column}${first + index}`),
      );
      expect([index, name]).toEqual([index, label]);
      expect(cells.map(Number)).toEqual(differences.map((difference) => difference?.times("0.9").toNumber()));
    });
    expect(expected.length).toBeGreaterThan(10);
  });
});

describe("Compare has the years and quarters of twelve months, and no row that says something of another", () => {
  /** The labels below a heading as days, the units beside them, and what a row of none shows of the first scenario. */
  function periods(heading: string, count: number): unknown[] {
    const first = sheets.rowOf("compare", heading) + 1;
    return Array.from({ length: count }, (_, index) =>
      [1, 2, 4].map((column) => {
        const value = sheets.at("compare", first + index, column);
        return column === 4 && value !== "" ? "money" : value;
      }),
    );
  }
  const quarter = (end: string): unknown[] => [serialOf(end), "USD", "money"];
  const none = [0, "", ""];

  test.each([
    ["2027-01-01", [[2027, "USD", "money"], none], ["2027-03-01", "2027-06-01", "2027-09-01", "2027-12-01"]],
    [
      "2026-12-01",
      [
        [2026, "USD", "money"],
        [2027, "USD", "money"],
      ],
      ["2026-12-01", "2027-03-01", "2027-06-01", "2027-09-01", "2027-12-01"],
    ],
  ])("from %s", (month, years, ends) => {
    type(["First month", "C", serialOf(month)]);
    expect(periods("By financial year: outlook", 2)).toEqual(years);
    const rest = Array.from({ length: 5 - ends.length }, () => none);
    expect(periods("By quarter: outlook, by its last month", 5)).toEqual([...ends.map(quarter), ...rest]);
    expect(sheets.rowOf("compare", "All quarters")).toBe(
      sheets.rowOf("compare", "By quarter: outlook, by its last month") + 6,
    );
  });
});

describe("what is wrong is red on every tab, and named", () => {
  test("an input that cannot be read", () => {
    type(["History cap", "E", 0]);
    expect(state("Every input can be read, and has its price", "E")).toContain(
      "FAIL: E30 History cap (scenario 2): History cap must be at least 1.",
    );
    expect(master()).toMatch(/^▲ FAIL: \d+ of \d+ checks$/);
    expect(sheets.value("forecast", "C1")).toBe(master());
    type(["History cap", "E", ""]);
    expect(master()).not.toContain("FAIL");
  });

  test("a model without a price breaks its own scenario alone", () => {
    type(["Model", "E", "gpt-none"]);
    expect(state("Every input can be read, and has its price", "D")).toBe("OK");
    expect(state("Every input can be read, and has its price", "E")).toContain("gpt-none");
    expect(state("The forecast is the exact model's", "D")).toBe("OK");
  });

  test("a calculation typed over, which only the exact model sees", () => {
    sheets.type("workings", `L${sheets.rowOfBlock("Sessions", "Plain")}`, 1);
    expect(state("The forecast is the exact model's", "D")).toBe("FAIL: not the exact model's");
    expect(state("The forecast is the exact model's", "E")).toBe("OK");
  });

  test("months that have no columns", () => {
    type(["Months", "C", 24]);
    expect(state("The months are those the columns were made for", "C")).toBe(
      "FAIL: C11 says 24, there are 12",
    );
  });

  test("a model that ends within the forecast is amber, with the day", () => {
    type(["Model", "E", "gpt-4.1"]);
    expect(state("No model in use is shut down before the end", "E")).toContain("2027-01-14");
    expect(master()).toMatch(/^LOOK: \d+ of \d+ checks$/);
  });
});

describe("budget and actuals", () => {
  test("an actual month takes the forecast's place, and a budget is exceeded in a month that is named", () => {
    sheets.type("actuals", "I6", 1_000_000);
    type(["Budget", "C", 500_000]);
    expect([sheets.value("forecast", "I4"), sheets.value("forecast", "J4")]).toEqual(["Actual", "Forecast"]);
    expect(sheets.value("forecast", "I7")).toBe(1_000_000);
    expect(sheets.value("summary", "L10")).toBe("▲ Over from");
    expect(sheets.value("summary", "M10")).toBe(serialOf("2026-12-01"));
    expect(sheets.value("summary", "B2")).toContain(
      "Plain exceeds the budget. Over the budget: 2 of 2 scenarios.",
    );
  });

  test("a gap among the actual months is a failure", () => {
    sheets.type("actuals", "I6", 5);
    sheets.type("actuals", "K6", 5);
    expect(state("Actuals have no gap", "C")).toBe("FAIL: a month is missing");
    sheets.type("actuals", "K6", null);
    expect(state("Actuals have no gap", "C")).toBe("OK");
  });
});
