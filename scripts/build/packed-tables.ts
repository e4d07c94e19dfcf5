import type { Plugin } from "esbuild";
import { readFile } from "node:fs/promises";
import { REPEATED, SHORTEST_NUMBERED } from "../../src/pricing/data-file";
import { NOT_BUNDLED } from "../rates/claim";

/** Loads the data files with a mark for each cell that repeats: half as long, and a key can be read by itself. */
export const packedTables: Plugin = {
  name: "packed tables",
  setup(build) {
    build.onLoad({ filter: /\.tsv$/ }, async ({ path }) => ({
      contents: packed(bundledColumns(await readFile(path, "utf8"))),
      loader: "text",
    }));
  },
};

/** A data file without the columns that the add-on does not ask for; they are the last ones. */
export function bundledColumns(text: string): string {
  const lines = text.split("\n").map((line) => line.split("\t"));
  const names: readonly string[] = lines[0] ?? [];
  const kept = names.filter((name) => !NOT_BUNDLED.some((column) => column === name)).length;
  return lines.map((cells) => cells.slice(0, kept).join("\t")).join("\n");
}

/** A data file as `DataFile` reads it. Throws when a cell of it looks like a mark. */
export function packed(text: string): string {
  const [header = [], ...lines] = text
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => line.split("\t"));
  const marked = lines.find((cells) => cells.some((cell) => cell.startsWith(REPEATED)));
  if (marked) throw new Error(`a data file has a cell like a mark: ${marked.join(", ")}`);
  const aboves = lines.map((_, index) => aboveOf(lines, index));
  const repeated = header.map((_, column) =>
    column === 0 ? [] : repeatedTexts(lines.map((cells, index) => toWrite(cells, aboves[index], column))),
  );
  const written = lines.map((cells, index) =>
    cells.map((cell, column) => {
      if (toWrite(cells, aboves[index], column) === undefined) return REPEATED;
      const number = repeated[column]?.indexOf(cell) ?? -1;
      return number < 0 ? cell : `${REPEATED}${number}`;
    }),
  );
  const file = [[`${REPEATED}${header[0] ?? ""}`, ...header.slice(1)], ...repeated, ...written];
  return `${file.map((cells) => cells.join("\t")).join("\n")}\n`;
}

/** The line above, where it has the same key. */
function aboveOf(lines: readonly (readonly string[])[], index: number): readonly string[] | undefined {
  const above = lines[index - 1];
  return above !== undefined && above[0] === lines[index]?.[0] ? above : undefined;
}

/** A cell, unless it is the one above. */
function toWrite(
  cells: readonly string[],
  above: readonly string[] | undefined,
  column: number,
): string | undefined {
  const cell = cells[column] ?? "";
  return cell !== "" && cell === above?.[column] ? undefined : cell;
}

/** The texts that stand more than once, the most frequent first: the shortest mark. */
function repeatedTexts(column: readonly (string | undefined)[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const text of column) {
    if (text !== undefined && text.length >= SHORTEST_NUMBERED) counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  return [...counts]
    .filter(([, count]) => count > 1)
    .sort(([, a], [, b]) => b - a)
    .map(([text]) => text);
}
