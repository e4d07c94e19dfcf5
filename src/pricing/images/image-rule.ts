import type { Period } from "../period";

/** How closely the model is to look at an input image, in the API's own words. */
export const DETAILS = ["low", "high", "auto", "original"] as const;

export type Detail = (typeof DETAILS)[number];

/** Reads a detail as written in a cell; undefined when it is none. */
export function parseDetail(text: string): Detail | undefined {
  const name = text.trim().toLowerCase();
  return DETAILS.find((detail) => detail === name);
}

/** 512 px tiles: `low` costs the base alone, `high` and `auto` the base and every tile. */
export interface TileRule {
  readonly kind: "tiles";
  readonly base: number;
  readonly perTile: number;
  /** The image is scaled down until its shortest side is no longer than this. */
  readonly shortestSide: number;
}

/** Inputs of a GPT Image model: tiles at every detail, and extra tokens for high input fidelity. */
export interface FidelityRule {
  readonly kind: "fidelity";
  readonly base: number;
  readonly perTile: number;
  readonly shortestSide: number;
  /** Added at `high` to a square image, and to one that is not. */
  readonly square: number;
  readonly oblong: number;
}

/** How large a patch model sees an image: no side above `longestSide`, no more patches than `budget`. */
export interface PatchSizing {
  readonly longestSide: number;
  /** null when a large image is not scaled down to a number of patches. */
  readonly budget: number | null;
}

/** 32 px patches times a multiplier. A detail that is missing is refused by the API. */
export interface PatchRule {
  readonly kind: "patches";
  /** In hundredths, so that multiplying is whole-number arithmetic: 162 for ×1.62. */
  readonly hundredths: number;
  readonly sizing: { readonly [Name in Detail]?: PatchSizing };
}

export type Counting = TileRule | FidelityRule | PatchRule;

/** Where a rule comes from and how far it can be relied on. */
export interface Evidence {
  /**
   * `official`: OpenAI's own words. `measured`: read off API usage by its users. `third-party`: someone else's formula.
   * `assumed`: not documented for this model, taken from the model it is a variant of.
   */
  readonly certainty: "official" | "measured" | "third-party" | "assumed";
  readonly source: string;
}

/** A way of counting, for a time: null for since ever, and for still. */
export interface CountingPeriod extends Period {
  readonly counting: Counting;
  readonly evidence: Evidence;
  /** What a reader must know: a disagreement between sources, an assumption. */
  readonly note: string;
}

/** How a model counts an input image during a time. */
export interface ImageRule extends CountingPeriod {
  /** Canonical id, as in the rate table. */
  readonly model: string;
}
