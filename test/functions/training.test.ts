import type { Argument, Cell } from "../../src/functions/definition";
import { call } from "../support/call";

const SEED = "2025-10-15";
const LATER = "2026-08-31";
const column = (...cells: Cell[]): Cell[][] => cells.map((cell) => [cell]);
const cost = (...args: Argument[]): unknown => call("OPENAI_TRAINING_COST", args);

test.each<[Argument[], unknown]>([
  [["gpt-4.1", 2_000_000, 3, SEED], 150],
  [["ft:gpt-4.1", 2_000_000, 3, SEED], 150],
  [["gpt-4.1-2025-04-14", 1_000_000, 1, SEED], 25],
  [["gpt-4.1-mini", 1_000_000, "", SEED], 5],
  [["gpt-4.1-nano", 1_000_000, 2, SEED], 3],
  [["gpt-4o", 1_000_000, 1, LATER], 25],
  [["gpt-4o-mini", 1_000_000, 1, LATER], 3],
  [["o4-mini", 1.5, "", SEED], 150],
  [["o4-mini", 1, 1, SEED], 100],
  // pro rata per second: 36 s
  [["o4-mini", 0.01, "", SEED], 1],
  [["gpt-4.1", 9_007_199_254_740_991, 2, SEED], 450_359_962_737.04956],
  [[column("gpt-4.1", "", "o4-mini"), column(1_000_000, "", 2), "", SEED], column(25, "", 200)],
])("%j costs %j", (args, expected) => expect(cost(...args)).toEqual(expected));

test.each<[Argument[], string]>([
  [["o4-mini", 2, 3], "epochs must be blank for reinforcement fine-tuning"],
  [["gpt-4.1", 1000, 0], "epochs is 0, but must be at least 1."],
  [["gpt-4.1", 1000, 1.5], "epochs is 1.5"],
  [["gpt-4.1", 1.5], "quantity is 1.5"],
  [["gpt-5", 1000], '"gpt-5" has no training price. These can be fine-tuned: '],
  [["gpt-41", 1000], 'unknown model "gpt-41". Did you mean "gpt-4.1"?'],
])("%j", (args, message) => expect(() => cost(...args)).toThrow(`OPENAI_TRAINING_COST: ${message}`));

describe("the use of a fine-tuned model", () => {
  test.each<[Argument[], number]>([
    [["ft:gpt-4.1:acme::abc123", 1_000_000, 400_000, 100_000, "", SEED], 3.3],
    [["ft:o4-mini", 1_000_000, 0, 0, "", LATER], 4],
    [["ft:o4-mini:data-sharing", 1_000_000, 0, 0, "", LATER], 2],
    [["ft:o4-mini:data-sharing", 0, 0, 1_000_000, "batch", LATER], 4],
    // as printed, though 3.75 / 2 would be 1.875
    [["ft:gpt-4o", 1_000_000, 0, 0, "batch", LATER], 2.225],
    [["ft:gpt-4o-2024-08-06:acme::1", 0, 0, 1_000_000, "batch", LATER], 12.5],
  ])("%j costs %d", (args, expected) => expect(call("OPENAI_COST", args)).toBe(expected));
});
