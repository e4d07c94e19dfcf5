import { parseTier, TIERS, type Tier } from "../pricing/tier";

/** A tier that a line may be on, and whose prices it is charged at. */
export interface TierRow {
  readonly tier: string;
  /** Null for a tier without list prices. */
  readonly pricedAs: Tier | null;
  /** Complimentary tokens: the list value is known, and nothing is charged. */
  readonly free: boolean;
  /** The words that logs use for it, in lower case. */
  readonly words: readonly string[];
}

/** What a log says where no tier was asked for. */
const STANDARD_WORDS = ["", "default", "auto"];

const OTHER_WORDS = ["fast"];

/** The tiers OpenAI sells, and the two that its usage data names besides. */
export const TIER_ROWS: readonly TierRow[] = [
  ...TIERS.map((tier) => ({ tier, pricedAs: tier, free: false, words: wordsOf(tier) })),
  {
    tier: "incentivized-tier",
    pricedAs: "standard",
    free: true,
    words: ["incentivized-tier", "incentivized_tier", "incentivized tier"],
  },
  { tier: "scale", pricedAs: null, free: false, words: ["scale"] },
];

function wordsOf(tier: Tier): readonly string[] {
  const others = OTHER_WORDS.filter((word) => parseTier(word) === tier);
  return [tier, ...others, ...(tier === "standard" ? STANDARD_WORDS : [])];
}
