import { broadcast, values } from "./broadcast";
import type { FunctionDefinition } from "./definition";
import { AS_OF, METER, MODEL_OR_TOOL, RATES, TIER } from "./parameters";
import { memoizeQuery, queryReader } from "./rate-lookup";
import { ratesFor } from "./rates-argument";

const SHUTDOWN = "shutdown";

export const openaiRate: FunctionDefinition = {
  name: "OPENAI_RATE",
  summary:
    "The price in USD as printed: per 1M tokens or characters, per 1,000 calls, per second, minute, hour or GB-day.",
  parameters: [
    MODEL_OR_TOOL,
    {
      ...METER,
      description:
        "Optional. Meter such as input or cached_input, long_input for long context, or shutdown; input if left out.",
      optional: true,
    },
    TIER,
    AS_OF,
    RATES,
  ],
  returns:
    "USD per unit as printed. For the meter shutdown: the day the model ends as text, blank when none is announced.",
  examples: [
    {
      formula: '=OPENAI_RATE("o3", "input", , "2025-06-09")',
      explanation: "o3 cost $10 per 1M input tokens until 2025-06-10.",
    },
    {
      formula: '=OPENAI_RATE("gpt-5.4", "long_input", "batch", "2026-08-31")',
      explanation: "Above 272,000 input tokens, in the batch tier.",
    },
    { formula: '=OPENAI_RATE("sora-2", "shutdown")', explanation: "The day the model ended." },
  ],
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
        return table.shutdowns.get(reader.model(models.at(row, column))) ?? "";
      }
      return priceOf(
        reader.query(models.at(row, column), meterCell, tiers.at(row, column), days.at(row, column)),
      );
    });
  },
};
