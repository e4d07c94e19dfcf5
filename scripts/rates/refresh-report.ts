import { countChanges, type ReviewedModel, type Review } from "../../src/feeds/review";
import type { Day } from "../../src/pricing/day";
import { differenceLines } from "./refresh-words";

/** What was decided about a review. */
export interface Decided {
  readonly review: Review;
  /** The models whose changes go into the table. */
  readonly accepted: ReadonlySet<string>;
  /** The first day of changed prices. */
  readonly from: Day;
  readonly secondWasRead: boolean;
}

/** The heading of what is left out, by which a proposal knows that there is something for a person to decide. */
export const DOUBTFUL = "## Left out, because they look doubtful";

/**
 * What a refresh read and what comes of it, as Markdown: printed, and the text of the proposal that the weekly refresh makes.
 * Text of the sources stands as code, so that none of it is taken for a mention, a link or a heading.
 */
export function refreshReport({ review, accepted, from, secondWasRead }: Decided): string {
  const changed = review.models.filter(({ changes }) => changes.length > 0);
  const taken = changed.filter(({ model }) => accepted.has(model));
  const doubted = changed.filter(({ model }) => !accepted.has(model));
  const counts = countChanges(review.models);
  const unread = review.left.flatMap(({ prices }) => prices);
  return [
    `Read on ${review.day}: ${counts.added} new, ${counts.changed} changed, ${counts.ended} ended, ${counts.unchanged} as they were.`,
    ...(secondWasRead ? [] : ["genai-prices could not be read, so nothing is confirmed by it."]),
    ...section(`## Taken, from ${from}`, taken.flatMap(modelLines)),
    ...section(DOUBTFUL, doubted.flatMap(modelLines)),
    ...(doubted.length === 0 ? [] : ["", acceptWords(doubted)]),
    ...section(
      "## Prices on the page that were not read",
      unread.map(({ line, text, why }) => `- line ${line}, ${code(text)}: ${why}`),
    ),
  ].join("\n");
}

function section(heading: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : ["", heading, "", ...lines];
}

function acceptWords(doubted: readonly ReviewedModel[]): string {
  const models = doubted.map(({ model }) => model).join(",");
  return `Not applied without --accept ${models}: look at the page, and what is right is taken by \`npm run rates:refresh -- --accept ${models}\`.`;
}

function modelLines(model: ReviewedModel): readonly string[] {
  const [name = "", ...lines] = differenceLines(model);
  return [`- ${code(name)}`, ...lines.map((line) => `  - ${line.trim()}`)];
}

function code(text: string): string {
  return `\`${text.replace(/`/g, "'").trim()}\``;
}
