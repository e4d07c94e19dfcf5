import type { FunctionHelp } from "../definition";
import { AS_OF, RATES } from "./parameters";

export const openaiTrainingCostHelp: FunctionHelp = {
  name: "OPENAI_TRAINING_COST",
  summary: "Cost in USD of fine-tuning a model.",
  parameters: [
    {
      name: "model",
      description: "Model to fine-tune, such as gpt-4.1 or ft:gpt-4.1, or a range of them.",
      example: '"gpt-4.1"',
    },
    {
      name: "quantity",
      description: "Tokens of the training file; hours of training for reinforcement fine-tuning (o4-mini).",
      example: "2000000",
    },
    {
      name: "epochs",
      description: "Optional. How often the file is gone through; 1 if left out, and with hours.",
      example: "3",
      optional: true,
    },
    AS_OF,
    RATES,
  ],
  returns: "USD: tokens × epochs × the training price, or hours × the hourly price.",
  examples: [
    {
      formula: '=OPENAI_TRAINING_COST("gpt-4.1", 2000000, 3, "2025-10-15")',
      explanation: "2,000,000 tokens × 3 epochs at $25 per 1M.",
    },
    {
      formula: '=OPENAI_TRAINING_COST("o4-mini", 1.5, , "2025-10-15")',
      explanation: "An hour and a half of reinforcement fine-tuning at $100 an hour, billed pro rata.",
    },
  ],
  notes: [
    'The use of a fine-tuned model is priced by OPENAI_COST("ft:gpt-4.1", …); with data sharing as ft:o4-mini:data-sharing.',
    "OpenAI starts no new self-serve fine-tuning jobs from 2027-01-06 on; the last price stays known.",
  ],
};
