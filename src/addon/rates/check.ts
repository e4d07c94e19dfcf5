import type { Problem } from "../../api/problem";
import type { RatesCheck } from "../../api/rates-check";
import { canonicalModel } from "../../feeds/canonical-model";
import { rateWords } from "../../pricing/rate-words";
import { countChanges, reviewFeeds } from "../../feeds/review";
import { OFFICIAL_PAGE, SECOND_SOURCE } from "../../feeds/sources";
import type { Day } from "../../pricing/day";
import { describeRates } from "../../pricing/rate-info";
import type { Result } from "../../pricing/result";
import { ratesAnswer } from "../problem";
import { openRatesBook } from "../rates-sheet/rates-book";
import { recoverIfIdle } from "../rates-sheet/recovery";
import { readTable, type RatesTable } from "../rates-sheet/table";
import { comparedRates } from "./compared-rates";
import { readFeeds, type CheckedFeeds } from "./feeds";
import { refused } from "./refused";
import { shownModels, shownNewer } from "./shown-models";

/** Reads the price list and the second source and compares them with the table in use. Writes nothing. */
export function checkForUpdates(): Result<RatesCheck, Problem> {
  return ratesAnswer(() => {
    const book = openRatesBook();
    recoverIfIdle(book);
    const table = readTable(book);
    return checkOf(table, readFeeds(), book.host.today());
  });
}

function checkOf(table: RatesTable, feeds: CheckedFeeds, day: Day): RatesCheck {
  const { rates, newer } = comparedRates(table, day);
  const review = reviewFeeds({
    page: feeds.page,
    second: feeds.second.ok ? feeds.second.value : null,
    inUse: rates,
    day,
    canonical: canonicalModel,
  });
  if (!review.ok) throw refused(review.failure);
  const { models, left } = review.value;
  const secondSource = { title: SECOND_SOURCE.name, url: SECOND_SOURCE.url };
  return {
    check: feeds.check,
    against: describeRates(table.rates).version,
    source: { title: OFFICIAL_PAGE.name, url: OFFICIAL_PAGE.url, hash: feeds.pageHash },
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
