import type { Host } from "../../functions/definition";
import type { Rate } from "../../pricing/rate";
import type { Outcome } from "../../api/problem";
import type { RatesWritten } from "../../api/rates-refresh";
import { sheetHost } from "../sheet-host";
import { splitTable } from "./own-rows";
import { problem } from "../problem";
import { answer } from "./answer";
import { rateText } from "./rate-identity";
import { readBackup } from "./rates-backup";
import { changeRates } from "./settle";
import { loadState } from "./state-store";
import { destinationOf, tableInUse } from "./table-in-use";
import { writeTable } from "./write-table";

/** Brings back the table before the last refresh, with the user's rows as they are now. */
export function undoRefresh(): Outcome<RatesWritten> {
  return answer(() => {
    const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
    const host = sheetHost();
    return changeRates(spreadsheet, host, () => {
      const { when, before, after } = lastRefresh(spreadsheet, host);
      const table = tableInUse(spreadsheet, host);
      const split = splitTable(spreadsheet, table, host);
      const overrides = split.overrides.map(({ rate }) => rate);
      const next = withOverridesSince(
        before,
        after.filter(({ override }) => override),
        overrides,
      );
      return writeTable(
        spreadsheet,
        destinationOf(table),
        {
          action: "undo",
          current: table.rates,
          next,
          lines: split.lines,
          overrides: split.overrides,
          source: "Rates backup",
          hash: "",
          details: `The table before the refresh of ${when} is in use again.`,
        },
        host,
      );
    });
  });
}

interface LastRefresh {
  readonly when: string;
  readonly before: readonly Rate[];
  readonly after: readonly Rate[];
}

function lastRefresh(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet, host: Host): LastRefresh {
  const refresh = loadState(spreadsheet).lastRefresh;
  if (refresh === null)
    throw problem("nothing", "There is no refresh to undo.", "The rates stay as they are.");
  const backup = readBackup(spreadsheet, host);
  const before = backup.get(refresh.before);
  const after = backup.get(refresh.after);
  if (before && after) return { when: refresh.when, before, after };
  throw problem(
    "nothing",
    "The table before the last refresh is no longer kept: the Rates backup sheet was edited or deleted.",
    "The spreadsheet's own version history (File > Version history) still has it.",
  );
}

/** The table before; what the user added or took away since is added or taken away here too. */
function withOverridesSince(
  before: readonly Rate[],
  then: readonly Rate[],
  now: readonly Rate[],
): readonly Rate[] {
  const had = new Set(then.map(rateText));
  const has = new Set(now.map(rateText));
  // In the table before, a row that was edited by hand may still stand unmarked.
  const asOverride = (rate: Rate): string => rateText({ ...rate, override: true });
  const kept = before.filter((rate) => !had.has(asOverride(rate)) || has.has(asOverride(rate)));
  return [...kept, ...now.filter((rate) => !had.has(rateText(rate)))];
}
