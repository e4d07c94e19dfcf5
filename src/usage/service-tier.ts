import { parseServiceTier, type Tier } from "../pricing/tier";
import type { Note } from "./notes";

/** What the tier of a row means for its price. */
export interface ServedTier {
  /** The tier whose list price counts; null for one that is not billed per token. */
  readonly tier: Tier | null;
  /** Complimentary tokens: billed 0, the list price a memo. */
  readonly free: boolean;
  readonly problem: string | null;
  readonly note: Note | null;
}

const STANDARD: ServedTier = { tier: "standard", free: false, problem: null, note: null };

/**
 * The tier of a row of usage, by what OpenAI's reports write: `batch` goes before `service_tier`; `default` and `auto`
 * are standard; `incentivized-tier` is complimentary tokens for shared data; `scale` is bought by time, not by token. Any
 * other word is priced as standard, and said.
 * @param batch the row's flag; undefined when the file has none
 * @param text the row's `service_tier`; undefined when the file has none
 */
export function servedTier(batch: boolean | undefined, text: string | undefined): ServedTier {
  if (batch === true) return { ...STANDARD, tier: "batch" };
  if (text === undefined) return { ...STANDARD, note: "tier-not-in-file" };
  const tier = parseServiceTier(text);
  if (tier === "incentivized-tier") return { ...STANDARD, free: true };
  if (tier === "scale") {
    return {
      ...STANDARD,
      tier: null,
      problem: "scale tier: bought as capacity, so its tokens have no list price",
    };
  }
  if (tier !== undefined) return { ...STANDARD, tier };
  return { ...STANDARD, problem: `service_tier ${JSON.stringify(text)} is not known: priced as standard` };
}
