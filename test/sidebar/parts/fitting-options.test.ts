import { fittingOptions, type OptionGroup } from "../../../src/sidebar/parts/fitting-options";

/** As the page shows them: families, newest first, the retired ones folded away. */
const GROUPS: readonly OptionGroup[] = [
  { label: "GPT-5.6", options: ["gpt-5.6-sol", "gpt-5.6-luna"] },
  { label: "GPT-5", options: ["gpt-5-pro", "gpt-5", "gpt-5-mini"] },
  { label: "o series", options: ["o4-mini", "o3-pro", "o3", "o3-mini"] },
  { label: "GPT-4o", options: ["gpt-4o-2024-05-13", "gpt-4o-mini", "gpt-4o"] },
  { label: "Speech", options: ["gpt-4o-mini-tts", "tts-1", "whisper-1"] },
  { label: "Retired", options: ["gpt-4.5-preview", "o1-mini"], folded: true },
];

const found = (typed: string): readonly string[] =>
  fittingOptions(GROUPS, typed).flatMap(({ options }) => options);

test.each([
  ["gpt5", ["gpt-5", "gpt-5-pro", "gpt-5-mini", "gpt-5.6-sol", "gpt-5.6-luna"]],
  ["GPT 5 mini", ["gpt-5-mini"]],
  ["gpt-5.6", ["gpt-5.6-sol", "gpt-5.6-luna"]],
  ["o3", ["o3", "o3-pro", "o3-mini"]],
  ["4o mini", ["gpt-4o-mini", "gpt-4o-mini-tts"]],
  ["tts", ["tts-1", "gpt-4o-mini-tts"]],
  ["whisper", ["whisper-1"]],
  ["4.5", ["gpt-4.5-preview"]],
  ["claude", []],
])("%s finds what was most likely meant first", (typed, expected) => expect(found(typed)).toEqual(expected));

test("nothing typed shows all but what is folded, in its order", () =>
  expect(found(" ")).toEqual(GROUPS.slice(0, 5).flatMap(({ options }) => options)));
