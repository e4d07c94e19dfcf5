import fc from "fast-check";
import type { Argument, Cell } from "../../src/functions/definition";
import { call, host } from "../support/call";

const DAY = "2026-08-31";
const cost = (...args: Argument[]): unknown => call("OPENAI_COST", args);
const column = (...cells: Cell[]): Cell[][] => cells.map((cell) => [cell]);
const row = (...cells: Cell[]): Cell[][] => [cells];

describe("one request", () => {
  test.each<[Argument[], number]>([
    [["gpt-5", 210, "", "", "", DAY], 0.0002625],
    [["gpt-5", 34_500, 0, 3_000, "", DAY], 0.073125],
    [["gpt-5", 34_500, 28_800, 3_000, "", DAY], 0.040725],
    // batch, flex, priority of the 2026-08 page; fast is the other name of priority
    [["gpt-5", 1_000_000, 0, 0, "batch", DAY], 0.625],
    [["gpt-5", 1_000_000, 0, 0, "flex", DAY], 0.625],
    [["gpt-5", 1_000_000, 0, 0, "priority", DAY], 2.5],
    [["gpt-5", 1_000_000, 0, 0, "Fast", DAY], 2.5],
    // gpt-5.6-luna: $0.25 a million cache writes, 100,000 of the 200,000 in
    [["gpt-5.6-luna", 200_000, 50_000, 0, "", DAY, "", 100_000], 0.036],
    [["gpt-5-pro", 1_000_000, 1_000_000, 0, "", DAY], 15],
    [["text-embedding-3-small", 1_000_000], 0.02],
    [["gpt-5", 0], 0],
  ])("%j costs %d", (args, expected) => expect(cost(...args)).toBe(expected));
});

describe("dates", () => {
  test.each<[Argument[], number]>([
    [["o3", 1_000_000, 0, 0, "", "2025-06-09"], 10],
    [["o3", 1_000_000, 0, 0, "", "2025-06-10"], 2],
    [["gpt-5.6-luna", 200_000, 0, 0, "", "2026-07-29"], 0.2],
    [["gpt-5.6-luna", 200_000, 0, 0, "", "2026-07-30"], 0.04],
    [["o3", 1_000_000, 0, 0, "", new Date("2025-06-09T00:00:00Z")], 10],
    // shut down on 2026-10-23: usage of it can only be old, and must still be priced
    [["o1", 1_000_000, 0, 0, "", "2026-11-24"], 15],
  ])("%j costs %d", (args, expected) => expect(cost(...args)).toBe(expected));

  test.each<[Argument[], string]>([
    [
      ["gpt-5.6-luna", 1, 0, 0, "", "2026-07-08"],
      'OPENAI_COST: "gpt-5.6-luna" has no standard input price on 2026-07-08: its first known one is from 2026-07-09.',
    ],
    [
      ["gpt-5", 1, 0, 0, "", "2026-02-30"],
      'OPENAI_COST: as_of is "2026-02-30", but must be a date, or text such as "2026-07-30".',
    ],
    [["gpt-5", 1, 0, 0, "", 46_000], "OPENAI_COST: as_of is 46000, but must be a date"],
    [["gpt-5", 1, 0, 0, "", true], "OPENAI_COST: as_of is TRUE, but must be a date"],
  ])("%j", (args, message) => expect(() => cost(...args)).toThrow(message));
});

describe("context bands of gpt-5.4 on 2026-08-31", () => {
  test.each<[Argument[], number]>([
    [["gpt-5.4", 272_000, 0, 0, "", DAY], 0.68],
    [["gpt-5.4", 272_001, 0, 0, "", DAY, "", "", 1], 1.360005],
    [["gpt-5.4-mini", 300_000, 0, 0, "", DAY], 0.225],
    // a day's total of 200 requests: 5,000,000 × $2.50 + 100,000 × $15, per 1M, where one request would cost 27.25
    [["gpt-5.4", 5_000_000, 0, 100_000, "", DAY, "", "", 200], 14],
    [["gpt-5.4", 5_000_000, 0, 100_000, "", DAY, "", "", 1], 27.25],
    // fast has no long-context price, and needs none where the average is short
    [["gpt-5.5", 272_001, 0, 0, "fast", DAY, "", "", 2], 3.4000125],
  ])("%j costs %d", (args, expected) => expect(cost(...args)).toBe(expected));

  test("fast has no long-context price: an error, not a guess", () => {
    expect(() => cost("gpt-5.5", 272_001, 0, 0, "fast", DAY, "", "", 1)).toThrow(
      /no priority long-context input price/,
    );
  });
});

