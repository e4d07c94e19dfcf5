import { PAGE } from "./recorded";

/** A page with all headings, labels and prose of the recorded one, but only the first rows of each table. */
export function smallPage(rows: number): string[] {
  const lines = PAGE.split("\n");
  let row = 0;
  return lines.filter((line) => {
    row = line.startsWith("|") ? row + 1 : 0;
    return row <= rows + 2;
  });
}
