import { FUNCTIONS } from "../../src/functions/catalog";
import type { Argument, Cell } from "../../src/functions/definition";
import { call } from "../support/call";
import { validCall } from "./support/valid-calls";

/** o3 cost $10 per 1M input tokens until the end of 2025-06-09 UTC, $2 from then on. */
const price = (asOf: Cell): unknown => call("OPENAI_COST", ["o3", 1_000_000, 0, 0, "", asOf]);
const LAST_DAY = 10;
const NEXT_DAY = 2;

describe("as_of reads what OpenAI's data holds", () => {
  test.each<[Cell, number]>([
    ["2025-06-09", LAST_DAY],
    [" 2025-06-10 ", NEXT_DAY],
    ["2025-06-09T23:59:59Z", LAST_DAY],
    ["2025-06-09T23:59:59.999999Z", LAST_DAY],
    ["2025-06-10T00:00:00Z", NEXT_DAY],
    ["2025-06-10t00:00:00z", NEXT_DAY],
    ["2025-06-09T23:59Z", LAST_DAY],
    // without an offset a time is UTC
    ["2025-06-09T23:59:59", LAST_DAY],
    ["2025-06-10 00:00:00", NEXT_DAY],
    ["2025-06-10 00:00:00 UTC", NEXT_DAY],
    // 01:30 in Berlin is 23:30 UTC the day before; 20:30 in New York is 00:30 UTC the day after
    ["2025-06-10T01:30:00+02:00", LAST_DAY],
    ["2025-06-10T01:30:00+0200", LAST_DAY],
    ["2025-06-09T20:30:00-04:00", NEXT_DAY],
    ["2025-06-09T20:30:00.123-04:00", NEXT_DAY],
    // Unix seconds: 1749513599 is 2025-06-09T23:59:59Z
    [1_749_513_599, LAST_DAY],
    [1_749_513_599.75, LAST_DAY],
    [1_749_513_600, NEXT_DAY],
    ["1749513599", LAST_DAY],
    ["1749513600", NEXT_DAY],
    [new Date("2025-06-09T23:59:59Z"), LAST_DAY],
  ])("%j", (asOf, expected) => expect(price(asOf)).toBe(expected));

  test.each<[Cell, string]>([
    [1_749_513_600_000, "It looks like a time in milliseconds: divide it by 1000 for Unix seconds."],
    ["1749513600000", "It looks like a time in milliseconds"],
    [1_749_513_600_000_000, "It looks like a time in microseconds: divide it by 1000000"],
    [20_250_609, 'Write 20250609 as "2025-06-09".'],
    ["20250609", 'Write 20250609 as "2025-06-09".'],
    [45_817, "It looks like a date shown as a number: format its column as a date."],
    [12, "A number is a time in Unix seconds"],
    [-1_749_513_600, "A number is a time in Unix seconds"],
    ["09.06.2025", "Write the year first"],
    ["6/9/2025", "Write the year first"],
    ["2025-6-9", "Write the year first"],
    ["2025-02-30T00:00:00Z", "Write the year first"],
    ["2025-06-09T24:30:00Z", "Write the year first"],
    ["June 9, 2025", "Write the year first"],
    ["2025-06", "Write the year first"],
    [true, "as_of is TRUE, but must be a date"],
    [NaN, "as_of is NaN, but must be a date"],
    [new Date(NaN), "as_of is the date (invalid), but must be a date"],
    [new Date(8.64e15), "but must be a date"],
  ])("%j is refused with the way out", (asOf, message) => expect(() => price(asOf)).toThrow(message));

  test("in every function that takes it", () => {
    const dated = FUNCTIONS.filter(({ parameters }) => parameters.includes("as_of"));
    for (const { name, parameters } of dated) {
      const on = (asOf: Cell): unknown => {
        const args: Argument[] = validCall(name);
        args[parameters.indexOf("as_of")] = asOf;
        return call(name, args);
      };
      const expected = on("2025-11-15");
      for (const asOf of [
        "2025-11-15T12:00:00.5Z",
        1_763_208_000,
        "1763208000",
        "2025-11-16T01:00:00+02:00",
      ]) {
        expect({ name, asOf, value: on(asOf) }).toEqual({ name, asOf, value: expected });
      }
      expect(() => on("#N/A")).toThrow(`${name}: as_of is #N/A, the error of another formula.`);
    }
  });
});

describe("tiers as OpenAI's data writes them", () => {
  const inTier = (tier: Cell): unknown => call("OPENAI_COST", ["gpt-5", 1_000_000, 0, 0, tier, "2026-08-31"]);

  test.each<[Cell, number]>([
    ["default", 1.25],
    ["auto", 1.25],
    ["", 1.25],
    [undefined, 1.25],
    [" Standard ", 1.25],
    ["DEFAULT", 1.25],
    ["fast", 2.5],
    ["priority", 2.5],
    ["batch", 0.625],
    ["flex", 0.625],
    // As OpenAI's pages call them: gpt-5 costs half in batch and flex, twice in priority, which is Fast mode.
    ["Batch API", 0.625],
    ["Flex processing", 0.625],
    ["Priority processing", 2.5],
    ["Fast mode", 2.5],
    ["standard tier", 1.25],
    ["fast_mode", 2.5],
  ])("%j costs %d", (tier, expected) => expect(inTier(tier)).toBe(expected));

  test.each<[Cell, string]>([
    ["scale", 'tier is "scale", which has no list price: its capacity is bought ahead'],
    ["Scale Tier", "its capacity is bought ahead"],
    ["mode", "must be one of standard"],
    ["batch mode api", "must be one of standard"],
    ["incentivized-tier", "its traffic is free for sharing data with OpenAI. Leave the row out"],
    ["incentivized_tier", "its traffic is free"],
    [true, 'becomes a tier with IF(…; "batch"; "standard")'],
    [false, 'becomes a tier with IF(…; "batch"; "standard")'],
    [1, "tier is 1, but must be one of standard, batch, flex, priority, ultrafast"],
    ["premium", 'tier is "premium", but must be one of'],
    ["#N/A", "tier is #N/A, the error of another formula."],
  ])("%j is refused with the way out", (tier, message) => expect(() => inTier(tier)).toThrow(message));
});
