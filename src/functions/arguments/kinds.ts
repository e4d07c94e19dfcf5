import { resolveModel } from "../../pricing/aliases";
import type { Day } from "../../pricing/day";
import { PricingError } from "../../pricing/errors";
import type { Tier } from "../../pricing/tier";
import {
  countProblem,
  readAmount,
  readCount,
  readMeter,
  readModelText,
  readTier,
  show,
  type BandedMeter,
} from "../cells";
import type { Cell } from "../definition";
import { memoize } from "../memo";
import { readTool } from "../tool-argument";
import { dayReader } from "./day-reader";
import type { CellArgument, CellReader, Kind } from "./kind";

/** A kind whose cells are read alike on every day, each distinct one once a call. */
/* @__NO_SIDE_EFFECTS__ */
export function words<Value>(read: (name: string, cell: Cell) => Value): Kind<Value> {
  return { says: "detail", byDay: false, reader: (name) => memoize((cell) => read(name, cell)) };
}

/** A cell whose meaning depends on other arguments. */
export const AS_IS: Kind<Cell> = { says: "detail", byDay: false, reader: () => (cell) => cell };

/** A quantity: cheap to read, and seldom the same twice. */
/* @__NO_SIDE_EFFECTS__ */
function quantity(read: (name: string, cell: Cell) => number): Kind<number> {
  return { says: "quantity", byDay: false, reader: (name) => (cell) => read(name, cell) };
}

/** One of a list of words. */
/* @__NO_SIDE_EFFECTS__ */
export function choice<Word extends string>(list: readonly Word[]): Kind<Word> {
  return words((name, cell) => {
    const text = typeof cell === "string" ? cell.trim().toLowerCase() : "";
    const word = list.find((one) => one === text);
    if (word !== undefined) return word;
    throw new PricingError(`${name} is ${show(cell)}, but must be one of ${list.join(", ")}.`);
  });
}

/** Remembers what a cell means on a day; the day mostly stays the same from row to row. */
export function readerByDay<Value>(read: CellReader<Value>): CellReader<Value> {
  const onDay = memoize((day: Day) => memoize((cell: Cell) => read(cell, day)));
  return (cell, day) => onDay(day)(cell);
}

/** A model of the rate table, by any id that means it on the day: its canonical id. */
export const MODEL: Kind<string> = {
  says: "model",
  byDay: true,
  reader: (name, { table }) =>
    readerByDay((cell, day) => resolveModel(readModelText(name, cell), table, day)),
};

/** A tool's id. */
export const TOOL: Kind<string> = { ...words((_name, cell) => readTool(cell)), says: "model" };

/** Tokens, calls, images: a whole number of at least 0. */
export const COUNT: Kind<number> = quantity(readCount);

/** How many requests a row adds up. */
export const REQUESTS: Kind<number> = quantity((name, cell) => {
  if (typeof cell === "number" && cell >= 1 && Number.isSafeInteger(cell)) return cell;
  throw new PricingError(countProblem(name, cell, 1));
});

/** Seconds, minutes, gigabytes: a number of at least 0. */
export const AMOUNT: Kind<number> = quantity(readAmount);

/** What is billed, with `long_` in front for the long-context price. */
export const METER: Kind<BandedMeter> = words((name, cell) => readMeter(name, cell));

const TIER_KIND: Kind<Tier> = words(readTier);

const DAY_KIND: Kind<Day> = {
  says: "detail",
  byDay: false,
  reader: (name, { host }) => dayReader(name, host),
};

/** The service tier; standard if left out. */
export const TIER: CellArgument<Tier> = {
  per: "cell",
  required: false,
  kind: TIER_KIND,
  blank: () => "standard",
};

/** The day whose prices count; today if left out. */
export const AS_OF: CellArgument<Day> = {
  per: "cell",
  required: false,
  kind: DAY_KIND,
  blank: ({ host }) => host.today(),
};

/** The day of a table, whose whole history is meant when none is given. */
export const ANY_DAY: CellArgument<Day | undefined> = { ...AS_OF, blank: () => undefined };
