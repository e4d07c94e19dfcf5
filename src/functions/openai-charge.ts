import { billedRate } from "../pricing/billed-rate";
import { Charger } from "../pricing/charge";
import { isWholeUnit } from "../pricing/meter";
import { broadcast, values } from "./broadcast";
import { readAmount, readCount } from "./cells";
import type { FunctionDefinition } from "./definition";
import { AS_OF, METER, MODEL_OR_TOOL, RATES, TIER } from "./parameters";
import { memoizeQuery, queryReader } from "./rate-lookup";
import { ratesFor } from "./rates-argument";

export const openaiCharge: FunctionDefinition = {
  name: "OPENAI_CHARGE",
  summary: "Cost in USD of a quantity of any billed thing, in the unit of its meter.",
  parameters: [
    MODEL_OR_TOOL,
    METER,
    {
      name: "quantity",
      description: "How many tokens, calls, seconds, minutes, hours, characters or GB-days.",
      example: "600000",
    },
    TIER,
    AS_OF,
    RATES,
  ],
  returns: "USD: the double nearest to the exact decimal.",
  examples: [
    {
      formula: '=OPENAI_CHARGE("gpt-realtime", "audio_input", 600000, , "2026-08-31")',
      explanation: "600,000 audio tokens at $32 per 1M.",
    },
  ],
  notes: [
    "A model with two context bands is priced short unless the meter begins with long_: a total of many requests does not say how long each was.",
    "Cached tokens of a model without a cached price are billed at the price of uncached ones.",
  ],
  evaluate(args, host) {
    const [model, meter, quantity, tier, asOf, rates] = args;
    const table = ratesFor(rates, host);
    const models = values("model", model);
    const meters = values("meter", meter);
    const quantities = values("quantity", quantity);
    const tiers = values("tier", tier);
    const days = values("as_of", asOf);
    const reader = queryReader(table, host);
    const chargers = memoizeQuery((query) => new Charger(billedRate(table, query)));
    return broadcast([models, meters, quantities], [tiers, days], (row, column) => {
      const query = reader.query(
        models.at(row, column),
        meters.at(row, column),
        tiers.at(row, column),
        days.at(row, column),
      );
      const cell = quantities.at(row, column);
      const count = isWholeUnit(query.meter) ? readCount("quantity", cell) : readAmount("quantity", cell);
      return chargers(query).cost(count);
    });
  },
};
