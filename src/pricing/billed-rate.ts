import type { Meter } from "./meter";
import type { Rate } from "./rate";
import type { RateQuery, RateTable } from "./rate-table";

/** What cached tokens are without the cache. */
const UNCACHED: ReadonlyMap<Meter, Meter> = new Map([
  ["cached_input", "input"],
  ["cached_audio_input", "audio_input"],
  ["cached_image_input", "image_input"],
]);

/**
 * The rate that a quantity is billed at. Cached tokens of a model without a cached price are billed at the price of
 * uncached ones (OpenAI's price page shows "-" for gpt-5-pro): never at 0, and no other price is a fallback.
 * Throws a PricingError that says what has no price.
 */
export function billedRate(table: RateTable, query: RateQuery): Rate {
  const uncached = UNCACHED.get(query.meter);
  if (uncached === undefined || table.find(query) !== undefined) return table.get(query);
  return table.find({ ...query, meter: uncached }) ?? table.get(query);
}
