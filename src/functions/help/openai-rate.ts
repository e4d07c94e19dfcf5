import type { FunctionHelp } from "../definition";
import { AS_OF, METER, MODEL_OR_TOOL, RATES, TIER } from "./parameters";

export const openaiRateHelp: FunctionHelp = {
  name: "OPENAI_RATE",
  summary:
    "The price in USD as printed: per 1M tokens or characters, per 1,000 calls, per second, minute, hour or GB-day.",
  parameters: [
    MODEL_OR_TOOL,
    {
      ...METER,
      description:
        "Optional. Meter such as input or cached_input, long_input for long context; or shutdown, released, context_window; input if left out.",
      optional: true,
    },
    TIER,
    AS_OF,
    RATES,
  ],
  returns:
    "USD per unit as printed. For shutdown and released the day as text, for context_window the tokens of a request and its answer together; blank where none is known.",
  examples: [
    {
      formula: '=OPENAI_RATE("o3", "input", , "2025-06-09")',
      explanation: "o3 cost $10 per 1M input tokens until 2025-06-10.",
    },
    {
      formula: '=OPENAI_RATE("gpt-5.4", "long_input", "batch", "2026-08-31")',
      explanation: "Above 272,000 input tokens, in the batch tier.",
    },
    { formula: '=OPENAI_RATE("sora-2", "shutdown")', explanation: "The day the model ended." },
    { formula: '=OPENAI_RATE("gpt-5", "released")', explanation: "The day the model could first be used." },
    {
      formula: '=OPENAI_RATE("gpt-5", "context_window")',
      explanation: "How many tokens a request and its answer may have together.",
    },
  ],
  notes: [],
};
