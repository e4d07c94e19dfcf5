import type { Day } from "../pricing/day";
import type { Decimal } from "../pricing/money";
import type { Assumptions } from "./drivers/plan-drivers";
import type { Scenario } from "./drivers/scenario-drivers";
import {
  byLine,
  INPUT_METERS,
  isTextLine,
  LINES,
  SLOTS,
  TEXT_LINE_IDS,
  type ByLine,
  type LineId,
  type Slot,
} from "./lines";
import { required, type Prices } from "./prices";
import { isLineUsed, tiersUsed, type SessionUse } from "./use";
import { sum, ZERO } from "./sum";
import type { Volumes } from "./volumes";

/** The bill of one month at list prices. */
export interface Charges {
  readonly quantities: ByLine<Decimal>;
  /** USD. */
  readonly costs: ByLine<Decimal>;
  /** USD that caching saves: all input at the uncached price, less what input costs. */
  readonly savedByCaching: Decimal;
  /** USD that service tiers save: all text at the standard tier, less what it costs. Negative for faster tiers. */
  readonly savedByTiers: Decimal;
}

/** The model or tool that bills a line. */
export function modelOf(scenario: Scenario, assumptions: Assumptions, id: LineId): string {
  if (isTextLine(id)) return LINES[id].slot === "main" ? scenario.model : scenario.secondModel;
  const { model } = LINES[id];
  return model === "storageTool" ? assumptions.storageTool : scenario[model];
}

/** Prices the use of one month. Throws a PricingError when a price that is needed is not known. */
export function chargesOf(
  scenario: Scenario,
  assumptions: Assumptions,
  use: SessionUse,
  volumes: Volumes,
  month: Day,
  prices: Prices,
): Charges {
  const unitPrices = byLine((id) =>
    isLineUsed(use, id) ? unitPrice(id, modelOf(scenario, assumptions, id), use, month, prices) : FREE,
  );
  const quantities = byLine((id) =>
    isLineUsed(use, id) ? quantity(id, scenario, use, volumes, month, prices) : ZERO,
  );
  const costs = byLine((id) => quantities[id].times(unitPrices[id].blended));
  const uncachedCost = SLOTS.flatMap((slot) =>
    INPUT_METERS.map((meter) => quantities[`${slot}.${meter}`].times(unitPrices[`${slot}.input`].blended)),
  );
  const inputCost = SLOTS.flatMap((slot) => INPUT_METERS.map((meter) => costs[`${slot}.${meter}`]));
  const standardCost = TEXT_LINE_IDS.map((id) => quantities[id].times(unitPrices[id].standard));
  return {
    quantities,
    costs,
    savedByCaching: sum(uncachedCost).minus(sum(inputCost)),
    savedByTiers: sum(standardCost).minus(sum(TEXT_LINE_IDS.map((id) => costs[id]))),
  };
}

/** USD a unit: over the tiers in use, and in the standard tier. */
interface UnitPrice {
  readonly blended: Decimal;
  readonly standard: Decimal;
}

/** What is not used costs nothing, whatever its price. */
const FREE: UnitPrice = { blended: ZERO, standard: ZERO };

function unitPrice(id: LineId, model: string, use: SessionUse, day: Day, prices: Prices): UnitPrice {
  const { meter } = LINES[id];
  const standard = required(prices.price({ model, meter, tier: "standard", band: use.band, day }));
  if (!isTextLine(id)) return { blended: standard, standard };
  const blended = sum(
    tiersUsed(use).map((tier) =>
      required(prices.price({ model, meter, tier, band: use.band, day })).times(use.tierShares[tier]),
    ),
  );
  return { blended, standard };
}

function quantity(
  id: LineId,
  scenario: Scenario,
  use: SessionUse,
  volumes: Volumes,
  month: Day,
  prices: Prices,
): Decimal {
  if (id === "storage") return volumes.storage;
  if (!isTextLine(id)) return volumes.billedSessions.times(use.others[id]);
  const { slot, meter } = LINES[id];
  const sessions = volumes.billedSessions.times(use.slotShares[slot]);
  switch (meter) {
    case "input":
      return sessions.times(
        use.text.input
          .minus(use.cached)
          .minus(use.written)
          .plus(use.toolContent)
          .plus(imageTokens(scenario, slot, month, prices)),
      );
    case "cached_input":
      return sessions.times(use.cached);
    case "cache_write":
      return sessions.times(use.written);
    case "output":
      return sessions.times(use.text.output);
  }
}

/** Tokens of a session's images, counted as the slot's model counts them. */
function imageTokens(scenario: Scenario, slot: Slot, day: Day, prices: Prices): Decimal {
  const slotShare = slot === "main" ? scenario.mainShare : scenario.secondShare;
  if (scenario.imagesPerSession.isZero() || slotShare.isZero()) return ZERO;
  const tokens = prices.imageTokens({
    model: slot === "main" ? scenario.model : scenario.secondModel,
    width: scenario.imageWidth.toNumber(),
    height: scenario.imageHeight.toNumber(),
    detail: scenario.imageDetail,
    day,
  });
  return scenario.imagesPerSession.times(required(tokens));
}
