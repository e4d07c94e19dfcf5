import type { Day } from "../../pricing/day";
import { isDate, readDay } from "../cells";
import type { Cell, Host } from "../definition";
import { memoize } from "../memo";
import type { CellReader } from "./kind";

/** Reads the days of one call; equal instants, which are different objects in every row, are worked out once. */
export function dayReader(name: string, host: Host): CellReader<Day> {
  const ofText = memoize((cell: Cell) => readDay(name, cell, host));
  const ofInstant = memoize((time: number) => readDay(name, new Date(time), host));
  return (cell) => (isDate(cell) ? ofInstant(cell.getTime()) : ofText(cell));
}
