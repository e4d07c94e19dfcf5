/** What a count in a usage object is. Those with a modality are parts of the input or the output. */
export type Role =
  | "input"
  | "output"
  | "total"
  | "requests"
  | "seconds"
  | "cached"
  | "cacheWrites"
  | "reasoning"
  | "uncached"
  | "inText"
  | "inAudio"
  | "inImage"
  | "cachedText"
  | "cachedAudio"
  | "cachedImage"
  | "outText"
  | "outAudio"
  | "outImage"
  /** Predicted tokens: part of the output, without a price of their own. */
  | "accepted"
  | "rejected"
  /** What others call cached tokens or writes: true only beside the field that says so. */
  | "sameAsCached"
  | "sameAsCacheWrites"
  /** No quantity: somebody's money, or a remark. */
  | "none";

/** An object inside a usage object, with the fields it may have. */
export interface Part {
  readonly fields: Fields;
}

export type Fields = ReadonlyMap<string, Role | Part>;

const CACHED_DETAILS: Part = {
  fields: new Map<string, Role>([
    ["text_tokens", "cachedText"],
    ["audio_tokens", "cachedAudio"],
    ["image_tokens", "cachedImage"],
  ]),
};

/** `text_tokens`, `audio_tokens` and `image_tokens` count cached tokens in, as Realtime and Images answers do. */
const INPUT_DETAILS: Part = {
  fields: new Map<string, Role | Part>([
    ["cached_tokens", "cached"],
    ["cached_tokens_details", CACHED_DETAILS],
    ["cache_write_tokens", "cacheWrites"],
    ["text_tokens", "inText"],
    ["audio_tokens", "inAudio"],
    ["image_tokens", "inImage"],
    // LangChain.
    ["cache_read", "cached"],
    ["cache_creation", "cacheWrites"],
    ["audio", "inAudio"],
    // The AI SDK.
    ["cache_read_tokens", "cached"],
    ["no_cache_tokens", "uncached"],
    // LiteLLM.
    ["cache_creation_tokens", "cacheWrites"],
  ]),
};

const OUTPUT_DETAILS: Part = {
  fields: new Map<string, Role>([
    ["reasoning_tokens", "reasoning"],
    ["accepted_prediction_tokens", "accepted"],
    ["rejected_prediction_tokens", "rejected"],
    ["text_tokens", "outText"],
    ["audio_tokens", "outAudio"],
    ["image_tokens", "outImage"],
    // LangChain.
    ["reasoning", "reasoning"],
    ["audio", "outAudio"],
  ]),
};

const OWN_FIELDS: Fields = new Map<string, Role | Part>([
  ["input_tokens", "input"],
  ["prompt_tokens", "input"],
  ["output_tokens", "output"],
  ["completion_tokens", "output"],
  ["total_tokens", "total"],
  ["seconds", "seconds"],
  ["input_tokens_details", INPUT_DETAILS],
  ["input_token_details", INPUT_DETAILS],
  ["prompt_tokens_details", INPUT_DETAILS],
  ["prompt_token_details", INPUT_DETAILS],
  ["output_tokens_details", OUTPUT_DETAILS],
  ["output_token_details", OUTPUT_DETAILS],
  ["completion_tokens_details", OUTPUT_DETAILS],
  ["completion_token_details", OUTPUT_DETAILS],
  // Codex, the AI SDK, Pydantic AI and genai-prices put the parts beside the whole.
  ["cached_tokens", "cached"],
  ["cached_input_tokens", "cached"],
  ["cache_read_tokens", "cached"],
  ["cache_write_tokens", "cacheWrites"],
  ["reasoning_tokens", "reasoning"],
  ["output_reasoning_tokens", "reasoning"],
  ["reasoning_output_tokens", "reasoning"],
  ["input_audio_tokens", "inAudio"],
  ["cache_audio_read_tokens", "cachedAudio"],
  ["output_audio_tokens", "outAudio"],
  ["requests", "requests"],
  // LiteLLM repeats the counts in Anthropic's words, where alone they would mean something else.
  ["cache_read_input_tokens", "sameAsCached"],
  ["cache_creation_input_tokens", "sameAsCacheWrites"],
  ["cost", "none"],
  ["cost_details", "none"],
  ["type", "none"],
]);

/**
 * The fields of a usage object, in the spelling of OpenAI's answers and of the libraries that pass them on; names in
 * camel case are read as these. A field that is not here and carries a number is never ignored.
 */
export const USAGE_FIELDS: Fields = new Map<string, Role | Part>([
  ...OWN_FIELDS,
  // The AI SDK repeats the provider's own usage object beside its own counts.
  ["raw", { fields: OWN_FIELDS }],
]);

/** `cachedInputTokens` → `cached_input_tokens`. */
export function snakeCase(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
