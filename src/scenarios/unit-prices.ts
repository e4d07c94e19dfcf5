import type { Day } from "../pricing/day";
import type { Decimal } from "../pricing/money";
import type { Tier } from "../pricing/tier";
import type { Assumptions } from "./drivers/plan-drivers";
import type { Scenario } from "./drivers/scenario-drivers";
import { isTextLine, LINE_IDS, LINES, SLOTS, type LineId, type Slot } from "./lines";
import { required, type Prices } from "./prices";
import { sum, ZERO } from "./sum";
import { isLineUsed, tiersUsed, type SessionUse } from "./use";

/** Everything that a month's cost owes to the day: two months with equal prices cost alike, session for session. */
export interface UnitPrices {
  /** USD a unit of each line in use, by tier. */
  readonly lines: ReadonlyMap<LineId, readonly TierPrice[]>;
  /** Input tokens of one image, for the models that see any. */
  readonly imageTokens: ReadonlyMap<Slot, number>;
}

interface TierPrice {
  readonly tier: Tier;
  readonly price: Decimal;
}

/** The model or tool that bills a line. */
export function modelOf(scenario: Scenario, assumptions: Assumptions, id: LineId): string {
  const { model } = LINES[id];
  return model === "storageTool" ? assumptions.storageTool : scenario[model];
}

/** What was looked up before with the same rates: a sensitivity asks for the same prices a hundred times. */
const KNOWN = new WeakMap<Prices, Map<string, readonly UnitPrices[]>>();

/**
 * Looks up what is needed in each month; neighbouring months with the same prices share one object. Throws a
 * PricingError when something that is in use has no known price.
 */
export function unitPricesOver(
  days: readonly Day[],
  scenario: Scenario,
  assumptions: Assumptions,
  use: SessionUse,
  prices: Prices,
): readonly UnitPrices[] {
  const known = KNOWN.get(prices) ?? new Map<string, readonly UnitPrices[]>();
  KNOWN.set(prices, known);
  const question = JSON.stringify([days, questionsOf(scenario, assumptions, use), imageOf(scenario, use)]);
  let answer = known.get(question);
  if (answer === undefined) {
    answer = shareEqual(days.map((day) => unitPricesOn(day, scenario, assumptions, use, prices)));
    known.set(question, answer);
  }
  return answer;
}

/** The lines in use with what their prices are asked by, the same on every day. */
function questionsOf(scenario: Scenario, assumptions: Assumptions, use: SessionUse) {
  return LINE_IDS.filter((id) => isLineUsed(use, id)).map((id) => ({
    id,
    model: modelOf(scenario, assumptions, id),
    meter: LINES[id].meter,
    band: use.band,
    tiers: isTextLine(id) ? tiersUsed(use) : (["standard"] as const),
  }));
}

/** The image whose tokens are asked for, and the models that see it; null without images. */
function imageOf(scenario: Scenario, use: SessionUse) {
  if (scenario.imagesPerSession.isZero()) return null;
  return {
    width: scenario.imageWidth.toNumber(),
    height: scenario.imageHeight.toNumber(),
    detail: scenario.imageDetail,
    slots: SLOTS.filter((slot) => !use.slotShares[slot].isZero()).map((slot) => ({
      slot,
      model: slot === "main" ? scenario.model : scenario.secondModel,
    })),
  };
}

function unitPricesOn(
  day: Day,
  scenario: Scenario,
  assumptions: Assumptions,
  use: SessionUse,
  prices: Prices,
): UnitPrices {
  const lines = questionsOf(scenario, assumptions, use).map(({ id, tiers, ...query }) => {
    const inTiers = tiers.map((tier) => ({ tier, price: required(prices.price({ ...query, tier, day })) }));
    return [id, inTiers] as const;
  });
  const image = imageOf(scenario, use);
  const tokens = image?.slots.map(({ slot, model }) => {
    return [slot, required(prices.imageTokens({ ...image, model, day }))] as const;
  });
  return { lines: new Map(lines), imageTokens: new Map(tokens) };
}

function shareEqual(months: readonly UnitPrices[]): readonly UnitPrices[] {
  const shared: UnitPrices[] = [];
  for (const month of months) {
    const last = shared[shared.length - 1];
    shared.push(last !== undefined && areEqual(last, month) ? last : month);
  }
  return shared;
}

function areEqual(one: UnitPrices, other: UnitPrices): boolean {
  for (const [slot, tokens] of one.imageTokens) {
    if (other.imageTokens.get(slot) !== tokens) return false;
  }
  for (const [id, tiers] of one.lines) {
    const others = other.lines.get(id);
    if (!tiers.every(({ price }, index) => others?.[index]?.price.equals(price) === true)) return false;
  }
  return true;
}

/** USD a unit over the tiers in use; 0 for a line that is not. */
export function blendedPrice({ lines }: UnitPrices, id: LineId, use: SessionUse): Decimal {
  const tiers = lines.get(id) ?? [];
  if (!isTextLine(id)) return tiers[0]?.price ?? ZERO;
  return sum(tiers.map(({ tier, price }) => price.times(use.tierShares[tier])));
}

/** USD a unit in the standard tier; 0 for a line that is not in use. */
export function standardPrice({ lines }: UnitPrices, id: LineId): Decimal {
  return lines.get(id)?.find(({ tier }) => tier === "standard")?.price ?? ZERO;
}
