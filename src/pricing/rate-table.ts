import type { AliasPeriod, ModelNames } from "./aliases";
import type { Band } from "./context";
import type { Day } from "./day";
import type { Meter } from "./meter";
import { factOf, type ModelFact, type ModelFacts } from "./model-facts";
import { missingPrice } from "./missing-price";
import { isInForce } from "./period";
import type { Rate } from "./rate";
import type { Tier } from "./tier";

/** What a price is asked for. Without a band a model with two bands answers with its short-context price. */
export interface RateQuery {
  readonly model: string;
  readonly meter: Meter;
  readonly tier: Tier;
  readonly day: Day;
  readonly band?: Band | undefined;
}

/** Rates by model. Each model's are asked for when it is first looked up, so that a source may read them as late. */
export interface RatesByModel {
  readonly models: readonly string[];
  ratesOf(model: string): readonly Rate[];
  /** Every rate, in the order in which it is listed. */
  all(): readonly Rate[];
}

/** A set of rates made ready for lookups. Holds no opinion on where they came from. */
export class RateTable implements ModelNames {
  private readonly names: ReadonlySet<string>;
  private readonly byModel = new Map<string, ReadonlyMap<string, readonly Rate[]>>();

  /** @param facts read when an id is not a model's own, or what is known of it is asked for */
  constructor(
    private readonly source: RatesByModel,
    private readonly facts: () => ModelFacts,
  ) {
    this.names = new Set(source.models);
  }

  /** A table of rates in any order. */
  static of(rates: readonly Rate[], facts: () => ModelFacts): RateTable {
    const byModel = grouped(rates, (rate) => rate.model);
    return new RateTable(
      { models: [...byModel.keys()], ratesOf: (model) => byModel.get(model) ?? [], all: () => rates },
      facts,
    );
  }

  get aliases(): ReadonlyMap<string, readonly AliasPeriod[]> {
    return this.facts().aliases;
  }

  /** What is known of a model beyond its prices, by its canonical id. */
  factOf(model: string): ModelFact | undefined {
    return this.facts().models.get(model);
  }

  /** What is known of an id as a person writes it: a snapshot has days of its own. */
  factOfId(id: string, day: Day): ModelFact | undefined {
    return factOf(id, day, this, this.facts());
  }

  /** Every rate, in the order in which it is listed. */
  get rates(): readonly Rate[] {
    return this.source.all();
  }

  has(model: string): boolean {
    return this.names.has(model);
  }

  models(): readonly string[] {
    return this.source.models;
  }

  /** Every rate of a model. */
  ratesOf(model: string): readonly Rate[] {
    return this.source.ratesOf(model);
  }

  /** The rate in force, or undefined. A user's override goes before a rate of a source, an exact band before `any`. */
  find(query: RateQuery): Rate | undefined {
    const inForce = this.rowsOf(query).filter((rate) => isInForce(rate, query.day));
    const band = query.band ?? "short";
    const fitting = inForce.filter((rate) => rate.context.band === band);
    const candidates = fitting.length > 0 ? fitting : inForce.filter((rate) => rate.context.band === "any");
    return candidates.find((rate) => rate.override) ?? candidates[0];
  }

  /** The rate in force. Throws a PricingError that says which of model, meter, tier, day or band has no price. */
  get(query: RateQuery): Rate {
    const rate = this.find(query);
    if (rate === undefined) {
      throw missingPrice(this.ratesOf(query.model), this.factOf(query.model), query);
    }
    return rate;
  }

  /** The number of input tokens up to which a request is short context; undefined for a model with one band. */
  threshold(query: Omit<RateQuery, "band">): number | undefined {
    for (const rate of this.rowsOf(query)) {
      if (rate.context.band !== "any" && isInForce(rate, query.day)) return rate.context.threshold;
    }
    return undefined;
  }

  private rowsOf(query: Omit<RateQuery, "band">): readonly Rate[] {
    let rows = this.byModel.get(query.model);
    if (!rows) {
      rows = grouped(this.source.ratesOf(query.model), (rate) => keyOf(rate.meter, rate.tier));
      this.byModel.set(query.model, rows);
    }
    return rows.get(keyOf(query.meter, query.tier)) ?? [];
  }
}

function keyOf(meter: Meter, tier: Tier): string {
  return `${meter} ${tier}`;
}

function grouped(rates: readonly Rate[], keyOf: (rate: Rate) => string): Map<string, Rate[]> {
  const groups = new Map<string, Rate[]>();
  for (const rate of rates) {
    const key = keyOf(rate);
    const group = groups.get(key);
    if (group) group.push(rate);
    else groups.set(key, [rate]);
  }
  return groups;
}
