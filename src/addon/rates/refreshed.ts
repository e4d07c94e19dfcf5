import type { ApplyRequest } from "../../api/rates-refresh";
import { refreshTable, type RefreshedTable } from "../../feeds/refresh";
import { parseDay, type Day } from "../../pricing/day";
import { describeRates } from "../../pricing/rate-info";
import type { Rate } from "../../pricing/rate";
import { problem } from "../problem";
import type { RatesTable } from "../rates-sheet/table";
import { withTable, type CheckedFeeds } from "./feeds";
import { refused } from "./refused";

/** The table that a refresh makes of the one in use. Throws when that is not the one that was checked. */
export function refreshedTable(
  { against, from, ticked }: ApplyRequest,
  feeds: CheckedFeeds,
  table: RatesTable,
  day: Day,
): RefreshedTable {
  const effective = readDay(from);
  refuseChanged(table.rates, against);
  const refreshed = refreshTable({ ...withTable(feeds, table, day), effective, ticked });
  if (refreshed.ok) return refreshed.value;
  throw refused(refreshed.failure);
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
