import { ACTUALS_NAMES, ACTUALS_ROLES, type TabNames } from "../../actuals/tabs";
import { freeSheetName } from "../sheet-names";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Developer metadata of a sheet that RateSheet made for actuals: its role. It stays when the sheet is renamed. */
const KEY = "ratesheet.actuals";

/** Sheets that nobody needs to look at: what is being imported, and what an import or an undo has replaced. */
export type HiddenRole = "incoming" | "before" | "undo";

const HIDDEN_NAMES: Readonly<Record<HiddenRole, string>> = {
  incoming: "Charges (incoming)",
  before: "Charges (before)",
  undo: "Charges (undo)",
};

/** Before the role while a tab is being made: one that was cut off is made anew. */
const UNFINISHED = "unfinished ";

type Metadata = GoogleAppsScript.Spreadsheet.DeveloperMetadata;

function markOf(sheet: Sheet): Metadata | undefined {
  return sheet.getDeveloperMetadata().find((item) => item.getKey() === KEY);
}

function mark(sheet: Sheet, value: string): void {
  sheet.addDeveloperMetadata(KEY, value, SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT);
}

/** Remembers that a tab is RateSheet's, and not whole yet. */
export function markUnfinished(sheet: Sheet, role: string): void {
  mark(sheet, `${UNFINISHED}${role}`);
}

export function markFinished(sheet: Sheet, role: string): void {
  markOf(sheet)?.setValue(role);
}

/**
 * Removes what a request that was cut off had begun to make: tabs that are not whole, and one of a name that has neither a
 * mark nor a cell with anything in it.
 */
export function clearUnfinished(spreadsheet: Spreadsheet, names: readonly string[]): void {
  for (const sheet of spreadsheet.getSheets()) {
    const value = markOf(sheet)?.getValue();
    const isEmpty = value === undefined && names.includes(sheet.getName()) && sheet.getLastRow() === 0;
    if (isEmpty || value?.startsWith(UNFINISHED)) spreadsheet.deleteSheet(sheet);
  }
}

/** The sheets of actuals by what they are; a copy of one has its mark too, and the first one is the original. */
export function ownTabs(spreadsheet: Spreadsheet): ReadonlyMap<string, Sheet> {
  const tabs = new Map<string, Sheet>();
  for (const sheet of spreadsheet.getSheets()) {
    const role = markOf(sheet)?.getValue();
    if (role && !tabs.has(role)) tabs.set(role, sheet);
  }
  return tabs;
}

/** What the tabs are called: as they are now, and with free names those that are to come. */
export function namesOfTabs(spreadsheet: Spreadsheet, tabs: ReadonlyMap<string, Sheet>): TabNames {
  const entries = ACTUALS_ROLES.map((role) => [
    role,
    tabs.get(role)?.getName() ?? freeSheetName(spreadsheet, ACTUALS_NAMES[role]),
  ]);
  return Object.fromEntries(entries) as TabNames;
}

/** Makes a hidden sheet; the user stays where they are. */
export function insertHidden(spreadsheet: Spreadsheet, role: HiddenRole): Sheet {
  clearUnfinished(spreadsheet, [HIDDEN_NAMES[role]]);
  const active = spreadsheet.getActiveSheet();
  const name = freeSheetName(spreadsheet, HIDDEN_NAMES[role]);
  const sheet = spreadsheet.insertSheet(name, spreadsheet.getNumSheets());
  mark(sheet, role);
  spreadsheet.setActiveSheet(active);
  sheet.hideSheet();
  return sheet;
}

/** Removes a hidden sheet where there is one. */
export function dropHidden(spreadsheet: Spreadsheet, role: HiddenRole): void {
  for (const sheet of spreadsheet.getSheets()) {
    if (markOf(sheet)?.getValue() === role) spreadsheet.deleteSheet(sheet);
  }
}
