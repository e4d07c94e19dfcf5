import { findModel, resolveModel } from "../pricing/aliases";
import type { Band } from "../pricing/context";
import type { Day } from "../pricing/day";
import { PricingError } from "../pricing/errors";
import { METER_NAMES, uncachedMeter, type Meter } from "../pricing/meter";
import { Decimal } from "../pricing/money";
import type { Period } from "../pricing/period";
import type { Rate } from "../pricing/rate";
import type { RateQuery, RateTable } from "../pricing/rate-table";
import { TIERS, type Tier } from "../pricing/tier";
import { FLAGS, TOKEN_CHARGES } from "./usage-columns";

/** What an id means for a time. Of the ids of a fine-tuned model only `ft:BASE`, or `ft:BASE:data-sharing`, is looked up. */
export interface IdRow extends Period {
  readonly id: string;
  readonly model: string;
}

/** The prices of all token meters for one model, tier, time and band, in USD per 1,000,000 as decimal text. */
export interface PriceRow extends Period {
  readonly model: string;
  readonly tier: Tier;
  readonly context: "any" | Band;
  /** The number of input tokens of a request that still belongs here; null is any number. */
  readonly inputFrom: number | null;
  readonly inputTo: number | null;
  /** What a line must say to be priced, as FLAGS. */
  readonly needs: number;
  readonly prices: ReadonlyMap<Meter, string>;
}

/** The price of one meter, in USD per 1,000,000 units as decimal text. */
export interface MeterPriceRow extends Period {
  readonly model: string;
  readonly tier: Tier;
  readonly meter: Meter;
  readonly context: "any" | Band;
  readonly price: string;
}

const TOKEN_METERS: readonly Meter[] = TOKEN_CHARGES.map(({ meter }) => meter);
const FIRST_DAY = "0001-01-01" as Day;

/** Every id that a line may carry, with the model it bills as and the days on which it does. */
export function idRows(table: RateTable): readonly IdRow[] {
  const names = new Set([...table.models(), ...table.aliases.keys()]);
  const bases = new Set(
    [...names].map((name) => (name.startsWith("ft:") ? (name.split(":")[1] ?? "") : name)),
  );
  const fineTuned = [...bases].flatMap((base) => [`ft:${base}`, `ft:${base}:data-sharing`]);
  return [...new Set([...names, ...fineTuned])].sort().flatMap((id) => idRowsOf(id, table));
}

function idRowsOf(id: string, table: RateTable): IdRow[] {
  const base = id.startsWith("ft:") ? (id.split(":")[1] ?? "") : id;
  const periods = [id, base, `ft:${base}`].flatMap((name) => table.aliases.get(name) ?? []);
  const rows = segments(periods).flatMap(({ from, until }): IdRow[] => {
    const model = modelOn(id, table, from ?? FIRST_DAY);
    return model === undefined ? [] : [{ id, from, until, model }];
  });
  return joined(rows, (one, next) => one.model === next.model);
}

/** The model of an id on a day; undefined where the add-on refuses it: not known, or not yet. */
function modelOn(id: string, table: RateTable, day: Day): string | undefined {
  if (findModel(id, table, day) === undefined) return undefined;
  try {
    return resolveModel(id, table, day);
  } catch (error) {
    if (error instanceof PricingError) return undefined;
    throw error;
  }
}

/** The token prices, by model, tier, time and band. Where only some days are priced, the others stand there without prices. */
export function priceRows(table: RateTable): readonly PriceRow[] {
  return table.models().flatMap((model) => TIERS.flatMap((tier) => priceRowsOf(table, model, tier)));
}

function priceRowsOf(table: RateTable, model: string, tier: Tier): PriceRow[] {
  const rates = table
    .ratesOf(model)
    .filter((rate) => rate.tier === tier && TOKEN_METERS.includes(rate.meter));
  const needs = splitNeeds(table, model);
  // Without prices there is nothing to say of a model, but that it must be told apart.
  if (rates.length === 0 && needs === 0) return [];
  const rows = segments(rates).flatMap(({ from, until }): PriceRow[] => {
    const day = from ?? FIRST_DAY;
    const threshold = table.threshold({ model, meter: "input", tier, day });
    const prices = (band: Band) => tokenPrices(table, { model, tier, day, band });
    const common = { model, tier, from, until, needs };
    if (threshold === undefined) {
      return [{ ...common, context: "any", inputFrom: null, inputTo: null, prices: prices("short") }];
    }
    return [
      { ...common, context: "short", inputFrom: null, inputTo: threshold, prices: prices("short") },
      {
        ...common,
        context: "long",
        needs: needs + FLAGS.openRequests,
        inputFrom: threshold + 1,
        inputTo: null,
        prices: prices("long"),
      },
    ];
  });
  const bands = (["any", "short", "long"] as const).map((context) =>
    rows.filter((row) => row.context === context),
  );
  return bands.flatMap((band) => joined(band, samePrices));
}

function samePrices(one: PriceRow, next: PriceRow): boolean {
  return (
    one.inputFrom === next.inputFrom &&
    one.inputTo === next.inputTo &&
    TOKEN_METERS.every((meter) => one.prices.get(meter) === next.prices.get(meter))
  );
}

function tokenPrices(table: RateTable, query: Omit<RateQuery, "meter">): ReadonlyMap<Meter, string> {
  const prices = new Map<Meter, string>();
  for (const meter of TOKEN_METERS) {
    const rate = billed(table, { ...query, meter: chargedAs(table, query.model, meter) });
    if (rate !== undefined) prices.set(meter, perMillion(rate));
  }
  return prices;
}

