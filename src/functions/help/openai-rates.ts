import type { FunctionHelp } from "../definition";
import { AS_OF, MODEL_OR_TOOL, RATES } from "./parameters";

export const openaiRatesHelp: FunctionHelp = {
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
  notes: [],
};
