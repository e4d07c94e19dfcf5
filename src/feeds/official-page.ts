import type { Canonical, FeedRate } from "./feed-rate";
import { checkMarkdown, checkSize, LARGEST_PAGE } from "./feed-text";
import { readBlocks } from "./markdown";
import { REQUIRED_SECTIONS, titleOf } from "./page-sections";
import { readStructure } from "./page-structure";
import { readTable } from "./page-tables";
import { RateCollector } from "./rate-collector";
import type { Left, Reading } from "./reading";
import { FeedRefused, reading } from "./reading";

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
    const { tables, left: outside } = readStructure(readBlocks(text));
    const missing = REQUIRED_SECTIONS.find((name) => !tables.some((table) => table.section === name));
    if (missing)
      throw new FeedRefused(
        "sections",
        `${NAME} has no table under “${titleOf(missing)}”: it was renamed, or the page is not whole.`,
      );
    const collector = new RateCollector();
    const inside = tables.flatMap((table) =>
      readTable(table, collector, canonical).map((left) => withRateModels(left, table.section, canonical)),
    );
    const { rates, left: repeats } = collector.rates();
    if (rates.length === 0) throw new FeedRefused("no-prices", `${NAME} has no price that could be read.`);
    return {
      rates,
      left: [...outside.map((left) => withRateModels(left, "unknown", canonical)), ...inside, ...repeats],
    };
  });
}

/** Names the unread models as rates name them, in every variant the unread part may have been about. */
function withRateModels(left: Left, section: string, canonical: Canonical): Left {
  const models = new Set<string>();
  for (const printed of left.models) {
    const model = canonical(printed);
    if (section !== "finetuning") models.add(model);
    if (section === "finetuning" || section === "unknown")
      models.add(`ft:${model}`).add(`ft:${model}:data-sharing`);
  }
  return { ...left, models: [...models] };
}
