import type { Argument, Cell } from "../../src/functions/definition";
import vectors from "../data/image-token-vectors.json";
import { call, host } from "../support/call";

const SEED = "2025-10-15";
const LATER = "2026-08-31";
const column = (...cells: Cell[]): Cell[][] => cells.map((cell) => [cell]);

describe("IMAGE_TOKENS", () => {
  const tokens = (...args: Argument[]): unknown => call("IMAGE_TOKENS", args);

  test.each(vectors)(
    "$model $width×$height $detail on $asOf is $tokens",
    ({ model, width, height, detail, asOf, tokens: expected }) =>
      expect(tokens(width, height, detail, model, asOf)).toBe(expected),
  );

  test.each<[string, Argument[], unknown]>([
    ["detail auto, model gpt-5, today by default", [512, 512], 210],
    ["upper case and spaces are read", [512, 512, " HIGH ", " GPT-5 "], 210],
    ["a snapshot counts as its model", [1024, 1024, "high", "gpt-4o-2024-08-06", SEED], 765],
    ["an alias too", [1024, 1024, "high", "gpt-4-turbo", SEED], 765],
    ["a fine-tuned model as its base", [1024, 1024, "high", "ft:gpt-4o-2024-08-06:acme::1", SEED], 765],
    [
      "before 2026-08 gpt-4.1-mini has 1,536 patches",
      [6000, 4000, "high", "gpt-4.1-mini", "2026-07-31"],
      2361,
    ],
    ["from then 6,144", [6000, 4000, "high", "gpt-4.1-mini", "2026-08-01"], 4459],
    ["columns", [column(512, 1024), column(512, 1024), "high", "gpt-5"], column(210, 630)],
    ["a column of models", [1024, 1024, "high", column("gpt-5", "gpt-4o")], column(630, 765)],
    ["a blank row", [column(512, ""), column(512, null)], column(210, "")],
    ["a blank call", ["", ""], ""],
  ])("%s", (_name, args, expected) => expect(tokens(...args)).toEqual(expected));

  test("today is the day of the spreadsheet", () => {
    const args = [6000, 4000, "high", "gpt-4.1-mini"];
    expect(call("IMAGE_TOKENS", args, host({ today: "2025-10-15" }))).toBe(2361);
    expect(call("IMAGE_TOKENS", args, host({ today: "2026-11-24" }))).toBe(4459);
  });

  test.each<[Argument[], string]>([
    [["wide", 512], 'IMAGE_TOKENS: width is "wide", but must be a whole number of pixels.'],
    [[512, ""], "IMAGE_TOKENS: height is a blank, but must be a whole number of pixels. Give both sides"],
    [[0, 512], "IMAGE_TOKENS: width is 0, but must be a whole number of pixels from 1 to"],
    [[512, -3], "IMAGE_TOKENS: height is -3, but"],
    [[512.5, 512], "IMAGE_TOKENS: width is 512.5, but"],
    [[512, 512, "medium"], 'IMAGE_TOKENS: detail is "medium", but must be one of low, high, auto, original.'],
    [
      [512, 512, "original", "gpt-4o"],
      'detail "original" is not offered by "gpt-4o". It offers low, high, auto.',
    ],
    [[6000, 6000, "auto", "gpt-5.6-sol"], "needs 35,344 patches, but OpenAI's API rejects more than 30,000"],
    [[512, 512, "high", "gpt5"], 'unknown model "gpt5". Did you mean "gpt-5"?'],
    [[512, 512, "high", "gpt-3.5-turbo"], '"gpt-3.5-turbo" takes no images'],
    [
      [column(512, 512), column(512, 0)],
      "IMAGE_TOKENS: 1 of 2 rows has a problem. row 2 of height: height is 0",
    ],
    [[512, 512, "high", "gpt-5", "soon"], 'as_of is "soon"'],
  ])("%j", (args, message) => expect(() => tokens(...args)).toThrow(message));
});

