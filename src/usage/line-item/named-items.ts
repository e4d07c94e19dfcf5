import type { Meter } from "../../pricing/meter";

/** What a line item without a model and a kind of its own stands for. */
export interface NamedItem {
  readonly model: string;
  readonly meter: Meter;
}

/**
 * Items that are spelled by a name alone, as seen in cost exports of 2025 and 2026. "tts" is not seen, but the only
 * other model of the pair beside "tts hd".
 */
const NAMED: ReadonlyMap<string, NamedItem> = new Map<string, NamedItem>([
  ["web search tool calls", { model: "web-search", meter: "call" }],
  // OpenAI's price page: the item of the preview tool on models that do not reason, for gpt-4o and gpt-4.1 alike.
  ["web search tool calls | gpt-4o", { model: "web-search-preview-non-reasoning", meter: "call" }],
  ["web search tool calls | gpt-4o-mini", { model: "web-search-preview-non-reasoning", meter: "call" }],
  ["assistants api | file search", { model: "file-search", meter: "gb_day" }],
  ["whisper", { model: "whisper-1", meter: "minute" }],
  ["tts", { model: "tts-1", meter: "character" }],
  ["tts hd", { model: "tts-1-hd", meter: "character" }],
]);

/** @param text in lower case, with single spaces */
export function namedItem(text: string): NamedItem | undefined {
  return NAMED.get(text);
}
