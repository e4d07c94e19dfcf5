import { billedRate } from "../billed-rate";
import type { Band } from "../context";
import type { Day } from "../day";
import type { Meter } from "../meter";
import { Decimal, exactCost } from "../money";
import type { Rate } from "../rate";
import type { RateTable } from "../rate-table";
import type { TextUsage } from "../text-cost";
import type { Tier } from "../tier";

/** One line of what a request costs: so many tokens at a rate. */
export interface QuoteLine {
  readonly meter: Meter;
  readonly quantity: number;
  /** The rate they are billed at; of cached tokens without a cached price that of input. */
  readonly rate: Rate;
  readonly cost: Decimal;
}

/** The text tokens of one request. `cached` and `cacheWrites` are parts of `input`. */
export type RequestTokens = Omit<TextUsage, "requests">;

/** What one request costs, line by line. */
export interface RequestQuote {
  readonly model: string;
  readonly tier: Tier;
  /** The context band that the whole request is billed in; undefined for a model with one. */
  readonly band: Band | undefined;
  /** The lines with tokens in them. */
  readonly lines: readonly QuoteLine[];
  readonly cost: Decimal;
}

/**
 * Prices one request and shows the work: the sum of its lines is what `OPENAI_COST` gives with `requests` 1.
 * gpt-5, 34,500 in of which none cached, 3,000 out: input $0.043125 and output $0.03, together $0.073125.
 * Throws a PricingError that says which price is not known.
 */
export function quoteRequest(
  table: RateTable,
  query: { readonly model: string; readonly tier: Tier; readonly day: Day },
  usage: RequestTokens,
): RequestQuote {
  const threshold = table.threshold({ ...query, meter: "input" });
  const band = threshold === undefined ? undefined : usage.input > threshold ? "long" : "short";
  const quantities: readonly (readonly [Meter, number])[] = [
    ["input", usage.input - usage.cached - usage.cacheWrites],
    ["cached_input", usage.cached],
    ["cache_write", usage.cacheWrites],
    ["output", usage.output],
  ];
  const lines = quantities
    .filter(([, quantity]) => quantity > 0)
    .map(([meter, quantity]) => {
      const rate = billedRate(table, { ...query, meter, band });
      return { meter, quantity, rate, cost: exactCost(quantity, rate.price, rate.per) };
    });
  const cost = lines.reduce((sum, line) => sum.plus(line.cost), new Decimal(0));
  return { model: query.model, tier: query.tier, band, lines, cost };
}
