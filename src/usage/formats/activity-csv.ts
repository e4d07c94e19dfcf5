import type { Endpoint } from "./usage-report";

/** What a table of activity counts, by its columns: each capability is exported as a file of its own. */
export function endpointOf(columns: ReadonlySet<string>): Endpoint {
  if (columns.has("output_tokens")) return "completions";
  if (columns.has("input_tokens")) return "embeddings";
  if (columns.has("images")) return "images";
  if (columns.has("characters")) return "audio_speeches";
  if (columns.has("seconds")) return "audio_transcriptions";
  if (columns.has("usage_bytes")) return "vector_stores";
  if (columns.has("num_sessions")) return "code_interpreter_sessions";
  if (columns.has("vector_store_id")) return "file_searches";
  if (columns.has("context_level")) return "web_searches";
  return "unknown";
}
