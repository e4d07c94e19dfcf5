import { PricingError } from "../errors";
import { baseModel } from "../model-facts";

/** The tools whose calls bring search content into the model's input, by their ids in the rate table. */
export const SEARCH_TOOLS = [
  "web-search",
  "image-web-search",
  "web-search-preview",
  "web-search-preview-non-reasoning",
] as const;

export type SearchTool = (typeof SEARCH_TOOLS)[number];

export function isSearchTool(tool: string): tool is SearchTool {
  return SEARCH_TOOLS.some((name) => name === tool);
}

/** How the content that a search brings in is billed, besides the call. */
export type SearchContent =
  /** At the model's input price. */
  | { readonly kind: "input" }
  /** As so many input tokens a call, however much was read. */
  | { readonly kind: "block"; readonly tokensPerCall: number }
  | { readonly kind: "free" };

/**
 * "For gpt-4o-mini and gpt-4.1-mini with the web search non-preview tool, search content tokens are charged as a fixed
 * block of 8,000 input tokens per call" (OpenAI, price page, 2025-10).
 */
const FIXED_BLOCK: ReadonlyMap<string, number> = new Map([
  ["gpt-4o-mini", 8000],
  ["gpt-4.1-mini", 8000],
]);

/**
 * How the content of a search is billed to a model: free with the preview tool on models that do not reason, a fixed
 * block for two models with the tool proper, else at the model's input price (OpenAI, price pages, 2025-10 and 2026-08).
 * @param model canonical id
 * @throws PricingError for a fine-tuned model whose base has the block: nothing says that it has it too
 */
export function searchContent(tool: SearchTool, model: string): SearchContent {
  if (tool === "web-search-preview-non-reasoning") return { kind: "free" };
  const base = baseModel(model);
  const tokensPerCall = tool === "web-search" ? FIXED_BLOCK.get(base) : undefined;
  if (tokensPerCall === undefined) return { kind: "input" };
  if (base === model) return { kind: "block", tokensPerCall };
  throw new PricingError(
    `a web search brings "${base}" a block of ${tokensPerCall} tokens a call, and whether it does so for "${model}" is not published. Leave model out to price the calls alone, and price the tokens with OPENAI_COST.`,
  );
}
