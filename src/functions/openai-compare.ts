import { PricingError } from "../pricing/errors";
import { Decimal, toDouble } from "../pricing/money";
import { cellsOf } from "./broadcast";
import { isBlank } from "./cells";
import type { Argument, Cell, FunctionDefinition } from "./definition";
import { ratesFor } from "./rates-argument";
import { readUsage, TextPricers } from "./text-usage";

const HEADER = ["model", "cost", "times the cheapest"];

export const openaiCompare: FunctionDefinition = {
  name: "OPENAI_COMPARE",
  parameters: ["models", "input", "cached", "output", "tier", "as_of", "rates"],
  evaluate(args, host) {
    const models = cellsOf(args[0]).filter((cell) => !isBlank(cell));
    if (models.length === 0)
      throw new PricingError("models is blank. Give a range of model ids, such as A2:A9.");
    const usage = readUsage(
      single("input", args[1]),
      single("cached", args[2]),
      "",
      single("output", args[3]),
    );
    const tier = single("tier", args[4]);
    const asOf = single("as_of", args[5]);
    const pricers = new TextPricers(ratesFor(args[6], host), host);
    const costs = models
      .map((model) => ({ model: String(model).trim(), cost: pricers.of(model, tier, asOf).exactCost(usage) }))
      .sort((a, b) => a.cost.comparedTo(b.cost));
    const cheapest = costs[0]?.cost ?? new Decimal(0);
    return [
      HEADER,
      ...costs.map(({ model, cost }) => [
        model,
        toDouble(cost),
        cheapest.isZero() ? "" : toDouble(cost.dividedBy(cheapest)),
      ]),
    ];
  },
};

/** The comparison is of models: the usage, tier and day are the same for all of them. */
function single(name: string, argument: Argument): Cell {
  const cells = cellsOf(argument);
  if (cells.length <= 1) return cells[0];
  throw new PricingError(`${name} is a range of ${cells.length} cells, but must be one value.`);
}
