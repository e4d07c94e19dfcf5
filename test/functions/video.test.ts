import type { Argument, Cell } from "../../src/functions/definition";
import { call } from "../support/call";

const SEED = "2025-10-15";
const LATER = "2026-08-31";
const column = (...cells: Cell[]): Cell[][] => cells.map((cell) => [cell]);
const cost = (...args: Argument[]): unknown => call("OPENAI_VIDEO_COST", args);

test.each<[Argument[], unknown]>([
  [["sora-2", "720p", 8, 1, "", SEED], 0.8],
  [["sora-2", "720x1280", 8, 1, "", SEED], 0.8],
  [["sora-2", "1280 x 720", 8, "", "", SEED], 0.8],
  [["sora-2-pro", "720p", 10, 1, "", SEED], 3],
  [["sora-2-pro", "1792x1024", 12, 2, "", SEED], 12],
  [["sora-2-pro", "1080p", 10, 1, "", LATER], 7],
  [["sora-2", "720p", 8, 100, "batch", LATER], 40],
  [["sora-2-pro", "1080x1920", 1, 1, "batch", LATER], 0.35],
  [["sora-2", "720p", 4.3, 3, "", SEED], 1.29],
  // shut down on 2026-09-24: the last price stays known
  [["sora-2", "720p", 8, 1, "", "2026-11-24"], 0.8],
  [["sora-2", "720p", column(4, "", 8), 1, "", SEED], column(0.4, "", 0.8)],
])("%j costs %j", (args, expected) => expect(cost(...args)).toEqual(expected));

test.each<[Argument[], string]>([
  [["sora-2", "1080p", 8], 'size is "1080p", but "sora-2" makes 720p (720x1280, 1280x720).'],
  [["sora-2", "4k", 8], 'size is "4k", but "sora-2" makes 720p'],
  [["sora-2", 720, 8], 'size is 720, but "sora-2" makes 720p'],
  [["gpt-5", "720p", 8], '"gpt-5" makes no video.'],
  [["sora-2", "720p", -8], "seconds is -8"],
  [["sora-2", "720p", 8, 1.5], "count is 1.5"],
  [
    ["sora-2", "720p", 8, 1, "flex"],
    '"sora-2" has no video_720p price in the flex tier. It has: standard, batch.',
  ],
])("%j", (args, message) => expect(() => cost(...args)).toThrow(`OPENAI_VIDEO_COST: ${message}`));

test("the shut-down of Sora is shown", () => {
  expect(call("OPENAI_RATE", ["sora-2", "shutdown"])).toBe("2026-09-24");
  expect(call("OPENAI_RATE", ["sora-2-pro", "shutdown"])).toBe("2026-09-24");
});

test("a cost that no cell can hold is an error, never Infinity", () => {
  // 1e308 seconds × 1,000 × $0.10 is above 1.8e308, the largest double.
  expect(() => cost("sora-2", "720p", 1e308, 1000, "", SEED)).toThrow(
    "OPENAI_VIDEO_COST: the result is larger than a spreadsheet can hold. Check the quantities.",
  );
});
