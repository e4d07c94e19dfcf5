import { AS_OF, COUNT, REQUESTS, TIER } from "./arguments/kinds";
import { ON_PROBLEM, optional, RATES, required } from "./arguments/kind";
import { rowWise } from "./arguments/row-wise";
import { TEXT_MODEL } from "./text-model";
import { checkedUsage, TextPricers } from "./text-usage";

export const openaiCost = rowWise({
  name: "OPENAI_COST",
  arguments: {
    model: required(TEXT_MODEL),
    input: required(COUNT),
    cached: optional(COUNT, 0),
    output: optional(COUNT, 0),
    tier: TIER,
    as_of: AS_OF,
    rates: RATES,
    cache_writes: optional(COUNT, 0),
    requests: optional(REQUESTS, undefined),
    on_problem: ON_PROBLEM,
  },
  prepare({ table }) {
    const pricers = new TextPricers(table);
    return ({ model, tier, as_of: day, input, cached, output, cache_writes: cacheWrites, requests }) =>
      pricers.cost(model, tier, day, checkedUsage({ input, cached, cacheWrites, output, requests }));
  },
});
