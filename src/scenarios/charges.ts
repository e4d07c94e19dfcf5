import type { Decimal } from "../pricing/money";
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
} from "./lines";
import { sum, ZERO } from "./sum";
import { blendedPrice, standardPrice, type UnitPrices } from "./unit-prices";
import { quantityOf, type SessionUse } from "./use";
import type { Volumes } from "./volumes";

/** A bill at list prices. */
export interface Charges {
  readonly quantities: ByLine<Decimal>;
  /** USD. */
  readonly costs: ByLine<Decimal>;
  /** USD that caching saves: all input at the uncached price, less what input costs. */
  readonly savedByCaching: Decimal;
  /** USD that service tiers save: all text at the standard tier, less what it costs. Negative for faster tiers. */
  readonly savedByTiers: Decimal;
}

/** The bill of one session, and of one day of storage, at the prices of a day. */
export function sessionCharges(scenario: Scenario, use: SessionUse, prices: UnitPrices): Charges {
  const blended = byLine((id) => blendedPrice(prices, id, use));
  const quantities = byLine((id) => (prices.lines.has(id) ? quantity(id, scenario, use, prices) : ZERO));
  const costs = byLine((id) => quantities[id].times(blended[id]));
  const uncachedCost = SLOTS.flatMap((slot) =>
    INPUT_METERS.map((meter) => quantities[`${slot}.${meter}`].times(blended[`${slot}.input`])),
  );
  const inputCost = SLOTS.flatMap((slot) => INPUT_METERS.map((meter) => costs[`${slot}.${meter}`]));
  const standardCost = TEXT_LINE_IDS.map((id) => quantities[id].times(standardPrice(prices, id)));
  return {
    quantities,
    costs,
    savedByCaching: sum(uncachedCost).minus(sum(inputCost)),
    savedByTiers: sum(standardCost).minus(sum(TEXT_LINE_IDS.map((id) => costs[id]))),
  };
}

function quantity(id: LineId, scenario: Scenario, use: SessionUse, prices: UnitPrices): Decimal {
  const each = quantityOf(use, LINES[id].use);
  if (!isTextLine(id)) return each;
  const { slot, meter } = LINES[id];
  const images =
    meter === "input" ? scenario.imagesPerSession.times(prices.imageTokens.get(slot) ?? 0) : ZERO;
  return use.slotShares[slot].times(each.plus(images));
}
/** The bill of a month with so many sessions, and days on which storage is held. */
export function monthCharges(session: Charges, { billedSessions, storageDays }: Volumes): Charges {
  const times = (perSession: ByLine<Decimal>, id: LineId): Decimal =>
    perSession[id].isZero()
      ? ZERO
      : perSession[id].times(LINES[id].kind === "storage" ? storageDays : billedSessions);
  return {
    quantities: byLine((id) => times(session.quantities, id)),
    costs: byLine((id) => times(session.costs, id)),
    savedByCaching: session.savedByCaching.times(billedSessions),
    savedByTiers: session.savedByTiers.times(billedSessions),
  };
}
