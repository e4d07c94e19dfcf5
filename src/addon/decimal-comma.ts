/** Whether the spreadsheet's locale writes 1,5 for one and a half: `de_DE` does, `en_US` does not. */
export function hasDecimalComma(): boolean {
  const locale = SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetLocale().replace("_", "-");
  try {
    return (1.5).toLocaleString(locale).includes(",");
  } catch {
    // A locale that this machine does not know.
    return false;
  }
}
