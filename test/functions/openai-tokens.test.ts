import { call, host } from "../support/call";

const tokens = (...args: Parameters<typeof call>[1]) => call("OPENAI_TOKENS", args);

// OpenAI's cookbook, "How to count tokens with tiktoken".
test.each([
  ["antidisestablishmentarianism", undefined, 6],
  ["2 + 2 = 4", "gpt-4o", 7],
  ["お誕生日おめでとう", undefined, 8],
])("%s as %s: %d", (text, model, expected) => expect(tokens(text, model)).toBe(expected));

test("a range gives a column, a blank cell a blank, a number its digits", () =>
  expect(tokens([["2 + 2 = 4"], [""], [1234]])).toEqual([[7], [""], [2]]));

test("models can stand beside the texts or across them", () =>
  expect(tokens([["お誕生日おめでとう"], ["2 + 2 = 4"]], [["gpt-4o", "text-embedding-3-small"]])).toEqual([
    [8, 9],
    [7, 7],
  ]));

test.each([
  [[new Date("2026-01-01T00:00:00Z")], /text is the date 2026-01-01, but must be text. Use TEXT/],
  [[true], /text is TRUE, but must be text/],
  [["x", "gpt-nonsense-9"], /unknown model "gpt-nonsense-9"/],
  [["x", "davinci"], /"davinci" uses r50k_base, whose vocabulary RateSheet does not carry/],
  [["x", "whisper-1"], /how "whisper-1" cuts text into tokens is not known/],
])("%j is refused", (args, message) => expect(() => tokens(...args)).toThrow(message));

test("without Vocabulary.html the error says what to add", () =>
  expect(() => call("OPENAI_TOKENS", ["x"], { ...host(), vocabulary: () => null })).toThrow(
    /the vocabulary o200k_base is not installed. Add the file Vocabulary.html/,
  ));
