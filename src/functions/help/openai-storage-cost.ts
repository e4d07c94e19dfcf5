import type { FunctionHelp } from "../definition";
import { AS_OF, RATES } from "./parameters";

export const openaiStorageCostHelp: FunctionHelp = {
  name: "OPENAI_STORAGE_COST",
  summary: "Cost in USD of what an account stores for file search or ChatKit, after the free gigabyte.",
  parameters: [
    { name: "tool", description: "file-search or chatkit.", example: '"file-search"' },
    {
      name: "gigabytes",
      description: "What the whole account stores, in GB of 2^30 bytes.",
      example: "2.5",
    },
    { name: "days", description: "For how many days.", example: "30" },
    AS_OF,
    RATES,
  ],
  returns: "USD: (gigabytes − 1) × days × the price of a GB-day, the double nearest to the exact decimal.",
  examples: [
    {
      formula: '=OPENAI_STORAGE_COST("file-search", 2.5, 30, "2025-10-15")',
      explanation: "(2.5 − 1) × 30 = 45 GB-days at $0.10.",
    },
  ],
  notes: [
    "1 GB is free per account, so give the account's whole storage in one row: rows of their own would each get a free gigabyte.",
    "A GB is 2^30 bytes (OpenAI, price page, 2025-10): bytes / 2^30.",
    "ChatKit storage was not billed before 2025-11-01.",
  ],
};
