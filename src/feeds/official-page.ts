import type { Canonical, FeedRate } from "./feed-rate";
import { checkMarkdown, checkSize, LARGEST_PAGE } from "./feed-text";
import type { TextBlock } from "./markdown";
import { readBlocks } from "./markdown";
import { readContextNote } from "./model-id";
import { leftTable } from "./page-rows";
import { readStructure, type PageStructure, type UnreadTable } from "./page-structure";
import { readTable } from "./page-tables";
import { findPriceWords } from "./price-words";
import { RateCollector } from "./rate-collector";
import type { Left, Reading, Unread } from "./reading";
import { FeedRefused, printed, reading, shown } from "./reading";

/** OpenAI's price page in Markdown. */
export const OFFICIAL_PAGE_URL = "https://developers.openai.com/api/docs/pricing.md";

export interface OfficialPage {
  readonly rates: readonly FeedRate[];
  /** All of the page that is not a rate, and why. */
  readonly left: readonly Left[];
}

const NAME = "OpenAI's price page";

/**
 * Reads OpenAI's price page into rates, by the names of its headings and columns. The page says no dates, so neither do the
 * rates. Anything in other words than the known ones is listed in `left`; a page that contradicts itself or lacks what its
 * prices cannot be understood without is refused whole.
 * @param canonical finds the model a printed id stands for, from the explicit list of snapshots and aliases.
 */
export function readOfficialPage(text: string, canonical: Canonical): Reading<OfficialPage> {
  return reading(() => {
    checkSize(text, LARGEST_PAGE, NAME);
    checkMarkdown(text, NAME);
    const structure = readStructure(readBlocks(text));
    checkWhole(structure);
    const collector = new RateCollector();
    for (const { block } of structure.texts) readThreshold(block, collector);
    const inside = structure.tables.flatMap((table) =>
      readTable(table, collector, canonical).map((left) =>
        withRateModels(left, table.section.fineTuned, canonical),
      ),
    );
    const { rates, left: repeats } = collector.rates();
    if (rates.length === 0) throw new FeedRefused("no-prices", `${NAME} has no price that could be read.`);
    const outside = [
      ...structure.unread.map((unread) => leftOf(unread, canonical)),
      ...leftTexts(structure.texts),
    ];
    return { rates, left: [...outside.sort(byLine), ...inside, ...repeats] };
  });
}

/** Every price on the page that was not read, in the order of the page. */
export function unreadPrices({ left }: OfficialPage): readonly Unread[] {
  return left.flatMap(({ prices }) => prices).sort((one, other) => one.line - other.line);
}

/** The first section must be readable, and the last must be there: it shows that the end was received. */
function checkWhole(structure: PageStructure): void {
  const { tables, unread } = structure;
  const isBegun = tables.some(({ section, shape }) => section.flagship && shape === "tokens");
  if (isBegun && hasFineTuning(structure)) return;
  const missing = isBegun ? "Finetuning" : "Flagship models";
  const first = unread.find(({ table }) => table.header !== null);
  const reason =
    missing === "Flagship models" && first
      ? ` The first table that was not read stands in line ${first.table.line}: ${first.why}.`
      : "";
  throw new FeedRefused(
    "sections",
    `${NAME} has no table under “${missing}” that could be read: it was renamed, or the page is not whole.${reason}`,
  );
}

function hasFineTuning({ tables, unread }: PageStructure): boolean {
  return (
    tables.some(({ section }) => section.fineTuned) || unread.some(({ fineTuned }) => fineTuned === true)
  );
}

const THRESHOLD = /^short context:?\s*(.+?)(?:\.\s|;\s|$)/i;

/** `Short context: ≤272K input tokens. Long context: >272K input tokens.` */
function readThreshold({ text, within }: TextBlock, collector: RateCollector): void {
  if (within !== null) return;
  const note = readContextNote(THRESHOLD.exec(text)?.[1] ?? "");
  if (note?.band === "short") collector.setThreshold(note.threshold);
}

function leftOf({ table, under, why, fineTuned }: UnreadTable, canonical: Canonical): Left {
  return withRateModels(leftTable(under, table, why), fineTuned, canonical);
}

/** The lines that are no part of a table: paragraph by paragraph, because a sentence may go on in the next line. */
function leftTexts(texts: PageStructure["texts"]): Left[] {
  const left: Left[] = [];
  let paragraph: PageStructure["texts"][number][] = [];
  const end = (): void => {
    const words = findPriceWords(
      paragraph.map(({ block }) => ({ line: block.line, text: block.raw.trim() })),
    );
    for (const { block, under } of paragraph) {
      const prices = words.filter(({ line }) => line === block.line);
      const where = block.within === null ? "" : ` (in ${WITHIN[block.within]})`;
      left.push({
        kind: "text",
        where: `${under}, line ${block.line}`,
        what: shown(block.text),
        why: prices[0] ? `${prices[0].why}${where}` : "text without a price",
        models: [],
        prices: prices.map((price) => ({
          ...price,
          text: printed(price.text),
          why: `${price.why}${where}`,
        })),
      });
    }
    paragraph = [];
  };
  for (const text of texts) {
    const last = paragraph[paragraph.length - 1];
    if (last && last.block.line + 1 !== text.block.line) end();
    paragraph.push(text);
  }
  end();
  return left;
}

const WITHIN: Readonly<Record<NonNullable<TextBlock["within"]>, string>> = {
  "front matter": "front matter",
  code: "a code block",
  comment: "a comment",
  quote: "a quote",
  list: "a list",
  markup: "markup",
};

/** Names the unread models as rates name them, in every variant the unread part may have been about. */
function withRateModels(left: Left, fineTuned: boolean | null, canonical: Canonical): Left {
  const models = new Set<string>();
  for (const id of left.models) {
    const model = canonical(id);
    if (fineTuned !== true) models.add(model);
    if (fineTuned !== false) models.add(`ft:${model}`).add(`ft:${model}:data-sharing`);
  }
  return { ...left, models: [...models] };
}

function byLine(one: Left, other: Left): number {
  return lineOf(one) - lineOf(other);
}

function lineOf({ where }: Left): number {
  return Number(/line (\d+)$/.exec(where)?.[1] ?? 0);
}
