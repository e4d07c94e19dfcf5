import { RATES_COLUMNS, type RatesColumn } from "../../functions/rates-columns";
import { PLAIN_TEXT } from "../safe-cells";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

const MONEY = '"$"#,##0.00##########';
const WHOLE = "#,##0";

/** Prices are shown with as many decimals as they have: a rounded price is another price. All but numbers is text. */
const NUMBERS: Readonly<Partial<Record<RatesColumn, string>>> = {
  price: MONEY,
  per: WHOLE,
  threshold: WHOLE,
};

/** The number formats of a table's columns. */
export const RATES_FORMATS: readonly string[] = RATES_COLUMNS.map((name) => NUMBERS[name] ?? PLAIN_TEXT);

/** Neighbouring columns of one width, in pixels. */
export interface Widths {
  readonly columns: number;
  readonly width: number;
}

const WIDTHS: readonly Widths[] = [
  // model, meter
  { columns: 2, width: 170 },
  // tier, context, price, per, from, until
  { columns: 6, width: 85 },
  // source, note
  { columns: 2, width: 280 },
  // threshold, checked, override
  { columns: 3, width: 85 },
];

/** Gives the columns of a table their formats, down to the end of the sheet, so that a row typed below is alike. */
export function formatColumns(sheet: Sheet, row: number, column: number): void {
  const rows = sheet.getMaxRows() - row + 1;
  sheet
    .getRange(row, column, rows, RATES_FORMATS.length)
    .setNumberFormats(Array.from({ length: rows }, () => [...RATES_FORMATS]));
}

/** Gives columns their widths, those of a rate table unless others are given. */
export function widenColumns(sheet: Sheet, column: number, widths: readonly Widths[] = WIDTHS): void {
  let next = column;
  for (const { columns, width } of widths) {
    sheet.setColumnWidths(next, columns, width);
    next += columns;
  }
}

/** The header of a table: bold, and frozen where it is the first row of its sheet. */
export function dressHeader(sheet: Sheet, row: number, column: number, width: number): void {
  sheet.getRange(row, column, 1, width).setFontWeight("bold").setBackground("#f1f3f4");
  sheet.setFrozenRows(row);
}

/** A filter over exactly the table; it keeps what the user chose to hide. */
export function filterTable(sheet: Sheet, table: Range): void {
  const filter = sheet.getFilter();
  if (filter === null) {
    table.createFilter();
    return;
  }
  const range = filter.getRange();
  if (range.getA1Notation() === table.getA1Notation()) return;
  const columns = Array.from({ length: range.getNumColumns() }, (_, index) => range.getColumn() + index);
  const chosen = columns.map((column) => filter.getColumnFilterCriteria(column));
  filter.remove();
  const renewed = table.createFilter();
  columns.forEach((column, index) => {
    const criteria = chosen[index];
    const isInside = column >= table.getColumn() && column <= table.getLastColumn();
    if (criteria && isInside) renewed.setColumnFilterCriteria(column, criteria);
  });
}

/** Whoever types into the sheet is warned, and may go on: a row of their own is welcome. */
export function warnBeforeEdits(sheet: Sheet, description: string): void {
  if (sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET).length > 0) return;
  sheet.protect().setDescription(description).setWarningOnly(true);
}
