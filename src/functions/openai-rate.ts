import { AS_OF, MODEL, TIER, words } from "./arguments/kinds";
import { optional, RATES, required } from "./arguments/kind";
import { rowWise } from "./arguments/row-wise";
import { readMeter, type BandedMeter } from "./cells";
import { memoizeQuery } from "./rate-lookup";

const INPUT: BandedMeter = { meter: "input", band: undefined };

/** A meter, or the day the model ends. */
const METER_OR_FACT = words((name, cell) =>
  typeof cell === "string" && cell.trim().toLowerCase() === "shutdown" ? "shutdown" : readMeter(name, cell),
);

export const openaiRate = rowWise({
  name: "OPENAI_RATE",
  arguments: {
    model: required(MODEL),
    meter: optional(METER_OR_FACT, INPUT),
    tier: TIER,
    as_of: AS_OF,
    rates: RATES,
  },
  prepare({ table }) {
    const priceOf = memoizeQuery((query) => Number(table.get(query).price));
    return ({ model, meter, tier, as_of: day }) =>
      meter === "shutdown" ? (table.factOf(model)?.shutdown ?? "") : priceOf({ model, ...meter, tier, day });
  },
});
