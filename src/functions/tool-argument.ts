import { readText } from "./cells";
import type { Cell } from "./definition";

/** A tool's id; the API's own types, `web_search` and the dated `web_search_2025_08_26`, are read as `web-search`. */
export function readTool(cell: Cell): string {
  return readText("tool", cell, 'Give a tool such as "web-search" or "file-search".')
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/g, "-")
    .replace(/-\d{4}-\d{2}-\d{2}$/, "");
}
