import { PricingError } from "../pricing/errors";

/**
 * Remembers what `compute` gave for a key, a PricingError included: in a column of 100,000 rows most keys repeat, mostly
 * the last one.
 */
export function memoize<Key, Value>(compute: (key: Key) => Value): (key: Key) => Value {
  const known = new Map<Key, Value>();
  const failed = new Map<Key, PricingError>();
  let lastKey: Key | undefined;
  let lastValue: Value | undefined;
  return (key) => {
    if (key === lastKey && lastValue !== undefined) return lastValue;
    let value = known.get(key);
    if (value === undefined) {
      const failure = failed.get(key);
      if (failure !== undefined) throw failure;
      try {
        value = compute(key);
      } catch (error) {
        if (error instanceof PricingError) failed.set(key, error);
        throw error;
      }
      known.set(key, value);
    }
    lastKey = key;
    lastValue = value;
    return value;
  };
}
