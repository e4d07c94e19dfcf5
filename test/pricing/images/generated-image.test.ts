import {
  generatedImageTokens,
  generationRule,
  parsePixelSize,
  parseQuality,
} from "../../../src/pricing/images/generated-image";
import type { Quality } from "../../../src/pricing/images/generation-rules";

function tokens(model: string, quality: Quality, size: string): number {
  return generatedImageTokens(
    generationRule(model),
    quality,
    parsePixelSize(size) ?? { width: 0, height: 0 },
  );
}

/** OpenAI, Image generation guide: output tokens of GPT Image. */
test.each<[string, Quality, string, number]>([
  ["gpt-image-1", "low", "1024x1024", 272],
  ["gpt-image-1", "low", "1024x1536", 408],
  ["gpt-image-1", "low", "1536x1024", 400],
  ["gpt-image-1", "medium", "1024x1024", 1056],
  ["gpt-image-1", "medium", "1024x1536", 1584],
  ["gpt-image-1", "medium", "1536x1024", 1568],
  ["gpt-image-1", "high", "1024x1024", 4160],
  ["gpt-image-1", "high", "1024x1536", 6240],
  ["gpt-image-1", "high", "1536x1024", 6208],
  ["gpt-image-1-mini", "high", "1024x1024", 4160],
  ["gpt-image-1.5", "medium", "1536x1024", 1568],
  ["chatgpt-image-latest", "low", "1024x1024", 272],
])("%s %s %s has %i tokens", (model, quality, size, expected) => {
  expect(tokens(model, quality, size)).toBe(expected);
});

/** OpenAI's calculator for gpt-image-2, read 2026-04 (OpenAI forum, t/1379464). */
test.each<[Quality, string, number]>([
  ["high", "1024x1024", 7024],
  ["high", "1536x1024", 5488],
  ["high", "1024x1536", 5488],
  ["high", "1792x1024", 5063],
  ["high", "3584x2048", 12_329],
  ["low", "1024x1536", 158],
])("gpt-image-2 %s %s has %i tokens", (quality, size, expected) => {
  expect(tokens("gpt-image-2", quality, size)).toBe(expected);
});

test.each<[string, string, string, RegExp]>([
  ["a size that is not in the table", "gpt-image-1", "512x512", /It makes 1024x1024, 1024x1536, 1536x1024/],
  ["no multiple of 16", "gpt-image-2", "1000x1000", /multiples of 16 px/],
  ["an edge too long", "gpt-image-2", "4096x1536", /no edge above 3,840 px/],
  ["too narrow", "gpt-image-2", "3072x1008", /at most 3:1/],
  ["too few pixels", "gpt-image-2", "512x512", /from 655,360/],
  ["too many pixels", "gpt-image-2", "3840x3840", /to 8,294,400 pixels/],
  ["a model that makes no images", "gpt-5", "1024x1024", /"gpt-5" makes no images.*gpt-image-2/],
])("refuses %s", (_name, model, size, message) => {
  expect(() => tokens(model, "high", size)).toThrow(message);
});

test("the limits themselves are offered", () => {
  expect(tokens("gpt-image-2", "low", "3840x2160")).toBeGreaterThan(0);
  expect(tokens("gpt-image-2", "low", "1024x640")).toBeGreaterThan(0);
  expect(tokens("gpt-image-2", "low", "3072x1024")).toBeGreaterThan(0);
});

test.each([
  ["1024x1536", { width: 1024, height: 1536 }],
  [" 1024 X 1536 ", { width: 1024, height: 1536 }],
  ["1024×1536", { width: 1024, height: 1536 }],
  ["auto", undefined],
  ["1024", undefined],
  ["0x1024", undefined],
  ["10.5x10", undefined],
])("size %j is read as %j", (text, size) => {
  expect(parsePixelSize(text)).toEqual(size);
});

test.each([
  [" High ", "high"],
  ["hd", undefined],
  ["auto", undefined],
])("quality %j is read as %j", (text, quality) => {
  expect(parseQuality(text)).toBe(quality);
});
