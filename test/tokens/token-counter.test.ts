import fc from "fast-check";
import { Tiktoken } from "js-tiktoken/lite";
import cl100k from "js-tiktoken/ranks/cl100k_base";
import o200k from "js-tiktoken/ranks/o200k_base";
import { gunzipSync } from "node:zlib";
import { vocabularyFile } from "../../scripts/build/vocabulary-file";
import { ENCODINGS, type Encoding } from "../../src/tokens/encoding";
import { tokenCounter, type TokenCounter } from "../../src/tokens/token-counter";
import { readPagePart } from "../../src/api/page-part";

const page = vocabularyFile();

function counter(encoding: Encoding): TokenCounter {
  const part = readPagePart(page, encoding) ?? "";
  return tokenCounter(gunzipSync(Buffer.from(part, "base64")).toString("utf8"));
}

const counters = { o200k_base: counter("o200k_base"), cl100k_base: counter("cl100k_base") };
const others = { o200k_base: new Tiktoken(o200k), cl100k_base: new Tiktoken(cl100k) };

/** Scripts, joiners, right to left, code, line ends, and what a cell may hold beside words. */
const WORDS = [
  "The quick brown fox jumps over the lazy dog.",
  "Größenänderung, daß Übel größer",
  "Ça va? L'été dernier, où étais-tu ?",
  "São Paulo não é a capital",
  "Привет, как дела? Ёжик в тумане",
  "日本語のテキストを数えます。東京都",
  "今天的天气很好，我们去公园吧。",
  "안녕하세요 세계",
  "مرحبا بالعالم",
  "שלום עולם",
  "नमस्ते दुनिया",
  "สวัสดีชาวโลก",
  "👩‍👩‍👧‍👦 🇩🇪 👍🏽 ✈️",
  "e\u0301 a\u0308 \u200b\u00ad\ufeff",
  "function f(x) {\n\treturn x?.y ?? 0;\r\n}",
  "https://example.com/a?b=c&d=%20#e",
  "1234567890 3.14159 1,000,000 €12,50",
  "don't I'LL we've THEY'RE",
  "   \t \n\n  \r\n ",
  "<|endoftext|><|im_start|>",
  "----====____....!!!???",
  "AAAAaaaaBbBb_camelCase SNAKE_CASE",
];

describe.each(ENCODINGS)("%s", (encoding) => {
  const count = counters[encoding];
  /** The other tokenizer, told that special tokens are text. */
  const other = (text: string): number => others[encoding].encode(text, [], []).length;

  test.each(WORDS)("%j", (text) => expect(count(text)).toBe(other(text)));

  test("an empty text has none", () => expect(count("")).toBe(0));

  test("two thousand mixtures of them and of anything else", () => {
    const piece = fc.oneof(
      fc.constantFrom(...WORDS),
      fc.string({ unit: "grapheme", maxLength: 30 }),
      fc.string({ unit: "binary", maxLength: 30 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 6 }), (pieces) => {
        const text = pieces.join("");
        expect(count(text)).toBe(other(text));
      }),
      { numRuns: 2000 },
    );
  });
});

// OpenAI's cookbook "How to count tokens with tiktoken" prints these counts.
test.each([
  ["o200k_base", "antidisestablishmentarianism", 6],
  ["o200k_base", "2 + 2 = 4", 7],
  ["o200k_base", "お誕生日おめでとう", 8],
  ["cl100k_base", "antidisestablishmentarianism", 6],
  ["cl100k_base", "2 + 2 = 4", 7],
  ["cl100k_base", "お誕生日おめでとう", 9],
] as const)("%s: %s is %d tokens", (encoding, text, tokens) => expect(counters[encoding](text)).toBe(tokens));
