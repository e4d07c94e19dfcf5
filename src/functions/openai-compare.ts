import { PricingError } from "../pricing/errors";
import { Decimal, toDouble } from "../pricing/money";
import { cellsOf } from "./broadcast";
import { isBlank } from "./cells";
import type { Argument, Cell, FunctionDefinition } from "./definition";
import { AS_OF, CACHED, INPUT, OUTPUT, RATES, TIER } from "./parameters";
import { ratesFor } from "./rates-argument";
import { readUsage, TextPricers } from "./text-usage";

const HEADER = ["model", "cost", "times the cheapest"];

export const openaiCompare: FunctionDefinition = {
  name: "OPENAI_COMPARE",
  summary: "What the same text tokens cost with each of several models, the cheapest first.",
  parameters: [
    { name: "models", description: "A range of model ids; blank cells are skipped.", example: "A2:A9" },
    INPUT,
    CACHED,
    OUTPUT,
    TIER,
    AS_OF,
    RATES,
  ],
  returns: "A table with a header row: model, cost in USD, and how many times the cheapest it is.",
  examples: [
    {
      formula: '=OPENAI_COMPARE({"gpt-5";"gpt-5-mini";"gpt-4.1"}, 10000, 0, 1000, , "2026-08-31")',
      explanation: "10,000 tokens in and 1,000 out with three models.",
    },
  ],
  notes: ["Models count tokens differently: the same text can be more or fewer tokens with another model."],
  evaluate(args, host) {
    const models = cellsOf(args[0]).filter((cell) => !isBlank(cell));
    if (models.length === 0)
      throw new PricingError("models is blank. Give a range of model ids, such as A2:A9.");
    const usage = readUsage({
      input: single("input", args[1]),
      cached: single("cached", args[2]),
      output: single("output", args[3]),
      cacheWrites: "",
    });
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
