import type { Day } from "../../pricing/day";
import { isDate } from "../cells";
import { readDay } from "../days";
import type { Cell, Host } from "../definition";
import { memoize } from "../memo";
import type { CellReader } from "./kind";

/** Reads the days of one call. The host knows the days of instants without asking for each; texts are read once. */
export function dayReader(name: string, host: Host): CellReader<Day> {
  const ofText = memoize((cell: Cell) => readDay(name, cell, host));
  return (cell) => (isDate(cell) ? readDay(name, cell, host) : ofText(cell));
}
