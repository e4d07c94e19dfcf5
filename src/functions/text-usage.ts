import { resolveModel } from "../pricing/aliases";
import type { Day } from "../pricing/day";
import { PricingError } from "../pricing/errors";
import type { RateTable } from "../pricing/rate-table";
import { TextPricer, type TextUsage } from "../pricing/text-cost";
import { readCount, readModelText, readTier } from "./cells";
import type { Cell, Host } from "./definition";
import { dayReader } from "./memo";

/** Reads the tokens of a request from its cells. Throws when the cached and written parts are more than the whole. */
export function readUsage(inputCell: Cell, cachedCell: Cell, writesCell: Cell, outputCell: Cell): TextUsage {
  const input = readCount("input", inputCell);
  const cached = readCount("cached", cachedCell, 0);
  const cacheWrites = readCount("cache_writes", writesCell, 0);
  const output = readCount("output", outputCell, 0);
  if (cached + cacheWrites > input) throw tooManyCached(input, cached, cacheWrites);
  return { input, cached, cacheWrites, output };
}

function tooManyCached(input: number, cached: number, cacheWrites: number): PricingError {
  const parts = cacheWrites === 0 ? `cached ${cached}` : `cached ${cached} and cache_writes ${cacheWrites}`;
  return new PricingError(
    `${parts} is more than input ${input}, but is a part of it. Give input as OpenAI reports it, cached tokens included.`,
  );
}

/** The pricers for the models, tiers and days that cells name, each worked out once a call. */
export class TextPricers {
  private readonly byTierAndDay = new Map<string, Map<Cell, TextPricer>>();
  private readonly dayOf: (cell: Cell) => Day;
  private tier: Cell;
  private asOf: Cell;
  private pricers: Map<Cell, TextPricer> | undefined;

  constructor(
    private readonly table: RateTable,
    host: Host,
  ) {
    this.dayOf = dayReader(host);
  }

  /** In most columns tier and day stay the same from row to row, so that one lookup by the model's cell is left. */
  of(model: Cell, tier: Cell, asOf: Cell): TextPricer {
    if (this.pricers === undefined || tier !== this.tier || asOf !== this.asOf) {
      this.pricers = this.select(tier, asOf);
      this.tier = tier;
      this.asOf = asOf;
    }
    const known = this.pricers.get(model);
    if (known !== undefined) return known;
    const day = this.dayOf(asOf);
    const id = resolveModel(readModelText("model", model), this.table, day);
    const pricer = new TextPricer(this.table, id, readTier("tier", tier), day);
    this.pricers.set(model, pricer);
    return pricer;
  }

  private select(tier: Cell, asOf: Cell): Map<Cell, TextPricer> {
    const key = `${readTier("tier", tier)} ${this.dayOf(asOf)}`;
    let pricers = this.byTierAndDay.get(key);
    if (pricers === undefined) {
      pricers = new Map();
      this.byTierAndDay.set(key, pricers);
    }
    return pricers;
  }
}
