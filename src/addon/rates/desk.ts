import type { Host } from "../../functions/definition";
import type { Outcome } from "../../api/problem";
import type { RatesDesk } from "../../api/rates-refresh";
import { RATES_RANGE_NAME, sheetHost } from "../sheet-host";
import { overrideRows } from "./overrides";
import { splitTable } from "./own-rows";
import { RequestProblem } from "../problem";
import { answer } from "./answer";
import { settleIfIdle } from "./settle";
import { loadState } from "./state-store";
import { tableInUse } from "./table-in-use";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Settles what an earlier request left half done, and says what can be undone, repaired and linked. */
export function ratesDesk(): Outcome<RatesDesk> {
  return answer(() => {
    const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
    const host = sheetHost();
    const recovered = settleIfIdle(spreadsheet, host);
    const { lastRefresh } = loadState(spreadsheet);
    return {
      recovered,
      undo: lastRefresh && { when: lastRefresh.when, version: lastRefresh.before },
      hasRatesSheet: spreadsheet.getRangeByName(RATES_RANGE_NAME) !== null,
      ...rows(spreadsheet, host),
    };
  });
}

function rows(spreadsheet: Spreadsheet, host: Host): Pick<RatesDesk, "damage" | "overrides"> {
  try {
    const split = splitTable(spreadsheet, tableInUse(spreadsheet, host), host);
    return { damage: null, overrides: overrideRows(split) };
  } catch (error) {
    if (!(error instanceof RequestProblem)) throw error;
    return { damage: error.problem.code === "damaged" ? error.problem.message : null, overrides: [] };
  }
}
