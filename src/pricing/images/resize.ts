import { floorDivide, floorSquareRoot, roundDivide } from "./whole-numbers";

/** Sides of an image in whole pixels, at least 1. */
export interface ImageSize {
  readonly width: number;
  readonly height: number;
}

/** Fits an image into a square of `limit` px, the other side to the nearest pixel. Never enlarges. */
export function fitLongestSide({ width, height }: ImageSize, limit: number): ImageSize {
  if (width <= limit && height <= limit) return { width, height };
  return width >= height
    ? { width: limit, height: Math.max(1, roundDivide(height * limit, width)) }
    : { width: Math.max(1, roundDivide(width * limit, height)), height: limit };
}

/** Scales an image down until its shortest side is `limit` px, the other side rounded down. Never enlarges. */
export function fitShortestSide({ width, height }: ImageSize, limit: number): ImageSize {
  if (width <= limit || height <= limit) return { width, height };
  return width <= height
    ? { width: limit, height: floorDivide(height * limit, width) }
    : { width: floorDivide(width * limit, height), height: limit };
}

/**
 * Scales an image of more than `budget` patches down to at most so many (OpenAI's guide):
 * r = √(1024·budget / (w·h)), r′ = r · min(⌊w·r/32⌋ / (w·r/32), ⌊h·r/32⌋ / (h·r/32)), both sides rounded down.
 *
 * In whole numbers w·r/32 = √(budget·w/h), so its floor is the whole square root `across`, that of the height is `down`,
 * and r′ = min(32·across/w, 32·down/h): one side becomes a whole number of patches, exactly.
 * Worked: 1992×1328 within 1,536 patches → across 48, down 32 → 1536×1024 px.
 */
export function shrinkToBudget({ width, height }: ImageSize, budget: number, patch: number): ImageSize {
  const across = floorSquareRoot(floorDivide(budget * width, height));
  const down = floorSquareRoot(floorDivide(budget * height, width));
  return across * height <= down * width
    ? { width: patch * across, height: floorDivide(patch * across * height, width) }
    : { width: floorDivide(patch * down * width, height), height: patch * down };
}
