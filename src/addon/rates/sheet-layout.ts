import { RATES_COLUMNS, type RatesColumn } from "../../functions/rates-columns";
import { PLAIN_TEXT } from "./safe-cells";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

interface Look {
  readonly width: number;
  readonly format: string;
}

const TEXT = (width: number): Look => ({ width, format: PLAIN_TEXT });

const LOOKS: Readonly<Record<RatesColumn, Look>> = {
  model: TEXT(190),
  meter: TEXT(150),
  tier: TEXT(80),
  context: TEXT(70),
  // Prices are shown with as many decimals as they have: a rounded price is another price.
  price: { width: 90, format: '"$"#,##0.00##########' },
  per: { width: 80, format: "#,##0" },
  from: TEXT(90),
  until: TEXT(90),
  source: TEXT(260),
  note: TEXT(300),
  threshold: { width: 90, format: "#,##0" },
  checked: TEXT(90),
  override: TEXT(80),
};

/** Gives the columns of a table their formats and widths, whole columns, so that a row typed below is alike. */
export function dressColumns(sheet: Sheet, row: number, column: number): void {
  const rows = sheet.getMaxRows() - row + 1;
  RATES_COLUMNS.forEach((name, index) => {
    sheet.getRange(row, column + index, rows, 1).setNumberFormat(LOOKS[name].format);
    sheet.setColumnWidth(column + index, LOOKS[name].width);
  });
}

/** The header of a table: bold, and frozen where it is the first row of its sheet. */
export function dressHeader(sheet: Sheet, row: number, column: number, width: number): void {
  sheet.getRange(row, column, 1, width).setFontWeight("bold").setBackground("#f1f3f4");
  sheet.setFrozenRows(row);
}

/** A filter over exactly the table; one that covers it already keeps what the user chose. */
export function filterTable(sheet: Sheet, table: Range): void {
  const filter = sheet.getFilter();
  if (filter?.getRange().getA1Notation() === table.getA1Notation()) return;
  filter?.remove();
  table.createFilter();
}

/** Whoever types into the sheet is warned, and may go on: a row of their own is welcome. */
export function warnBeforeEdits(sheet: Sheet, description: string): void {
  if (sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET).length > 0) return;
  sheet.protect().setDescription(description).setWarningOnly(true);
}
