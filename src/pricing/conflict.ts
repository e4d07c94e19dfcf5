import { overlap } from "./period";
import type { Rate } from "./rate";
import { samePrice } from "./same-price";

/**
 * Two rates that answer the same question on the same day with different prices, by their places in the list: nobody can
 * tell which is meant. A user's override and the rate it takes the place of do not contradict each other.
 *
 * @returns the first such pair, the earlier rate first; undefined when there is none
 */
export function findConflict(rates: readonly Rate[]): readonly [number, number] | undefined {
  const byQuestion = new Map<string, number[]>();
  for (let index = 0; index < rates.length; index++) {
    const rate = rates[index];
    if (rate === undefined) continue;
    const { model, meter, tier, context, override } = rate;
    const question = `${model}|${meter}|${tier}|${context.band}|${override ? "own" : ""}`;
    const alike = byQuestion.get(question);
    if (alike === undefined) {
      byQuestion.set(question, [index]);
      continue;
    }
    for (const earlier of alike) {
      const other = rates[earlier];
      if (other !== undefined && overlap(other, rate) && !samePrice(other, rate)) return [earlier, index];
    }
    alike.push(index);
  }
  return undefined;
}
