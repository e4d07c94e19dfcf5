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
 */
export function searchContent(tool: SearchTool, model: string): SearchContent {
  if (tool === "web-search-preview-non-reasoning") return { kind: "free" };
  const tokensPerCall = tool === "web-search" ? FIXED_BLOCK.get(model) : undefined;
  return tokensPerCall === undefined ? { kind: "input" } : { kind: "block", tokensPerCall };
}
