import fc from "fast-check";
import type { PlanForm } from "../../../src/scenarios/plan";
import { planForm, type ScenarioText } from "./plans";

const small = (max: number): fc.Arbitrary<string> => fc.integer({ min: 0, max }).map(String);
/** In percent, with up to two decimals. */
const percent = (max: number): fc.Arbitrary<string> =>
  fc.integer({ min: 0, max: max * 100 }).map((hundredths) => String(hundredths / 100));
/** Shares of one whole. */
const parts = (count: number): fc.Arbitrary<string[]> =>
  fc
    .array(fc.integer({ min: 0, max: Math.floor(10_000 / count) }), { minLength: count, maxLength: count })
    .map((hundredths) => hundredths.map((part) => String(part / 100)));
const often = <T>(usual: T, other: fc.Arbitrary<T>): fc.Arbitrary<T> => fc.oneof(fc.constant(usual), other);
const dayFrom = (year: number): fc.Arbitrary<string> =>
  fc
    .date({ min: new Date(`${year}-01-01`), max: new Date(`${year + 3}-12-31`), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));

const scenario: fc.Arbitrary<ScenarioText> = fc
  .record({
    model: fc.constantFrom("gpt-5.6-terra", "gpt-5"),
    secondModel: fc.constantFrom("gpt-5.6-terra", "gpt-5"),
    tier: fc.constantFrom("standard", "batch", "flex", "priority"),
    users: small(100_000),
    growth: percent(30),
    churn: percent(20),
    launch: often("", dayFrom(2026)),
    sessionsPerUser: fc.integer({ min: 0, max: 400 }).map((tenths) => String(tenths / 10)),
    turns: fc.integer({ min: 1, max: 12 }).map(String),
    history: fc.constantFrom("yes", "no"),
    contextTurns: fc.integer({ min: 1, max: 14 }).map(String),
    systemTokens: fc.oneof(small(3_000), small(400_000)),
    toolSchemaTokens: small(900),
    retrievedTokens: small(8_000),
    // Some conversations grow from short to long context, and from too small for the cache to large enough.
    userTokens: fc.oneof(small(500), small(500), small(90_000)),
    outputTokens: small(900),
    reasoningTokens: small(900),
    cacheBasis: fc.constantFrom("repeated prompt", "across sessions", "all input"),
    cachedShare: often("100", percent(100)),
    cacheWriteShare: percent(100),
    mainShare: often("100", percent(100)),
    tiers: often(["0", "0", "0"], parts(3)),
    toolCalls: often("0", percent(3)),
    tool: fc.constantFrom("web-search", "web-search-preview", "file-search"),
    toolContentTokens: fc.oneof(small(3_000), small(100_000)),
    audioInputMinutes: often("0", percent(9)),
    audioOutputMinutes: often("0", percent(9)),
    transcribedMinutes: often("0", percent(9)),
    storageGigabytes: often("0", percent(500)),
    imagesPerSession: often("0", percent(9)),
    imageWidth: fc.integer({ min: 1, max: 3_000 }).map(String),
    imageHeight: fc.integer({ min: 1, max: 3_000 }).map(String),
    retryShare: percent(20),
    retryBasis: fc.constantFrom("one request", "the session"),
    developmentShare: percent(50),
    contingencyShare: percent(50),
    discountShare: percent(100),
    residencyShare: percent(20),
    lowShare: percent(100),
    highShare: percent(200),
    priceChange: fc.integer({ min: -10_000, max: 10_000 }).map((hundredths) => String(hundredths / 100)),
    priceChangeDate: often("", dayFrom(2026)),
  })
  .map(({ tiers, mainShare, ...drivers }) => {
    const [batchShare = "0", flexShare = "0", priorityShare = "0"] = tiers;
    const secondShare = String((10_000 - Math.round(Number(mainShare) * 100)) / 100);
    return {
      ...drivers,
      mainShare,
      secondShare,
      batchShare,
      flexShare,
      priorityShare,
    };
  });

/** A valid plan of two scenarios over a year or three, priced by the rates of the tests. */
export const randomPlan: fc.Arbitrary<PlanForm> = fc
  .record({
    scenarios: fc.tuple(scenario, scenario),
    months: fc.oneof({ weight: 5, arbitrary: fc.integer({ min: 12, max: 14 }) }, fc.constant(36)).map(String),
    firstMonth: fc.constantFrom("2026-08-01", "2026-12-01", "2027-02-01"),
    exchangeRate: fc.constantFrom("1", "0.9137", "151.25"),
  })
  .map(({ scenarios, months, firstMonth, exchangeRate }) =>
    planForm(scenarios, { firstMonth, exchangeRate }, months),
  );
