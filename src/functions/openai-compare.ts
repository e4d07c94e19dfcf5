import { PricingError } from "../pricing/errors";
import { Decimal, toDouble } from "../pricing/money";
import { TextPricer } from "../pricing/text-cost";
import { AS_OF, COUNT, REQUESTS, TIER } from "./arguments/kinds";
import { optional, RATES, required } from "./arguments/kind";
import { tableFunction } from "./arguments/table-function";
import { readModelText } from "./cells";
import { resolveTextModel } from "./text-model";
import { checkedUsage } from "./text-usage";

const HEADER = ["model", "cost", "times the cheapest"];

export const openaiCompare = tableFunction({
  name: "OPENAI_COMPARE",
  arguments: {
    models: { per: "list", required: true },
    input: required(COUNT),
    cached: optional(COUNT, 0),
    output: optional(COUNT, 0),
    tier: TIER,
    as_of: AS_OF,
    rates: RATES,
    requests: optional(REQUESTS, undefined),
  },
  evaluate({ models, input, cached, output, tier, as_of: day, requests }, { table }) {
    if (models.length === 0) {
      throw new PricingError("models is blank. Give a range of model ids, such as A2:A9.");
    }
    const usage = checkedUsage({ input, cached, cacheWrites: 0, output, requests });
    const costs = models
      .map((cell) => readModelText("models", cell))
      .map((text) => ({
        model: text.trim(),
        cost: new TextPricer(table, resolveTextModel(text, table, day), tier, day).exactCost(usage),
      }))
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
});
