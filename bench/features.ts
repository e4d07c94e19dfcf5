/** The day on which the peers' code and documentation were read for this table. */
export const FEATURES_READ = "2026-11-26";

/** The columns: RateSheet, and the packages of `peers.ts` by their names on npm. */
export const FEATURE_COLUMNS = [
  "RateSheet",
  "@pydantic/genai-prices",
  "ai-sdk-cost-calculator",
  "tokenlens",
  "llm-cost",
] as const;

type Feature = readonly [
  what: string,
  rateSheet: string,
  genaiPrices: string,
  aiSdk: string,
  tokenlens: string,
  llmCost: string,
];

/** What each does about the things that decide a bill. */
export const FEATURES: readonly Feature[] = [
  [
    "used from",
    "Google Sheets, command line, SQL",
    "JavaScript, Python, command line",
    "JavaScript",
    "JavaScript",
    "JavaScript",
  ],
  ["providers", "OpenAI", "many", "several", "many", "many"],
  [
    "cached tokens",
    "part of input; more than input is an error",
    "part of input; more than input is an error",
    "part of input; more than input is cut off silently",
    "added on top: billed twice with OpenAI's counts",
    "no",
  ],
  ["cache writes", "yes", "yes", "yes", "a field, no price", "no"],
  ["batch, flex, priority", "yes", "no", "no", "no", "no"],
  ["long context", "yes", "yes", "yes", "no", "no"],
  ["prices by date", "yes", "yes", "no", "no", "no"],
  [
    "gpt-4o on 2026-08-31, in and out",
    "$2.50, $10",
    "$2.50, $10",
    "$2.50, $10",
    "$2.50, $10",
    "$5, $15 of 2024",
  ],
  ["shut-down days", "yes", "no", "no", "no", "no"],
  ["audio and image tokens", "yes", "yes", "partly", "no", "no"],
  ["tokens of an image by its size", "yes", "no", "no", "no", "no"],
  ["tools", "all on OpenAI's page", "web and file search; others $0", "web search", "no", "no"],
  ["video", "yes", "no", "yes", "no", "no"],
  ["storage, training", "yes", "no", "no", "no", "no"],
  ["fine-tuned models", "yes", "not all", "an error", "no", "by exact name"],
  ["unknown model", "an error with the nearest name", "null", "an error", "{} or undefined", "undefined"],
  [
    "arithmetic",
    "exact decimal, nearest double",
    "binary",
    "binary, rounded to $0.000001",
    "binary",
    "binary",
  ],
  [
    "reads an answer of the API",
    "yes, by OpenAI's field names",
    "yes, of many providers",
    "the AI SDK's usage object",
    "usage objects of several forms",
    "no",
  ],
  ["reads OpenAI's usage and cost exports", "yes, as files or as a table in a sheet", "no", "no", "no", "no"],
  ["holds usage against the bill", "yes, each difference by its cause", "no", "no", "no", "no"],
  ["forecasts", "yes, as live sheets", "no", "no", "no", "no"],
  [
    "prices a log of millions of lines",
    "DuckDB on one machine; SQL for BigQuery, PostgreSQL, ClickHouse",
    "in a loop of one's own",
    "in a loop of one's own",
    "in a loop of one's own",
    "in a loop of one's own",
  ],
  ["counts the tokens of a text", "yes", "no", "no", "no", "yes"],
];

/** What a reader should take another tool for. */
export const DONE_BETTER: readonly (readonly [peer: string, what: string])[] = [
  [
    "@pydantic/genai-prices",
    "Many providers, not OpenAI alone. A public, reviewed price history that can refresh itself; RateSheet takes its own second opinion from it. In JavaScript, in Python and on the command line.",
  ],
  [
    "ai-sdk-cost-calculator",
    "Takes the usage object of the Vercel AI SDK as it is, so that a program needs one line. Several providers.",
  ],
  [
    "tokenlens",
    "Knows context windows, output limits and abilities of models besides prices, and how full a conversation is. Many providers.",
  ],
  [
    "llm-cost",
    "Counts the tokens of a text in a program, offline. Its price lookup is the fastest here by far, since it does the least: no dates, tiers or cached tokens.",
  ],
];
