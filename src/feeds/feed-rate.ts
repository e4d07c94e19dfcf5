import type { Period } from "../pricing/period";
import type { Rate } from "../pricing/rate";

/** One price as a feed prints it. When it came into force, and until when it holds, the feed does not say. */
export type FeedRate = Pick<Rate, "model" | "meter" | "tier" | "context" | "price" | "per" | "note">;

/** One price of a feed that dates its prices. */
export type DatedFeedRate = FeedRate & Period;

/** What tells one price from another: two rates with the same key answer the same question. */
export type RateKey = string & { readonly rateKey: unique symbol };

/** The key of a rate. The threshold is no part of it: a threshold that moves is a change of the same rate. */
export function keyOf(rate: Pick<Rate, "model" | "meter" | "tier" | "context">): RateKey {
  return `${rate.model}|${rate.tier}|${rate.context.band}|${rate.meter}` as RateKey;
}

/** Finds the model an id stands for: snapshots and other names by an explicit list, all else is itself. */
export type Canonical = (id: string) => string;
