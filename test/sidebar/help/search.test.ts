import { HELP } from "../../../src/functions/help/catalog";
import { searchFunctions, signature } from "../../../src/sidebar/help/search";
import { SYNONYMS } from "../../../src/sidebar/help/synonyms";

const found = (query: string) => searchFunctions(HELP, query).map(({ name }) => name);

test("an empty search finds every function", () => expect(found("  ")).toEqual(HELP.map(({ name }) => name)));

test("a name, in any case, is found first", () => {
  expect(found("OPENAI_COST")[0]).toBe("OPENAI_COST");
  expect(found("image_tokens")[0]).toBe("IMAGE_TOKENS");
  expect(found("sensitivity")[0]).toBe("OPENAI_SENSITIVITY");
});

test("all words count before some do", () => {
  expect(found("image detail")).toEqual(expect.arrayContaining(["IMAGE_TOKENS", "OPENAI_IMAGE_COST"]));
  expect(found("image zebra").slice(0, 3)).toContain("IMAGE_TOKENS");
  expect(found("zzzz qqqq")).toEqual([]);
});

// What a person asks, and a function that answers it; it is among the first three.
test.each([
  ["how much does a picture cost", "OPENAI_IMAGE_COST"],
  ["photo tokens", "IMAGE_TOKENS"],
  ["generate an image", "OPENAI_IMAGE_GENERATION_COST"],
  ["phone call", "OPENAI_REALTIME_COST"],
  ["seconds of speech", "OPENAI_AUDIO_TOKENS"],
  ["sora", "OPENAI_VIDEO_COST"],
  ["cheapest model", "OPENAI_COMPARE"],
  ["which is cheaper", "OPENAI_COMPARE"],
  ["web search", "OPENAI_TOOL_COST"],
  ["vector store", "OPENAI_STORAGE_COST"],
  ["fine-tuning", "OPENAI_TRAINING_COST"],
  ["chat with history", "OPENAI_SESSION_TOKENS"],
  ["list of models", "OPENAI_MODELS"],
  ["price of a model", "OPENAI_RATE"],
  ["when were the prices updated", "OPENAI_RATES_INFO"],
  ["what if a driver changes", "OPENAI_SENSITIVITY"],
  ["batch discount", "OPENAI_COST"],
  ["cahced", "OPENAI_COST"],
])("%s: %s", (query, name) => expect(found(query).slice(0, 3)).toContain(name));

test("every synonym means something that the help says", () => {
  for (const [word, terms] of Object.entries(SYNONYMS)) {
    for (const term of terms) expect([word, term, found(term).length > 0]).toEqual([word, term, true]);
  }
});

test("the signature marks what is optional", () => {
  const cost = HELP.find(({ name }) => name === "OPENAI_AUDIO_TOKENS");
  expect(cost && signature(cost)).toBe("OPENAI_AUDIO_TOKENS(seconds, [direction])");
});
