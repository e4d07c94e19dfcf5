import type { Argument, Cell } from "../../src/functions/definition";
import { call } from "../support/call";

const SEED = "2025-10-15";
const LATER = "2026-08-31";
const column = (...cells: Cell[]): Cell[][] => cells.map((cell) => [cell]);

describe("OPENAI_REALTIME_COST", () => {
  const cost = (...args: Argument[]): unknown => call("OPENAI_REALTIME_COST", args);
  const million = 1_000_000;

  test.each<[string, Argument[], unknown]>([
    [
      // text 500 × 4 + 1,500 × 0.4 + 300 × 16 = 7,400; audio 2,000 × 32 + 4,000 × 0.4 + 2,400 × 64 = 219,200
      "every modality at its own price, cached inside input",
      ["gpt-realtime", 2000, 1500, 300, 6000, 4000, 2400, 0, 0, SEED],
      0.2266,
    ],
    ["images", ["gpt-realtime", 0, 0, 0, 0, 0, 0, million, 400_000, SEED], 3.2],
    ["blank modalities", ["gpt-realtime", "", "", "", million, null, undefined, "", "", SEED], 32],
    ["the mini", ["gpt-realtime-mini", million, 0, million, million, 0, million, 0, 0, SEED], 33],
    ["gpt-realtime-2 writes text at $24", ["gpt-realtime-2", 0, 0, million, 0, 0, 0, 0, 0, LATER], 24],
    [
      "no cached price: the input price",
      ["gpt-audio", million, million, 0, million, million, 0, 0, 0, LATER],
      34.5,
    ],
    ["a snapshot", ["gpt-realtime-2025-08-28", million, 0, 0, 0, 0, 0, 0, 0, SEED], 4],
    [
      "columns with a blank row",
      ["gpt-realtime", column(million, "", 0), 0, 0, column(0, "", million), 0, 0, 0, 0, SEED],
      column(4, "", 32),
    ],
    ["nothing used", ["gpt-realtime", 0, 0, 0, 0, 0, 0], 0],
  ])("%s", (_name, args, expected) => expect(cost(...args)).toEqual(expected));

  test.each<[Argument[], string]>([
    [["gpt-realtime", 10, 11, 0, 0, 0, 0], "text_cached 11 is more than text_input 10, but is a part of it."],
    [["gpt-realtime", 0, 0, 0, 0, 1, 0], "audio_cached 1 is more than audio_input 0"],
    [["gpt-realtime", 0, 0, 0, 0, 0, 0, 1, 2], "image_cached 2 is more than image_input 1"],
    [["gpt-realtime", -1, 0, 0, 0, 0, 0], "text_input is -1"],
    [["gpt-5", 0, 0, 0, 1, 0, 0], '"gpt-5" has no audio_input price. It is priced by'],
    [["gpt-realtme", 0, 0, 0, 1, 0, 0], 'Did you mean "gpt-realtime"?'],
  ])("%j", (args, message) => expect(() => cost(...args)).toThrow(message));
});

describe("OPENAI_AUDIO_TOKENS", () => {
  const tokens = (...args: Argument[]): unknown => call("OPENAI_AUDIO_TOKENS", args);

  test.each<[Argument[], unknown]>([
    [[60], 600],
    [[60, "output"], 1200],
    [[60, "Input"], 600],
    [[1.1], 11],
    [[0.01], 1],
    [[0], 0],
    [[column(60, "", 30), "output"], column(1200, "", 600)],
    [[60, column("input", "output")], column(600, 1200)],
  ])("%j → %j", (args, expected) => expect(tokens(...args)).toEqual(expected));

  test.each<[Argument[], string]>([
    [[-1], "seconds is -1, but must be a number of at least 0."],
    [["long"], 'seconds is "long"'],
    [[60, "both"], 'direction is "both", but must be one of input, output.'],
  ])("%j", (args, message) => expect(() => tokens(...args)).toThrow(`OPENAI_AUDIO_TOKENS: ${message}`));
});
