import { findModel, resolveModel } from "../pricing/aliases";
import type { Day } from "../pricing/day";
import { PricingError } from "../pricing/errors";
import { Decimal, exactCost, toDouble } from "../pricing/money";
import type { RateTable } from "../pricing/rate-table";
import { broadcast, values } from "./broadcast";
import { isBlank, readAmount, readCount, readModelText } from "./cells";
import type { Cell, FunctionDefinition } from "./definition";
import { memoize } from "./memo";
import { memoizeQuery, queryReader } from "./rate-lookup";
import { ratesFor } from "./rates-argument";

type TrainingMeter = "training" | "training_hour";

export const openaiTrainingCost: FunctionDefinition = {
  name: "OPENAI_TRAINING_COST",
  parameters: ["model", "quantity", "epochs", "as_of", "rates"],
  evaluate(args, host) {
    const [model, quantity, epochs, asOf, rates] = args;
    const table = ratesFor(rates, host);
    const models = values("model", model);
    const quantities = values("quantity", quantity);
    const epochCounts = values("epochs", epochs);
    const days = values("as_of", asOf);
    const reader = queryReader(table, host);
    const rateOf = memoizeQuery((query) => table.get(query));
    const trained = memoize((cell: Cell) => memoize((day: Day) => trainedModel(cell, table, day)));
    return broadcast([models, quantities], [epochCounts, days], (row, column) => {
      const { id, meter } = trained(models.at(row, column))(reader.day(days.at(row, column)));
      const billed = billedQuantity(meter, quantities.at(row, column), epochCounts.at(row, column));
      const { price, per } = rateOf(reader.query(id, meter, "standard", days.at(row, column)));
      return toDouble(exactCost(billed, price, per));
    });
  },
};

/** The fine-tuned model whose training has a price, and the meter it is on; `gpt-4.1` and `ft:gpt-4.1` mean the same. */
function trainedModel(
  cell: Cell,
  table: RateTable,
  day: Day,
): { readonly id: string; readonly meter: TrainingMeter } {
  const text = readModelText("model", cell);
  const named = resolveFineTunable(text, table, day);
  const meter = trainingMeter(named, table);
  if (meter !== undefined) return { id: named, meter };
  const trainable = table.models().filter((id) => trainingMeter(id, table) !== undefined);
  throw new PricingError(
    `"${named}" has no training price. These can be fine-tuned: ${trainable.map((id) => id.replace(/^ft:/, "")).join(", ")}.`,
  );
}

function resolveFineTunable(text: string, table: RateTable, day: Day): string {
  const id = text.trim();
  const fineTuned = /^ft:/i.test(id) ? undefined : findModel(`ft:${id}`, table, day);
  return fineTuned ?? resolveModel(text, table, day);
}

function trainingMeter(id: string, table: RateTable): TrainingMeter | undefined {
  const meters = table.ratesOf(id).map((rate) => rate.meter);
  if (meters.includes("training_hour")) return "training_hour";
  return meters.includes("training") ? "training" : undefined;
}

function billedQuantity(meter: TrainingMeter, quantity: Cell, epochs: Cell): Decimal {
  if (meter === "training") {
    return new Decimal(readCount("quantity", quantity)).times(readEpochs(epochs));
  }
  if (!isBlank(epochs) && epochs !== 1) {
    throw new PricingError(
      "epochs must be blank for reinforcement fine-tuning: it is billed by the hour, however often the file is gone through.",
    );
  }
  return new Decimal(readAmount("quantity", quantity));
}

function readEpochs(cell: Cell): number {
  const epochs = readCount("epochs", cell, 1);
  if (epochs > 0) return epochs;
  throw new PricingError("epochs is 0, but must be at least 1. Leave it out for one.");
}
