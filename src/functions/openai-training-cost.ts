import { findModel, resolveModel } from "../pricing/aliases";
import type { Day } from "../pricing/day";
import { PricingError } from "../pricing/errors";
import { Decimal, exactCost, toDouble } from "../pricing/money";
import type { RateTable } from "../pricing/rate-table";
import { AMOUNT, AS_OF, COUNT, readerByDay } from "./arguments/kinds";
import { optional, RATES, required, type Kind } from "./arguments/kind";
import { rowWise } from "./arguments/row-wise";
import { countProblem, readModelText } from "./cells";
import { memoizeQuery } from "./rate-lookup";

type TrainingMeter = "training" | "training_hour";

/** The fine-tuned model whose training has a price, and the meter it is on. */
interface Trained {
  readonly id: string;
  readonly meter: TrainingMeter;
}

const TRAINED: Kind<Trained> = {
  says: "model",
  byDay: true,
  reader: (name, { table }) =>
    readerByDay((cell, day) => trainedModel(readModelText(name, cell), table, day)),
};

export const openaiTrainingCost = rowWise({
  name: "OPENAI_TRAINING_COST",
  arguments: {
    model: required(TRAINED),
    quantity: required(AMOUNT),
    epochs: optional(COUNT, undefined),
    as_of: AS_OF,
    rates: RATES,
  },
  prepare({ table }) {
    const rateOf = memoizeQuery((query) => table.get(query));
    return ({ model: { id, meter }, quantity, epochs, as_of: day }) => {
      const billed = billedQuantity(meter, quantity, epochs);
      const { price, per } = rateOf({ model: id, meter, tier: "standard", day });
      return toDouble(exactCost(billed, price, per));
    };
  },
});

/** `gpt-4.1` and `ft:gpt-4.1` mean the same. Throws an error that names what can be trained. */
function trainedModel(text: string, table: RateTable, day: Day): Trained {
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

function billedQuantity(meter: TrainingMeter, quantity: number, epochs: number | undefined): Decimal {
  if (epochs === 0) {
    throw new PricingError("epochs is 0, but must be at least 1. Leave it out for one.");
  }
  if (meter === "training") {
    if (!Number.isSafeInteger(quantity)) throw new PricingError(countProblem("quantity", quantity));
    return new Decimal(quantity).times(epochs ?? 1);
  }
  if (epochs !== undefined && epochs !== 1) {
    throw new PricingError(
      "epochs must be blank for reinforcement fine-tuning: it is billed by the hour, however often the file is gone through.",
    );
  }
  return new Decimal(quantity);
}
