import type { FunctionHelp } from "../definition";
import { AS_OF, RATES } from "./parameters";

export const openaiToolCostHelp: FunctionHelp = {
  name: "OPENAI_TOOL_COST",
  summary: "Cost in USD of built-in tools: web search with its content, file search calls, Code Interpreter.",
  parameters: [
    {
      name: "tool",
      description:
        "web-search, image-web-search, web-search-preview, file-search, or code-interpreter (-4gb, -16gb, -64gb for a larger container).",
      example: '"web-search"',
    },
    {
      name: "quantity",
      description:
        "Calls; for Code Interpreter sessions until 2026-06-01, and from 2026-06-02 the minutes of one container.",
      example: "1000",
    },
    {
      name: "model",
      description:
        "Optional. The model that uses the tool; needed for web-search-preview and to price search content.",
      example: '"gpt-4o-mini"',
      optional: true,
    },
    {
      name: "content_tokens",
      description: "Optional. Tokens that all these searches brought into the model's input; 0 if left out.",
      example: "0",
      optional: true,
    },
    AS_OF,
    RATES,
  ],
  returns: "USD: the double nearest to the exact decimal.",
  examples: [
    {
      formula: '=OPENAI_TOOL_COST("web-search", 1000, "gpt-4o-mini", 0, "2025-10-15")',
      explanation: "1,000 calls at $10 per 1,000, and 8,000 input tokens for each at $0.15 per 1M.",
    },
    {
      formula: '=OPENAI_TOOL_COST("web-search-preview", 1000, "gpt-4o", , "2025-10-15")',
      explanation: "Not a reasoning model: $25 per 1,000 calls, the content is free.",
    },
    {
      formula: '=OPENAI_TOOL_COST("code-interpreter", 3, , , "2026-08-31")',
      explanation: "Three minutes of a 1 GB container are billed as five, at $0.03 per 20 minutes.",
    },
  ],
  notes: [
    "Search content is billed at the model's input price; for gpt-4o-mini and gpt-4.1-mini with web-search it is a fixed 8,000 tokens a call, whatever content_tokens says (OpenAI, price page, 2025-10).",
    "web-search-preview costs $10 per 1,000 calls plus content for reasoning models, $25 with free content for others.",
    "Code Interpreter: each row is one container, billed for at least 5 minutes from 2026-06-02 on; for ten containers of 3 minutes multiply by 10. Whether a started minute counts whole is not documented: minutes are billed as given.",
    "Storage of file search is priced by OPENAI_STORAGE_COST.",
  ],
};
