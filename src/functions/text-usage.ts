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

/** A pricer, and the days on which the model has the same rates. */
interface PricerPeriod {
  readonly from: Day | undefined;
  readonly until: Day | undefined;
  readonly pricer: TextPricer;
}

/** The pricers of one model and tier: one for all days between two changes of the model's rates. */
class PricersByDay {
  private readonly periods: PricerPeriod[] = [];
  private last: PricerPeriod | undefined;
  private lastDay: Day | undefined;

  constructor(
    private readonly table: RateTable,
    private readonly model: string,
    private readonly tier: Tier,
  ) {}

  on(day: Day): TextPricer {
    // In most columns the day stays the same from row to row: asked first, since to compare two days takes longer.
    if (this.last !== undefined && day === this.lastDay) return this.last.pricer;
    this.lastDay = day;
    if (this.last === undefined || !covers(this.last, day)) {
      this.last = this.periods.find((period) => covers(period, day)) ?? this.add(day);
    }
    return this.last.pricer;
  }

  private add(day: Day): PricerPeriod {
    const changes = this.table.ratesOf(this.model).flatMap(({ from, until }) => [from, until]);
    let [from, until]: [Day | undefined, Day | undefined] = [undefined, undefined];
    for (const change of changes) {
      if (change === null) continue;
      if (change <= day && (from === undefined || change > from)) from = change;
      if (change > day && (until === undefined || change < until)) until = change;
    }
    const period = { from, until, pricer: new TextPricer(this.table, this.model, this.tier, day) };
    this.periods.push(period);
    return period;
  }
}

function covers({ from, until }: PricerPeriod, day: Day): boolean {
  return (from === undefined || from <= day) && (until === undefined || day < until);
}

/** The pricers for the models, tiers and days of a call, each worked out once. */
export class TextPricers {
  private readonly byTier = new Map<Tier, Map<string, PricersByDay>>();
  private tier: Tier | undefined;
  private models = new Map<string, PricersByDay>();

  constructor(private readonly table: RateTable) {}

  /** The cost in USD of text tokens. Throws a PricingError that is about their own day. */
  cost(model: string, tier: Tier, day: Day, usage: TextUsage): number {
    const pricer = this.of(model, tier, day);
    try {
      return pricer.cost(usage);
    } catch (error) {
      // The pricer may have been made for another day with the same rates, and would name that one.
      if (error instanceof PricingError) return new TextPricer(this.table, model, tier, day).cost(usage);
      throw error;
    }
  }

  private of(model: string, tier: Tier, day: Day): TextPricer {
    // In most columns the tier stays the same from row to row, so that one lookup by the model is left.
    if (tier !== this.tier) {
      this.tier = tier;
      this.models = this.select(tier);
    }
    let pricers = this.models.get(model);
    if (pricers === undefined) {
      pricers = new PricersByDay(this.table, model, tier);
      this.models.set(model, pricers);
    }
    return pricers.on(day);
  }

  private select(tier: Tier): Map<string, PricersByDay> {
    let models = this.byTier.get(tier);
    if (models === undefined) {
      models = new Map();
      this.byTier.set(tier, models);
    }
    return models;
  }
}
