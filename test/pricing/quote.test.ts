import fc from "fast-check";
import { quote } from "../../src/pricing/quote";

test.each([
  ["gpt-5", '"gpt-5"'],
  ['say "hi"', '"say \\"hi\\""'],
  ["a\tb\u0000", '"a\\tb\\u0000"'],
  // U+202E turns what follows around, U+200B does not show, U+00A0 looks like a space
  ["gpt\u202e5", '"gpt\\u202e5"'],
  ["gpt-5\u200b", '"gpt-5\\u200b"'],
  ["gpt\u00a05", '"gpt\\u00a05"'],
  ["a\u2028b", '"a\\u2028b"'],
  ["\ud800", '"\\ud800"'],
  ["größe 模型 🙂", '"größe 模型 🙂"'],
  ["x".repeat(80), `"${"x".repeat(80)}"`],
  ["x".repeat(81), `"${"x".repeat(80)}…"`],
  ["🙂".repeat(81), `"${"🙂".repeat(80)}…"`],
])("%j → %s", (text, expected) => expect(quote(text)).toBe(expected));

test("whatever the text, what is shown is short and shows", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 500 }), (text) => {
      const shown = quote(text);
      expect(shown).not.toMatch(/[\p{C}\p{Zl}\p{Zp}]/u);
      expect(shown.length).toBeLessThanOrEqual(80 * 10 + 3);
    }),
  );
});
