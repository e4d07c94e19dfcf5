import type { Day } from "../pricing/day";
import type { RateChange } from "./difference";
import { isInForce } from "../pricing/period";
import { samePrice } from "../pricing/same-price";
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

/** The source's price for this; none where it has two that differ, because then it says nothing for sure. */
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
  const exact = fitting.filter((rate) => rate.context.band === asked.context.band);
  const unsplit = asked.context.band === "long" ? [] : fitting.filter((rate) => rate.context.band !== "long");
  const [first, ...more] = exact.length > 0 ? exact : unsplit;
  return first && more.every((rate) => samePrice(rate, first)) ? first : undefined;
}
