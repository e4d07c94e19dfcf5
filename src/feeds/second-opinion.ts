import type { Day } from "../pricing/day";
import type { RateChange } from "./difference";
import { isInForce } from "../pricing/period";
import { samePrice } from "./difference";
import type { DatedFeedRate, FeedRate } from "./feed-rate";

/** What an independent source says of a change. */
export type SecondOpinion =
  | { readonly state: "confirmed" }
  /** It still has the price that was in use, so it has not seen the change, or there is none. */
  | { readonly state: "behind"; readonly price: string }
  | { readonly state: "contradicted"; readonly price: string }
  /** It has no price for this: another tier than standard, a model it does not list, a tool. */
  | { readonly state: "unknown" };

/**
 * Looks a change up in the second source. A price that the source does not split by context is taken for its short-context price.
 * For a rate that ended, a price it still has contradicts the end.
 */
export function secondOpinion(change: RateChange, second: readonly DatedFeedRate[], day: Day): SecondOpinion {
  const asked = change.after ?? change.before;
  const known = findRate(asked, second, day);
  if (!known) return { state: "unknown" };
  if (change.after && samePrice(known, change.after)) return { state: "confirmed" };
  if (change.kind === "changed" && samePrice(known, change.before))
    return { state: "behind", price: known.price };
  return { state: "contradicted", price: known.price };
}

function findRate(
  asked: Pick<FeedRate, "model" | "meter" | "tier" | "context">,
  second: readonly DatedFeedRate[],
  day: Day,
): DatedFeedRate | undefined {
  const fitting = second.filter(
    (rate) =>
      rate.model === asked.model &&
      rate.meter === asked.meter &&
      rate.tier === asked.tier &&
      isInForce(rate, day),
  );
  const exact = fitting.find((rate) => rate.context.band === asked.context.band);
  return (
    exact ??
    (asked.context.band === "long" ? undefined : fitting.find((rate) => rate.context.band !== "long"))
  );
}
