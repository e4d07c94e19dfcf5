import { PricingError } from "../errors";
import type { Meter } from "../meter";
import {
  DETAILS,
  type Detail,
  type FidelityRule,
  type ImageRule,
  type PatchRule,
  type TileRule,
} from "./image-rule";
import { fitLongestSide, fitShortestSide, shrinkToBudget, type ImageSize } from "./resize";
import { grouped } from "../words";
import { ceilDivide } from "./whole-numbers";

/** The work behind a count, as OpenAI's own calculator shows it. */
export interface ImageTokens {
  readonly rule: ImageRule;
  /** The image as the model sees it. */
  readonly resized: ImageSize;
  /** Side of a tile or patch in pixels. */
  readonly unit: number;
  /** Tiles or patches from left to right and from top to bottom; 0 when only the base is billed. */
  readonly across: number;
  readonly down: number;
  readonly base: number;
  /** Tokens of a tile or patch, as decimal text: "140", "1.62". */
  readonly perUnit: string;
  /** Extra tokens of high input fidelity. */
  readonly extra: number;
  readonly total: number;
}

const TILE = 512;
const PATCH = 32;
const TILE_LONGEST_SIDE = 2048;
/** "If this count exceeds 30,000 patches, the API rejects the request" (OpenAI, Images and vision guide, 2026-10). */
const MOST_PATCHES = 30_000;
/** PNG can go no higher; below it every product of a side and a limit stays a whole number below 2^53. */
const LONGEST_SIDE = 2 ** 31 - 1;

/** What the tokens of an input image are billed on: text models have no image price of their own. */
export function imageMeter(rule: ImageRule): Meter {
  return rule.counting.kind === "fidelity" ? "image_input" : "input";
}

/**
 * The tokens of one input image, an estimate within ±1 of what is billed (OpenAI: floating-point rounding in billing).
 * Worked: 512×512 for gpt-5 → 1 × 1 tiles, 70 + 140 = 210. 1024×1024 for gpt-4.1-mini → 1,024 patches × 1.62 → 1,659.
 * @throws PricingError for a size that is no image, a detail the model lacks, and an image the API rejects
 */
export function countImageTokens(rule: ImageRule, size: ImageSize, detail: Detail): ImageTokens {
  checkSide("width", size.width);
  checkSide("height", size.height);
  switch (rule.counting.kind) {
    case "tiles":
      return countTiles(rule, rule.counting, size, detail);
    case "fidelity":
      return countWithFidelity(rule, rule.counting, size, detail);
    case "patches":
      return countPatches(rule, rule.counting, size, detail);
  }
}

function checkSide(name: string, side: number): void {
  if (!Number.isInteger(side) || side < 1 || side > LONGEST_SIDE) {
    throw new PricingError(
      `${name} is ${side}, but must be a whole number of pixels from 1 to ${grouped(LONGEST_SIDE)}.`,
    );
  }
}

function countTiles(rule: ImageRule, counting: TileRule, size: ImageSize, detail: Detail): ImageTokens {
  if (detail === "original") throw unsupported(rule, detail, ["low", "high", "auto"]);
  if (detail === "low") return tilesOf(rule, counting, size, 0, 0, 0);
  const resized = resizeForTiles(size, counting.shortestSide);
  return tilesOf(rule, counting, resized, tilesAlong(resized.width), tilesAlong(resized.height), 0);
}

/** `auto` is the API's default input fidelity, low. */
function countWithFidelity(
  rule: ImageRule,
  counting: FidelityRule,
  size: ImageSize,
  detail: Detail,
): ImageTokens {
  if (detail === "original") throw unsupported(rule, detail, ["low", "high", "auto"]);
  const resized = resizeForTiles(size, counting.shortestSide);
  const shape = size.width === size.height ? counting.square : counting.oblong;
  const extra = detail === "high" ? shape : 0;
  return tilesOf(rule, counting, resized, tilesAlong(resized.width), tilesAlong(resized.height), extra);
}

function resizeForTiles(size: ImageSize, shortestSide: number): ImageSize {
  return fitShortestSide(fitLongestSide(size, TILE_LONGEST_SIDE), shortestSide);
}

function tilesAlong(side: number): number {
  return ceilDivide(side, TILE);
}

function tilesOf(
  rule: ImageRule,
  { base, perTile }: TileRule | FidelityRule,
  resized: ImageSize,
  across: number,
  down: number,
  extra: number,
): ImageTokens {
  const total = base + across * down * perTile + extra;
  return { rule, resized, unit: TILE, across, down, base, perUnit: String(perTile), extra, total };
}

function countPatches(rule: ImageRule, counting: PatchRule, size: ImageSize, detail: Detail): ImageTokens {
  const sizing = counting.sizing[detail];
  if (sizing === undefined) {
    throw unsupported(
      rule,
      detail,
      DETAILS.filter((name) => counting.sizing[name] !== undefined),
    );
  }
  let resized = fitLongestSide(size, sizing.longestSide);
  if (sizing.budget !== null && patchesOf(resized) > sizing.budget) {
    resized = shrinkToBudget(resized, sizing.budget, PATCH);
  }
  const patches = patchesOf(resized);
  if (patches > MOST_PATCHES) throw tooLarge(rule, size, detail, patches);
  return {
    rule,
    resized,
    unit: PATCH,
    across: ceilDivide(resized.width, PATCH),
    down: ceilDivide(resized.height, PATCH),
    base: 0,
    perUnit: hundredthsAsText(counting.hundredths),
    extra: 0,
    total: ceilDivide(patches * counting.hundredths, 100),
  };
}

function patchesOf({ width, height }: ImageSize): number {
  return ceilDivide(width, PATCH) * ceilDivide(height, PATCH);
}

function hundredthsAsText(hundredths: number): string {
  return String(hundredths / 100);
}

function unsupported(rule: ImageRule, detail: Detail, offered: readonly Detail[]): PricingError {
  return new PricingError(
    `detail "${detail}" is not offered by "${rule.model}". It offers ${offered.join(", ")}.`,
  );
}

function tooLarge(
  rule: ImageRule,
  { width, height }: ImageSize,
  detail: Detail,
  patches: number,
): PricingError {
  return new PricingError(
    `an image of ${width}×${height} at detail "${detail}" needs ${grouped(patches)} patches, but OpenAI's API ` +
      `rejects more than ${grouped(MOST_PATCHES)} for "${rule.model}". Make it smaller, or use detail "high".`,
  );
}
