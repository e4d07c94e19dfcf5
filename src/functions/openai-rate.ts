import type { ModelFact } from "../pricing/model-facts";
import { AS_OF, MODEL, TIER, words } from "./arguments/kinds";
import { optional, RATES, required } from "./arguments/kind";
import { rowWise } from "./arguments/row-wise";
import { readMeter, type BandedMeter } from "./cells";
import { memoizeQuery } from "./rate-lookup";

const INPUT: BandedMeter = { meter: "input", band: undefined };

/** What else is known of a model, in words of its own that no meter has. */
const FACTS = ["shutdown", "released", "context_window"] as const;

type Fact = (typeof FACTS)[number];

const METER_OR_FACT = words((name, cell): Fact | BandedMeter => {
  const text =
    typeof cell === "string"
      ? cell
          .trim()
          .toLowerCase()
          .replace(/[\s-]+/g, "_")
      : "";
  return FACTS.find((fact) => fact === text) ?? readMeter(name, cell, FACTS);
});

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
      typeof meter === "string"
        ? factOf(table.factOf(model), meter)
        : priceOf({ model, ...meter, tier, day });
  },
});

/** Blank where it is not known; of a shut-down, where none is announced. */
function factOf(fact: ModelFact | undefined, what: Fact): string | number {
  switch (what) {
    case "shutdown":
      return fact?.shutdown ?? "";
    case "released":
      return fact?.released ?? "";
    case "context_window":
      return fact?.contextWindow ?? "";
  }
}
