import type { BuildNotes, Journal } from "./memory";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Puts right what a write left that was cut off: its new tabs go and the old ones come back, or, where the new ones stood
 * already, the old ones go. Whoever calls this holds the lock, so nobody is writing.
 * @returns whether there was anything
 */
export function clearUnfinished(spreadsheet: Spreadsheet, notes: BuildNotes): boolean {
  const { journal } = notes.memory;
  if (journal === null) return false;
  if (journal.phase === "writing") takeBack(spreadsheet, journal);
  else for (const { sheet } of asideOf(spreadsheet, journal)) spreadsheet.deleteSheet(sheet);
  notes.remember({ journal: null });
  return true;
}

/** Removes the new tabs and names the old ones as they were. */
export function takeBack(spreadsheet: Spreadsheet, journal: Journal): void {
  const aside = asideOf(spreadsheet, journal);
  const isAside = (sheet: Sheet): boolean =>
    aside.some((old) => old.sheet.getSheetId() === sheet.getSheetId());
  for (const sheet of spreadsheet.getSheets()) {
    if (journal.names.includes(sheet.getName()) && !isAside(sheet)) spreadsheet.deleteSheet(sheet);
  }
  for (const { sheet, name } of aside) if (sheet.getName() !== name) sheet.setName(name);
}

function asideOf(
  spreadsheet: Spreadsheet,
  { aside }: Journal,
): readonly { readonly sheet: Sheet; readonly name: string }[] {
  return spreadsheet.getSheets().flatMap((sheet) => {
    const old = aside.find(({ id }) => id === sheet.getSheetId());
    return old === undefined ? [] : [{ sheet, name: old.name }];
  });
}
