import { resolveModel } from "../pricing/aliases";
import type { Day } from "../pricing/day";
import { PricingError } from "../pricing/errors";
import type { RateTable } from "../pricing/rate-table";
import { TextPricer, type TextUsage } from "../pricing/text-cost";
import type { Tier } from "../pricing/tier";
import { readCount, readModelText, readTier } from "./cells";
import type { Cell, Host } from "./definition";
import { dayReader, memoize } from "./memo";

/** The cells of a text usage. */
export type TextUsageCells = { readonly [Name in keyof TextUsage]: Cell };

/** Reads the tokens of a request. Throws when the cached and written parts are more than the whole. */
export function readUsage(cells: TextUsageCells): TextUsage {
  const input = readCount("input", cells.input);
  const cached = readCount("cached", cells.cached, 0);
  const cacheWrites = readCount("cache_writes", cells.cacheWrites, 0);
  const output = readCount("output", cells.output, 0);
  if (cached + cacheWrites > input) throw tooManyCached(input, cached, cacheWrites);
  return { input, cached, cacheWrites, output };
}

function tooManyCached(input: number, cached: number, cacheWrites: number): PricingError {
  const parts = cacheWrites === 0 ? `cached ${cached}` : `cached ${cached} and cache_writes ${cacheWrites}`;
  return new PricingError(
    `${parts} is more than input ${input}, but is a part of it. Give input as OpenAI reports it, cached tokens included.`,
  );
}

/** Gives the pricer for the model, tier and day that three cells name, each worked out once a call. */
export function pricersOf(table: RateTable, host: Host): (model: Cell, tier: Cell, asOf: Cell) => TextPricer {
  const dayOf = dayReader(host);
  const tierOf = memoize((cell: Cell) => readTier("tier", cell));
  const byModel = memoize((cell: Cell) => {
    const model = resolveModel(readModelText("model", cell), table);
    return memoize((tier: Tier) => memoize((day: Day) => new TextPricer(table, model, tier, day)));
  });
  return (model, tier, asOf) => byModel(model)(tierOf(tier))(dayOf(asOf));
}
