import { Decimal } from "../pricing/money";
import type { Day } from "../pricing/day";
import { parseDay } from "../pricing/day";
import { perOf, type Meter } from "../pricing/meter";
import type { Context } from "../pricing/context";
import type { Canonical, DatedFeedRate } from "./feed-rate";
import { checkSize, LARGEST_GENAI } from "./feed-text";
import { field, isRecord, matchedIds, readProvider } from "./genai-shape";
import { HIGHEST_PRICE } from "./plausibility";
import { isRateModel } from "./model-id";
import type { Left, Reading } from "./reading";
import { reading, shown } from "./reading";

/** The second source: prices kept by the Pydantic team, MIT licence. */
export const GENAI_PRICES_URL =
  "https://raw.githubusercontent.com/pydantic/genai-prices/main/prices/new_data/v2/data.json";

export interface GenaiPrices {
  /** Standard tier only; the feed knows no other. */
  readonly rates: readonly DatedFeedRate[];
  readonly left: readonly Left[];
}

const NAME = "The genai-prices list";
/** A price of more decimal places is a quotient that was rounded, and a rounded price confirms nothing. */
const MOST_PLACES = 12;

interface GenaiMeter {
  readonly meter: Meter;
  /** How many of our units one of theirs is: an hour is 60 minutes. */
  readonly units: number;
}

const METERS_BY_KEY: ReadonlyMap<string, GenaiMeter> = new Map<string, GenaiMeter>([
  ["input_mtok", { meter: "input", units: 1 }],
  ["cache_read_mtok", { meter: "cached_input", units: 1 }],
  ["cache_write_mtok", { meter: "cache_write", units: 1 }],
  ["output_mtok", { meter: "output", units: 1 }],
  ["input_audio_mtok", { meter: "audio_input", units: 1 }],
  ["cache_audio_read_mtok", { meter: "cached_audio_input", units: 1 }],
  ["output_audio_mtok", { meter: "audio_output", units: 1 }],
  ["input_image_mtok", { meter: "image_input", units: 1 }],
  ["cache_image_read_mtok", { meter: "cached_image_input", units: 1 }],
  ["output_image_mtok", { meter: "image_output", units: 1 }],
  ["input_audio_hours", { meter: "minute", units: 60 }],
]);
/** Prices of tools, repeated under each model, and the sum of what `input_audio_hours` already gives. */
const OTHER_KEYS = ["web_searches_kcount", "storage_searches_kcount", "audio_hours"];

/**
 * Reads the OpenAI part of genai-prices' v2 data for comparison: its standard-tier prices with the days from which they hold.
 * A price with tiers becomes a short and a long one. Ids are those the list names exactly; its patterns are not used.
 */
export function readGenaiPrices(text: string, canonical: Canonical): Reading<GenaiPrices> {
  return reading(() => {
    checkSize(text, LARGEST_GENAI, NAME);
    const rates: DatedFeedRate[] = [];
    const left: Left[] = [];
    for (const model of readProvider(text, "openai", NAME)) {
      const ids = new Set(matchedIds(model).map(canonical));
      const periods = readPeriods(model, left);
      for (const id of ids)
        if (isRateModel(id)) rates.push(...periods.map((rate) => ({ ...rate, model: id })));
        else left.push(leave(id, "not an id of a known form"));
    }
    return { rates, left };
  });
}

type ModelessRate = Omit<DatedFeedRate, "model">;

function readPeriods(model: object, left: Left[]): ModelessRate[] {
  const id = String(field(model, "id"));
  const prices = field(model, "prices");
  if (!Array.isArray(prices)) return readPrices(prices, null, null, id, left);
  const periods: { readonly from: Day | null; readonly prices: unknown }[] = [];
  for (const period of prices as readonly unknown[]) {
    const constraint = field(period, "constraint");
    const start = field(constraint, "start_date");
    const from = typeof start === "string" ? parseDay(start) : undefined;
    if (constraint !== undefined && from === undefined) {
      left.push(leave(id, "a price with a condition other than a start date"));
      return [];
    }
    periods.push({ from: from ?? null, prices: field(period, "prices") });
  }
  periods.sort((one, other) => (one.from ?? "").localeCompare(other.from ?? ""));
  return periods.flatMap(({ from, prices: listed }, index) =>
    readPrices(listed, from, periods[index + 1]?.from ?? null, id, left),
  );
}

function readPrices(
  prices: unknown,
  from: Day | null,
  until: Day | null,
  id: string,
  left: Left[],
): ModelessRate[] {
  const rates: ModelessRate[] = [];
  for (const [key, value] of Object.entries(isRecord(prices) ? prices : {})) {
    if (OTHER_KEYS.includes(key)) continue;
    const known = METERS_BY_KEY.get(key);
    const bands = known && readBands(value, known.units);
    if (!known || !bands) {
      left.push(leave(`${id} ${key}`, known ? "no price of a known form" : "a price of an unknown kind"));
      continue;
    }
    for (const { context, price } of bands)
      rates.push({
        meter: known.meter,
        tier: "standard",
        context,
        price: price.toFixed(),
        per: perOf(known.meter),
        note: "",
        from,
        until,
      });
  }
  return rates;
}

interface Band {
  readonly context: Context;
  readonly price: InstanceType<typeof Decimal>;
}

function readBands(value: unknown, units: number): readonly Band[] | undefined {
  const plain = readPrice(value, units);
  if (plain) return [{ context: { band: "any" }, price: plain }];
  const base = readPrice(field(value, "base"), units);
  const tiers = field(value, "tiers");
  if (!base || !Array.isArray(tiers) || tiers.length !== 1) return undefined;
  const threshold = field(tiers[0], "start");
  const price = readPrice(field(tiers[0], "price"), units);
  if (!price || typeof threshold !== "number" || !Number.isSafeInteger(threshold) || threshold <= 0)
    return undefined;
  return [
    { context: { band: "short", threshold }, price: base },
    { context: { band: "long", threshold }, price },
  ];
}

/** A price for one of our units; undefined for what is no price, or could not be right, or has no end once it is divided. */
function readPrice(value: unknown, units: number): InstanceType<typeof Decimal> | undefined {
  if (typeof value !== "number" || !(value >= 0 && value <= HIGHEST_PRICE)) return undefined;
  const price = new Decimal(value).div(units);
  return price.decimalPlaces() > MOST_PLACES ? undefined : price;
}

function leave(what: string, why: string): Left {
  return { kind: "row", where: "OpenAI", what: shown(what), why, models: [], prices: [] };
}