describe("requests", () => {
  const NEEDED =
    'OPENAI_COST: input is 272001, and "gpt-5.4" bills a request of more than 272000 input tokens';

  test.each<[string, Argument[], string]>([
    ["left out", ["gpt-5.4", 272_001, 0, 0, "", DAY], NEEDED],
    ["blank", ["gpt-5.4", 272_001, 0, 0, "", DAY, "", "", ""], NEEDED],
    [
      "0",
      ["gpt-5.4", 272_001, 0, 0, "", DAY, "", "", 0],
      "requests is 0, but must be a whole number of at least 1. Leave it out",
    ],
    [
      "half",
      ["gpt-5.4", 272_001, 0, 0, "", DAY, "", "", 1.5],
      "requests is 1.5, but must be a whole number of at least 1. ",
    ],
    ["text", ["gpt-5", 1, 0, 0, "", DAY, "", "", "two"], 'requests is "two", but must be a whole number'],
  ])("%s", (_, args, message) => expect(() => cost(...args)).toThrow(message));

  test("vary from row to row, and one that is missing is named by its row", () => {
    const rows = (...requests: Cell[]): unknown =>
      cost("gpt-5.4", column(272_000, 544_000, 272_001), 0, 0, "", DAY, "", "", column(...requests));
    expect(rows("", 2, 1)).toEqual(column(0.68, 1.36, 1.360005));
    expect(() => rows("", "", 1)).toThrow("1 of 3 rows has a problem. row 2 of input: input is 544000, and");
  });

  test("OPENAI_COMPARE names the model that needs them", () => {
    const compare = (...args: Argument[]): unknown =>
      call("OPENAI_COMPARE", [column("gpt-5", "gpt-5.4"), ...args]);
    expect(() => compare(34_500_000, 28_800_000, 3_000_000, "", DAY)).toThrow(
      'OPENAI_COMPARE: input is 34500000, and "gpt-5.4" bills a request of more than 272000',
    );
    // 5.7M × $2.50 + 28.8M × $0.25 + 3M × $15 = $66.45; gpt-5 is 40.725 as in the README
    expect(compare(34_500_000, 28_800_000, 3_000_000, "", DAY, "", 5_000)).toEqual([
      ["model", "cost", "times the cheapest"],
      ["gpt-5", 40.725, 1],
      ["gpt-5.4", 66.45, expect.closeTo(66.45 / 40.725, 12)],
    ]);
  });
});

describe("a model that is not billed by text alone is refused with the function that prices it", () => {
  test.each<[string, string]>([
    [
      "gpt-realtime",
      "bills audio tokens at prices of their own, and this function prices text alone. Use OPENAI_REALTIME_COST",
    ],
    ["gpt-audio", "Use OPENAI_REALTIME_COST, or OPENAI_USAGE_COST"],
    ["gpt-4o-mini-tts", "Use OPENAI_REALTIME_COST"],
    [
      "gpt-image-1.5",
      "bills the images it makes at prices of their own, and this function prices text alone. Use OPENAI_IMAGE_GENERATION_COST",
    ],
    ["sora-2", "is not billed by text tokens, but by video_720p. Use OPENAI_VIDEO_COST."],
    ["whisper-1", "is not billed by text tokens, but by minute. Use OPENAI_CHARGE."],
    ["tts-1", "is not billed by text tokens, but by character. Use OPENAI_CHARGE."],
    ["web-search", "is not billed by text tokens, but by call. Use OPENAI_TOOL_COST."],
    ["chatkit", "Use OPENAI_STORAGE_COST."],
  ])("%s", (model, message) => {
    expect(() => cost(model, 1_000)).toThrow(`OPENAI_COST: "${model}" `);
    expect(() => cost(model, 1_000)).toThrow(message);
    expect(() => call("OPENAI_COMPARE", [model, 1_000])).toThrow(message);
  });
});

