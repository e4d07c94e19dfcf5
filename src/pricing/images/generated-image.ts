import { PricingError } from "../errors";
import {
  GENERATION_RULES,
  QUALITIES,
  type GenerationFormula,
  type GenerationRule,
  type GenerationTable,
  type Quality,
} from "./generation-rules";
import type { ImageSize } from "./resize";
import { grouped } from "../words";
import { ceilDivide, floorDivide } from "./whole-numbers";

/** Reads a quality as written in a cell; undefined when it is none with a known count. */
export function parseQuality(text: string): Quality | undefined {
  const name = text.trim().toLowerCase();
  return QUALITIES.find((quality) => quality === name);
}

const SIZE = /^([1-9]\d{0,5})\s*[x×*]\s*([1-9]\d{0,5})$/i;

/** Reads `1024x1536`, width first; undefined for anything else. */
export function parsePixelSize(text: string): ImageSize | undefined {
  const match = SIZE.exec(text.trim());
  return match ? { width: Number(match[1]), height: Number(match[2]) } : undefined;
}

/**
 * How many output tokens a model's images have.
 * @param model canonical id of the rate table
 * @throws PricingError when it makes no images, or their count is not known
 */
export function generationRule(model: string): GenerationRule {
  const rule = GENERATION_RULES.find((candidate) => candidate.model === model);
  if (rule === undefined) {
    const known = GENERATION_RULES.map((candidate) => candidate.model).join(", ");
    throw new PricingError(`"${model}" makes no images whose tokens are known. Known are those of ${known}.`);
  }
  return rule;
}

/**
 * The output tokens of one generated image.
 * Worked: gpt-image-1, high, 1024×1024 → 4,160 (× $40 per 1M = $0.1664). gpt-image-2, high, 1024×1024 → 7,024.
 * @throws PricingError for a size the model does not offer, naming those it does
 */
export function generatedImageTokens(rule: GenerationRule, quality: Quality, size: ImageSize): number {
  return rule.counting.kind === "table"
    ? lookUp(rule.model, rule.counting, quality, size)
    : compute(rule.model, rule.counting, quality, size);
}

function lookUp(model: string, { sizes }: GenerationTable, quality: Quality, size: ImageSize): number {
  const tokens = sizes.get(`${size.width}x${size.height}`)?.[quality];
  if (tokens === undefined) {
    throw new PricingError(
      `"${model}" does not make images of ${size.width}x${size.height}. It makes ${[...sizes.keys()].join(", ")}.`,
    );
  }
  return tokens;
}

/** f tokens along the long edge, s = ⌊(2·f·S + L) / (2·L)⌋ along the short one: ⌈f·s·(2,000,000 + w·h) / 4,000,000⌉. */
function compute(model: string, formula: GenerationFormula, quality: Quality, size: ImageSize): number {
  checkOffered(model, formula, size);
  const long = Math.max(size.width, size.height);
  const short = Math.min(size.width, size.height);
  const factor = formula.factor[quality];
  const shortFactor = floorDivide(2 * factor * short + long, 2 * long);
  return ceilDivide(factor * shortFactor * (2_000_000 + long * short), 4_000_000);
}

function checkOffered(model: string, formula: GenerationFormula, { width, height }: ImageSize): void {
  const { step, longestEdge, largestRatio, fewestPixels, mostPixels } = formula;
  const pixels = width * height;
  const offered =
    width % step === 0 &&
    height % step === 0 &&
    Math.max(width, height) <= longestEdge &&
    Math.max(width, height) <= largestRatio * Math.min(width, height) &&
    pixels >= fewestPixels &&
    pixels <= mostPixels;
  if (!offered) {
    throw new PricingError(
      `"${model}" does not make images of ${width}x${height}. It makes sizes in multiples of ${step} px, no edge above ` +
        `${grouped(longestEdge)} px, at most ${largestRatio}:1, from ${grouped(fewestPixels)} to ${grouped(mostPixels)} pixels, ` +
        "such as 1024x1024, 1024x1536, 1536x1024.",
    );
  }
}
