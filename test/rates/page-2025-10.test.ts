import { call } from "../support/call";
import { inForce, inputFile, rateRows, rowsOf } from "./bundled-rows";

/**
 * Every figure with a dollar sign on the page of October 2025, written down by hand from the page: the line it stands on, how
 * often the page prints it, and the rate it is. Prices of the Realtime and Image tables stand twice, for two screen widths.
 */
const DAY = "2025-10-15";
const FIGURES: readonly (readonly [
  line: string,
  times: number,
  model: string,
  meter: string,
  price: string,
])[] = [
  ["$1.250 / 1M tokens", 1, "gpt-5", "input", "1.25"],
  ["$0.125 / 1M tokens", 1, "gpt-5", "cached_input", "0.125"],
  ["$10.000 / 1M tokens", 1, "gpt-5", "output", "10"],
  ["$0.250 / 1M tokens", 1, "gpt-5-mini", "input", "0.25"],
  ["$0.025 / 1M tokens", 1, "gpt-5-mini", "cached_input", "0.025"],
  ["$2.000 / 1M tokens", 1, "gpt-5-mini", "output", "2"],
  ["$0.050 / 1M tokens", 1, "gpt-5-nano", "input", "0.05"],
  ["$0.005 / 1M tokens", 1, "gpt-5-nano", "cached_input", "0.005"],
  ["$0.400 / 1M tokens", 1, "gpt-5-nano", "output", "0.4"],
  ["$15.00 / 1M tokens", 1, "gpt-5-pro", "input", "15"],
  ["$120.00 / 1M tokens", 1, "gpt-5-pro", "output", "120"],
  ["$3.00 / 1M tokens", 1, "ft:gpt-4.1", "input", "3"],
  ["$0.75 / 1M tokens", 1, "ft:gpt-4.1", "cached_input", "0.75"],
  ["$12.00 / 1M tokens", 1, "ft:gpt-4.1", "output", "12"],
  ["$25.00 / 1M tokens", 1, "ft:gpt-4.1", "training", "25"],
  ["$0.80 / 1M tokens", 1, "ft:gpt-4.1-mini", "input", "0.8"],
  ["$0.20 / 1M tokens", 1, "ft:gpt-4.1-mini", "cached_input", "0.2"],
  ["$3.20 / 1M tokens", 1, "ft:gpt-4.1-mini", "output", "3.2"],
  ["$5.00 / 1M tokens", 1, "ft:gpt-4.1-mini", "training", "5"],
  ["$0.20 / 1M tokens", 1, "ft:gpt-4.1-nano", "input", "0.2"],
  ["$0.05 / 1M tokens", 1, "ft:gpt-4.1-nano", "cached_input", "0.05"],
  ["$0.80 / 1M tokens", 1, "ft:gpt-4.1-nano", "output", "0.8"],
  ["$1.50 / 1M tokens", 1, "ft:gpt-4.1-nano", "training", "1.5"],
  ["$4.00 / 1M tokens", 1, "ft:o4-mini", "input", "4"],
  ["$1.00 / 1M tokens", 1, "ft:o4-mini", "cached_input", "1"],
  ["$16.00 / 1M tokens", 1, "ft:o4-mini", "output", "16"],
  ["$100.00 / training hour", 1, "ft:o4-mini", "training_hour", "100"],
  ["$4.00 / 1M input tokens", 2, "gpt-realtime", "input", "4"],
  ["$0.40 / 1M cached input tokens", 2, "gpt-realtime", "cached_input", "0.4"],
  ["$16.00 / 1M output tokens", 2, "gpt-realtime", "output", "16"],
  ["$0.60 / 1M input tokens", 2, "gpt-realtime-mini", "input", "0.6"],
  ["$0.06 / 1M cached input tokens", 2, "gpt-realtime-mini", "cached_input", "0.06"],
  ["$2.40 / 1M output tokens", 2, "gpt-realtime-mini", "output", "2.4"],
  ["$32.00 / 1M input tokens", 2, "gpt-realtime", "audio_input", "32"],
  ["$0.40 / 1M cached input tokens", 2, "gpt-realtime", "cached_audio_input", "0.4"],
  ["$64.00 / 1M output tokens", 2, "gpt-realtime", "audio_output", "64"],
  ["$10.00 / 1M input tokens", 2, "gpt-realtime-mini", "audio_input", "10"],
  ["$0.30 / 1M cached input tokens", 2, "gpt-realtime-mini", "cached_audio_input", "0.3"],
  ["$20.00 / 1M output tokens", 2, "gpt-realtime-mini", "audio_output", "20"],
  ["$5.00 / 1M input tokens", 2, "gpt-realtime", "image_input", "5"],
  ["$0.50 / 1M cached input tokens", 2, "gpt-realtime", "cached_image_input", "0.5"],
  ["$0.80 / 1M input tokens", 2, "gpt-realtime-mini", "image_input", "0.8"],
  ["$0.08 / 1M cached input tokens", 2, "gpt-realtime-mini", "cached_image_input", "0.08"],
  ["$0.10", 1, "sora-2", "video_720p", "0.1"],
  ["$0.30", 1, "sora-2-pro", "video_720p", "0.3"],
  ["$0.50", 1, "sora-2-pro", "video_1024p", "0.5"],
  ["$5.00 / 1M input tokens", 2, "gpt-image-1", "input", "5"],
  ["$1.25 / 1M cached input tokens\\*", 2, "gpt-image-1", "cached_input", "1.25"],
  ["$2.00 / 1M input tokens", 2, "gpt-image-1-mini", "input", "2"],
  ["$0.20 / 1M cached input tokens\\*", 2, "gpt-image-1-mini", "cached_input", "0.2"],
  ["$10.00 / 1M input tokens", 2, "gpt-image-1", "image_input", "10"],
  ["$2.50 / 1M cached input tokens\\*", 2, "gpt-image-1", "cached_image_input", "2.5"],
  ["$40.00 / 1M output tokens", 2, "gpt-image-1", "image_output", "40"],
  ["$2.50 / 1M input tokens", 2, "gpt-image-1-mini", "image_input", "2.5"],
  ["$0.25 / 1M cached input tokens\\*", 2, "gpt-image-1-mini", "cached_image_input", "0.25"],
  ["$8.00 / 1M output tokens", 2, "gpt-image-1-mini", "image_output", "8"],
  ["$0.03 / session", 1, "code-interpreter", "session", "0.03"],
  ["$0.10 / GB of vector storage per day (first GB free)", 1, "file-search", "gb_day", "0.1"],
  ["$2.50 / 1k tool calls", 1, "file-search", "call", "2.5"],
  ["$10.00 / 1K calls + search content tokens billed at model rates1", 1, "web-search", "call", "10"],
  ["$10.00 / 1K calls + search content tokens billed at model rates", 1, "web-search-preview", "call", "10"],
  ["$25.00 / 1K calls + search content tokens are free", 1, "web-search-preview-non-reasoning", "call", "25"],
];

