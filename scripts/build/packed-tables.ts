import type { Plugin } from "esbuild";
import { readFile } from "node:fs/promises";
import { REPEATED, SHORTEST_NUMBERED } from "../../src/pricing/data-lines";

/** Loads the data files with a mark for each cell that repeats: half as long, and as quick to read. */
export const packedTables: Plugin = {
  name: "packed tables",
  setup(build) {
    build.onLoad({ filter: /\.tsv$/ }, async ({ path }) => ({
      contents: packed(await readFile(path, "utf8")),
      loader: "text",
    }));
  },
};

/** A data file as `dataLines` reads it. Throws when a cell of it looks like a mark. */
export function packed(text: string): string {
  const shown: Map<string, number>[] = [];
  let above: readonly string[] = [];
  return text
    .split("\n")
    .map((line) => {
      const cells = line.split("\t");
      const short = cells.map((cell, column) => {
        if (cell.startsWith(REPEATED)) throw new Error(`a data file has the cell ${cell}`);
        const texts = (shown[column] ??= new Map());
        const known = texts.get(cell);
        if (cell.length > REPEATED.length && cell === above[column]) return REPEATED;
        if (known !== undefined) return `${REPEATED}${known}`;
        if (cell.length >= SHORTEST_NUMBERED) texts.set(cell, texts.size);
        return cell;
      });
      above = cells;
      return short.join("\t");
    })
    .join("\n");
}
