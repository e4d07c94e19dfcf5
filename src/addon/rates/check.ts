import type { Host } from "../../functions/definition";
import { describeRates } from "../../pricing/rate-info";
import type { Rate } from "../../pricing/rate";
import type { Outcome } from "../../api/problem";
import type { RatesCheck } from "../../api/rates-check";
import { sheetHost } from "../sheet-host";
import { canonicalModel } from "./canonical-model";
import { countsOf, modelsView } from "./check-view";
import { readFeeds, type CheckedFeeds } from "./checked-feeds";
import { compareFeeds } from "./compare-feeds";
import { splitTable, type SplitTable } from "./own-rows";
import { answer } from "./answer";
import { rateWords } from "./rate-words";
import { settleIfIdle } from "./settle";
import { OFFICIAL_PAGE, SECOND_SOURCE } from "./sources";
import { tableInUse, type TableInUse } from "./table-in-use";

/** Reads the price list and the second source and compares them with the table in use. Writes nothing. */
export function checkForUpdates(): Outcome<RatesCheck> {
  return answer(() => {
    const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
    const host = sheetHost();
    settleIfIdle(spreadsheet, host);
    const table = tableInUse(spreadsheet, host);
    return checkView(table, splitTable(spreadsheet, table, host), readFeeds(), host);
  });
}

/** The rates that a page is compared with: the official ones, and the user's own for the changes that meet them. */
export function comparedRates({ official, overrides }: SplitTable): readonly Rate[] {
  return [...official, ...overrides.map(({ rate }) => rate)];
}

function checkView(table: TableInUse, split: SplitTable, feeds: CheckedFeeds, host: Host): RatesCheck {
  const second = feeds.second.ok ? feeds.second.value : null;
  const comparison = compareFeeds({
    page: feeds.page,
    second,
    inUse: comparedRates(split),
    day: host.today(),
    canonical: canonicalModel,
  });
  const secondSource = { title: SECOND_SOURCE.name, url: SECOND_SOURCE.url };
  return {
    check: feeds.check,
    against: describeRates(table.rates).version,
    source: { title: OFFICIAL_PAGE.name, url: OFFICIAL_PAGE.url, hash: feeds.pageHash },
    secondSource: feeds.second.ok
      ? { state: "read", ...secondSource }
      : { state: "down", ...secondSource, problem: feeds.second.problem },
    counts: countsOf(comparison.difference),
    models: modelsView(comparison, second),
    left: comparison.left.map(({ where, what, why }) => ({ where, what, why })),
    editedByHand: split.editedByHand.map(rateWords),
    from: host.today(),
  };
}