/** Dollar figures of the page that are no list price on that day. */
const OTHERS: readonly string[] = [
  "Prompts are billed similarly to other GPT models. Image outputs cost approximately $0.01 (low), $0.04 (medium), and $0.17 (high) for square images.",
  // ChatKit storage: charged from 1 November 2025, see the test below.
  "$0.10 / GB-day",
  // The calculator: gpt-5's input price, and 210 tokens at it.
  "$1.25",
  "\\=$0.000263",
  "\\=$0.000263",
  "$0.000263",
];

/** The 21 models of the page's image calculator. */
const CALCULATOR =
  "gpt-5 gpt-5-mini gpt-5-nano gpt-5-chat-latest gpt-4.1 gpt-4.1-mini gpt-4.1-nano o3 o3-deep-research o3-pro-2025-06-10 o4-mini o4-mini-deep-research o1 o1-pro gpt-4o gpt-4o-2024-05-13 gpt-4o-mini computer-use-preview gpt-4.5-preview codex-mini-latest gpt-5-codex".split(
    " ",
  );

const page = inputFile("pricing-page-2025-10.txt");
const rows = rateRows();
const aliases = new Map(rowsOf("aliases.tsv").map((row) => [row["alias"], row["model"] ?? ""]));

test("every line of the page with a dollar sign is written down here", () => {
  const lines = page.split("\n").filter((line) => line.includes("$"));
  const known = [...FIGURES.flatMap(([line, times]) => Array<string>(times).fill(line)), ...OTHERS];
  expect(lines.sort()).toEqual(known.sort());
});

test.each(FIGURES)("%s (%i times): %s %s is $%s", (_line, _times, model, meter, price) => {
  const found = inForce(rows, { model, meter, tier: "standard" }, DAY);
  expect(found.map((row) => row["price"])).toEqual([price]);
  expect(call("OPENAI_RATE", [model, meter, "", DAY])).toBe(Number(price));
});

test("a dash is no price: gpt-5-pro has no cached input, gpt-realtime no image output", () => {
  expect(inForce(rows, { model: "gpt-5-pro", meter: "cached_input", tier: "standard" }, DAY)).toEqual([]);
  expect(inForce(rows, { model: "gpt-realtime", meter: "image_output", tier: "standard" }, DAY)).toEqual([]);
});

test("ChatKit storage costs nothing before 1 November 2025 and $0.10 per GB-day from then on", () => {
  const price = (day: string): unknown =>
    inForce(rows, { model: "chatkit", meter: "gb_day", tier: "standard" }, day).map((row) => row["price"]);
  expect([price(DAY), price("2025-10-31"), price("2025-11-01")]).toEqual([["0"], ["0"], ["0.1"]]);
});

test("all 21 models of the page's calculator have an input price on its day", () => {
  expect(page).toContain(`\n${CALCULATOR.join("")}\n`);
  const prices = CALCULATOR.map((id) => [
    id,
    inForce(rows, { model: aliases.get(id) ?? id, meter: "input", tier: "standard" }, DAY).length,
  ]);
  expect(prices).toEqual(CALCULATOR.map((id) => [id, 1]));
});
