import { resolveModel } from "../pricing/aliases";
import type { Day } from "../pricing/day";
import type { Meter } from "../pricing/meter";
import type { RateTable, RateQuery } from "../pricing/rate-table";
import { readMeter, readModelText, readTier, type BandedMeter } from "./cells";
import type { Cell, Host } from "./definition";
import { dayReader, memoize } from "./memo";

/** Reads the cells that name a rate, each distinct one once a call. */
export interface QueryReader {
  model(cell: Cell, asOf: Cell): string;
  meter(cell: Cell): BandedMeter;
  /** The lookup for the four cells. Throws when one of them cannot be read. */
  query(model: Cell, meter: Cell, tier: Cell, asOf: Cell): RateQuery;
  day(cell: Cell): Day;
}

/** @param blankMeter what a blank meter cell means; without it a blank is an error */
export function queryReader(table: RateTable, host: Host, blankMeter?: Meter): QueryReader {
  const modelOn = memoize((cell: Cell) => {
    const text = readModelText("model", cell);
    return memoize((day: Day) => resolveModel(text, table, day));
  });
  const meter = memoize((cell: Cell) => readMeter("meter", cell, blankMeter));
  const tier = memoize((cell: Cell) => readTier("tier", cell));
  const day = dayReader(host);
  return {
    model: (cell, asOf) => modelOn(cell)(day(asOf)),
    meter,
    day,
    query: (modelCell, meterCell, tierCell, asOfCell) => {
      const on = day(asOfCell);
      return { model: modelOn(modelCell)(on), ...meter(meterCell), tier: tier(tierCell), day: on };
    },
  };
}

/** Works out each distinct lookup once: a column of 100,000 rows names few of them. */
export function memoizeQuery<Value>(compute: (query: RateQuery) => Value): (query: RateQuery) => Value {
  const known = new Map<string, Value>();
  return (query) => {
    const key = `${query.model}\t${query.meter}\t${query.band ?? ""}\t${query.tier}\t${query.day}`;
    let value = known.get(key);
    if (value === undefined) {
      value = compute(query);
      known.set(key, value);
    }
    return value;
  };
}
