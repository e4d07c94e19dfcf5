import { FeedRefused } from "./reading";

/** The official page is about 20 kB; the limit is OpenAI's own for its Markdown pages. */
export const LARGEST_PAGE = 1_000_000;
/** genai-prices holds every provider in about 400 kB. */
export const LARGEST_GENAI = 5_000_000;

/** Refuses text that is empty or larger than the feed ever is. */
export function checkSize(text: string, largest: number, name: string): void {
  if (text.trim() === "") throw new FeedRefused("empty", `${name} came back empty.`);
  if (text.length > largest)
    throw new FeedRefused(
      "too-large",
      `${name} is ${Math.ceil(text.length / 1_000_000)} MB; more than ${largest / 1_000_000} MB is not the price list.`,
    );
}

/** Refuses what is not Markdown with tables: no text at all, a web page, JSON, or a table cut off in the middle of a row. */
export function checkMarkdown(text: string, name: string): void {
  if (text.includes("\0")) throw new FeedRefused("not-markdown", `${name} is not text.`);
  const start = text
    .replace(/^\ufeff/, "")
    .trimStart()
    .slice(0, 200)
    .toLowerCase();
  if (/^<(?:!doctype|\?xml|html|head|body)\b/.test(start))
    throw new FeedRefused("not-markdown", `${name} came back as a web page (HTML) instead of Markdown.`);
  if (/^[{[]\s*(?:["{[\]}]|$)/.test(start))
    throw new FeedRefused("not-markdown", `${name} came back as JSON instead of Markdown.`);
  const last =
    text
      .trimEnd()
      .split(/\r\n|\r|\n/)
      .pop()
      ?.trim() ?? "";
  if (last.startsWith("|") && !last.endsWith("|"))
    throw new FeedRefused("truncated", `${name} is cut off in the middle of a table row.`);
}
