import type { RatesBook } from "./rates-book";
import type { SheetRole } from "../../rates-sheet/state";
import { emptySheetNamed, freeSheetName } from "../sheet-names";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const NAMES: Readonly<Record<SheetRole, string>> = {
  rates: "Rates",
  log: "Rates log",
  backup: "Rates backup",
};

/** The sheet that RateSheet made for a purpose; null when there is none or the user deleted it. */
export function ownSheet(book: RatesBook, role: SheetRole): Sheet | null {
  const id = book.state.sheets[role];
  return id === undefined ? null : book.spreadsheet.getSheetById(id);
}

/**
 * The sheet for a purpose, made and dressed where there is none. `dress` writes the header last: a sheet without one
 * was cut off while it was made.
 */
export function ensureSheet(book: RatesBook, role: SheetRole, dress: (sheet: Sheet) => void): Sheet {
  const known = ownSheet(book, role);
  if (known && known.getLastRow() > 0) return known;
  const sheet = known ?? insertSheet(book, role);
  const { state } = book;
  book.remember({ ...state, sheets: { ...state.sheets, [role]: sheet.getSheetId() } });
  dress(sheet);
  return sheet;
}

/** A new sheet at the end, while the user keeps looking at theirs. A sheet of the user's is never taken. */
export function insertSheet(book: RatesBook, role: SheetRole): Sheet {
  const { spreadsheet } = book;
  // An empty sheet of that name is what a request that was cut off left behind; there is nothing on it to lose.
  const left = emptySheetNamed(spreadsheet, NAMES[role]);
  if (left) return left;
  const active = spreadsheet.getActiveSheet();
  const log = role === "rates" ? ownSheet(book, "log") : null;
  // The rates stand before their log, which is made first so that it can speak of them.
  const index = log ? log.getIndex() - 1 : spreadsheet.getNumSheets();
  const sheet = spreadsheet.insertSheet(freeSheetName(spreadsheet, NAMES[role]), index);
  spreadsheet.setActiveSheet(active);
  return sheet;
}

/** Makes room: a range must lie within the grid. */
export function ensureRows(sheet: Sheet, rows: number): void {
  const have = sheet.getMaxRows();
  if (have < rows) sheet.insertRowsAfter(have, rows - have);
}
