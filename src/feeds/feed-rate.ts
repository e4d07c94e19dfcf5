import type { Day } from "../pricing/day";
import type { Rate } from "../pricing/rate";
import type { Meter } from "../pricing/meter";
import { METERS } from "../pricing/meter";

/** One price as a feed prints it. When it came into force, and until when it holds, the feed does not say. */
export type FeedRate = Pick<Rate, "model" | "meter" | "tier" | "context" | "price" | "per" | "note">;

/** One price of a feed that dates its prices. */
export interface DatedFeedRate extends FeedRate {
  readonly from: Day | null;
  readonly until: Day | null;
}

/** What tells one price from another: two rates with the same key answer the same question. */
export type RateKey = string & { readonly rateKey: unique symbol };

/** The key of a rate. The threshold is no part of it: a threshold that moves is a change of the same rate. */
export function keyOf(rate: Pick<Rate, "model" | "meter" | "tier" | "context">): RateKey {
  return `${rate.model}|${rate.tier}|${rate.context.band}|${rate.meter}` as RateKey;
}

/** How many units one price buys: tokens and characters by the million, tool calls by the thousand, else one. */
export function perOf(meter: Meter): number {
  const unit = METERS[meter].unit;
  if (unit === "token" || unit === "character") return 1_000_000;
  return unit === "call" ? 1_000 : 1;
}

/** Finds the model an id stands for: snapshots and other names by an explicit list, all else is itself. */
export type Canonical = (id: string) => string;
