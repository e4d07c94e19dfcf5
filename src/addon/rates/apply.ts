import { parseDay, type Day } from "../../pricing/day";
import { describeRates } from "../../pricing/rate-info";
import type { Rate } from "../../pricing/rate";
import type { Outcome } from "../../api/problem";
import type { ApplyRequest, RatesWritten } from "../../api/rates-refresh";
import { sheetHost } from "../sheet-host";
import { canonicalModel } from "./canonical-model";
import { comparedRates } from "./check";
import { feedsOfCheck } from "./checked-feeds";
import { nextTable, pageSource } from "./next-table";
import { splitTable } from "./own-rows";
import { problem } from "../problem";
import { answer } from "./answer";
import { changeRates } from "./settle";
import { destinationOf, tableInUse } from "./table-in-use";
import { writeTable } from "./write-table";

/**
 * Writes what was checked to the Rates sheet. The difference is worked out again from the content that was checked and
 * the table as it stands, so that what the sidebar sends can name no price.
 */
export function applyUpdates(request: ApplyRequest): Outcome<RatesWritten> {
  return answer(() => {
    const effective = readDay(request.from);
    const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
    const host = sheetHost();
    // The network may be slow: nobody else waits for it.
    const feeds = feedsOfCheck(request.check);
    return changeRates(spreadsheet, host, () => {
      const table = tableInUse(spreadsheet, host);
      refuseChanged(table.rates, request.against);
      const split = splitTable(spreadsheet, table, host);
      const day = host.today();
      const { next, details } = nextTable({
        page: feeds.page,
        second: feeds.second.ok ? feeds.second.value : null,
        inUse: comparedRates(split),
        day,
        canonical: canonicalModel,
        effective,
        ticked: request.ticked,
      });
      return writeTable(
        spreadsheet,
        destinationOf(table),
        {
          action: "refresh",
          current: table.rates,
          next,
          lines: split.lines,
          overrides: split.overrides,
          source: pageSource(day),
          hash: feeds.pageHash,
          details,
        },
        host,
      );
    });
  });
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
