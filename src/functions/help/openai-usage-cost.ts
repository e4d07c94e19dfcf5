import type { FunctionHelp } from "../definition";
import { AS_OF, MODEL, ON_PROBLEM, RATES, TIER } from "./parameters";

export const openaiUsageCostHelp: FunctionHelp = {
  name: "OPENAI_USAGE_COST",
  summary:
    "Cost in USD of an answer of the API, or of its usage object, as JSON text: each kind of token at its price.",
  parameters: [
    {
      name: "usage",
      description:
        "A usage object or a whole answer as JSON text: Chat Completions, Responses, Realtime, Images, Transcriptions, Embeddings, a line of a Batch output.",
      example: "A2",
    },
    {
      ...MODEL,
      description: "Optional. Model that answered; the one that the answer names if left out.",
      optional: true,
    },
    {
      ...TIER,
      description: "Optional. Service tier; the one that the answer names if left out, else standard.",
    },
    {
      ...AS_OF,
      description: "Optional. Day whose prices count; that of the answer (UTC) if left out, else today.",
    },
    RATES,
    ON_PROBLEM,
  ],
  returns: "USD: the double nearest to the exact decimal; 0 for a request that failed.",
  examples: [
    {
      formula:
        '=OPENAI_USAGE_COST("{""input_tokens"": 2006, ""input_tokens_details"": {""cached_tokens"": 1920}, ""output_tokens"": 300}", "gpt-4o", , "2026-08-31")',
      explanation: "86 × $2.50 + 1,920 × $1.25 + 300 × $10, per 1M.",
    },
    {
      formula: "=OPENAI_USAGE_COST(A2:A)",
      explanation: "A log with one answer a row, each with its own model, tier and day.",
    },
  ],
  notes: [
    "One answer is one request, so its context band is known; a batch as a whole counts its requests, and their average decides.",
    "A field that is not known and carries a quantity is an error, never ignored. Calls of built-in tools are not tokens: add OPENAI_TOOL_COST.",
    "A line of a Batch output is priced as batch whatever its body says.",
  ],
};
