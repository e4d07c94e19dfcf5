import type { Problem } from "../../api/problem";
import type { RatesImpact } from "../../api/rates-impact";
import type { ApplyRequest, RatesWritten } from "../../api/rates-refresh";
import { canonicalModel } from "../../feeds/canonical-model";
import type { Newer } from "../../feeds/newer-table";
import { countOf } from "../../pricing/words";
import { pageSource, refreshTable, type RefreshedTable } from "../../feeds/refresh";
import { modelFacts } from "../../pricing/bundled";
import { parseDay, type Day } from "../../pricing/day";
import { describeRates } from "../../pricing/rate-info";
import type { Rate } from "../../pricing/rate";
import { RateTable } from "../../pricing/rate-table";
import type { Result } from "../../pricing/result";
import { findImpact } from "../impact/find-impact";
import { problem, ratesAnswer } from "../problem";
import { changeTable } from "../rates-sheet/change";
import { openRatesBook } from "../rates-sheet/rates-book";
import { readTable, type RatesTable } from "../rates-sheet/table";
import { comparedRates } from "./compared-rates";
import { feedsOfCheck, type CheckedFeeds } from "./feeds";
import { refused } from "./refused";

/**
 * Writes what was checked to the Rates sheet. The difference is worked out again from the content that was checked and
 * the table as it stands, so that what the sidebar sends can name no price.
 */
export function applyUpdates(request: ApplyRequest): Result<RatesWritten, Problem> {
  return ratesAnswer(() => {
    const effective = readDay(request.from);
    // The network may be slow: nobody else waits for it.
    const feeds = feedsOfCheck(request.check);
    const book = openRatesBook();
    const day = book.host.today();
    return changeTable(book, (table) => {
      const refreshed = refreshedTable(table, feeds, request, { day, effective });
      return { action: "refresh", ...refreshed, source: pageSource(day), hash: feeds.pageHash };
    });
  });
}

/** Works out every formula that uses the rates with the table in use and with the one that these decisions give. */
export function ratesImpact(request: ApplyRequest): Result<RatesImpact, Problem> {
  return ratesAnswer(() => {
    const effective = readDay(request.from);
    const feeds = feedsOfCheck(request.check);
    const book = openRatesBook();
    const table = readTable(book);
    const refreshed = refreshedTable(table, feeds, request, { day: book.host.today(), effective });
    return findImpact(book.spreadsheet, book.host, {
      before: RateTable.of(table.rates, modelFacts),
      after: RateTable.of(refreshed.rates, modelFacts),
    });
  });
}

/** The table that a refresh makes of the one in use. Throws when that is not the one that was checked. */
function refreshedTable(
  table: RatesTable,
  { page, second }: CheckedFeeds,
  { against, ticked }: ApplyRequest,
  { day, effective }: { readonly day: Day; readonly effective: Day },
): RefreshedTable {
  refuseChanged(table.rates, against);
  const { rates, newer } = comparedRates(table, day);
  const refreshed = refreshTable({
    page,
    second: second.ok ? second.value : null,
    inUse: rates,
    day,
    canonical: canonicalModel,
    effective,
    ticked,
  });
  if (!refreshed.ok) throw refused(refreshed.failure);
  const details = `${refreshed.value.details}${newer ? ` ${newerWords(newer)}` : ""}`;
  return { ...refreshed.value, details };
}

function newerWords({ corrections, added, history, dated }: Newer): string {
  return `From the table that comes with RateSheet: ${countOf(corrections.length, "price")} corrected, ${added} new, ${history} of earlier days, ${dated} with another first or last day.`;
}

function readDay(text: string): Day {
  const day = parseDay(text);
  if (day !== undefined) return day;
  throw problem("invalid", `"${text}" is not a day.`, "Give the first day of the new prices as 2026-08-31.");
}

/** Somebody else may have refreshed, or edited the sheet, between the check and now. */
function refuseChanged(rates: readonly Rate[], against: string): void {
  if (describeRates(rates).version === against) return;
  throw problem(
    "changed",
    "The rates in use have changed since you checked for updates: someone refreshed or edited them.",
    "Check for updates again to see what is left to do.",
    true,
  );
}
