import type { Day } from "../pricing/day";
import { Decimal } from "../pricing/money";
import type { Rate } from "../pricing/rate";
import { uncachedMeter } from "../pricing/meter";
import type { RateDifference } from "./difference";
import { OFFICIAL_SOURCE } from "./difference";
import type { FeedRate } from "./feed-rate";
import { keyOf } from "./feed-rate";
import type { OfficialPage } from "./official-page";
import type { Refusal } from "./reading";

/** No price of OpenAI's has come near this; one above it is a slip of units. */
export const HIGHEST_PRICE = 2_000;
/** More than this share of the models gone is a page that is not whole. */
const LARGEST_LOSS = 0.5;

/**
 * Refuses a page whose prices cannot be right: above $2,000, not above $0 unless it says Free, cached input dearer than input,
 * or more than half of the models in use gone. Null when none of these holds.
 */
export function refuseImplausible(page: OfficialPage, difference: RateDifference): Refusal | null {
  for (const rate of page.rates) {
    const price = new Decimal(rate.price);
    if (price.gt(HIGHEST_PRICE) || price.lt(0) || !price.isFinite())
      return implausible(
        `$${rate.price} for ${nameOf(rate)} cannot be right: the highest price taken is $${HIGHEST_PRICE}.`,
      );
  }
  return refuseDearCache(page.rates) ?? refuseLoss(difference);
}

function refuseDearCache(rates: readonly FeedRate[]): Refusal | null {
  const byKey = new Map(rates.map((rate) => [keyOf(rate), rate]));
  for (const rate of rates) {
    const full = uncachedMeter(rate.meter);
    if (full === undefined) continue;
    const input = byKey.get(keyOf({ ...rate, meter: full }));
    if (input && new Decimal(rate.price).gt(input.price))
      return implausible(
        `Cached input of ${nameOf(rate)} costs $${rate.price}, more than its input at $${input.price}: columns may have been mixed up.`,
      );
  }
  return null;
}

function refuseLoss(difference: RateDifference): Refusal | null {
  const fromPage = difference.models.filter((model) =>
    [...model.unchanged, ...model.changes, ...model.unread.map((before) => ({ before }))].some(({ before }) =>
      before?.source.startsWith(OFFICIAL_SOURCE),
    ),
  );
  const gone = fromPage.filter((model) => model.vanished).length;
  return gone > fromPage.length * LARGEST_LOSS
    ? implausible(`${gone} of ${fromPage.length} models are no longer on the page: it is not whole.`)
    : null;
}

/** Refuses a page read before the table in use was: what is older must not replace what is newer. */
export function refuseOlder(readOn: Day, inUse: readonly Rate[]): Refusal | null {
  const checked = inUse
    .filter((rate) => !rate.override && rate.source.startsWith(OFFICIAL_SOURCE))
    .map((rate) => rate.checked)
    .filter((day) => day !== null);
  const newest = checked.reduce<Day | null>(
    (latest, day) => (latest === null || day > latest ? day : latest),
    null,
  );
  return newest !== null && readOn < newest
    ? {
        code: "older",
        message: `The page was read on ${readOn}, before the table in use, which is of ${newest}.`,
      }
    : null;
}

function implausible(message: string): Refusal {
  return { code: "implausible", message };
}

function nameOf(rate: FeedRate): string {
  const context = rate.context.band === "any" ? "" : `, ${rate.context.band} context`;
  return `${rate.model} (${rate.meter}, ${rate.tier}${context})`;
}
