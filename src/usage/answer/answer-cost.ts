import { billedRate } from "../../pricing/billed-rate";
import type { Day } from "../../pricing/day";
import { Decimal, exactCost } from "../../pricing/money";
import type { RateTable } from "../../pricing/rate-table";
import type { Tier } from "../../pricing/tier";
import type { Usage } from "../quantity";
import type { Counts } from "./read-usage";
import { splitUsage } from "./split-usage";

/** The model, tier and day whose prices count; the model in its canonical form. */
export interface Priced {
  readonly model: string;
  readonly tier: Tier;
  readonly day: Day;
}

/**
 * The exact cost in USD of what a usage object counts: text, audio, image and cached tokens each at its own price, and
 * all of them at the long-context prices when the average input of its requests is above the threshold.
 * Worked: gpt-4o, 2,006 tokens in of which 1,920 cached, 300 out → 86 × $2.50 + 1,920 × $1.25 + 300 × $10 per 1M
 * = $0.005615. Throws a PricingError for a price that is needed and not known.
 */
export function usageCost(table: RateTable, counts: Counts, priced: Priced, requests: number): Decimal {
  const usage = splitUsage(counts, (meter) =>
    table.ratesOf(priced.model).some((rate) => rate.meter === meter),
  );
  const threshold = table.threshold({ ...priced, meter: "input" });
  const long = threshold !== undefined && usage.inputTokens / requests > threshold;
  return cost(table, usage, priced, long);
}

function cost(table: RateTable, usage: Usage, priced: Priced, long: boolean): Decimal {
  return usage.quantities.reduce((sum, { meter, count, inUnit }) => {
    const rate = billedRate(table, { ...priced, meter, band: long ? "long" : "short" });
    return sum.plus(exactCost(count, rate.price, rate.per).dividedBy(inUnit));
  }, new Decimal(0));
}