describe("OPENAI_IMAGE_COST", () => {
  const cost = (...args: Argument[]): unknown => call("OPENAI_IMAGE_COST", args);

  test.each<[Argument[], unknown]>([
    // the calculator of OpenAI's price page, which shows it as $0.000263
    [[512, 512, "high", "gpt-5", 1, "", SEED], 0.0002625],
    [[512, 512, "", "", "", "", SEED], 0.0002625],
    [[512, 512, "high", "gpt-5", 1000, "", SEED], 0.2625],
    [[512, 512, "high", "gpt-5", 1000, "batch", LATER], 0.13125],
    [[512, 512, "high", "gpt-5", 0, "", SEED], 0],
    // GPT Image inputs have an image price of their own: 4,354 × $10 per 1M
    [[1024, 1024, "high", "gpt-image-1", 1, "", SEED], 0.04354],
    [[column(512, ""), column(512, ""), "high", "gpt-5", 1, "", SEED], column(0.0002625, "")],
  ])("%j costs %j", (args, expected) => expect(cost(...args)).toEqual(expected));

  test.each<[Argument[], string]>([
    [[512, 512, "high", "gpt-5", -1], "OPENAI_IMAGE_COST: count is -1"],
    [[512, 512, "high", "gpt-image-2"], 'it is not known how "gpt-image-2" counts an input image'],
    [[512, 512, "high", "gpt-5", 1, "ultrafast"], '"gpt-5" has no input price in the ultrafast tier'],
  ])("%j", (args, message) => expect(() => cost(...args)).toThrow(message));
});

describe("OPENAI_IMAGE_GENERATION_COST", () => {
  const cost = (...args: Argument[]): unknown => call("OPENAI_IMAGE_GENERATION_COST", args);

  test.each<[Argument[], unknown]>([
    [["gpt-image-1", "low", "1024x1024", 1, 0, "", SEED], 0.01088],
    [["gpt-image-1", "medium", "1024x1024", 1, 0, "", SEED], 0.04224],
    [["gpt-image-1", "high", "1024x1024", 1, 0, "", SEED], 0.1664],
    [["gpt-image-1", "High", "1024 X 1536", "", "", "", SEED], 0.2496],
    // 3 × 1,056 × $40 + 200 × $5, per 1M
    [["gpt-image-1", "medium", "1024x1024", 3, 200, "", SEED], 0.12772],
    [["gpt-image-1-mini", "high", "1024x1024", 1, 0, "", SEED], 0.03328],
    [["gpt-image-2", "high", "1024x1024", 1, 0, "", LATER], 0.21072],
    [["gpt-image-2", "low", "1024x1536", 1, 0, "", LATER], 0.00474],
    // 10 × 5,063 × $15 + 500 × $2.50, per 1M
    [["gpt-image-2", "high", "1792x1024", 10, 500, "batch", LATER], 0.7607],
    [
      ["gpt-image-1", column("low", "high", ""), column("1024x1024", "1536x1024", ""), 1, 0, "", SEED],
      column(0.01088, 0.24832, ""),
    ],
  ])("%j costs %j", (args, expected) => expect(cost(...args)).toEqual(expected));

  test.each<[Argument[], string]>([
    [
      ["gpt-image-1", "low", "512x512"],
      "does not make images of 512x512. It makes 1024x1024, 1024x1536, 1536x1024.",
    ],
    [["gpt-image-1", "auto", "1024x1024"], 'quality is "auto", but must be one of low, medium, high.'],
    [
      ["gpt-image-1", "low", "auto"],
      'size is "auto", but must be width and height in pixels, such as 1024x1536.',
    ],
    [["gpt-image-1", "low", 1024], "size is 1024, but must be width and height"],
    [
      ["gpt-5", "low", "1024x1024"],
      '"gpt-5" makes no images whose tokens are known. Known are those of gpt-image-1,',
    ],
    [["gpt-image-2", "low", "1000x1000"], "multiples of 16 px"],
    [["gpt-image-1", "low", "1024x1024", 1, 1.5], "prompt_tokens is 1.5"],
  ])("%j", (args, message) => expect(() => cost(...args)).toThrow(message));
});

describe("IMAGE_TOKENS of gpt-image-2 are those of an image it makes, since only they are published", () => {
  test.each([
    ["auto", 1024, 1024, 'detail is "auto", but for gpt-image-2 must be the quality of the image it makes'],
    ["", 1024, 1024, "detail is a blank, but for gpt-image-2 must be the quality of the image it makes"],
    ["high", 512, 512, "from 655,360"],
  ])("%s %i×%i is refused", (detail, width, height, message) => {
    expect(() => call("IMAGE_TOKENS", [width, height, detail, "gpt-image-2"])).toThrow(message);
  });
});
