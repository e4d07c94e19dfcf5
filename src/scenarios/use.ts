import { Decimal } from "../pricing/money";
import type { Band } from "../pricing/context";
import { TIERS, type Tier } from "../pricing/tier";
import type { Assumptions } from "./drivers/plan-drivers";
import type { Scenario } from "./drivers/scenario-drivers";
import { isTextLine, LINES, type LineId, type OtherLineId, type Slot, type TextMeter } from "./lines";
import { sessionText, type SessionText } from "./session";
import { ZERO } from "./sum";
import { tierShares } from "./tier-shares";

/** What one session uses and how its tokens are split over models and tiers: the same in every month. */
export interface SessionUse {
  readonly text: SessionText;
  /** The context band in which every request is priced: that of the average one. */
  readonly band: Band;
  readonly cached: Decimal;
  readonly written: Decimal;
  readonly toolContent: Decimal;
  /** Quantities of the other lines a session; for storage the gigabytes that are not free, held by all together. */
  readonly others: Readonly<Record<OtherLineId, Decimal>>;
  readonly slotShares: Readonly<Record<Slot, Decimal>>;
  /** Part of the text tokens that is billed in each tier; 1 together. */
  readonly tierShares: Readonly<Record<Tier, Decimal>>;
}

/**
 * Works out the use of one session from the drivers.
 *
 * Nothing is cached or written when the average request is smaller than the smallest prompt that is cached.
 * What batch, flex and priority leave of the tokens goes to the scenario's own tier.
 */
export function sessionUse(scenario: Scenario, assumptions: Assumptions): SessionUse {
  const text = sessionText(scenario, assumptions);
  const caches = text.averageRequest.greaterThanOrEqualTo(assumptions.minimumCachedPrompt);
  const cacheable = scenario.cacheBasis === "all input" ? text.input : text.repeated;
  const toolCalls = scenario.turns.times(scenario.toolCalls);
  const cached = caches ? cacheable.times(scenario.cachedShare) : ZERO;
  return {
    text,
    band: text.averageRequest.greaterThan(assumptions.longContextThreshold) ? "long" : "short",
    cached,
    written: caches ? text.input.minus(cached).times(scenario.cacheWriteShare) : ZERO,
    toolContent: toolCalls.times(scenario.toolContentTokens),
    others: {
      "audio input": scenario.audioInputMinutes.times(assumptions.audioInputTokensPerMinute),
      "audio output": scenario.audioOutputMinutes.times(assumptions.audioOutputTokensPerMinute),
      transcription: scenario.transcribedMinutes,
      "tool calls": toolCalls,
      storage: Decimal.max(scenario.storageGigabytes.minus(assumptions.freeGigabytes), ZERO),
    },
    slotShares: { main: scenario.mainShare, second: scenario.secondShare },
    tierShares: tierShares(scenario),
  };
}

/** Whether the prices of a line are needed at all: what never occurs needs none. */
export function isLineUsed(use: SessionUse, id: LineId): boolean {
  if (!isTextLine(id)) return !use.others[id].isZero();
  const line = LINES[id];
  return !use.slotShares[line.slot].isZero() && isMeterUsed(use, line.meter);
}

function isMeterUsed(use: SessionUse, meter: TextMeter): boolean {
  switch (meter) {
    case "input":
      return true;
    case "cached_input":
      return !use.cached.isZero();
    case "cache_write":
      return !use.written.isZero();
    case "output":
      return !use.text.output.isZero();
  }
}

/** The tiers whose prices are needed. `standard` always is: what tiers save is measured against it. */
export function tiersUsed(use: SessionUse): readonly Tier[] {
  return TIERS.filter((tier) => tier === "standard" || !use.tierShares[tier].isZero());
}
