import { LOG_COLUMNS } from "../usage/formats/log-columns";

/** What people and exports write above a column, by the parameter that the column is. */
const HEADERS: Readonly<Record<string, readonly string[]>> = {
  model: [...LOG_COLUMNS.model, "model id", "model name", "snapshot", "snapshot id"],
  models: [...LOG_COLUMNS.model, "models"],
  input: [...LOG_COLUMNS.input, "prompt", "tokens in", "context tokens", "n context tokens total"],
  cached: [
    ...LOG_COLUMNS.cached,
    "cached input",
    "cached input tokens",
    "input cached",
    "cached prompt tokens",
    "cache read tokens",
  ],
  output: [...LOG_COLUMNS.output, "completion", "tokens out", "answer tokens", "n generated tokens total"],
  tier: LOG_COLUMNS.tier,
  as_of: [...LOG_COLUMNS.time, "day", "time", "start time iso"],
  cache_writes: [...LOG_COLUMNS.cacheWrites, "cache writes"],
  requests: [...LOG_COLUMNS.requests, "calls", "n requests", "number of requests"],
  usage: ["answer", "response", "response body", "body", "json", "usage json"],
  text: ["prompt", "line item", "message", "content", "name"],
  quantity: ["amount", "units", "qty", "count", "usage quantity"],
  count: ["images", "pictures", "number of images", "n"],
  seconds: ["duration", "duration seconds", "audio seconds", "length"],
  gigabytes: ["gb", "size gb", "storage gb"],
  prompt_tokens: ["input tokens", "text tokens"],
  text_input: ["input text tokens"],
  text_output: ["output text tokens"],
};

/**
 * Which columns are which parameters: for each column the index of its parameter, or undefined. A parameter is found
 * once, in the leftmost column that has one of its names.
 */
export function parametersOfHeaders(
  headers: readonly string[],
  parameters: readonly string[],
): readonly (number | undefined)[] {
  const taken = new Set<number>();
  return headers.map((header) => {
    const bare = bareOf(header);
    if (bare === "") return undefined;
    const index = parameters.findIndex((name, at) => !taken.has(at) && namesOf(name).includes(bare));
    if (index < 0) return undefined;
    taken.add(index);
    return index;
  });
}

function namesOf(parameter: string): readonly string[] {
  return [parameter, ...(HEADERS[parameter] ?? [])].map(bareOf);
}

/** `Input tokens (total)`, `input_tokens` → `input tokens`. */
function bareOf(header: string): string {
  return header
    .toLowerCase()
    .replace(/\(.*?\)/g, " ")
    .replace(/[^a-z0-9]+/g, " ")
    .trim();
}
