import type { Day } from "../pricing/day";
import { isDate, readDay } from "./cells";
import type { Cell, Host } from "./definition";

/** Remembers what `compute` gave for a key; in a column of 100,000 rows most keys repeat, mostly the last one. */
export function memoize<Key, Value>(compute: (key: Key) => Value): (key: Key) => Value {
  const known = new Map<Key, Value>();
  let lastKey: Key | undefined;
  let lastValue: Value | undefined;
  return (key) => {
    if (key === lastKey && lastValue !== undefined) return lastValue;
    let value = known.get(key);
    if (value === undefined) {
      value = compute(key);
      known.set(key, value);
    }
    lastKey = key;
    lastValue = value;
    return value;
  };
}

/** Reads `as_of` cells; equal instants, which are different objects in every row, are worked out once. */
export function dayReader(host: Host): (cell: Cell) => Day {
  const ofText = memoize((cell: Cell) => readDay("as_of", cell, host));
  const ofInstant = memoize((time: number) => readDay("as_of", new Date(time), host));
  return (cell) => (isDate(cell) ? ofInstant(cell.getTime()) : ofText(cell));
}
