/** The service tiers OpenAI sells. "fast" is the name Priority carries since 2026-07-30; both are accepted. */
export const TIERS = ["standard", "batch", "flex", "priority", "ultrafast"] as const;

export type Tier = (typeof TIERS)[number];

/** Reads a tier as written in a cell or a feed; undefined when it is none. */
export function parseTier(text: string): Tier | undefined {
  const name = text.trim().toLowerCase();
  if (name === "fast") return "priority";
  return TIERS.find((tier) => tier === name);
}

/** Tiers of OpenAI's data that have no list price: capacity bought ahead, and traffic that is free for sharing its data. */
const UNPRICED_TIERS = ["scale", "incentivized-tier"] as const;

export type UnpricedTier = (typeof UNPRICED_TIERS)[number];

/** What OpenAI's data calls the standard tier; `auto` is what was asked for, and standard unless the answer says else. */
const STANDARD = ["default", "auto"];

/** What OpenAI's pages say after a tier: Batch API, Flex processing, Fast mode, Scale Tier. */
const SURPLUS = /-(?:api|processing|mode|tier)$/;

/** Reads a tier as OpenAI's own data and pages write it, `default` as standard; undefined when it is none. */
export function parseServiceTier(text: string): Tier | UnpricedTier | undefined {
  const written = text
    .trim()
    .toLowerCase()
    .replace(/[\s_-]+/g, "-");
  return tierNamed(written) ?? tierNamed(written.replace(SURPLUS, ""));
}

function tierNamed(name: string): Tier | UnpricedTier | undefined {
  if (STANDARD.includes(name)) return "standard";
  return parseTier(name) ?? UNPRICED_TIERS.find((tier) => tier === name);
}

export function isUnpricedTier(tier: Tier | UnpricedTier): tier is UnpricedTier {
  return UNPRICED_TIERS.some((name) => name === tier);
}
