import { bundledTable } from "../../../src/pricing/bundled";
import type { Day } from "../../../src/pricing/day";
import { IMAGE_RULES } from "../../../src/pricing/images/image-rules";
import { hasImageRule } from "../../../src/pricing/images/image-tokens";

/** The models of the calculator on the price page of 2025-10. */
const CALCULATOR =
  "gpt-5 gpt-5-mini gpt-5-nano gpt-5-chat-latest gpt-4.1 gpt-4.1-mini gpt-4.1-nano o3 o3-deep-research o3-pro o4-mini o4-mini-deep-research o1 o1-pro gpt-4o gpt-4o-2024-05-13 gpt-4o-mini computer-use-preview gpt-4.5-preview codex-mini-latest gpt-5-codex".split(
    " ",
  );

const models = [...new Set(IMAGE_RULES.map(({ model }) => model))];

test("every model of the 2025-10 calculator has a rule", () => {
  expect(CALCULATOR).toHaveLength(21);
  expect(CALCULATOR.filter((model) => !models.includes(model))).toEqual([]);
});

test.each(models)("%s has one rule on every day", (model) => {
  const rules = IMAGE_RULES.filter((rule) => rule.model === model);
  const days = ["2023-01-01", ...rules.flatMap(({ from, until }) => [from, until]), "2030-01-01"];
  for (const day of days.filter((value): value is Day => value !== null)) {
    const inForce = rules.filter(
      ({ from, until }) => (from === null || from <= day) && (until === null || day < until),
    );
    expect(inForce).toHaveLength(1);
  }
});

test("every rule names its source", () => {
  for (const { evidence } of IMAGE_RULES) expect(evidence.source).not.toBe("");
});

/** Models of the rate table whose count of an input image is not known, by why. */
const WITHOUT_RULE = {
  text: "ada babbage curie davinci babbage-002 davinci-002 text-ada-001 text-curie-001 text-davinci-001 text-davinci-002 text-davinci-003 gpt-3.5-turbo gpt-3.5-turbo-0125 gpt-3.5-turbo-0301 gpt-3.5-turbo-0613 gpt-3.5-turbo-1106 gpt-3.5-turbo-16k gpt-3.5-turbo-instruct gpt-4-0125-preview gpt-4-0314 gpt-4-0613 gpt-4-1106-preview gpt-4-32k gpt-4o-search-preview gpt-4o-mini-search-preview gpt-oss-120b gpt-oss-20b gpt-oss-safeguard-20b o1-mini o1-preview o3-mini text-embedding-3-large text-embedding-3-small text-embedding-ada-002 ft:babbage-002 ft:davinci-002 ft:gpt-3.5-turbo",
  audio:
    "gpt-4o-audio-preview gpt-4o-mini-audio-preview gpt-4o-mini-realtime-preview gpt-4o-realtime-preview gpt-4o-mini-transcribe gpt-4o-mini-tts gpt-4o-transcribe gpt-4o-transcribe-diarize gpt-audio gpt-audio-1.5 gpt-audio-mini gpt-live-transcribe gpt-realtime-translate gpt-realtime-whisper gpt-transcribe tts-1 tts-1-hd whisper-1",
  "images, but the rule is not published":
    "chat-latest gpt-5-search-api gpt-5.1-mini gpt-5.5-chat-latest gpt-5.5-codex gpt-image-2 gpt-realtime gpt-realtime-1.5 gpt-realtime-2 gpt-realtime-2.1 gpt-realtime-2.1-mini gpt-realtime-mini omni-moderation-latest sora-2 sora-2-pro",
  tools:
    "chatkit code-interpreter file-search image-web-search web-search web-search-preview web-search-preview-non-reasoning",
};

/** A new model of the rate table must be given a rule, or be listed above with the reason. */
test.each(bundledTable().models())("%s has a rule, or a reason for having none", (model) => {
  const reasons = Object.entries(WITHOUT_RULE)
    .filter(([, listed]) => listed.split(" ").includes(model))
    .map(([reason]) => reason);
  expect(reasons).toHaveLength(
    hasImageRule(model.startsWith("ft:") ? (model.split(":")[1] ?? "") : model) ? 0 : 1,
  );
});
