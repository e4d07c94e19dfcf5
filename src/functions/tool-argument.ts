import { readText } from "./cells";
import type { Cell } from "./definition";

/** A tool's id; the API's own spelling, `web_search`, is read as `web-search`. */
export function readTool(cell: Cell): string {
  return readText("tool", cell, 'Give a tool such as "web-search" or "file-search".')
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/g, "-");
}
