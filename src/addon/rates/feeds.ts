import type { Problem } from "../../api/problem";
import { canonicalModel } from "../../feeds/canonical-model";
import type { DatedFeedRate } from "../../feeds/feed-rate";
import { readGenaiPrices } from "../../feeds/genai-prices";
import type { Feeds } from "../../feeds/review";
import { OFFICIAL_PAGE, SECOND_SOURCE } from "../../feeds/sources";
import { bundledTable } from "../../pricing/bundled";
import type { Day } from "../../pricing/day";
import type { Result } from "../../pricing/result";
import { hashText } from "../hash";
import { problem, ratesAnswer } from "../problem";
import type { RatesTable } from "../rates-sheet/table";
import { piecesOf } from "../../a1/utf8";
import { fetchFeed } from "./fetch-feed";

/** What was read from the two sources. */
export interface CheckedFeeds {
  readonly page: string;
  /** SHA-256 of the page. */
  readonly pageHash: string;
  readonly second: Result<readonly DatedFeedRate[], Problem>;
  /** Names exactly this content of both sources. */
  readonly check: string;
}

/** Six hours, the longest that Google keeps a text. */
const KEEP_SECONDS = 21_600;
/** A cached value holds 100 kB. */
const CHUNK_BYTES = 90_000;

/** Reads both sources. Without the first there is nothing to check; without the second, nothing to confirm it. */
export function readFeeds(): CheckedFeeds {
  const page = fetchFeed(OFFICIAL_PAGE);
  const feeds = identified(page, ratesAnswer(readSecond));
  keep(feeds);
  return feeds;
}

/**
 * The very content that was checked: from the cache, else read again. What the sidebar sends only names it, so that
 * nothing can be applied that the sources did not say.
 */
export function feedsOfCheck(check: string): CheckedFeeds {
  const feeds = recall(check) ?? readFeeds();
  if (feeds.check === check) return feeds;
  throw problem(
    "changed",
    "The price page is no longer what was checked.",
    "Check for updates again to see what it says now.",
    true,
  );
}

/** What there is to decide about: the sources, the table in use, and where that is a sheet, RateSheet's own table. */
export function withTable({ page, second }: CheckedFeeds, table: RatesTable, day: Day): Feeds {
  const { place, official, overrides } = table;
  return {
    page,
    second: second.ok ? second.value : null,
    inUse: {
      official,
      overrides: overrides.map(({ rate }) => rate),
      newer: place === null ? null : bundledTable().rates,
    },
    day,
    canonical: canonicalModel,
  };
}

function readSecond(): readonly DatedFeedRate[] {
  const result = readGenaiPrices(fetchFeed(SECOND_SOURCE), canonicalModel);
  if (result.ok) return result.value.rates;
  const advice = "Changes cannot be confirmed by it now. Check again later.";
  throw problem("unreadable", result.failure.message, advice, true);
}

function identified(page: string, second: CheckedFeeds["second"]): CheckedFeeds {
  const pageHash = hashText(page);
  const confirmation = second.ok ? JSON.stringify(second.value) : "down";
  return { page, pageHash, second, check: hashText(`${pageHash}\n${confirmation}`) };
}

function keep({ page, second, check }: CheckedFeeds): void {
  const cache = CacheService.getUserCache();
  const chunks = piecesOf(JSON.stringify({ page, second }), CHUNK_BYTES);
  chunks.forEach((chunk, index) => cache.put(`${check}.${index}`, chunk, KEEP_SECONDS));
  cache.put(check, String(chunks.length), KEEP_SECONDS);
}

/** A cache may forget any part at any time; the name is worked out again from what comes back. */
function recall(check: string): CheckedFeeds | undefined {
  const cache = CacheService.getUserCache();
  const chunks = Number(cache.get(check) ?? 0);
  const parts = Array.from({ length: chunks }, (_, index) => cache.get(`${check}.${index}`));
  if (chunks === 0 || parts.includes(null)) return undefined;
  const { page, second } = JSON.parse(parts.join("")) as Pick<CheckedFeeds, "page" | "second">;
  return identified(page, second);
}
