import { PricingError } from "../pricing/errors";
import { billedRate } from "../pricing/billed-rate";
import { Charger } from "../pricing/charge";
import { isWholeUnit } from "../pricing/meter";
import { AMOUNT, AS_OF, METER, MODEL, TIER } from "./arguments/kinds";
import { ON_PROBLEM, RATES, required } from "./arguments/kind";
import { rowWise } from "./arguments/row-wise";
import { countProblem } from "./cells";
import { memoizeQuery } from "./rate-lookup";

export const openaiCharge = rowWise({
  name: "OPENAI_CHARGE",
  arguments: {
    model: required(MODEL),
    meter: required(METER),
    quantity: required(AMOUNT),
    tier: TIER,
    as_of: AS_OF,
    rates: RATES,
    on_problem: ON_PROBLEM,
  },
  prepare({ table }) {
    const chargers = memoizeQuery((query) => new Charger(billedRate(table, query)));
    return ({ model, meter, quantity, tier, as_of: day }) => {
      if (!Number.isSafeInteger(quantity) && isWholeUnit(meter.meter)) {
        throw new PricingError(countProblem("quantity", quantity));
      }
      return chargers({ model, ...meter, tier, day }).cost(quantity);
    };
  },
});
