import { Decimal } from "../pricing/money";
import type { Band } from "../pricing/context";
import { TIERS, type Tier } from "../pricing/tier";
import type { Assumptions } from "./drivers/plan-drivers";
import type { Scenario } from "./drivers/scenario-drivers";
import { WORKED_OUT, type Use, type WorkedOut } from "./line-table";
import { isTextLine, LINES, type LineId, type Slot } from "./lines";
import { sessionText, type SessionText } from "./session";
import { ZERO } from "./sum";
import { tierShares } from "./tier-shares";

/** What one session uses and how its tokens are split over models and tiers: the same in every month. */
export interface SessionUse {
  readonly text: SessionText;
  /** The context band in which every request is priced: that of the average one. */
  readonly band: Band;
  /** What a line counts, a session; for storage the gigabytes that are not free, held by all together. */
  readonly quantities: Readonly<Record<WorkedOut, Decimal>>;
  readonly scenario: Scenario;
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
  const written = caches ? text.input.minus(cached).times(scenario.cacheWriteShare) : ZERO;
  const toolContent = toolCalls.times(scenario.toolContentTokens);
  return {
    text,
    scenario,
    band: text.averageRequest.greaterThan(assumptions.longContextThreshold) ? "long" : "short",
    quantities: {
      uncached: text.input.minus(cached).minus(written).plus(toolContent),
      cached,
      written,
      textOutput: text.output,
      audioIn: scenario.audioInputMinutes.times(assumptions.audioInputTokensPerMinute),
      audioOut: scenario.audioOutputMinutes.times(assumptions.audioOutputTokensPerMinute),
      calls: toolCalls,
      billedGigabytes: Decimal.max(scenario.storageGigabytes.minus(assumptions.freeGigabytes), ZERO),
    },
    slotShares: { main: scenario.mainShare, second: scenario.secondShare },
    tierShares: tierShares(scenario),
  };
}

/** What one session has of a line: worked out, or a driver as it is. */
export function quantityOf(use: SessionUse, name: Use): Decimal {
  if (isWorkedOut(name)) return use.quantities[name];
  const value = use.scenario[name];
  if (value instanceof Decimal) return value;
  throw new Error(`the driver ${name} is no quantity`);
}

function isWorkedOut(name: Use): name is WorkedOut {
  return WORKED_OUT.some((worked) => worked === name);
}

/** Whether the prices of a line are needed at all: what never occurs needs none. */
export function isLineUsed(use: SessionUse, id: LineId): boolean {
  if (!isTextLine(id)) return !quantityOf(use, LINES[id].use).isZero();
  const { slot, meter, use: name } = LINES[id];
  if (use.slotShares[slot].isZero()) return false;
  // Input has a price even when all of it is cached: what caching saves is measured against it.
  return meter === "input" || !quantityOf(use, name).isZero();
}

/** The tiers whose prices are needed. `standard` always is: what tiers save is measured against it. */
export function tiersUsed(use: SessionUse): readonly Tier[] {
  return TIERS.filter((tier) => tier === "standard" || !use.tierShares[tier].isZero());
}
