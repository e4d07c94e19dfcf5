import { daysBetween, type Day } from "../pricing/day";
import { PricingError } from "../pricing/errors";
import { describeRates } from "../pricing/rate-info";
import { choice } from "./arguments/kinds";
import { optional, RATES } from "./arguments/kind";
import { rowWise } from "./arguments/row-wise";

const ATTRIBUTE = choice(["version", "updated", "age_days", "source", "hash"]);

export const openaiRatesInfo = rowWise({
  name: "OPENAI_RATES_INFO",
  arguments: { attribute: optional(ATTRIBUTE, "version"), rates: RATES },
  prepare({ table, host }) {
    const info = describeRates(table.rates);
    return ({ attribute }) => {
      if (attribute === "age_days") return daysBetween(known(info.updated), host.today());
      return attribute === "updated" ? known(info.updated) : info[attribute];
    };
  },
});

function known(updated: Day | null): Day {
  if (updated !== null) return updated;
  throw new PricingError('no row of the rate table has a "checked" day, so its age is not known.');
}