describe("wrong quantities name the argument, the value and what to do", () => {
  test.each<[Argument[], string]>([
    [["gpt-5", new Date(8.64e15)], "input is the date +275760-09-13, but must be a whole number"],
    [["gpt-5", -5], "input is -5, but must be a whole number of at least 0. Usage cannot be negative."],
    [
      ["gpt-5", 1.5],
      "input is 1.5, but must be a whole number of at least 0. Tokens and calls are counted whole",
    ],
    [["gpt-5", "1000"], 'input is "1000", but must be a whole number of at least 0. The cell holds text'],
    [["gpt-5", "#N/A"], "input is #N/A, the error of another formula. Correct the cell it comes from first."],
    [
      ["gpt-5", " Loading... "],
      'input is "Loading...": the formula it comes from is still being worked out.',
    ],
    [["gpt-5", "Loading…"], 'input is "Loading…": the formula it comes from is still being worked out.'],
    [["#REF!", 5], "model is #REF!, the error of another formula."],
    [["gpt-5", 5, "", "", "", "#¡VALOR!"], "as_of is #¡VALOR!, the error of another formula."],
    [["gpt-5", Infinity], "input is Infinity, but must be"],
    [["gpt-5", NaN], "input is NaN, but must be"],
    [["gpt-5", true], "input is TRUE, but must be"],
    [["gpt-5", new Date("2026-07-30T00:00:00Z")], "input is the date 2026-07-30, but must be"],
    [["gpt-5", 2 ** 53], "input is 9007199254740992, but must be"],
    [["gpt-5", ""], "input is a blank, but must be a whole number of at least 0. Type 0 if there is none."],
    [["gpt-5", 10, 11], "cached 11 is more than input 10, but is a part of it."],
    [["gpt-5", 10, -1], "cached is -1, but must be"],
    [["gpt-5", 10, 0, "x"], 'output is "x", but must be'],
    [["gpt-5.6-luna", 10, 6, 0, "", DAY, "", 5], "cached 6 and cache_writes 5 is more than input 10"],
    [
      ["gpt-5", 10, 0, 0, "cheap"],
      'tier is "cheap", but must be one of standard, batch, flex, priority, ultrafast (or fast; default and auto are standard).',
    ],
    [["gpt-5", 10, 0, 0, "ultrafast"], '"gpt-5" has no input price in the ultrafast tier. It has: standard,'],
    [["gpt5", 10], 'unknown model "gpt5". Did you mean "gpt-5"?'],
    [["gpt-5-2099-01-01", 10], /unknown model "gpt-5-2099-01-01"/.source],
    [[5, 10], "model is 5, but must be text."],
    [["gpt-5", 10, 0, 0, "", "", "yes"], 'rates is "yes", but must be a range such as OPENAI_RATES.'],
  ])("%j", (args, message) => expect(() => cost(...args)).toThrow(`OPENAI_COST: ${message}`));
});

