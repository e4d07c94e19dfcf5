import { applyDifference } from "../../feeds/apply";
import { OFFICIAL_SOURCE } from "../../feeds/difference";
import type { Host } from "../../functions/definition";
import { parseDay, type Day } from "../../pricing/day";
import { describeRates } from "../../pricing/rate-info";
import type { Rate } from "../../pricing/rate";
import type { Outcome } from "../api/outcome";
import type { ApplyRequest, RatesWritten } from "../api/rates-refresh";
import { sheetHost } from "../sheet-host";
import { comparedRates } from "./check";
import { countsOf } from "./check-view";
import { feedsOfCheck, type CheckedFeeds } from "./checked-feeds";
import { acceptedModels, compareFeeds, type Comparison } from "./compare-feeds";
import { splitTable } from "./own-rows";
import { answer, problem } from "./problems";
import { count } from "./rate-words";
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
      const { next, details } = nextTable(comparedRates(split), feeds, { ...request, effective }, host);
      return writeTable(
        spreadsheet,
        destinationOf(table),
        {
          action: "refresh",
          current: table.rates,
          next,
          lines: split.lines,
          overrides: split.overrides,
          source: sourceName(host.today()),
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

/** Begins as sources of the official page do, which is how its rates are told from others. */
function sourceName(day: Day): string {
  return `${OFFICIAL_SOURCE}, read ${day}`;
}

interface NextTable {
  readonly next: readonly Rate[];
  readonly details: string;
}

function nextTable(
  inUse: readonly Rate[],
  feeds: CheckedFeeds,
  { ticked, effective }: { readonly ticked: readonly string[]; readonly effective: Day },
  host: Host,
): NextTable {
  const day = host.today();
  const second = feeds.second.ok ? feeds.second.value : null;
  const comparison = compareFeeds({ page: feeds.page, second, inUse, day });
  const accepted = acceptedModels(comparison, ticked);
  const applied = applyDifference(inUse, comparison.difference, {
    effective,
    readOn: day,
    source: sourceName(day),
    accepted,
  });
  if (!applied.ok) throw problem("invalid", applied.refusal.message, "Give a later day and apply again.");
  return { next: applied.value, details: detailsOf(comparison, accepted, effective, second !== null) };
}

function detailsOf(
  comparison: Comparison,
  accepted: ReadonlySet<string>,
  effective: Day,
  confirmed: boolean,
): string {
  const { difference, doubts } = comparison;
  const models = difference.models.filter(({ model }) => accepted.has(model));
  const { added, changed, ended } = countsOf({ ...difference, models });
  const { unchanged } = countsOf(difference);
  const left = difference.models.filter(({ model, changes }) => changes.length > 0 && !accepted.has(model));
  const ticked = models.filter(({ model }) => doubts.has(model));
  const sentences = [
    `${count(added, "rate")} new, ${changed} changed, ${ended} ended from ${effective}; ${unchanged} confirmed as they were.`,
    ...(ticked.length > 0 ? [`Accepted in spite of doubts: ${names(ticked)}.`] : []),
    ...(left.length > 0 ? [`Not accepted: ${names(left)}.`] : []),
    ...(confirmed ? [] : ["The second source could not be read, so nothing is confirmed by it."]),
  ];
  return sentences.join(" ");
}

function names(models: readonly { readonly model: string }[]): string {
  return models.map(({ model }) => model).join(", ");
}
