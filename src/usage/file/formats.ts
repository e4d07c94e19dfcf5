/** The kinds of file that are read, in words. */
export const FORMATS = {
  "openai-usage-api": "OpenAI usage API",
  "openai-costs-api": "OpenAI costs API",
  "openai-activity-csv": "OpenAI activity export",
  "openai-cost-csv": "OpenAI cost export",
  "openai-activity-csv-2024": "OpenAI activity export of 2024 to mid 2025",
  "openai-usage-legacy": "OpenAI usage API of before 2025",
  "openai-billing-legacy": "OpenAI billing API of 2023",
  "openai-batch-output": "OpenAI Batch output",
  "openai-answers": "log of OpenAI answers",
  "litellm-spend-logs": "LiteLLM spend logs",
  "openrouter-activity": "OpenRouter activity",
  focus: "FOCUS cost and usage",
  "request-log": "log of requests",
} as const;

export type Format = keyof typeof FORMATS;

/** The formats that say what OpenAI charges; the others say what was used. */
const BILLS: ReadonlySet<Format> = new Set<Format>([
  "openai-costs-api",
  "openai-cost-csv",
  "openai-billing-legacy",
  "focus",
]);

export function isBill(format: Format): boolean {
  return BILLS.has(format);
}
