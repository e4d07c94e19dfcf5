import { freeSheetName } from "../sheet-names";
import type { BuildNotes, Journal } from "./memory";
import { isMarked, unmarkSheet } from "./own-sets";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Removes the tabs that stepped aside for new ones, and gives those with changes of the user a name of their own: they are
 * the user's from now on.
 * @returns the names of these
 */
export function clearAside(spreadsheet: Spreadsheet, notes: BuildNotes, journal: Journal): readonly string[] {
  const kept = asideOf(spreadsheet, journal).flatMap(({ sheet, name, isYours }) => {
    if (!isYours) {
      spreadsheet.deleteSheet(sheet);
      return [];
    }
    const own = freeSheetName(spreadsheet, name, " (yours)");
    sheet.setName(own);
    unmarkSheet(sheet);
    return [own];
  });
  notes.remember({ journal: null });
  return kept;
}

/** Removes the new tabs and names the old ones as they were. A tab that somebody else has made and filled since stays. */
export function takeBack(spreadsheet: Spreadsheet, journal: Journal): void {
  const aside = asideOf(spreadsheet, journal);
  const isAside = (sheet: Sheet): boolean =>
    aside.some((old) => old.sheet.getSheetId() === sheet.getSheetId());
  for (const sheet of spreadsheet.getSheets()) {
    if (!journal.names.includes(sheet.getName()) || isAside(sheet)) continue;
    if (isMarked(sheet) || sheet.getLastRow() === 0) spreadsheet.deleteSheet(sheet);
  }
  for (const { sheet, name } of aside) if (sheet.getName() !== name) sheet.setName(name);
}

interface Aside {
  readonly sheet: Sheet;
  readonly name: string;
  readonly isYours: boolean;
}

function asideOf(spreadsheet: Spreadsheet, { aside }: Journal): readonly Aside[] {
  return spreadsheet.getSheets().flatMap((sheet): Aside[] => {
    const old = aside.find(({ id }) => id === sheet.getSheetId());
    return old === undefined ? [] : [{ sheet, name: old.name, isYours: old.isYours === true }];
  });
}
