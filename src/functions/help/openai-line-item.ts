import type { FunctionHelp } from "../definition";
import { ON_PROBLEM } from "./parameters";

export const openaiLineItemHelp: FunctionHelp = {
  name: "OPENAI_LINE_ITEM",
  summary:
    "What a line item of OpenAI's cost export is: model, meter, tier and context, as OPENAI_CHARGE takes them.",
  parameters: [
    {
      name: "text",
      description: "A line item as the cost export writes it, or a column of them.",
      example: '"gpt-5.4-2026-03-05, input, long context"',
    },
    {
      name: "part",
      description: "Optional. model, meter, tier or context; all four in a row if left out.",
      example: '"model"',
      optional: true,
    },
    ON_PROBLEM,
  ],
  returns:
    "Text. The meter of a long-context line begins with long_; the context is any for a model with one price whatever the length.",
  examples: [
    {
      formula: '=OPENAI_LINE_ITEM("gpt-5.4-2026-03-05, input, long context")',
      explanation: "gpt-5.4, long_input, standard, long.",
    },
    {
      formula: '=OPENAI_LINE_ITEM("flex | gpt-5-mini-2025-08-07, cached input", "meter")',
      explanation: "cached_input.",
    },
  ],
  notes: [
    "A line that names no model and meter in the way of a cost export is an error: its money counts, but it cannot be priced.",
    'With on_problem "show" such a line says "Problem: …" and why, and OPENAI_CHARGE says the same in its row.',
    "Quantities need their unit: 1,000 tokens, seconds (60 a minute) and gibibyte hours (24 a GB-day) as the export says.",
  ],
};
