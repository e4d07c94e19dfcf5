/** `Rates`, or `Rates (2)` where the spreadsheet has a sheet of that name. */
export function freeSheetName(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet, name: string): string {
  let free = name;
  for (let number = 2; spreadsheet.getSheetByName(free) !== null; number++) free = `${name} (${number})`;
  return free;
}
