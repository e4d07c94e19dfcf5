import { PricingError } from "../pricing/errors";
import type { RateTable } from "../pricing/rate-table";
import type { Day } from "../pricing/day";
import type { Meter } from "../pricing/meter";
import { cellsOf } from "./broadcast";
import { isBlank, readDay, readText } from "./cells";
import type { FunctionDefinition } from "./definition";
import { ratesFor } from "./rates-argument";

const HEADER = ["model", "input", "cached", "output", "from", "shut down"];

export const openaiModels: FunctionDefinition = {
  name: "OPENAI_MODELS",
  parameters: ["filter", "as_of", "rates"],
  evaluate(args, host) {
    const [filterCell] = cellsOf(args[0]);
    const [dayCell] = cellsOf(args[1]);
    const filter = isBlank(filterCell)
      ? ""
      : readText("filter", filterCell, 'Give a part of a model id, such as "gpt-5".').trim().toLowerCase();
    const day = readDay("as_of", dayCell, host);
    const table = ratesFor(args[2], host);
    const rows = [...table.models()]
      .filter((model) => model.includes(filter) && firstDay(table, model) <= day)
      .sort()
      .map((model) => modelRow(table, model, day));
    if (rows.length === 0) {
      throw new PricingError(
        `no model with ${JSON.stringify(filter)} in its id has a price on ${day}. Leave filter out to see all.`,
      );
    }
    return [HEADER, ...rows];
  },
};

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
