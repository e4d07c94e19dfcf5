import type { RatesImpact } from "../../api/rates-impact";
import type { ApplyRequest } from "../../api/rates-refresh";
import { modelFacts } from "../../pricing/bundled";
import { RateTable } from "../../pricing/rate-table";
import { findImpact } from "../impact/find-impact";
import { openRatesBook } from "../rates-sheet/rates-book";
import { readTable } from "../rates-sheet/table";
import { feedsOfCheck } from "./feeds";
import { refreshedTable } from "./refreshed";

/** Works out every formula that uses the rates with the table in use and with the one that these decisions give. */
export function ratesImpact(request: ApplyRequest): RatesImpact {
  const feeds = feedsOfCheck(request.check);
  const book = openRatesBook();
  const table = readTable(book);
  const refreshed = refreshedTable(request, feeds, table, book.host.today());
  return findImpact(book.spreadsheet, book.host, {
    before: RateTable.of(table.rates, modelFacts),
    after: RateTable.of(refreshed.rates, modelFacts),
  });
}
