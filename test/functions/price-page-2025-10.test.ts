import { readFileSync } from "node:fs";
import path from "node:path";
import type { Argument, Output } from "../../src/functions/definition";
import { Decimal } from "../../src/pricing/money";
import { call } from "../support/call";

/** The page's text as the repository keeps it, from which the rate table is made too. */
const PAGE = readFileSync(
  path.resolve(__dirname, "../../scripts/rates/inputs/pricing-page-2025-10.txt"),
  "utf8",
);
const DAY = "2025-10-15";

/** A figure as printed and the formula that must return it. */
type Line = readonly [figure: string, name: string, ...args: Argument[]];

/** Twice: once in the page's column of models, once in its rows. */
function twice(...lines: Line[]): Line[] {
  return [...lines, ...lines];
}

function rate(figure: string, model: string, meter: string): Line {
  return [figure, "OPENAI_RATE", model, meter, "", DAY];
}

/** Input, cached input and output of a model's text, as far as the page prints them. */
function text(model: string, ...figures: [string, string?, string?]): Line[] {
  const meters = ["input", "cached_input", "output"];
  return figures.flatMap((figure, index) => (figure ? [rate(figure, model, meters[index] ?? "")] : []));
}

/** One token of a realtime session in each kind of a modality: price × 1,000,000 tokens. */
function realtime(model: string, modality: 0 | 1 | 2, ...figures: [string, string, string?]): Line[] {
  const million = 1_000_000;
  const usage = [
    [million, 0, 0],
    [million, million, 0],
    [0, 0, million],
  ];
  return figures.flatMap((figure, index): Line[] => {
    if (figure === undefined) return [];
    const [input = 0, cached = 0, output = 0] = usage[index] ?? [];
    const tokens: Argument[] = ["", "", "", "", "", "", "", ""];
    tokens[3 * modality] = input;
    tokens[3 * modality + 1] = cached;
    if (modality < 2) tokens[3 * modality + 2] = output;
    return [[figure, "OPENAI_REALTIME_COST", model, ...tokens, DAY]];
  });
}

/** Every price of the page, from top to bottom. */
const LINES: readonly Line[] = [
  ...text("gpt-5", "1.250", "0.125", "10.000"),
  ...text("gpt-5-mini", "0.250", "0.025", "2.000"),
  ...text("gpt-5-nano", "0.050", "0.005", "0.400"),
  rate("15.00", "gpt-5-pro", "input"),
  rate("120.00", "gpt-5-pro", "output"),

  ...text("ft:gpt-4.1", "3.00", "0.75", "12.00"),
  ["25.00", "OPENAI_TRAINING_COST", "gpt-4.1", 1_000_000, 1, DAY],
  ...text("ft:gpt-4.1-mini", "0.80", "0.20", "3.20"),
  ["5.00", "OPENAI_TRAINING_COST", "gpt-4.1-mini", 1_000_000, 1, DAY],
  ...text("ft:gpt-4.1-nano", "0.20", "0.05", "0.80"),
  ["1.50", "OPENAI_TRAINING_COST", "gpt-4.1-nano", 1_000_000, 1, DAY],
  ...text("ft:o4-mini", "4.00", "1.00", "16.00"),
  ["100.00", "OPENAI_TRAINING_COST", "o4-mini", 1, "", DAY],

  ...twice(...realtime("gpt-realtime", 0, "4.00", "0.40", "16.00")),
  ...twice(...realtime("gpt-realtime-mini", 0, "0.60", "0.06", "2.40")),
  ...twice(...realtime("gpt-realtime", 1, "32.00", "0.40", "64.00")),
  ...twice(...realtime("gpt-realtime-mini", 1, "10.00", "0.30", "20.00")),
  ...twice(...realtime("gpt-realtime", 2, "5.00", "0.50")),
  ...twice(...realtime("gpt-realtime-mini", 2, "0.80", "0.08")),

  ["0.10", "OPENAI_VIDEO_COST", "sora-2", "720 x 1280", 1, 1, "", DAY],
  ["0.30", "OPENAI_VIDEO_COST", "sora-2-pro", "1280 x 720", 1, 1, "", DAY],
  ["0.50", "OPENAI_VIDEO_COST", "sora-2-pro", "1024 x 1792", 1, 1, "", DAY],

  ...twice(rate("5.00", "gpt-image-1", "input"), rate("1.25", "gpt-image-1", "cached_input")),
  ...twice(rate("2.00", "gpt-image-1-mini", "input"), rate("0.20", "gpt-image-1-mini", "cached_input")),
  ...twice(
    rate("10.00", "gpt-image-1", "image_input"),
    rate("2.50", "gpt-image-1", "cached_image_input"),
    rate("40.00", "gpt-image-1", "image_output"),
  ),
  ...twice(
    rate("2.50", "gpt-image-1-mini", "image_input"),
    rate("0.25", "gpt-image-1-mini", "cached_image_input"),
    rate("8.00", "gpt-image-1-mini", "image_output"),
  ),
  ["0.01", "OPENAI_IMAGE_GENERATION_COST", "gpt-image-1", "low", "1024x1024", 1, 0, "", DAY],
  ["0.04", "OPENAI_IMAGE_GENERATION_COST", "gpt-image-1", "medium", "1024x1024", 1, 0, "", DAY],
  ["0.17", "OPENAI_IMAGE_GENERATION_COST", "gpt-image-1", "high", "1024x1024", 1, 0, "", DAY],

  ["0.03", "OPENAI_TOOL_COST", "code-interpreter", 1, "", "", DAY],
  ["0.10", "OPENAI_STORAGE_COST", "file-search", 2, 1, DAY],
  ["2.50", "OPENAI_TOOL_COST", "file-search", 1000, "", "", DAY],
  ["10.00", "OPENAI_TOOL_COST", "web-search", 1000, "gpt-5", "", DAY],
  ["10.00", "OPENAI_TOOL_COST", "web-search-preview", 1000, "o3", "", DAY],
  ["25.00", "OPENAI_TOOL_COST", "web-search-preview", 1000, "gpt-4o", "", DAY],
  // Billing begins on November 1, 2025.
  ["0.10", "OPENAI_STORAGE_COST", "chatkit", 2, 1, "2025-11-01"],

  ["0.000263", "OPENAI_IMAGE_COST", 512, 512, "high", "gpt-5", 1, "", DAY],
  ["0.000263", "OPENAI_IMAGE_COST", 512, 512, "auto", "gpt-5", 1, "", DAY],
  rate("1.25", "gpt-5", "input"),
  ["0.000263", "OPENAI_IMAGE_COST", 512, 512, "", "gpt-5", "", "", DAY],
];

