import { findModel, resolveModel } from "../pricing/aliases";
import { billedRate } from "../pricing/billed-rate";
import type { Band } from "../pricing/context";
import type { Day } from "../pricing/day";
import { PricingError } from "../pricing/errors";
import type { Meter } from "../pricing/meter";
import type { Decimal } from "../pricing/money";
import type { RateTable } from "../pricing/rate-table";
import type { Tier } from "../pricing/tier";
import { CostWriter } from "./exact";
import { readLineItem, type LineItem } from "./line-item/read-line-item";

/** A model of the rate table, or why there is none. */
export type Named = { readonly model: string } | { readonly problem: string };

/** A price on a meter, or why there is none. */
export type Priced = { readonly price: CostWriter } | { readonly problem: string };

/** Looks up models and rates for many rows, each distinct question once. */
export class ListPrices {
  private readonly models = new Map<Day, Map<string, Named>>();
  private readonly lists = new Map<string, ModelPrices>();
  private readonly items = new Map<string, { readonly item: LineItem | undefined }>();
  private readonly meters = new Map<string, ReadonlySet<Meter>>();

  constructor(readonly table: RateTable) {}

  /** The canonical model of an id on a day. */
  model(text: string, day: Day): Named {
    const ofDay = remember(this.models, day, () => new Map<string, Named>());
    return remember(ofDay, text, () => {
      const model = findModel(text, this.table, day);
      return model === undefined
        ? attempt(() => ({ model: resolveModel(text, this.table, day) }))
        : { model };
    });
  }

  /** What a line item of a bill says; undefined for one that is not recognised. */
  lineItem(text: string): LineItem | undefined {
    return remember(this.items, text, () => ({ item: readLineItem(text) })).item;
  }

  /** The prices of a model in a tier on a day. */
  of(model: string, tier: Tier, day: Day): ModelPrices {
    return remember(
      this.lists,
      `${day} ${tier} ${model}`,
      () => new ModelPrices(this.table, model, tier, day),
    );
  }

  /** Whether a model has a price on a meter, on whatever day and in whatever tier. */
  sells(model: string, meter: Meter): boolean {
    return remember(
      this.meters,
      model,
      () => new Set(this.table.ratesOf(model).map((rate) => rate.meter)),
    ).has(meter);
  }
}

/** The prices of one model, tier and day. */
export class ModelPrices {
  private readonly short = new Map<Meter, Priced>();
  private readonly long = new Map<Meter, Priced>();
  private readonly thresholds = new Map<Meter, number>();

  constructor(
    private readonly table: RateTable,
    private readonly model: string,
    private readonly tier: Tier,
    private readonly day: Day,
  ) {}

  /** The price a quantity is billed at; `short` also answers for a model with one band. */
  on(meter: Meter, band: Band): Priced {
    const { table, model, tier, day } = this;
    return remember(band === "long" ? this.long : this.short, meter, () =>
      attempt(() => ({ price: new CostWriter(billedRate(table, { model, meter, tier, day, band })) })),
    );
  }

  /** The exact cost as decimal text; null where there is no price. */
  cost(meter: Meter, band: Band, count: number | Decimal, inUnit: number): string | null {
    const priced = this.on(meter, band);
    return "price" in priced ? priced.price.text(count, inUnit) : null;
  }

  /** The input tokens above which a request is long context; Infinity for a meter with one band. */
  threshold(meter: Meter): number {
    const { table, model, tier, day } = this;
    return remember(this.thresholds, meter, () => table.threshold({ model, meter, tier, day }) ?? Infinity);
  }
}

function remember<Key, Value>(known: Map<Key, Value>, key: Key, compute: () => Value): Value {
  let value = known.get(key);
  if (value === undefined) {
    value = compute();
    known.set(key, value);
  }
  return value;
}

function attempt<Value>(compute: () => Value): Value | { readonly problem: string } {
  try {
    return compute();
  } catch (error) {
    if (error instanceof PricingError) return { problem: error.message };
    throw error;
  }
}
