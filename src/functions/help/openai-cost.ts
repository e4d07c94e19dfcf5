import type { FunctionHelp } from "../definition";
import { AS_OF, CACHED, INPUT, MODEL, OUTPUT, ON_PROBLEM, RATES, TIER } from "./parameters";

export const openaiCostHelp: FunctionHelp = {
  name: "OPENAI_COST",
  summary: "Cost in USD of the text tokens of a request, at the price of its day.",
  parameters: [
    MODEL,
    INPUT,
    CACHED,
    OUTPUT,
    TIER,
    AS_OF,
    RATES,
    {
      name: "cache_writes",
      description: "Optional. The part of input that was written to the cache; 0 if left out.",
      example: "0",
      optional: true,
    },
    ON_PROBLEM,
  ],
  returns: "USD: the double nearest to the exact decimal, nothing rounded on the way.",
  examples: [
    {
      formula: '=OPENAI_COST("gpt-5", 34500, 28800, 3000, , "2026-08-31")',
      explanation:
        "A conversation of ten turns, its history cached: (34,500 − 28,800) × $1.25 + 28,800 × $0.125 + 3,000 × $10, per 1M.",
    },
    {
      formula: "=OPENAI_COST(A2:A, B2:B, C2:C, D2:D, E2:E, F2:F, OPENAI_RATES)",
      explanation: "A whole export in one call, with the rates of the Rates sheet.",
    },
  ],
  notes: [
    "cached is part of input, as in OpenAI's usage data: it is not added on top.",
    "Cached tokens of a model without a cached price are billed at the input price.",
    "More than 272,000 input tokens are billed whole at the long-context rates where the model has them (OpenAI price page, 2026-08), so give requests, not monthly totals, or price totals with OPENAI_CHARGE.",
  ],
};
