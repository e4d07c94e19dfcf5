import type { Canonical } from "../../src/feeds/feed-rate";
import { readOfficialPage } from "../../src/feeds/official-page";

/**
 * A price page as it is kept among the inputs: its figures with their headings and labels, each in its line, without the
 * sentences, which are OpenAI's. A sentence stays where what is read depends on it, such as the one that names the threshold
 * of long context. The kept page is read to the very same rates, and to the same list of what was not read in its tables.
 */
export function withoutSentences(page: string, canonical: Canonical): string {
  const read = readingOf(page, canonical);
  const lines = page.split("\n");
  const gone = new Set<number>();
  const without = (more: readonly number[]): string =>
    lines.map((line, index) => (gone.has(index) || more.includes(index) ? "" : line)).join("\n");
  for (const paragraph of paragraphs(lines).filter((part) => isSentence(part.map((index) => lines[index])))) {
    if (readingOf(without(paragraph), canonical) !== read) continue;
    for (const index of paragraph) gone.add(index);
  }
  return without([]);
}

/** The numbers of the lines that stand together, blank lines, headings and rows of tables between them. */
function paragraphs(lines: readonly string[]): readonly (readonly number[])[] {
  const parts: number[][] = [[]];
  lines.forEach((line, index) => {
    if (/^\s*([|#]|$)/.test(line)) parts.push([]);
    else parts.at(-1)?.push(index);
  });
  return parts.filter((part) => part.length > 0);
}

/** Five words or more without a figure of money. */
function isSentence(lines: readonly (string | undefined)[]): boolean {
  const text = lines.join(" ").trim();
  return text.split(/\s+/).length >= 5 && !/[$]\s*\d/.test(text);
}

/** All that is read of a page but the sentences that are listed as text. */
function readingOf(page: string, canonical: Canonical): string {
  const read = readOfficialPage(page, canonical);
  if (!read.ok) return `refused: ${read.failure.message}`;
  const { rates, left } = read.value;
  return JSON.stringify({ rates, left: left.filter(({ kind }) => kind !== "text") });
}
