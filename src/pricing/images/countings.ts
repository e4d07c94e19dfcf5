import type { FidelityRule, PatchRule, PatchSizing, TileRule } from "./image-rule";

function tiles(base: number, perTile: number): TileRule {
  return { kind: "tiles", base, perTile, shortestSide: 768 };
}

export const TILES_GPT_5 = tiles(70, 140);
export const TILES_GPT_4O = tiles(85, 170);
export const TILES_GPT_4O_MINI = tiles(2833, 5667);
export const TILES_O_SERIES = tiles(75, 150);
export const TILES_COMPUTER_USE = tiles(65, 129);

export const GPT_IMAGE_1_INPUT: FidelityRule = {
  kind: "fidelity",
  base: 65,
  perTile: 129,
  shortestSide: 512,
  square: 4160,
  oblong: 6240,
};

function within(longestSide: number, budget: number | null): PatchSizing {
  return { longestSide, budget };
}

function everyDetail(sizing: PatchSizing): PatchRule["sizing"] {
  return { low: sizing, high: sizing, auto: sizing };
}

/** 2048 px and 1,536 patches, whatever the detail. */
export function patches1536(hundredths: number): PatchRule {
  return { kind: "patches", hundredths, sizing: everyDetail(within(2048, 1536)) };
}

/** 2048 px and 6,144 patches, whatever the detail: 64 × 64 patches at most, so the budget never binds. */
export function patches6144(hundredths: number): PatchRule {
  return { kind: "patches", hundredths, sizing: everyDetail(within(2048, 6144)) };
}

const HIGH = within(2048, 2500);
const ORIGINAL = within(6000, 10_000);
const SMALL = within(512, null);
const UNBOUNDED = within(65_535, null);

/** Here `low` may count more than `high`. */
export const PATCHES_GPT_5_4: PatchRule = {
  kind: "patches",
  hundredths: 120,
  sizing: { low: within(2048, 6144), high: HIGH, auto: HIGH, original: ORIGINAL },
};

export const PATCHES_GPT_5_5: PatchRule = {
  kind: "patches",
  hundredths: 120,
  sizing: { low: SMALL, high: HIGH, auto: ORIGINAL, original: ORIGINAL },
};

export const PATCHES_GPT_5_6: PatchRule = {
  kind: "patches",
  hundredths: 120,
  sizing: { low: SMALL, high: HIGH, auto: UNBOUNDED, original: UNBOUNDED },
};

export const PATCHES_GPT_6: PatchRule = {
  kind: "patches",
  hundredths: 120,
  sizing: { low: SMALL, high: within(65_535, 2500), auto: UNBOUNDED, original: UNBOUNDED },
};
