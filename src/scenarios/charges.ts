import type { Decimal } from "../pricing/money";
import { bandsOf, byLine, insteadOf, LINE_IDS, LINES, type ByLine, type LineId, type Part } from "./lines";
import { sum, ZERO } from "./sum";
import type { UnitPrices } from "./unit-prices";
import { quantityOf, tierShare, type SessionUse } from "./use";
import type { Volumes } from "./volumes";

/** A bill at list prices. */
export interface Charges {
  readonly quantities: ByLine<Decimal>;
  /** USD. */
  readonly costs: ByLine<Decimal>;
  /** USD that caching saves: what is read from or written to the cache at the uncached price, less what it costs. */
  readonly savedByCaching: Decimal;
  /** USD that service tiers save: all of it at the standard tier, less what it costs. Negative for faster tiers. */
  readonly savedByTiers: Decimal;
}

/** The bill of one session, and of one day of storage, at the prices of a day. */
export function sessionCharges(use: SessionUse, prices: UnitPrices): Charges {
  const priceOf = (id: LineId, { band, tier }: Part): Decimal =>
    prices.get(id)?.find((part) => part.band === band && part.tier === tier)?.price ?? ZERO;
  const weighted = (id: LineId, price: (part: Part) => Decimal): Decimal =>
    sum(
      (prices.get(id) ?? []).map((part) => {
        const quantity = quantityOf(use, id, part.band).times(tierShare(use, id, part.tier));
        return quantity.isZero() ? ZERO : quantity.times(price(part));
      }),
    );
  const costs = byLine((id) => weighted(id, (part) => priceOf(id, part)));
  const uncached = LINE_IDS.flatMap((id) => {
    const full = insteadOf(id);
    return full === undefined ? [] : [weighted(id, (part) => priceOf(full, part)).minus(costs[id])];
  });
  const standard = LINE_IDS.map((id) =>
    weighted(id, ({ band }) => priceOf(id, { band, tier: "standard" })).minus(costs[id]),
  );
  return {
    quantities: byLine((id) => sum(bandsOf(LINES[id]).map((band) => quantityOf(use, id, band)))),
    costs,
    savedByCaching: sum(uncached),
    savedByTiers: sum(standard),
  };
}

/** The bill of a month, or of several at the same prices, with so many sessions, and days on which storage is held. */
export function monthCharges(
  session: Charges,
  { billedSessions, storageDays }: Pick<Volumes, "billedSessions" | "storageDays">,
): Charges {
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
