/**
 * In a data file as it is bundled a cell that repeats is written `~` when it is the one above, else `~12` when it is the
 * twelfth text that its column has shown. The files in data/ have every cell written out.
 */
export const REPEATED = "~";

/** Shorter ones are written out: the mark would be as long. */
export const SHORTEST_NUMBERED = 5;

/** The lines of a data file, its header first, with every cell written out. Tab separated, no quoting. */
export function dataLines(text: string): string[] {
  const shown: string[][] = [];
  let above: readonly string[] = [];
  return text
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => {
      above = line.split("\t").map((cell, column) => {
        const texts = (shown[column] ??= []);
        if (cell === REPEATED) return above[column] ?? "";
        if (cell.startsWith(REPEATED)) return texts[Number(cell.slice(1))] ?? "";
        if (cell.length >= SHORTEST_NUMBERED) texts.push(cell);
        return cell;
      });
      return above.join("\t");
    });
}
