import type { RateQuery } from "../pricing/rate-table";

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
