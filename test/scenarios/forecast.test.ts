import { comparePlan } from "../../src/scenarios/comparison";
import { forecastScenario, type MonthForecast } from "../../src/scenarios/forecast";
import { pricesOf } from "../../src/scenarios/prices";
import { planForm, planOf, planWith, type PlanText, type ScenarioText } from "./support/plans";
import { testTable } from "./support/rates";

const PRICES = pricesOf(testTable());

function monthsOf(drivers: ScenarioText, values?: PlanText, months?: string): readonly MonthForecast[] {
  const plan = planWith(drivers, values, months);
  const [scenario] = plan.scenarios;
  if (scenario === undefined) throw new Error("no scenario");
  return forecastScenario(plan, scenario, PRICES).months;
}

function totals(drivers: ScenarioText, values?: PlanText): string[] {
  return monthsOf(drivers, values).map(({ bill }) => bill.total.toFixed());
}

const GOLDEN: ScenarioText = { systemTokens: "1000", userTokens: "200", outputTokens: "300", turns: "10" };
/** One million output tokens of gpt-5 a month: $10. */
const TEN_DOLLARS: ScenarioText = { outputTokens: "1000000" };

describe("one session a month", () => {
  test.each<[string, ScenarioText, string]>([
    // 34,500 × $1.25 + 3,000 × $10, per 1M (notes on conversations, OpenAI's price page).
    ["gpt-5, 10 turns", GOLDEN, "0.073125"],
    // 5,700 × $1.25 + 28,800 × $0.125 + 3,000 × $10.
    ["every turn hits the previous prompt", { ...GOLDEN, cachedShare: "100" }, "0.040725"],
    // Half of all input: 17,250 × $1.25 + 17,250 × $0.125 + $0.03.
    ["half of all input cached", { ...GOLDEN, cacheBasis: "all input", cachedShare: "50" }, "0.05371875"],
    // The average request has 1,000 tokens: below 1,024 nothing is cached. 10,000 × $1.25.
    ["prompts too small to cache", { turns: "10", systemTokens: "1000", cachedShare: "100" }, "0.0125"],
    // 34,500 × $0.625 + 3,000 × $5.
    ["batch", { ...GOLDEN, tier: "batch" }, "0.0365625"],
    // Half at $0.073125, half at $0.0365625.
    ["half of it batch", { ...GOLDEN, batchShare: "50" }, "0.05484375"],
    // A tenth each of batch, flex and priority: 0.7 + 0.05 + 0.05 + 0.2 = 1.0 times standard.
    ["all tiers", { ...GOLDEN, batchShare: "10", flexShare: "10", priorityShare: "10" }, "0.073125"],
    // gpt-4.1: 34,500 × $2 + 3,000 × $8 = $0.093; a quarter of it.
    ["model mix", { ...GOLDEN, mainShare: "75", secondShare: "25" }, "0.07809375"],
    // No cached price in gpt-4.1's batch tier: all 34,500 at $1, 3,000 at $4.
    [
      "cached without a cached price",
      { ...GOLDEN, model: "gpt-4.1", tier: "batch", cachedShare: "100" },
      "0.0465",
    ],
    // 10,000 + 30,000 × 20 % retries.
    ["reasoning and retries", { outputTokens: "10000", reasoningTokens: "20000", retryShare: "20" }, "0.36"],
    // One image of 512×512: 210 tokens (the 2025-10 page's own calculator).
    ["an image", { imagesPerSession: "1", imageWidth: "512", imageHeight: "512" }, "0.0002625"],
    // 2 calls at $10 per 1,000 and 2 × 3,000 content tokens at $1.25.
    ["web search", { toolCalls: "2", toolContentTokens: "3000" }, "0.0275"],
    // 600 tokens at $32 and 1,200 at $64.
    ["a minute each way", { audioInputMinutes: "1", audioOutputMinutes: "1" }, "0.096"],
    ["transcription", { transcribedMinutes: "2.5" }, "0.015"],
  ])("%s", (_case, drivers, cost) => {
    expect(new Set(totals(drivers))).toEqual(new Set([cost]));
  });

  test("long context: more than 272,000 tokens in the average request prices all of it long", () => {
    const drivers = { model: "gpt-5.6-terra", secondModel: "gpt-5.6-terra" };
    const [short] = totals({ ...drivers, systemTokens: "272000" });
    const [long] = totals({ ...drivers, systemTokens: "272001" });
    expect(short).toBe("0.68"); // 272,000 × $2.50
    expect(long).toBe("1.360005"); // 272,001 × $5
  });

  test("a model without bands keeps its price above the threshold", () => {
    expect(totals({ model: "gpt-4.1", systemTokens: "300000" })[0]).toBe("0.6");
  });
});

describe("months", () => {
  test("users launch, then grow and leave, both from the users before", () => {
    const months = monthsOf({ users: "1000", growth: "10", churn: "4", launch: "2027-02-14" });
    const active = months.map(({ volumes }) => volumes.activeUsers.toFixed());
    expect(active.slice(0, 5)).toEqual(["0", "0", "1000", "1060", "1123.6"]);
    expect(months[3]?.volumes.joinedUsers.toFixed()).toBe("100");
    expect(months[3]?.volumes.leftUsers.toFixed()).toBe("40");
  });

  test("a launch before the first month counts as one in it", () => {
    const [first] = monthsOf({ users: "7", growth: "10", launch: "2020-01-01" });
    expect(first?.volumes.activeUsers.toFixed()).toBe("7");
  });

  test("each month is priced as of its first day", () => {
    const costs = totals({ model: "gpt-5.6-terra", systemTokens: "1000" });
    // $2.50 until 2027-05-01, then $2.00 a million: the sixth month.
    expect(costs.slice(3, 7)).toEqual(["0.0025", "0.0025", "0.002", "0.002"]);
  });

  test("storage is held every day from launch on, less the free gigabyte", () => {
    const costs = totals({ users: "0", storageGigabytes: "11", launch: "2027-01-20" });
    // 10 GB × $0.10 × 31, 28, 31, 30 days.
    expect(costs.slice(0, 5)).toEqual(["0", "31", "28", "31", "30"]);
  });
});

