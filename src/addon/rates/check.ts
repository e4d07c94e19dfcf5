import type { RatesCheck } from "../../api/rates-check";
import { countChanges, reviewFeeds, type Review } from "../../feeds/review";
import { OFFICIAL_PAGE, SECOND_SOURCE } from "../../feeds/sources";
import { describeRates } from "../../pricing/rate-info";
import { rateWords } from "../../pricing/rate-words";
import { openRatesBook } from "../rates-sheet/rates-book";
import { recoverIfIdle } from "../rates-sheet/recovery";
import { readTable, type RatesTable } from "../rates-sheet/table";
import { readFeeds, withTable, type CheckedFeeds } from "./feeds";
import { refused } from "./refused";
import { shownModels, shownNewer } from "../../api/shown-models";

/** Reads the price list and the second source and compares them with the table in use. Writes nothing. */
export function checkForUpdates(): RatesCheck {
  const book = openRatesBook();
  recoverIfIdle(book);
  const table = readTable(book);
  const feeds = readFeeds();
  const review = reviewFeeds(withTable(feeds, table, book.host.today()));
  if (!review.ok) throw refused(review.failure);
  return shownCheck(feeds, table, review.value);
}

function shownCheck(
  feeds: CheckedFeeds,
  table: RatesTable,
  { models, left, newer, day }: Review,
): RatesCheck {
  const secondSource = { title: SECOND_SOURCE.nameWithin, url: SECOND_SOURCE.url };
  return {
    check: feeds.check,
    against: describeRates(table.rates).version,
    source: { title: OFFICIAL_PAGE.nameWithin, url: OFFICIAL_PAGE.url, hash: feeds.pageHash },
    secondSource: feeds.second.ok
      ? { state: "read", ...secondSource }
      : { state: "down", ...secondSource, problem: feeds.second.failure },
    counts: countChanges(models),
    models: shownModels(models),
    newer: newer && shownNewer(newer),
    left: left.map(({ where, what, why }) => ({ where, what, why })),
    editedByHand: table.editedByHand.map(rateWords),
    from: day,
  };
}
