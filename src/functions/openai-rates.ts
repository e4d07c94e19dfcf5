import { resolveModel } from "../pricing/aliases";
import { isInForce } from "../pricing/rate-table";
import { cellsOf } from "./broadcast";
import { isBlank, readDay, readModelText } from "./cells";
import type { FunctionDefinition } from "./definition";
import { AS_OF, MODEL_OR_TOOL, RATES } from "./parameters";
import { ratesFor } from "./rates-argument";
import { ratesToRows } from "./rates-columns";

export const openaiRates: FunctionDefinition = {
  name: "OPENAI_RATES",
  summary: "The rate table itself: every price with its dates, source and note.",
  parameters: [
    {
      ...MODEL_OR_TOOL,
      description: "Optional. Model or tool whose rates to show; all if left out.",
      optional: true,
    },
    { ...AS_OF, description: "Optional. Day whose rates to show; the whole history if left out." },
    RATES,
  ],
  returns:
    "A table with a header row, one row a rate. Prices are USD as printed, from is inclusive, until exclusive, in UTC days.",
  examples: [
    {
      formula: '=OPENAI_RATES("o3")',
      explanation: "Both prices o3 has had, in every tier, with their sources.",
    },
  ],
  evaluate(args, host) {
    const [modelCell] = cellsOf(args[0]);
    const [dayCell] = cellsOf(args[1]);
    const table = ratesFor(args[2], host);
    const ofModel = isBlank(modelCell)
      ? table.rates
      : table.ratesOf(resolveModel(readModelText("model", modelCell), table));
    if (isBlank(dayCell)) return ratesToRows(ofModel);
    const day = readDay("as_of", dayCell, host);
    return ratesToRows(ofModel.filter((rate) => isInForce(rate, day)));
  },
};
