import { broadcast, values } from "./broadcast";
import type { FunctionDefinition } from "./definition";
import { memoizeQuery, queryReader } from "./rate-lookup";
import { ratesFor } from "./rates-argument";

const SHUTDOWN = "shutdown";

export const openaiRate: FunctionDefinition = {
  name: "OPENAI_RATE",
  parameters: ["model", "meter", "tier", "as_of", "rates"],
  evaluate(args, host) {
    const [model, meter, tier, asOf, rates] = args;
    const table = ratesFor(rates, host);
    const models = values("model", model);
    const meters = values("meter", meter);
    const tiers = values("tier", tier);
    const days = values("as_of", asOf);
    const reader = queryReader(table, host, "input");
    const priceOf = memoizeQuery((query) => Number(table.get(query).price));
    return broadcast([models], [meters, tiers, days], (row, column) => {
      const meterCell = meters.at(row, column);
      if (typeof meterCell === "string" && meterCell.trim().toLowerCase() === SHUTDOWN) {
        const model = reader.model(models.at(row, column), days.at(row, column));
        return table.factOf(model)?.shutdown ?? "";
      }
      return priceOf(
        reader.query(models.at(row, column), meterCell, tiers.at(row, column), days.at(row, column)),
      );
    });
  },
};
