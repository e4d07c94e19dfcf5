import Decimal from "decimal.js";
import { LONG_CONTEXT_THRESHOLD, type Context } from "../../src/pricing/context";
import { parseDay, type Day } from "../../src/pricing/day";
import { perOf, type Meter } from "../../src/pricing/meter";
import type { Tier } from "../../src/pricing/tier";
import { joinNotes, type Claim } from "./claim";

interface Prices {
  readonly in: number;
  readonly cached: number | null;
  readonly write?: number;
  readonly write_30m?: number;
  readonly write_12h?: number;
  readonly out: number;
}

type Long = readonly [input: number, cached: number | null, output: number];
type Multiple = number | readonly { readonly from?: string; readonly until?: string; readonly x: number }[];

interface LaterModel extends Partial<Prices> {
  readonly id: string;
  readonly released?: string;
  readonly history?: readonly (Prices & { readonly from: string; readonly promo_at_least_until?: string })[];
  readonly long?: Long | null;
  readonly long_now?: Long;
  readonly fast?: Long;
  readonly batch_x?: Multiple;
  readonly fast_x?: Multiple;
  readonly ultrafast_x?: Multiple;
  readonly src: readonly string[];
  readonly conflict?: string;
}

interface LaterModelsFile {
  readonly models: readonly LaterModel[];
  readonly shutdowns: Readonly<Record<string, readonly string[]>>;
}

export interface LaterModels {
  readonly claims: readonly Claim[];
  readonly released: ReadonlyMap<string, Day>;
  /** What another price list has for a model, in words. */
  readonly conflicts: ReadonlyMap<string, string>;
  readonly shutdowns: readonly { readonly day: Day; readonly names: readonly string[] }[];
}

const PRICE_METERS: readonly (readonly [keyof Prices, Meter])[] = [
  ["in", "input"],
  ["cached", "cached_input"],
  ["write", "cache_write"],
  ["write_30m", "cache_write"],
  ["write_12h", "cache_write_12h"],
  ["out", "output"],
];
const SOURCES: Readonly<Record<string, string>> = {
  GA: "genai-prices",
  AI: "ai-sdk-cost-calculator",
  OA: "OpenAI",
  LL: "litellm",
  AD: "apidog",
  LZ: "docs.laozhang.ai",
};

/** Reads the models that came after the 2025-10 page: standard prices, their history, and multiples of them. */
export function readLaterModels(text: string): LaterModels {
  const file = JSON.parse(text) as LaterModelsFile;
  return {
    claims: file.models.flatMap(claimsOf),
    released: new Map(
      file.models.flatMap((model) => (model.released === undefined ? [] : [[model.id, day(model.released)]])),
    ),
    conflicts: new Map(
      file.models.flatMap((model) =>
        model.conflict === undefined ? [] : [[model.id, spelled(model.conflict)]],
      ),
    ),
    shutdowns: Object.entries(file.shutdowns).map(([date, names]) => ({ day: day(date), names })),
  };
}

function claimsOf(model: LaterModel): Claim[] {
  const read = `read at ${model.src.map((key) => (key.startsWith("OA ") ? key.replace("OA ", "OpenAI's ") : (SOURCES[key] ?? spelled(key)))).join(", ")}`;
  const banded = model.long !== undefined || model.long_now !== undefined;
  const short: Context = banded ? { band: "short", threshold: LONG_CONTEXT_THRESHOLD } : { band: "any" };
  const start = model.released === undefined ? null : day(model.released);
  const claim = (meter: Meter, tier: Tier, context: Context, price: Decimal, note: string): Claim => ({
    model: model.id,
    meter,
    tier,
    context,
    price: price.toFixed(),
    per: perOf(meter),
    from: start,
    until: null,
    note: joinNotes(note, read),
    source: "later-models-2026",
  });

  const standard = periodsOf(model).flatMap(({ prices, from, until, note }) =>
    eachPrice(prices).map(([meter, price]) => ({
      ...claim(meter, "standard", short, price, note),
      from: from ?? start,
      until,
    })),
  );
  const now = standard.filter((rate) => rate.until === null);
  const longPrices = model.long ?? model.long_now;
  const long = longPrices
    ? triple(longPrices).map(([meter, price]) => ({
        ...claim(meter, "standard", { band: "long", threshold: LONG_CONTEXT_THRESHOLD }, price, ""),
        from: now[0]?.from ?? start,
      }))
    : [];
  const fast = model.fast
    ? triple(model.fast).map(([meter, price]) => claim(meter, "priority", short, price, ""))
    : [];
  const multiples = (
    [
      ["batch", model.batch_x],
      ["priority", model.fast_x],
      ["ultrafast", model.ultrafast_x],
    ] as const
  ).flatMap(([tier, multiple]) =>
    spans(multiple, start).flatMap(({ x, from, until }) =>
      now.map((rate) => ({
        ...claim(
          rate.meter,
          tier,
          short,
          new Decimal(rate.price).times(x),
          `${x} × standard, as the source states`,
        ),
        from,
        until,
      })),
    ),
  );
  return [...standard, ...long, ...fast, ...multiples];
}

interface Period {
  readonly prices: Partial<Prices>;
  readonly from: Day | null;
  readonly until: Day | null;
  readonly note: string;
}

function periodsOf(model: LaterModel): readonly Period[] {
  if (!model.history) return [{ prices: model, from: null, until: null, note: "" }];
  return model.history.map((prices, index) => {
    const next = model.history?.[index + 1];
    const promotion = prices.promo_at_least_until;
    return {
      prices,
      from: day(prices.from),
      until: next ? day(next.from) : null,
      note: promotion === undefined ? "" : `promotional price, at least through ${promotion}`,
    };
  });
}

function eachPrice(prices: Partial<Prices>): readonly (readonly [Meter, Decimal])[] {
  return PRICE_METERS.flatMap(([key, meter]) => {
    const price = prices[key];
    return typeof price === "number" ? [[meter, new Decimal(price)] as const] : [];
  });
}

function triple([input, cached, output]: Long): readonly (readonly [Meter, Decimal])[] {
  return eachPrice({ in: input, cached, out: output });
}

/** The days a multiple holds; `until` in the file is its last day. */
function spans(
  multiple: Multiple | undefined,
  start: Day | null,
): readonly { readonly x: number; readonly from: Day | null; readonly until: Day | null }[] {
  if (multiple === undefined) return [];
  if (typeof multiple === "number") return [{ x: multiple, from: start, until: null }];
  return multiple.map(({ x, from, until }) => ({
    x,
    from: from === undefined ? start : day(from),
    until: until === undefined ? null : dayAfter(day(until)),
  }));
}

function dayAfter(date: Day): Day {
  return day(new Date(Date.parse(date) + 86_400_000).toISOString().slice(0, 10));
}

function day(text: string): Day {
  const date = parseDay(text);
  if (date === undefined) throw new Error(`later-models-2026.json: ${text} is no day`);
  return date;
}

function spelled(text: string): string {
  return text.replace(/\b(GA|AI|OA|LL|AD|LZ)\b/g, (key) => SOURCES[key] ?? key);
}