describe("ranges", () => {
  test.each<[string, Argument[], unknown]>([
    [
      "one value is broadcast over a column",
      ["gpt-5", column(210, 420), "", "", "", DAY],
      column(0.0002625, 0.000525),
    ],
    ["over a row", ["gpt-5", row(210, 420), "", "", "", DAY], row(0.0002625, 0.000525)],
    [
      "over a block",
      [
        "gpt-5",
        [
          [210, 420],
          [0, 210],
        ],
        "",
        "",
        "",
        DAY,
      ],
      [
        [0.0002625, 0.000525],
        [0, 0.0002625],
      ],
    ],
    [
      "equal shapes go cell by cell",
      [column("gpt-5", "gpt-5-pro"), column(1_000_000, 1_000_000), "", "", "", DAY],
      column(1.25, 15),
    ],
    [
      "an optional column varies too",
      ["gpt-5", 1_000_000, "", "", column("batch", ""), DAY],
      column(0.625, 1.25),
    ],
    [
      "dates vary",
      ["o3", 1_000_000, 0, 0, "", column("2025-06-09", new Date("2025-06-10T00:00:00Z"))],
      column(10, 2),
    ],
    ["a 1×1 range is one value", [[["gpt-5"]], [[210]], "", "", "", DAY], 0.0002625],
    [
      "a 1×1 range is broadcast",
      [[["gpt-5"]], column(210, 210), "", "", "", DAY],
      column(0.0002625, 0.0002625),
    ],
    [
      "a blank row gives a blank",
      [column("gpt-5", "", "gpt-5"), column(210, "", 210), "", "", "", DAY],
      column(0.0002625, "", 0.0002625),
    ],
    [
      "null and undefined are blanks",
      [column("gpt-5", null, undefined), column(210, undefined, null), "", "", "", DAY],
      column(0.0002625, "", ""),
    ],
    [
      "a blank input under a fixed model is a blank row",
      ["gpt-5", column(210, ""), "", "", "", DAY],
      column(0.0002625, ""),
    ],
    ["a blank call is a blank", ["", ""], ""],
    [
      "a column against a row gives the grid",
      [column("gpt-5", "gpt-5-pro"), row(1_000_000, 2_000_000), "", "", "", DAY],
      [
        [1.25, 2.5],
        [15, 30],
      ],
    ],
    [
      "a column goes along every column of a block",
      [
        column("gpt-5", "gpt-5-pro"),
        [
          [1_000_000, 0],
          [0, 1_000_000],
        ],
        0,
        column("", 0),
        "",
        DAY,
      ],
      [
        [1.25, 0],
        [0, 15],
      ],
    ],
  ])("%s", (_, args, expected) => expect(cost(...args)).toEqual(expected));

  test.each<[string, Argument[], string]>([
    [
      "ranges of two lengths",
      [column("gpt-5", "gpt-5"), column(1, 2, 3)],
      "input is 3 rows × 1 column, but model is 2 rows × 1 column. Give ranges of one size,",
    ],
    [
      "two rows of two widths",
      [row("gpt-5", "gpt-5"), row(1, 2, 3)],
      "input is 1 row × 3 columns, but model is 1 row × 2 columns.",
    ],
    [
      "a grid larger than a spreadsheet",
      ["gpt-5", column(...Array<number>(4_000).fill(1)), row(...Array<number>(4_000).fill(1))],
      "input is 4000 rows × 1 column and cached is 1 row × 4000 columns: the grid of both would have 16000000 cells",
    ],
    [
      "an error names the row",
      ["gpt-5", column(1, 2, -3)],
      "1 of 3 rows has a problem. row 3 of input: input is -3",
    ],
    [
      "in a block, the column too",
      [
        "gpt-5",
        [
          [1, 2],
          [3, 0.5],
        ],
      ],
      "1 of 4 cells has a problem. row 2, column 2 of input: input is 0.5",
    ],
    [
      "a model without a quantity is an error",
      [column("gpt-5", "gpt-5"), column(1, "")],
      "1 of 2 rows has a problem. row 2 of input: input is a blank",
    ],
    [
      "an unknown model names its row",
      [column("gpt-5", "gpt5"), column(1, 1)],
      '1 of 2 rows has a problem. row 2 of model: unknown model "gpt5"',
    ],
  ])("%s", (_, args, message) => expect(() => cost(...args)).toThrow(`OPENAI_COST: ${message}`));

  test("broadcasting law: a range gives what its cells give one by one", () => {
    const model = fc.constantFrom("gpt-5", "o3", "gpt-5.4", "gpt-4o-mini", "gpt-5-2025-08-07");
    const line = fc.tuple(model, fc.nat(400_000), fc.constantFrom("2026-08-31", "2026-11-24"));
    fc.assert(
      fc.property(fc.array(line, { minLength: 2, maxLength: 20 }), (lines) => {
        const together = cost(
          column(...lines.map(([id]) => id)),
          column(...lines.map(([, n]) => n)),
          "",
          "",
          "",
          column(...lines.map(([, , on]) => on)),
          "",
          "",
          1,
        );
        expect(together).toEqual(lines.map(([id, n, on]) => [cost(id, n, "", "", "", on, "", "", 1)]));
      }),
      { numRuns: 100 },
    );
  });

  test("a whole column of 100,000 rows keeps its shape and its sum", () => {
    const rows = 100_000;
    const result = cost(
      "gpt-5",
      Array.from({ length: rows }, (_, index) => [index < 60_000 ? 800_000 : ""]),
      "",
      "",
      "",
      DAY,
    ) as (number | string)[][];
    expect(result).toHaveLength(rows);
    expect(result.filter(([value]) => value === 1)).toHaveLength(60_000);
    expect(result[99_999]).toEqual([""]);
  });
});

test("today is the day of the spreadsheet", () => {
  expect(call("OPENAI_COST", ["o3", 1_000_000], host({ today: "2025-06-09" }))).toBe(10);
  expect(call("OPENAI_COST", ["o3", 1_000_000], host({ today: "2025-06-10" }))).toBe(2);
});
