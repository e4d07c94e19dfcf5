import { RATES_COLUMNS } from "../../functions/rates-columns";
import { findName } from "../names";
import { RATES_RANGE_NAME } from "../sheet-host";
import { BACKUP_COLUMNS, LOG_COLUMNS } from "../../rates-sheet/headers";
import { DONE, isAction, NO_STATE, type RatesState } from "../../rates-sheet/state";

/** As the log shows it. */
const TIME = /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/;

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/**
 * What can be told of the rates from the sheets themselves, where RateSheet's memory is gone or cannot be read: its
 * sheets by their columns, and what was written last by the log.
 *
 * @param wasHere whether it is known that RateSheet wrote here; else a table is taken for its own only beside a log
 */
export function recogniseState(spreadsheet: Spreadsheet, wasHere: boolean): RatesState {
  const range = findName(spreadsheet, RATES_RANGE_NAME);
  if (range === null && !wasHere) return NO_STATE;
  const log = sheetWith(spreadsheet, LOG_COLUMNS);
  const rates = range === null ? sheetWith(spreadsheet, RATES_COLUMNS) : sheetOf(range);
  if (rates === undefined || (log === undefined && !wasHere)) return NO_STATE;
  const backup = sheetWith(spreadsheet, BACKUP_COLUMNS);
  return {
    ...(log === undefined ? NO_STATE : stateOfLog(log)),
    sheets: {
      rates: rates.getSheetId(),
      ...(log && { log: log.getSheetId() }),
      ...(backup && { backup: backup.getSheetId() }),
    },
    pending: null,
  };
}

/** The sheet of a range that is a rate table as RateSheet writes it. */
function sheetOf(range: Range): Sheet | undefined {
  const sheet = range.getSheet();
  return startsWith(sheet, range.getRow(), range.getColumn(), RATES_COLUMNS) ? sheet : undefined;
}

function sheetWith(spreadsheet: Spreadsheet, columns: readonly string[]): Sheet | undefined {
  return spreadsheet.getSheets().find((sheet) => startsWith(sheet, 1, 1, columns));
}

function startsWith(sheet: Sheet, row: number, column: number, columns: readonly string[]): boolean {
  if (sheet.getMaxColumns() < column + columns.length - 1) return false;
  const [header] = sheet.getRange(row, column, 1, columns.length).getValues();
  return columns.every((name, index) => header?.[index] === name);
}

function stateOfLog(log: Sheet): Pick<RatesState, "written" | "lastRefresh"> {
  let written: RatesState["written"] = null;
  let lastRefresh: RatesState["lastRefresh"] = null;
  const lines = log.getRange(1, 1, log.getLastRow(), LOG_COLUMNS.length).getValues();
  for (const line of lines) {
    const [when, action, outcome, before, after] = [0, 1, 2, 7, 8].map((column) => String(line[column]));
    if (when === undefined || before === undefined || after === undefined || !TIME.test(when)) continue;
    if (!isAction(action) || !outcome?.startsWith(DONE)) continue;
    written = after;
    if (action === "refresh") lastRefresh = { when: `${when.replace(" ", "T")}Z`, before, after };
    if (action === "undo") lastRefresh = null;
  }
  return { written, lastRefresh };
}
