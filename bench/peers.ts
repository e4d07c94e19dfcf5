import { calcPrice } from "@pydantic/genai-prices";
import { calculateCost } from "ai-sdk-cost-calculator";
import { estimateCost as llmCost } from "llm-cost";
import { getUsage } from "tokenlens";
import type { Row } from "./rows";

/** A library that prices one request. Undefined: it does not know the model. */
export interface Peer {
  readonly name: string;
  /** The npm package whose module a cold load brings in. */
  readonly module: string;
  price(row: Row): number | undefined;
}

export const PEERS: readonly Peer[] = [
  {
    name: "@pydantic/genai-prices",
    module: "@pydantic/genai-prices",
    price: (row) =>
      calcPrice(
        { input_tokens: row.input, cache_read_tokens: row.cached, output_tokens: row.output },
        row.model,
        { providerId: "openai" },
      )?.total_price,
  },
  {
    name: "ai-sdk-cost-calculator",
    module: "ai-sdk-cost-calculator",
    price: (row) =>
      calculateCost({
        model: row.model,
        usage: {
          inputTokens: row.input,
          outputTokens: row.output,
          totalTokens: row.input + row.output,
          inputTokenDetails: {
            noCacheTokens: row.input - row.cached,
            cacheReadTokens: row.cached,
            cacheWriteTokens: 0,
          },
          outputTokenDetails: { textTokens: row.output, reasoningTokens: 0 },
        },
      }).totalCost,
  },
  {
    name: "tokenlens",
    module: "tokenlens",
    price: (row) =>
      getUsage({
        modelId: `openai:${row.model}`,
        usage: { input_tokens: row.input, output_tokens: row.output, cacheReads: row.cached },
      }).costUSD?.totalUSD,
  },
  {
    name: "llm-cost",
    module: "llm-cost",
    price: (row) =>
      row.model === "gpt-4o" || row.model === "gpt-4o-mini"
        ? llmCost({ model: row.model, inputTokens: row.input, outputTokens: row.output })
        : undefined,
  },
];