/**
 * The meter whose price counts. A model without a price for image input bills it as the text it takes the place of; output
 * of a model that gives no text is the one thing that it gives.
 */
function chargedAs(table: RateTable, model: string, meter: Meter): Meter {
  const sells = sellsOf(table, model);
  if (meter === "image_input" && !sells(meter)) return "input";
  if (meter === "cached_image_input" && !sells("image_input")) return "cached_input";
  if (meter !== "output" || sells(meter)) return meter;
  return sells("audio_output") ? "audio_output" : "image_output";
}

/** What a line must say of its modalities, for a model that prices them apart. */
function splitNeeds(table: RateTable, model: string): number {
  const sells = sellsOf(table, model);
  const apart = sells("audio_input") || sells("image_input");
  const others = sells("audio_output") || sells("image_output");
  const output = sells("output") ? FLAGS.openOutput : FLAGS.textOutput;
  return (apart ? FLAGS.openInput + FLAGS.openCached : 0) + (others ? output : 0);
}

function sellsOf(table: RateTable, model: string): (meter: Meter) => boolean {
  const meters = new Set(table.ratesOf(model).map((rate) => rate.meter));
  return (meter) => meters.has(meter);
}

/** The price of every meter, for charges by the unit. */
export function meterPriceRows(table: RateTable): readonly MeterPriceRow[] {
  return table
    .models()
    .flatMap((model) =>
      TIERS.flatMap((tier) => METER_NAMES.flatMap((meter) => meterPriceRowsOf(table, model, tier, meter))),
    );
}

function meterPriceRowsOf(table: RateTable, model: string, tier: Tier, meter: Meter): MeterPriceRow[] {
  const meters = [meter, uncachedMeter(meter)];
  const rates = table.ratesOf(model).filter((rate) => rate.tier === tier && meters.includes(rate.meter));
  const rows = segments(rates).flatMap(({ from, until }): MeterPriceRow[] => {
    const query = { model, tier, meter, day: from ?? FIRST_DAY };
    const [short, long] = [
      billed(table, { ...query, band: "short" }),
      billed(table, { ...query, band: "long" }),
    ];
    const common = { model, tier, meter, from, until };
    if (short !== undefined && short === long)
      return [{ ...common, context: "any", price: perMillion(short) }];
    return [
      ...(short === undefined ? [] : [{ ...common, context: "short" as const, price: perMillion(short) }]),
      ...(long === undefined ? [] : [{ ...common, context: "long" as const, price: perMillion(long) }]),
    ];
  });
  const bands = (["any", "short", "long"] as const).map((context) =>
    rows.filter((row) => row.context === context),
  );
  return bands.flatMap((band) => joined(band, (one, next) => one.price === next.price));
}

/** As `billedRate`, without its error: cached tokens without a price of their own are billed as uncached ones. */
function billed(table: RateTable, query: RateQuery): Rate | undefined {
  const uncached = uncachedMeter(query.meter);
  return (
    table.find(query) ?? (uncached === undefined ? undefined : table.find({ ...query, meter: uncached }))
  );
}

/** "10.00" per 1,000 calls → "10000". */
function perMillion({ price, per }: Rate): string {
  return new Decimal(price).times(1_000_000).dividedBy(per).toFixed();
}

/** The stretches of time between which nothing changes. */
function segments(periods: readonly Period[]): Period[] {
  const days = periods.flatMap(({ from, until }) => [from, until]).filter((day) => day !== null);
  const cuts: readonly (Day | null)[] = [null, ...[...new Set(days)].sort()];
  return cuts.map((from, index) => ({ from, until: cuts[index + 1] ?? null }));
}

/** Makes one row of neighbours in time that say the same. */
function joined<T extends Period>(rows: readonly T[], same: (one: T, next: T) => boolean): T[] {
  const out: T[] = [];
  for (const row of rows) {
    const last = out[out.length - 1];
    if (last !== undefined && last.until === row.from && same(last, row)) {
      out[out.length - 1] = { ...last, until: row.until };
    } else out.push(row);
  }
  return out;
}

/** How many decimals the prices need, and how large they are. */
export interface PriceRange {
  /** Decimals of a price per 1,000,000: 6, or 9 where a price of the user's own needs more. */
  readonly scale: 6 | 9;
  /** The largest token price per 1,000,000, rounded up. */
  readonly largest: number;
}

const LARGEST_TOKEN_PRICE = 1e8;
const LARGEST_UNIT_PRICE = 1e12;

/** Throws a PricingError for a price that no engine could hold exactly. */
export function priceRange(tokens: readonly PriceRow[], meters: readonly MeterPriceRow[]): PriceRange {
  let places = 0;
  let largest = 0;
  const look = (row: MeterPriceRow | PriceRow, price: string, limit: number): number => {
    const value = new Decimal(price);
    places = Math.max(places, value.decimalPlaces());
    if (value.decimalPlaces() > 9 || value.gte(limit)) {
      throw new PricingError(
        `the ${row.tier} price of "${row.model}" is ${price} per 1,000,000: give it at most 9 decimals, and less than ${limit} USD.`,
      );
    }
    return Math.ceil(value.toNumber());
  };
  for (const row of tokens) {
    for (const price of row.prices.values())
      largest = Math.max(largest, look(row, price, LARGEST_TOKEN_PRICE));
  }
  for (const row of meters) look(row, row.price, LARGEST_UNIT_PRICE);
  return { scale: places > 6 ? 9 : 6, largest };
}
