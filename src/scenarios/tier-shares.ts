import type { Decimal } from "../pricing/money";
import { TIERS, type Tier } from "../pricing/tier";
import type { Scenario } from "./drivers/scenario-drivers";
import { sum, ZERO } from "./sum";

/** The drivers that send a part of the tokens to a tier; what they leave goes to the scenario's own tier. */
const TIER_SHARES = { batch: "batchShare", flex: "flexShare", priority: "priorityShare" } as const;
export type TierShareId = (typeof TIER_SHARES)[keyof typeof TIER_SHARES];
export const TIER_SHARE_IDS: readonly TierShareId[] = Object.values(TIER_SHARES);

/** The driver of a tier; undefined for one that only a scenario's own tier can be. */
export function tierShareId(tier: Tier): TierShareId | undefined {
  return tier in TIER_SHARES ? TIER_SHARES[tier as keyof typeof TIER_SHARES] : undefined;
}

/** Part of the text tokens that is billed in each tier; 1 together. */
export function tierShares(scenario: Scenario): Readonly<Record<Tier, Decimal>> {
  const taken = sum(TIER_SHARE_IDS.map((id) => scenario[id]));
  const shareOf = (tier: Tier): Decimal => {
    const id = tierShareId(tier);
    const share = id === undefined ? ZERO : scenario[id];
    return tier === scenario.tier ? share.plus(1).minus(taken) : share;
  };
  // TIERS are all the keys there are.
  return Object.fromEntries(TIERS.map((tier) => [tier, shareOf(tier)])) as Record<Tier, Decimal>;
}
