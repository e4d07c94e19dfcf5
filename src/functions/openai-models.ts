import { PricingError } from "../pricing/errors";
import { quote } from "../pricing/quote";
import { isInForce } from "../pricing/period";
import type { RateTable } from "../pricing/rate-table";
import type { Day } from "../pricing/day";
import type { Meter } from "../pricing/meter";
import { AS_OF, words } from "./arguments/kinds";
import { optional, RATES } from "./arguments/kind";
import { tableFunction } from "./arguments/table-function";
import { readText } from "./cells";

const HEADER = ["model", "input", "cached", "output", "from", "shut down"];

const FILTER = words((name, cell) =>
  readText(name, cell, 'Give a part of a model id, such as "gpt-5".').trim().toLowerCase(),
);

export const openaiModels = tableFunction({
  name: "OPENAI_MODELS",
  arguments: { filter: optional(FILTER, ""), as_of: AS_OF, rates: RATES },
  evaluate({ filter, as_of: day }, { table }) {
    const rows = [...table.models()]
      .filter((model) => model.includes(filter) && isSold(table, model, day))
      .sort()
      .map((model) => modelRow(table, model, day));
    if (rows.length === 0) {
      throw new PricingError(
        `no model with ${quote(filter)} in its id has a price on ${day}. Leave filter out to see all.`,
      );
    }
    return [HEADER, ...rows];
  },
});

/** A model has a price from its first day on, whether it was shut down or not; a snapshot may become another name of one. */
function isSold(table: RateTable, model: string, day: Day): boolean {
  return table.ratesOf(model).some((rate) => isInForce(rate, day));
}

function modelRow(table: RateTable, model: string, day: Day): (string | number)[] {
  const price = (meter: Meter): number | string => {
    const rate = table.find({ model, meter, tier: "standard", day });
    return rate ? Number(rate.price) : "";
  };
  return [
    model,
    price("input"),
    price("cached_input"),
    price("output"),
    firstDay(table, model),
    table.factOf(model)?.shutdown ?? "",
  ];
}

/** The first day with any known price; empty, and so before every day, when a price is known without a start. */
function firstDay(table: RateTable, model: string): string {
  return table
    .ratesOf(model)
    .map((rate): string => rate.from ?? "")
    .reduce((first, from) => (from < first ? from : first));
}
