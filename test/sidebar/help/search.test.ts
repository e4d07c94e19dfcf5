import { HELP } from "../../../src/functions/help/catalog";
import { searchFunctions, signature } from "../../../src/sidebar/help/search";

const found = (query: string) => searchFunctions(HELP, query).map(({ name }) => name);

test("an empty search finds every function", () => expect(found("  ")).toEqual(HELP.map(({ name }) => name)));

test("every word must occur, in any case", () => {
  expect(found("OPENAI_COST")).toContain("OPENAI_COST");
  expect(found("image detail")).toEqual(expect.arrayContaining(["IMAGE_TOKENS", "OPENAI_IMAGE_COST"]));
  expect(found("image zebra")).toEqual([]);
});

test("the signature marks what is optional", () => {
  const cost = HELP.find(({ name }) => name === "OPENAI_AUDIO_TOKENS");
  expect(cost && signature(cost)).toBe("OPENAI_AUDIO_TOKENS(seconds, [direction])");
});
