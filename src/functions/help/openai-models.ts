import type { FunctionHelp } from "../definition";
import { AS_OF, RATES } from "./parameters";

export const openaiModelsHelp: FunctionHelp = {
  name: "OPENAI_MODELS",
  summary:
    "Table of the models with a price on a day: standard prices per 1M text tokens, first priced day, shut-down day.",
  parameters: [
    {
      name: "filter",
      description: "Optional. Text that the model id must contain; all models if left out.",
      example: '"gpt-5"',
      optional: true,
    },
    AS_OF,
    RATES,
  ],
  returns: "A table with a header row. Blank where a model has no such price, or a day is not known.",
  examples: [
    {
      formula: '=OPENAI_MODELS("gpt-4.1", "2026-08-31")',
      explanation: "The gpt-4.1 family, with the day each model ends.",
    },
  ],
  notes: [],
};
