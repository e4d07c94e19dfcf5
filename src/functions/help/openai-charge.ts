import type { FunctionHelp } from "../definition";
import {
  FUTURE_DAYS,
  PROBLEMS_IN_ROWS,
  AS_OF,
  METER,
  MODEL_OR_TOOL,
  ON_PROBLEM,
  RATES,
  TIER,
} from "./parameters";

export const openaiChargeHelp: FunctionHelp = {
  name: "OPENAI_CHARGE",
  summary: "Cost in USD of a quantity of any billed thing, in the unit of its meter.",
  parameters: [
    MODEL_OR_TOOL,
    METER,
    {
      name: "quantity",
      description: "How many tokens, calls, seconds, minutes, hours, characters or GB-days.",
      example: "600000",
    },
    TIER,
    AS_OF,
    RATES,
    ON_PROBLEM,
  ],
  returns: "USD: the double nearest to the exact decimal.",
  examples: [
    {
      formula: '=OPENAI_CHARGE("gpt-realtime", "audio_input", 600000, , "2026-08-31")',
      explanation: "600,000 audio tokens at $32 per 1M.",
    },
    {
      formula: '=OPENAI_CHARGE(A2:A4, B2:B4, C2:C4, , "2026-08-31", , "show")',
      explanation: "The lines of a bill; a line that cannot be priced shows why.",
    },
  ],
  notes: [
    "A model with two context bands is priced short unless the meter begins with long_: a total of many requests does not say how long each was.",
    "Cached tokens of a model without a cached price are billed at the price of uncached ones.",
    PROBLEMS_IN_ROWS,
    FUTURE_DAYS,
  ],
};
