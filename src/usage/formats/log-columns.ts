/** The names that a request log has for what the price depends on; the first that a row has counts. */
export const LOG_COLUMNS = {
  model: ["model"],
  input: ["input_tokens", "prompt_tokens"],
  output: ["output_tokens", "completion_tokens"],
  cached: ["cached_tokens", "input_cached_tokens"],
  cacheWrites: ["cache_write_tokens", "input_cache_write_tokens"],
  inputAudio: ["input_audio_tokens"],
  inputImage: ["input_image_tokens"],
  cachedAudio: ["input_cached_audio_tokens"],
  cachedImage: ["input_cached_image_tokens"],
  outputAudio: ["output_audio_tokens"],
  outputImage: ["output_image_tokens"],
  tier: ["service_tier", "tier"],
  time: ["created_at", "created", "timestamp", "start_time", "date"],
  requests: ["requests", "num_model_requests"],
} as const;
