/** A request's context band: up to the threshold of input tokens, or above it. */
export type Band = "short" | "long";

/** Which requests a rate is for: any, those up to the threshold of input tokens, or those above it. */
export type Context = { readonly band: "any" } | { readonly band: Band; readonly threshold: number };

/**
 * A request with more input tokens than this is long context, where a model has two bands and its source gives no other
 * threshold (OpenAI's price page, 2026-08: "<272K context length"; exactly 272,000 is still short).
 */
export const LONG_CONTEXT_THRESHOLD = 272_000;
