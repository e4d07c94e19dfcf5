import { audioTokens, type Direction } from "../../../src/pricing/audio/audio-tokens";

/** OpenAI: 1 token per 100 ms of input audio, 1 per 50 ms of output audio. */
test.each<[number, Direction, number]>([
  [60, "input", 600],
  [60, "output", 1200],
  [0, "input", 0],
  [0.1, "input", 1],
  [0.05, "output", 1],
  [1.1, "input", 11],
  [0.3, "input", 3],
  [0.301, "input", 4],
  [1.234, "output", 25],
  [3600, "output", 72_000],
])("%d s of %s is %i tokens", (seconds, direction, tokens) => {
  expect(audioTokens(seconds, direction)).toBe(tokens);
});

test("more tokens than can be counted exactly are an error, never Infinity", () => {
  expect(() => audioTokens(1e308, "output")).toThrow(
    "seconds is 1e+308, which is more tokens than can be counted",
  );
  expect(() => audioTokens(1e15, "output")).toThrow("more tokens than can be counted exactly");
  // 2^53 − 1 is 9,007,199,254,740,991
  expect(audioTokens(900_719_925_474_099, "input")).toBe(9_007_199_254_740_990);
});
