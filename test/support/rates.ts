import { parseDay, type Day } from "../../src/pricing/day";
import type { Rate } from "../../src/pricing/rate";

/** A day written in a test. */
export function day(text: string): Day {
  const parsed = parseDay(text);
  if (parsed === undefined) throw new Error(`${text} is no day`);
  return parsed;
}

/** A rate of gpt-5's input with the fields a test cares about. */
export function rate(fields: Partial<Rate> = {}): Rate {
  return {
    model: "gpt-5",
    meter: "input",
    tier: "standard",
    context: { band: "any" },
    price: "1.25",
    per: 1_000_000,
    from: null,
    until: null,
    source: "test",
    checked: null,
    note: "",
    override: false,
    ...fields,
  };
}