describe("from list prices to the total", () => {
  test.each<[string, ScenarioText, string, string]>([
    ["discount", { discountShare: "12" }, "8.8", "8.8"],
    ["residency", { residencyShare: "10" }, "11", "11"],
    ["development", { developmentShare: "15" }, "11.5", "11.5"],
    ["contingency on top of development", { developmentShare: "10", contingencyShare: "10" }, "12.1", "12.1"],
    ["price change from a month on", { priceChange: "-20", priceChangeDate: "2027-06-01" }, "10", "8"],
    [
      "price change within a month waits for the next",
      { priceChange: "50", priceChangeDate: "2027-11-02" },
      "10",
      "10",
    ],
    ["price change from the start", { priceChange: "5" }, "10.5", "10.5"],
    // 10 · 0.9 · 1.1 = 9.9; less 10 %; plus 20 %; plus 5 %.
    [
      "all of them",
      {
        priceChange: "-10",
        residencyShare: "10",
        discountShare: "10",
        developmentShare: "20",
        contingencyShare: "5",
      },
      "11.2266",
      "11.2266",
    ],
  ])("%s", (_case, drivers, first, last) => {
    const costs = totals({ ...TEN_DOLLARS, ...drivers });
    expect([costs[0], costs[11]]).toEqual([first, last]);
  });

  test("tool calls and storage change neither with model prices nor with residency", () => {
    const drivers = { users: "1000", toolCalls: "1", priceChange: "50", residencyShare: "10" };
    expect(totals(drivers)[0]).toBe("10");
  });

  test("low and high move all but storage", () => {
    const [month] = monthsOf({ ...TEN_DOLLARS, storageGigabytes: "11", lowShare: "20", highShare: "30" });
    // $10 of output, $31 of storage.
    expect([month?.bill.low, month?.bill.total, month?.bill.high].map((money) => money?.toFixed())).toEqual([
      "39",
      "41",
      "44",
    ]);
  });
});

describe("comparison", () => {
  const plan = planOf(
    planForm([TEN_DOLLARS, { ...TEN_DOLLARS, batchShare: "100" }], { budget: "100", exchangeRate: "0.9" }),
  );
  const [base, batch] = comparePlan(plan, PRICES);

  test("totals and differences to the first scenario", () => {
    expect(base?.totals.total.toFixed()).toBe("120");
    expect(batch?.totals.total.toFixed()).toBe("60");
    expect(batch?.totals.difference.toFixed()).toBe("-60");
    expect(batch?.totals.relativeDifference?.toFixed()).toBe("-0.5");
    expect(batch?.totals.savedByTiers.toFixed()).toBe("60");
  });

  test("the budget, in the reporting currency, is exceeded in the twelfth month", () => {
    // 11 × $10 × 0.9 = 99, 12 × 9 = 108.
    expect(base?.totals.overBudgetFrom).toBe("2027-11-01");
    expect(base?.totals.budgetLeft?.toFixed()).toBe("-8");
    expect(batch?.totals.overBudgetFrom).toBeNull();
  });

  test("a budget met exactly is not exceeded; without a budget nothing is", () => {
    const exact = comparePlan(planOf(planForm([TEN_DOLLARS, TEN_DOLLARS], { budget: "120" })), PRICES);
    expect(exact[0]?.totals.overBudgetFrom).toBeNull();
    const none = comparePlan(planOf(planForm([TEN_DOLLARS, TEN_DOLLARS])), PRICES);
    expect([none[0]?.totals.overBudgetFrom, none[0]?.totals.budgetLeft]).toEqual([null, null]);
  });

  test("unit costs", () => {
    const compared = comparePlan(
      planWith({ outputTokens: "1000", users: "10", sessionsPerUser: "5", turns: "4", history: "no" }),
      PRICES,
    );
    // $0.01 a request: 4 in a session, 20 a user and month.
    const [first] = compared;
    expect(first?.totals.perRequest?.toFixed()).toBe("0.01");
    expect(first?.totals.perSession?.toFixed()).toBe("0.04");
    expect(first?.totals.perUserMonth?.toFixed()).toBe("0.2");
  });

  test("no users: no unit cost, no relative difference", () => {
    const [first] = comparePlan(planWith({ users: "0" }), PRICES);
    expect(first?.totals.perRequest).toBeNull();
    expect(first?.totals.relativeDifference).toBeNull();
    expect(first?.totals.total.toFixed()).toBe("0");
  });

  test("caching saves the difference to the uncached price", () => {
    const [cached] = comparePlan(planWith({ ...GOLDEN, cachedShare: "100" }), PRICES);
    // 28,800 × ($1.25 − $0.125) per 1M, twelve times.
    expect(cached?.totals.savedByCaching.toFixed()).toBe("0.3888");
  });
});
