import { resolveModel } from "../pricing/aliases";
import { isInForce } from "../pricing/period";
import { cellsOf } from "./broadcast";
import { isBlank, readDay, readModelText } from "./cells";
import type { FunctionDefinition } from "./definition";
import { ratesFor } from "./rates-argument";
import { ratesToRows } from "./rates-columns";

export const openaiRates: FunctionDefinition = {
  name: "OPENAI_RATES",
  parameters: ["model", "as_of", "rates"],
  evaluate(args, host) {
    const [modelCell] = cellsOf(args[0]);
    const [dayCell] = cellsOf(args[1]);
    const table = ratesFor(args[2], host);
    const day = readDay("as_of", dayCell, host);
    const ofModel = isBlank(modelCell)
      ? table.rates
      : table.ratesOf(resolveModel(readModelText("model", modelCell), table, day));
    if (isBlank(dayCell)) return ratesToRows(ofModel);
    return ratesToRows(ofModel.filter((rate) => isInForce(rate, day)));
  },
};
