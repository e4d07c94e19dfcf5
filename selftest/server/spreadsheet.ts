import { RATES_RANGE_NAME } from "../../src/addon/sheet-host";
import { caught, WORK } from "./desk";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** The tab with the result. */
export const RESULT = "RateSheet self-test";

const BEFORE = "SELFTEST_BEFORE";
/** More rows than these are taken to be the work of one formula in the first ones. */
const ROWS_LOOKED_AT = 2000;

interface Before {
  readonly locale: string;
  readonly timeZone: string;
}

/** Why the self-test does not run here: it deletes what it finds. null: it may. */
export function refusal(spreadsheet: Spreadsheet): string | null {
  const own = [RESULT, WORK];
  const filled = spreadsheet
    .getSheets()
    .filter((sheet) => own.indexOf(sheet.getName()) < 0 && sheet.getLastRow() > 0)
    .map((sheet) => `"${sheet.getName()}"`);
  if (filled.length === 0) return null;
  return `The self-test needs an empty spreadsheet, since it deletes tabs. Here ${filled.join(", ")} holds something. Open a new spreadsheet and put the files of selftest/dist into it.`;
}

/** Remembers the settings that checks change; where an earlier run was cut off, restores its own first. */
export function keepSettings(spreadsheet: Spreadsheet): void {
  restoreSettings(spreadsheet);
  const before: Before = {
    locale: spreadsheet.getSpreadsheetLocale(),
    timeZone: spreadsheet.getSpreadsheetTimeZone(),
  };
  PropertiesService.getUserProperties().setProperty(BEFORE, JSON.stringify(before));
}

export function restoreSettings(spreadsheet: Spreadsheet): void {
  const properties = PropertiesService.getUserProperties();
  const text = properties.getProperty(BEFORE);
  if (text === null) return;
  const { locale, timeZone } = JSON.parse(text) as Before;
  spreadsheet.setSpreadsheetLocale(locale);
  spreadsheet.setSpreadsheetTimeZone(timeZone);
  properties.deleteProperty(BEFORE);
}

/** Leaves one blank work sheet beside the result, in the locale en_US and UTC, without names and metadata. */
export function reset(spreadsheet: Spreadsheet): void {
  const listed = spreadsheet.getNamedRanges().map((named) => named.getName());
  // One whose sheet is gone is not listed.
  for (const name of [...listed, RATES_RANGE_NAME]) caught(() => spreadsheet.removeNamedRange(name));
  for (const metadata of spreadsheet.getDeveloperMetadata()) metadata.remove();
  const kept = spreadsheet.getSheetByName(RESULT);
  const old = spreadsheet.getSheets().filter((sheet) => kept === null || sheet.getName() !== RESULT);
  const fresh = spreadsheet.insertSheet(`${WORK} ${Date.now()}`);
  for (const sheet of old) spreadsheet.deleteSheet(sheet);
  fresh.setName(WORK);
  spreadsheet.setSpreadsheetLocale("en_US");
  spreadsheet.setSpreadsheetTimeZone("Etc/UTC");
}

/** Whether a formula anywhere still waits for its result. */
export function isLoading(spreadsheet: Spreadsheet): boolean {
  return spreadsheet.getSheets().some((sheet) => {
    const rows = Math.min(sheet.getLastRow(), ROWS_LOOKED_AT);
    const columns = sheet.getLastColumn();
    if (rows === 0 || columns === 0) return false;
    return sheet
      .getRange(1, 1, rows, columns)
      .getValues()
      .some((row) => row.some((value) => typeof value === "string" && /^Loading/.test(value)));
  });
}
