import { modelFacts } from "../pricing/bundled";
import type { Context } from "../pricing/context";
import { parseDay, type Day } from "../pricing/day";
import { isMeter } from "../pricing/meter";
import type { Rate } from "../pricing/rate";
import { RateTable } from "../pricing/rate-table";
import { parseTier } from "../pricing/tier";

/** A rate as it crosses to the page: an array without the words on its source, since there are more than a thousand. */
export type RateRow = readonly [
  model: string,
  meter: string,
  tier: string,
  band: Context["band"],
  threshold: number | null,
  price: string,
  per: number,
  from: string | null,
  until: string | null,
  override: boolean,
];

/** The rates that formulas use, for what the page prices by itself. */
export interface RatesInForce {
  /** Null where they are those of the add-on, which the page has too. */
  readonly rates: readonly RateRow[] | null;
}

export function rateRow({ context, ...rate }: Rate): RateRow {
  return [
    rate.model,
    rate.meter,
    rate.tier,
    context.band,
    context.band === "any" ? null : context.threshold,
    rate.price,
    rate.per,
    rate.from,
    rate.until,
    rate.override,
  ];
}

/** The table of rates that crossed; a row that is none, which cannot be, is left out. */
export function rateTableOf(rows: readonly RateRow[]): RateTable {
  return RateTable.of(rows.flatMap(rateOf), modelFacts);
}

function rateOf([
  model,
  meter,
  tierName,
  band,
  threshold,
  price,
  per,
  from,
  until,
  override,
]: RateRow): Rate[] {
  const tier = parseTier(tierName);
  if (!isMeter(meter) || tier === undefined) return [];
  const context: Context = band === "any" || threshold === null ? { band: "any" } : { band, threshold };
  const [start, end] = [dayOf(from), dayOf(until)];
  return [
    {
      model,
      meter,
      tier,
      context,
      price,
      per,
      from: start,
      until: end,
      override,
      source: "",
      note: "",
      checked: null,
    },
  ];
}

function dayOf(text: string | null): Day | null {
  return text === null ? null : (parseDay(text) ?? null);
}
