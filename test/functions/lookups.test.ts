import type { Argument, Cell } from "../../src/functions/definition";
import { call, host } from "../support/call";

const DAY = "2026-08-31";
const column = (...cells: Cell[]): Cell[][] => cells.map((cell) => [cell]);

describe("OPENAI_RATE gives the price as printed", () => {
  test.each<[Argument[], unknown]>([
    [["gpt-5", "", "", DAY], 1.25],
    [["gpt-5", "cached_input", "", DAY], 0.125],
    [["gpt-5", "output", "batch", DAY], 5],
    [["gpt-5.4", "cached_input", "batch", DAY], 0.13],
    [["gpt-5.4", "long_input", "batch", DAY], 2.5],
    [["gpt-5.4", "input long", "batch", DAY], 2.5],
    [["gpt-5.4", "short_input", "", DAY], 2.5],
    [["o4-mini", "cached_input", "flex", DAY], 0.138],
    [["gpt-6.2-sol", "input", "ultrafast", "2027-02-28"], 6],
    [["gpt-6.2-sol", "input", "ultrafast", "2027-03-01"], 12],
    [["web-search", "call", "", DAY], 10],
    [["tts-1", "character", "", DAY], 15],
    [["whisper", "minute", "", DAY], 0.006],
    [["omni-moderation-latest", "", "", DAY], 0],
    [["sora-2", "shutdown"], "2026-09-24"],
    [["gpt-5", "Shutdown"], "2026-12-11"],
    [["gpt-6.2-sol", "shutdown"], ""],
    [[column("gpt-5", "", "o3"), "output", "", DAY], column(10, "", 8)],
    [["gpt-5", [["input", "cached_input", "output"]], "", DAY], [[1.25, 0.125, 10]]],
  ])("%j → %j", (args, expected) => expect(call("OPENAI_RATE", args)).toEqual(expected));

  test.each<[Argument[], string]>([
    [
      ["gpt-5-pro", "cached_input", "", DAY],
      '"gpt-5-pro" has no cached_input price. It is priced by input, output.',
    ],
    [
      ["gpt-5-nano", "", "priority", DAY],
      '"gpt-5-nano" has no input price in the priority tier. It has: standard, batch, flex.',
    ],
    [["gpt-5.5", "long_input", "fast", DAY], '"gpt-5.5" has no priority long-context input price'],
    [["gpt-5", "tokens"], 'meter is "tokens", but must be one of input, cached_input,'],
    [["gpt-5", "long_input_long"], 'meter is "long_input_long", but must be one of'],
    [
      ["gpt-5.6-luna", "", "", "2026-07-08"],
      '"gpt-5.6-luna" has no standard input price on 2026-07-08: its first known one is from 2026-07-09.',
    ],
    [["gpt5"], 'unknown model "gpt5". Did you mean "gpt-5"?'],
  ])("%j", (args, message) => expect(() => call("OPENAI_RATE", args)).toThrow(`OPENAI_RATE: ${message}`));
});

describe("OPENAI_MODELS", () => {
  const rows = (...args: Argument[]): Cell[][] => call("OPENAI_MODELS", args) as Cell[][];

  test("has a header row and one row a model, with its days", () => {
    const [header, ...models] = rows("gpt-4.1", DAY);
    expect(header).toEqual(["model", "input", "cached", "output", "from", "shut down"]);
    expect(models).toContainEqual(["gpt-4.1", 2, 0.5, 8, "2025-04-14", "2027-01-14"]);
    expect(models).toContainEqual(["ft:gpt-4.1", 3, 0.75, 12, expect.any(String), ""]);
  });

  test("shows the day Sora was shut down, and a model that has no text price", () => {
    expect(rows("sora-2")).toContainEqual(["sora-2", "", "", "", expect.any(String), "2026-09-24"]);
  });

  test("leaves out models that had no price yet", () => {
    const ids = rows("", "2026-07-08").map(([id]) => id);
    expect(ids).toContain("gpt-5.5");
    expect(ids).not.toContain("gpt-5.6-luna");
  });

  test("a filter that fits nothing is an error", () => {
    expect(() => rows("claude")).toThrow(
      'OPENAI_MODELS: no model with "claude" in its id has a price on 2026-11-24.',
    );
  });
});

