import type { FunctionHelp } from "../definition";
import {
  FUTURE_DAYS,
  PROBLEMS_IN_ROWS,
  AS_OF,
  CACHED,
  INPUT,
  MODEL,
  ON_PROBLEM,
  OUTPUT,
  RATES,
  REQUESTS,
  TIER,
} from "./parameters";

export const openaiCostHelp: FunctionHelp = {
  name: "OPENAI_COST",
  summary: "Cost in USD of the text tokens of a request, or of many added up, at the price of their day.",
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
    REQUESTS,
    ON_PROBLEM,
  ],
  returns:
    "USD: the double nearest to the exact decimal, nothing rounded on the way; text in a row with a problem where on_problem is show.",
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
    {
      formula: '=OPENAI_COST("gpt-5.4", 5000000, 0, 100000, , "2026-08-31", , , 200)',
      explanation:
        "A day's total of 200 requests, 25,000 tokens each, at short-context prices: 5,000,000 × $2.50 + 100,000 × $15, per 1M = $14.",
    },
    {
      formula: '=OPENAI_COST(A2:A4, B2:B4, , , , "2026-08-31", , , , "show")',
      explanation: "A row that is no usage, such as a total, shows why; the others show their cost.",
    },
  ],
  notes: [
    "cached is part of input, as in OpenAI's usage data: it is not added on top.",
    "Cached tokens of a model without a cached price are billed at the input price.",
    "A model with long-context prices bills a request above their threshold whole at them (more than 272,000 input tokens: OpenAI price page, 2026-08). Above it the row needs requests: 1 is one long request; of several the average input decides, which is approximate, since some may be long and others short. At or below it requests changes nothing.",
    "A model that bills audio tokens, or the images it makes, is refused with the function that prices it.",
    PROBLEMS_IN_ROWS,
    FUTURE_DAYS,
  ],
};
