import type { FunctionHelp } from "../definition";
import { AS_OF, CACHED, INPUT, OUTPUT, RATES, REQUESTS, TIER } from "./parameters";

export const openaiCompareHelp: FunctionHelp = {
  name: "OPENAI_COMPARE",
  summary: "What the same text tokens cost with each of several models, the cheapest first.",
  parameters: [
    { name: "models", description: "A range of model ids; blank cells are skipped.", example: "A2:A9" },
    INPUT,
    CACHED,
    OUTPUT,
    TIER,
    AS_OF,
    RATES,
    REQUESTS,
  ],
  returns: "A table with a header row: model, cost in USD, and how many times the cheapest it is.",
  examples: [
    {
      formula: '=OPENAI_COMPARE({"gpt-5";"gpt-5-mini";"gpt-4.1"}, 10000, 0, 1000, , "2026-08-31")',
      explanation: "10,000 tokens in and 1,000 out with three models.",
    },
    {
      formula: '=OPENAI_COMPARE({"gpt-5";"gpt-5.4"}, 34500000, 28800000, 3000000, , "2026-08-31", , 5000)',
      explanation:
        "A month of 5,000 requests: gpt-5.4 has long-context prices, and the total is above their threshold.",
    },
  ],
  notes: [
    "requests is needed as in OPENAI_COST; an error names the model that needs it.",
    "Models count tokens differently: the same text can be more or fewer tokens with another model.",
  ],
};
