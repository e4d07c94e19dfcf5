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
    // What repeats has 1,000 tokens: below 1,024 nothing is cached. 10,000 × $1.25.
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
    // 30,000 tokens at $10, and 20 % of it again: in a session of one request both ways are the same.
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

  test("long context: a request of more than 272,000 tokens is long", () => {
    const drivers = { model: "gpt-5.6-terra", secondModel: "gpt-5.6-terra" };
    const [short] = totals({ ...drivers, systemTokens: "272000" });
    const [long] = totals({ ...drivers, systemTokens: "272001" });
    expect(short).toBe("0.68"); // 272,000 × $2.50
    expect(long).toBe("1.360005"); // 272,001 × $5
  });

  test.each<[string, ScenarioText, string]>([
    // Requests of 100,000, 200,000 and 300,000 tokens: 300,000 × $2.50 and 300,000 × $5.
    ["a conversation that grows long", { turns: "3", userTokens: "100000" }, "2.25"],
    // Three searches of 100,000 tokens make one long request: 300,000 × $5 and 3 × $10 per 1,000.
    ["what tools bring in counts", { toolCalls: "3", toolContentTokens: "100000" }, "1.53"],
    // As long as it is, it is sent with each turn: 2 × 300,000 × $5.
    ["retrieved context counts", { turns: "2", retrievedTokens: "300000" }, "3"],
  ])("the band is decided turn by turn, with all input counted: %s", (_case, drivers, cost) => {
    const terra = { model: "gpt-5.6-terra", secondModel: "gpt-5.6-terra" };
    expect(totals({ ...terra, ...drivers })[0]).toBe(cost);
  });

  test("a model without bands keeps its price above the threshold", () => {
    expect(totals({ model: "gpt-4.1", systemTokens: "300000" })[0]).toBe("0.6");
  });
});

describe("voice", () => {
  // Three turns of 300 tokens heard (half a minute) and 300 said (a quarter of one).
  const CALL: ScenarioText = { turns: "3", audioInputMinutes: "1.5", audioOutputMinutes: "0.75" };

  test("what was heard and said is sent again with each turn", () => {
    // In: 1 + 2 + 3 messages and 0 + 1 + 2 answers of 300 tokens, 2,700 × $32; out: 900 × $64.
    expect(totals(CALL)[0]).toBe("0.144");
    // Without history: 900 × $32 and 900 × $64.
    expect(totals({ ...CALL, history: "no" })[0]).toBe("0.0864");
  });

  test("the part that repeats is cached audio input", () => {
    // Prefixes of 1,400 and 2,000 tokens hold 3 messages and 1 answer: 1,200 × $0.40, the other 1,500 × $32, 900 × $64 out;
    // of the instructions 2 × 1,100 × $0.125 and 1,100 × $1.25.
    expect(totals({ ...CALL, systemTokens: "1100", cachedShare: "100" })[0]).toBe("0.10773");
    // Prefixes of 300 and 900 tokens are too short.
    expect(totals({ ...CALL, cachedShare: "100" })[0]).toBe("0.144");
  });
});

describe("caching", () => {
  test.each<[string, ScenarioText, string]>([
    // 5,000 × $1.25: a job of one request repeats nothing of its own session.
    ["one request, within a session", { cacheBasis: "repeated prompt" }, "0.00625"],
    // 4,500 × $0.125 and 500 × $1.25.
    ["one request, across sessions", { cacheBasis: "across sessions" }, "0.0011875"],
    // The same, as all input is the instructions.
    ["one request, of all input", { cacheBasis: "all input" }, "0.0011875"],
  ])("%s", (_case, drivers, cost) => {
    expect(totals({ systemTokens: "5000", cachedShare: "90", ...drivers })[0]).toBe(cost);
  });

  test("the minimum is of what repeats: 500 tokens before 4,000 retrieved ones are not cached", () => {
    const drivers: ScenarioText = { turns: "5", history: "no", systemTokens: "500", retrievedTokens: "4000" };
    expect(totals({ ...drivers, cachedShare: "90" })).toEqual(totals(drivers));
  });

  test("writes of a model that bills none are input", () => {
    // 2,000 × $1.25.
    expect(totals({ systemTokens: "2000", cacheWriteShare: "100" })[0]).toBe("0.0025");
    // gpt-5.6-terra bills them: 2,000 × $3.125.
    const terra = { model: "gpt-5.6-terra", systemTokens: "2000", cacheWriteShare: "100" };
    expect(totals(terra)[0]).toBe("0.00625");
  });
});

describe("tools and images, by the model's own rules", () => {
  test.each<[string, ScenarioText, string]>([
    // $25 per 1,000, its content free; gpt-5 reasons: $10 and 3,000 × $1.25.
    ["search preview, no reasoning", { model: "gpt-4.1", tool: "web-search-preview" }, "0.025"],
    ["search preview, reasoning", { tool: "web-search-preview" }, "0.01375"],
    // $10 per 1,000 and 8,000 × $0.40, whatever was read.
    ["search of gpt-4.1-mini", { model: "gpt-4.1-mini", tool: "web-search" }, "0.0132"],
    // $2.50 per 1,000 and 3,000 × $1.25.
    ["file search", { tool: "file-search" }, "0.00625"],
  ])("%s", (_case, drivers, cost) => {
    expect(totals({ toolCalls: "1", toolContentTokens: "3000", ...drivers })[0]).toBe(cost);
  });

  test("half the sessions with another model: each by its own price", () => {
    // Half of $0.025 and half of $0.01375.
    const mix = { model: "gpt-4.1", secondModel: "gpt-5", mainShare: "50", secondShare: "50" };
    const drivers = { ...mix, tool: "web-search-preview", toolCalls: "1", toolContentTokens: "3000" };
    expect(totals(drivers)[0]).toBe("0.019375");
  });

  test("an image of a model with image prices", () => {
    // 1024 × 1024 is 65 + 129 tokens for gpt-image-1: 194 × $10.
    expect(totals({ model: "gpt-image-1", imagesPerSession: "1" })[0]).toBe("0.00194");
  });

  test("images are sent again with the history", () => {
    // An image in two turns is half of 210 tokens a turn, sent 1 + 2 times: 315 × $1.25.
    const image = { imagesPerSession: "1", imageWidth: "512", imageHeight: "512" };
    expect(totals({ ...image, turns: "2" })[0]).toBe("0.00039375");
  });
});

describe("retries", () => {
  // Ten turns of 100,000 tokens of output: $10.
  const SESSION: ScenarioText = { turns: "10", history: "no", outputTokens: "100000", retryShare: "2" };

  test.each([
    ["one request", "10.02"],
    ["the session", "10.2"],
  ])("2 %% of sessions repeat %s", (retryBasis, cost) => {
    expect(totals({ ...SESSION, retryBasis })[0]).toBe(cost);
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
    // gpt-5 is older than 2026-03-05: no uplift. gpt-5.6-terra is newer: 1,000,000 tokens of output at $15, plus 10 %.
    ["residency with an older model", { residencyShare: "10" }, "10", "10"],
    ["residency with a newer model", { model: "gpt-5.6-terra", residencyShare: "10" }, "16.5", "16.5"],
    // 15 · 0.9 · 1.1 = 14.85; less 10 %; plus 20 %; plus 5 %.
    [
      "all of them",
      {
        model: "gpt-5.6-terra",
        priceChange: "-10",
        residencyShare: "10",
        discountShare: "10",
        developmentShare: "20",
        contingencyShare: "5",
      },
      "16.8399",
      "16.8399",
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