test("the formulas below stand for every figure of the page, in its order", () => {
  const printed = [...PAGE.matchAll(/\$(\d[\d,]*(?:\.\d+)?)/g)].map(([, figure]) => figure);
  expect(printed).toHaveLength(96);
  expect(LINES.map(([figure]) => figure)).toEqual(printed);
});

test.each(LINES.map(([figure, name, ...args]) => ({ figure, name, args })))(
  "$$figure is $name($args)",
  ({ figure, name, args }) => {
    const places = figure.split(".")[1]?.length ?? 0;
    expect(roundedHalfUp(call(name, args), places)).toBe(figure);
  },
);

describe("the page's calculator", () => {
  test.each(
    "gpt-5 gpt-5-mini gpt-5-nano gpt-5-chat-latest gpt-4.1 gpt-4.1-mini gpt-4.1-nano o3 o3-deep-research o3-pro-2025-06-10 o4-mini o4-mini-deep-research o1 o1-pro gpt-4o gpt-4o-2024-05-13 gpt-4o-mini computer-use-preview gpt-4.5-preview codex-mini-latest gpt-5-codex".split(
      " ",
    ),
  )("%s counts and prices an image", (model) => {
    expect(call("IMAGE_TOKENS", [512, 512, "high", model, DAY])).toBeGreaterThan(0);
    expect(call("OPENAI_IMAGE_COST", [512, 512, "high", model, 1, "", DAY])).toBeGreaterThan(0);
  });

  test("1 × 1 tiles, 70 + 140 = 210 tokens", () => {
    expect(call("IMAGE_TOKENS", [512, 512, "high", "gpt-5", DAY])).toBe(210);
  });
});

describe("what the page says in words", () => {
  test("nothing is charged for ChatKit storage before 2025-11-01", () => {
    expect(call("OPENAI_STORAGE_COST", ["chatkit", 50, 31, "2025-10-31"])).toBe(0);
  });

  test("the first gigabyte is free", () => {
    expect(call("OPENAI_STORAGE_COST", ["file-search", 1, 365, DAY])).toBe(0);
    expect(call("OPENAI_STORAGE_COST", ["chatkit", 1, 365, "2025-11-01"])).toBe(0);
  });

  test.each(["gpt-4o-mini", "gpt-4.1-mini"])("%s is charged a block of 8,000 tokens a search", (model) => {
    const price = Number(call("OPENAI_RATE", [model, "input", "", DAY]));
    const cost = call("OPENAI_TOOL_COST", ["web-search", 1000, model, "", DAY]);
    expect(cost).toBeCloseTo(10 + 8 * price, 12);
  });
});

/** A result as the page prints it, rounded half-up from its shortest decimal form. */
function roundedHalfUp(result: Output, places: number): string {
  if (typeof result !== "number") throw new Error(`${JSON.stringify(result)} is no number`);
  return new Decimal(result).toFixed(places, Decimal.ROUND_HALF_UP);
}
