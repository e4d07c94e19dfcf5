import { PricingError } from "../pricing/errors";
import type { Day } from "../pricing/day";
import type { RateTable } from "../pricing/rate-table";
import { TextPricer, type TextUsage } from "../pricing/text-cost";
import type { Tier } from "../pricing/tier";

/** The tokens of a row. Throws when the cached and written parts are more than the whole. */
export function checkedUsage(usage: TextUsage): TextUsage {
  if (usage.cached + usage.cacheWrites > usage.input) throw tooManyCached(usage);
  return usage;
}

function tooManyCached({ input, cached, cacheWrites }: TextUsage): PricingError {
  const parts = cacheWrites === 0 ? `cached ${cached}` : `cached ${cached} and cache_writes ${cacheWrites}`;
  return new PricingError(
    `${parts} is more than input ${input}, but is a part of it. Give input as OpenAI reports it, cached tokens included.`,
  );
}

/** The pricers for the models, tiers and days of a call, each worked out once. */
export class TextPricers {
  private readonly byTierAndDay = new Map<string, Map<string, TextPricer>>();
  private tier: Tier | undefined;
  private day: Day | undefined;
  private pricers: Map<string, TextPricer> | undefined;

  constructor(private readonly table: RateTable) {}

  /** In most columns tier and day stay the same from row to row, so that one lookup by the model is left. */
  of(model: string, tier: Tier, day: Day): TextPricer {
    if (this.pricers === undefined || tier !== this.tier || day !== this.day) {
      this.pricers = this.select(tier, day);
      this.tier = tier;
      this.day = day;
    }
    let pricer = this.pricers.get(model);
    if (pricer === undefined) {
      pricer = new TextPricer(this.table, model, tier, day);
      this.pricers.set(model, pricer);
    }
    return pricer;
  }

  private select(tier: Tier, day: Day): Map<string, TextPricer> {
    const key = `${tier} ${day}`;
    let pricers = this.byTierAndDay.get(key);
    if (pricers === undefined) {
      pricers = new Map();
      this.byTierAndDay.set(key, pricers);
    }
    return pricers;
  }
}
