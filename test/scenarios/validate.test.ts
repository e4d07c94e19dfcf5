import { pricesOf } from "../../src/scenarios/prices";
import { validatePlan } from "../../src/scenarios/validate";
import type { Problem } from "../../src/scenarios/problem";
import { planForm, planOf, type PlanText, type ScenarioText } from "./support/plans";
import type { Day } from "../../src/pricing/day";
import type { Rate } from "../../src/pricing/rate";
import { RateTable } from "../../src/pricing/rate-table";
import { RATES, testTable } from "./support/rates";

const NO_FACTS = { aliases: new Map(), models: new Map() };

const PRICES = pricesOf(testTable());

/** Problems of the second of two scenarios. */
function problemsOf(scenario: ScenarioText, values?: PlanText, months?: string): readonly Problem[] {
  return validatePlan(planOf(planForm([{}, scenario], values, months)), PRICES);
}

function summary(problem: Problem): string {
  return `${problem.severity} ${problem.field.driver}: ${problem.kind}`;
}

test("a plan without problems has none", () => {
  expect(problemsOf({})).toEqual([]);
});

describe("shares", () => {
  test.each<[string, ScenarioText, string]>([
    ["a mix under 100 %", { mainShare: "70", secondShare: "20" }, "error secondShare: mix does not sum"],
    ["a mix over 100 %", { mainShare: "100", secondShare: "20" }, "error secondShare: mix does not sum"],
    [
      "tiers",
      { batchShare: "60", flexShare: "30", priorityShare: "11" },
      "error batchShare: shares over 100 %",
    ],
  ])("%s", (_case, scenario, problem) => {
    expect(problemsOf(scenario).map(summary)).toEqual([problem]);
  });

  test("the message says what they make", () => {
    expect(problemsOf({ mainShare: "70", secondShare: "20.5" })[0]?.message).toContain("90.5 %");
  });
});

describe("prices", () => {
  test.each<[string, ScenarioText, PlanText, string]>([
    ["an unknown model", { model: "gpt5" }, {}, "error model: no price"],
    [
      "a second model in use",
      { mainShare: "50", secondShare: "50", secondModel: "none" },
      {},
      "error secondModel: no price",
    ],
    [
      "before the first price",
      { model: "gpt-5.6-terra" },
      { firstMonth: "2026-07-01" },
      "error model: no price",
    ],
    ["a tier the model lacks", { model: "gpt-4.1", flexShare: "10" }, {}, "error flexShare: no price"],
    ["the scenario's own tier", { tier: "ultrafast" }, {}, "error model: no price"],
    [
      "an audio model without audio",
      { audioInputMinutes: "1", audioModel: "gpt-5" },
      {},
      "error audioModel: no price",
    ],
    ["a tool not billed by call", { toolCalls: "1", tool: "gpt-5" }, {}, "error tool: no price"],
    [
      "images for a model that takes none",
      { imagesPerSession: "1", model: "gpt-realtime" },
      {},
      "error imagesPerSession: no image tokens",
    ],
  ])("%s", (_case, scenario, values, problem) => {
    const summaries = problemsOf(scenario, values).map(summary);
    expect(summaries).toContain(problem);
  });

  test("the reason names the model and suggests another", () => {
    expect(problemsOf({ model: "gpt5" })[0]?.message).toContain('Did you mean "gpt-5"?');
  });

  test("what is not used needs no price", () => {
    expect(problemsOf({ secondModel: "none", audioModel: "none", tool: "none" })).toEqual([]);
  });
});

describe("warnings", () => {
  const shutdown = (values: PlanText, months?: string): string[] =>
    problemsOf({ model: "gpt-4.1" }, values, months).map(summary);

  test("a model that ends within the forecast, with the day", () => {
    const [problem] = problemsOf({ model: "gpt-4.1" });
    expect(problem).toMatchObject({ severity: "warning", kind: "shutdown", on: "2027-01-14" });
    expect(problem?.message).toContain("2027-01-14");
  });

  test.each([
    ["2026-01-01", "12", []],
    ["2026-02-01", "12", ["warning model: shutdown"]],
    ["2026-01-01", "13", ["warning model: shutdown"]],
    ["2027-06-01", "12", ["warning model: shutdown"]],
  ])("forecast from %s over %s months", (firstMonth, months, expected) => {
    expect(shutdown({ firstMonth }, months)).toEqual(expected);
  });

  test("a batch of conversations, which would wait a day for each answer", () => {
    expect(problemsOf({ batchShare: "10", turns: "20" }).map(summary)).toEqual([
      "warning batchShare: batch conversation",
    ]);
    expect(problemsOf({ tier: "batch", turns: "20" }).map(summary)).toEqual([
      "warning tier: batch conversation",
    ]);
    expect(problemsOf({ batchShare: "10", turns: "1" })).toEqual([]);
    expect(problemsOf({ batchShare: "10", turns: "20", history: "no" })).toEqual([]);
  });

  test("a residency uplift that does not apply to a model in use", () => {
    const [problem] = problemsOf({ residencyShare: "10" });
    expect(problem).toMatchObject({
      severity: "warning",
      kind: "no uplift",
      field: { driver: "residencyShare" },
    });
    expect(problem?.message).toContain('not on "gpt-5"');
    expect(problemsOf({ residencyShare: "10", model: "gpt-5.6-terra" })).toEqual([]);
  });
});

describe("a promotional price", () => {
  const NOTE = "promotional price, at least through 2026-11-21; another list disagrees";
  const promoted: Rate[] = RATES.filter(({ model }) => model === "gpt-5").map((rate) => ({
    ...rate,
    note: NOTE,
  }));
  const problemsWith = (rates: readonly Rate[], firstMonth: string): readonly string[] =>
    validatePlan(
      planOf(planForm([{}, { model: "gpt-4.1-mini" }], { firstMonth })),
      pricesOf(RateTable.of([...RATES.filter(({ model }) => model !== "gpt-5"), ...rates], () => NO_FACTS)),
    ).map(summary);

  test("is warned about in months after the day it is promised for", () => {
    expect(problemsWith(promoted, "2026-12-01")).toEqual(["warning model: promotional price"]);
    expect(problemsWith(promoted, "2025-11-01")).toEqual([]);
  });

  test("is replaced by a dated price from its day on, and then no longer warned about", () => {
    const dated = promoted.map((rate) => ({ ...rate, until: "2026-12-01" as Day }));
    const after = promoted.map((rate) => ({ ...rate, price: "5", note: "", from: "2026-12-01" as Day }));
    expect(problemsWith([...dated, ...after], "2026-11-01")).toEqual([]);
  });
});