describe("OPENAI_RATES and OPENAI_RATES_INFO", () => {
  const rows = (...args: Argument[]): Cell[][] => call("OPENAI_RATES", args) as Cell[][];

  test("one row a rate, both prices of o3 with their dates and source", () => {
    const [header, ...rates] = rows("o3");
    expect(header?.slice(0, 10)).toEqual([
      "model",
      "meter",
      "tier",
      "context",
      "price",
      "per",
      "from",
      "until",
      "source",
      "note",
    ]);
    const inputs = rates
      .filter(([, meter, tier]) => meter === "input" && tier === "standard")
      .map((line) => line.slice(4, 8));
    expect(inputs).toEqual([
      [10, 1_000_000, "2025-04-16", "2025-06-10"],
      [2, 1_000_000, "2025-06-10", ""],
    ]);
    expect(rates.every((line) => line[8] !== "")).toBe(true);
  });

  test("on a day only the rates in force", () => {
    const ofDay = rows("o3", "2025-06-09").slice(1);
    expect(ofDay).toHaveLength(7);
    expect(ofDay.map(([, meter, tier, , price]) => [meter, tier, price])).toEqual(
      expect.arrayContaining([
        ["input", "standard", 10],
        ["cached_input", "standard", 2.5],
        ["output", "standard", 40],
        ["input", "batch", 5],
        ["input", "flex", 5],
      ]),
    );
  });

  test.each<[Argument, unknown]>([
    ["version", expect.stringMatching(/^\d{4}-\d{2}-\d{2}\.[0-9a-f]{8}$/)],
    ["", expect.stringMatching(/^\d{4}-\d{2}-\d{2}\.[0-9a-f]{8}$/)],
    ["updated", "2026-11-24"],
    ["age_days", 6],
    ["hash", expect.stringMatching(/^[0-9a-f]{64}$/)],
    ["source", expect.stringContaining("OpenAI price page, August 2026")],
    [column("age_days", "updated"), [[6], ["2026-11-24"]]],
  ])("info %j", (attribute, expected) => {
    expect(call("OPENAI_RATES_INFO", [attribute], host({ today: "2026-11-30" }))).toEqual(expected);
  });

  test("an attribute that is none", () => {
    expect(() => call("OPENAI_RATES_INFO", ["size"])).toThrow(
      'OPENAI_RATES_INFO: attribute is "size", but must be one of version, updated, age_days, source, hash.',
    );
  });

  test("a table whose rows carry no day has no age", () => {
    const own = [
      ["model", "meter", "tier", "context", "price", "per", "from", "until", "source", "note"],
      ["gpt-5", "input", "standard", "any", 1, 1_000_000, "", "", "contract", ""],
    ];
    expect(() => call("OPENAI_RATES_INFO", ["age_days", own])).toThrow(
      'has a "checked" day, so its age is not known',
    );
    expect(call("OPENAI_RATES_INFO", ["version", own])).toMatch(/^undated\.[0-9a-f]{8}$/);
  });
});

describe("OPENAI_COMPARE", () => {
  test("cheapest first, with how many times the cheapest", () => {
    // 10,000 in, 1,000 out: gpt-5 0.0225, gpt-5-mini 0.0045, gpt-4.1 0.028
    expect(
      call("OPENAI_COMPARE", [column("gpt-5", "gpt-5-mini", "", "gpt-4.1"), 10_000, 0, 1_000, "", DAY]),
    ).toEqual([
      ["model", "cost", "times the cheapest"],
      ["gpt-5-mini", 0.0045, 1],
      ["gpt-5", 0.0225, 5],
      ["gpt-4.1", 0.028, 6.222222222222222],
    ]);
  });

  test.each<[Argument[], string]>([
    [["", 1], "models is blank. Give a range of model ids"],
    [["gpt-5", column(1, 2)], "input is a range of 2 cells, but must be one value."],
    [["gpt-5", ""], "input is a blank, but must be a whole number"],
    [[column("gpt-5", "gpt5"), 1], 'unknown model "gpt5"'],
  ])("%j", (args, message) =>
    expect(() => call("OPENAI_COMPARE", args)).toThrow(`OPENAI_COMPARE: ${message}`),
  );
});

describe("OPENAI_SESSION_TOKENS", () => {
  test.each<[Argument[], unknown]>([
    [[1000, 200, 300, 10], 34_500],
    [[1000, 200, 300, 10, "output"], 3_000],
    [[1000, 200, 300, 10, "cached"], 28_800],
    [
      [1000, 200, 300, column(10, "", 1)],
      [[34_500], [""], [1_200]],
    ],
    [[1000, 200, 300, 10, [["input", "output"]]], [[34_500, 3_000]]],
  ])("%j → %j", (args, expected) => expect(call("OPENAI_SESSION_TOKENS", args)).toEqual(expected));

  test("a part that is none", () => {
    expect(() => call("OPENAI_SESSION_TOKENS", [1, 1, 1, 1, "total"])).toThrow(
      'OPENAI_SESSION_TOKENS: part is "total", but must be one of input, output, cached.',
    );
  });
});

describe("OPENAI_CHARGE", () => {
  test.each<[Argument[], unknown]>([
    [["gpt-realtime", "audio_input", 600_000, "", DAY], 19.2],
    [["web-search", "call", 1_234, "", DAY], 12.34],
    [["sora-2", "video_720p", 12.5, "", DAY], 1.25],
    [["gpt-5.4", "long_input", 1_000_000, "", DAY], 5],
    [["gpt-5.4", "input", 1_000_000, "", DAY], 2.5],
    [["ft:o4-mini", "training_hour", 0.1, "", DAY], 10],
    [
      ["gpt-5", "input", column(210, "", 420), "", DAY],
      [[0.0002625], [""], [0.000525]],
    ],
  ])("%j → %j", (args, expected) => expect(call("OPENAI_CHARGE", args)).toEqual(expected));

  test.each<[Argument[], string]>([
    [["gpt-5", "input", 1.5], "quantity is 1.5, but must be a whole number"],
    [
      ["sora-2", "video_720p", -1],
      "quantity is -1, but must be a number of at least 0. Usage cannot be negative.",
    ],
    [["gpt-5", "", 5], "meter is a blank"],
    [["gpt-5", "call", 5], '"gpt-5" has no call price.'],
  ])("%j", (args, message) => expect(() => call("OPENAI_CHARGE", args)).toThrow(`OPENAI_CHARGE: ${message}`));
});
