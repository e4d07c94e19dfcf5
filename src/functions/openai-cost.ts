import { broadcast, values } from "./broadcast";
import type { FunctionDefinition } from "./definition";
import { ratesFor } from "./rates-argument";
import { readUsage, TextPricers } from "./text-usage";

export const openaiCost: FunctionDefinition = {
  name: "OPENAI_COST",
  parameters: ["model", "input", "cached", "output", "tier", "as_of", "rates", "cache_writes"],
  evaluate(args, host) {
    const [model, input, cached, output, tier, asOf, rates, cacheWrites] = args;
    const models = values("model", model);
    const inputs = values("input", input);
    const cachedInputs = values("cached", cached);
    const outputs = values("output", output);
    const tiers = values("tier", tier);
    const days = values("as_of", asOf);
    const writes = values("cache_writes", cacheWrites);
    const pricers = new TextPricers(ratesFor(rates, host), host);
    return broadcast([models, inputs], [cachedInputs, outputs, tiers, days, writes], (row, column) => {
      const pricer = pricers.of(models.at(row, column), tiers.at(row, column), days.at(row, column));
      return pricer.cost(
        readUsage(
          inputs.at(row, column),
          cachedInputs.at(row, column),
          writes.at(row, column),
          outputs.at(row, column),
        ),
      );
    });
  },
};
