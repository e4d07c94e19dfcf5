import { parseDay, utcDay, type Day } from "../../pricing/day";
import { isDate } from "../cells";
import { isUnixSeconds, readDay } from "../days";
import type { Cell, Host } from "../definition";
import { memoize } from "../memo";
import type { CellReader } from "./kind";

const SECONDS = 86_400;

/** A time in UTC: its day is written in front. */
const UTC_TIME = /^\d{4}-\d{2}-\d{2}[T ](?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{1,9})?)?Z?$/;

/** Reads the days of one call. Of 100,000 instants, all different, few days are worked out. */
export function dayReader(name: string, host: Host): CellReader<Day> {
  const ofCell = memoize((cell: Cell) => readDay(name, cell, host));
  const ofDayText = memoize(parseDay);
  const ofUnixDay = memoize((day: number) => utcDay(new Date(day * SECONDS * 1000)));
  return (cell) => {
    if (typeof cell === "number" && isUnixSeconds(cell)) return ofUnixDay(Math.floor(cell / SECONDS));
    if (typeof cell === "string" && UTC_TIME.test(cell)) return ofDayText(cell.slice(0, 10)) ?? ofCell(cell);
    return isDate(cell) ? readDay(name, cell, host) : ofCell(cell);
  };
}
