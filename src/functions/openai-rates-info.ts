import { daysBetween, type Day } from "../pricing/day";
import { PricingError } from "../pricing/errors";
import { describeRates } from "../pricing/rate-info";
import { broadcast, values } from "./broadcast";
import { isBlank, show } from "./cells";
import type { Cell, FunctionDefinition } from "./definition";
import { ratesFor } from "./rates-argument";

const ATTRIBUTES = ["version", "updated", "age_days", "source", "hash"] as const;
type Attribute = (typeof ATTRIBUTES)[number];

export const openaiRatesInfo: FunctionDefinition = {
  name: "OPENAI_RATES_INFO",
  parameters: ["attribute", "rates"],
  evaluate(args, host) {
    const info = describeRates(ratesFor(args[1], host).rates);
    const attributes = values("attribute", args[0]);
    return broadcast([], [attributes], (row, column) => {
      const attribute = readAttribute(attributes.at(row, column));
      if (attribute === "age_days") return daysBetween(known(info.updated), host.today());
      return attribute === "updated" ? known(info.updated) : info[attribute];
    });
  },
};

function readAttribute(cell: Cell): Attribute {
  if (isBlank(cell)) return "version";
  const text = typeof cell === "string" ? cell.trim().toLowerCase() : "";
  const attribute = ATTRIBUTES.find((name) => name === text);
  if (attribute !== undefined) return attribute;
  throw new PricingError(`attribute is ${show(cell)}, but must be one of ${ATTRIBUTES.join(", ")}.`);
}

function known(updated: Day | null): Day {
  if (updated !== null) return updated;
  throw new PricingError('no row of the rate table has a "checked" day, so its age is not known.');
}
