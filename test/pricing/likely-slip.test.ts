import { likelySlip, slipIndex } from "../../src/pricing/likely-slip";

const INDEX = slipIndex([
  "gpt-5",
  "gpt-5-mini",
  "gpt-5-pro",
  "gpt-5.1",
  "gpt-4o",
  "gpt-4",
  "gpt-3.5-turbo",
  "o3",
  "o3-mini",
  "ada",
]);

test.each([
  ["gpt5", "gpt-5"],
  ["gtp-5", "gpt-5"],
  ["gpt-5 mini", "gpt-5-mini"],
  ["GPT_5_MINI", "gpt-5-mini"],
  ["gpt-5-minni", "gpt-5-mini"],
  ["gpt-5-pr", "gpt-5-pro"],
  ["gpt-35-turbo", "gpt-3.5-turbo"],
  ["gpt-51", "gpt-5.1"],
  ["o3mini", "o3-mini"],
  // another number, or another word, is another model
  ["gpt-9-mega", undefined],
  ["gpt-6", undefined],
  ["gpt-5.2", undefined],
  ["gpt-5-max", undefined],
  ["glm-4", undefined],
  ["claude-3-opus", undefined],
  ["Total", undefined],
  ["-", undefined],
  ["", undefined],
])("%j is a slip of %j", (text, expected) => expect(likelySlip(text, INDEX)).toBe(expected));

test("ten thousand letters are looked at no further than an id can be long", () => {
  expect(likelySlip(`gpt-5${"x".repeat(1e7)}`, INDEX)).toBeUndefined();
});
