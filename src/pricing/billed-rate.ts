import { uncachedMeter } from "./meter";
import type { Rate } from "./rate";
import type { RateQuery, RateTable } from "./rate-table";

/**
 * The rate that a quantity is billed at. Cached tokens of a model without a cached price are billed at the price of
 * uncached ones (OpenAI's price page shows "-" for gpt-5-pro): never at 0, and no other price is a fallback.
 * Throws a PricingError that says what has no price.
 */
export function billedRate(table: RateTable, query: RateQuery): Rate {
  const uncached = uncachedMeter(query.meter);
  if (uncached === undefined || table.find(query) !== undefined) return table.get(query);
  return table.find({ ...query, meter: uncached }) ?? table.get(query);
}
