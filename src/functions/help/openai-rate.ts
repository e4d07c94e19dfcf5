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
        "Optional. Meter such as input or cached_input, long_input for long context, or shutdown; input if left out.",
      optional: true,
    },
    TIER,
    AS_OF,
    RATES,
  ],
  returns:
    "USD per unit as printed. For the meter shutdown: the day the model ends as text, blank when none is announced.",
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
  ],
  notes: [],
};
