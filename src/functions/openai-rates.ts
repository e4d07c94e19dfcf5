import { isInForce } from "../pricing/period";
import { ANY_DAY, MODEL } from "./arguments/kinds";
import { optional, RATES } from "./arguments/kind";
import { tableFunction } from "./arguments/table-function";
import { ratesToRows } from "./rates-columns";

export const openaiRates = tableFunction({
  name: "OPENAI_RATES",
  arguments: { model: optional(MODEL, undefined), as_of: ANY_DAY, rates: RATES },
  evaluate({ model, as_of: day }, { table }) {
    const rates = model === undefined ? table.rates : table.ratesOf(model);
    return ratesToRows(day === undefined ? rates : rates.filter((rate) => isInForce(rate, day)));
  },
});
