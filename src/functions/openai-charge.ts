import { billedRate } from "../pricing/billed-rate";
import { Charger } from "../pricing/charge";
import { isWholeUnit } from "../pricing/meter";
import { broadcast, values } from "./broadcast";
import { readAmount, readCount } from "./cells";
import type { FunctionDefinition } from "./definition";
import { memoizeQuery, queryReader } from "./rate-lookup";
import { ratesFor } from "./rates-argument";

export const openaiCharge: FunctionDefinition = {
  name: "OPENAI_CHARGE",
  parameters: ["model", "meter", "quantity", "tier", "as_of", "rates"],
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
