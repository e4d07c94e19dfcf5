import type { RatesBook } from "../rates-sheet/rates-book";

/** The sheets that RateSheet writes itself, by id: rates, plans, actuals. Copies of them count too: they have the mark. */
export function ownSheetIds(book: RatesBook): ReadonlySet<number> {
  const marked = book.spreadsheet
    .getSheets()
    .filter((sheet) => sheet.getDeveloperMetadata().some((item) => item.getKey().startsWith("ratesheet.")))
    .map((sheet) => sheet.getSheetId());
  return new Set([...Object.values(book.state.sheets), ...marked]);
}
