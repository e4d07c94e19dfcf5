import type { Cell } from "../../functions/definition";
import { RATES_COLUMNS } from "../../functions/rates-columns";
import { problem } from "../problem";
import { RATES_RANGE_NAME } from "../sheet-host";
import type { RatesBook } from "./rates-book";
import { ownSheet } from "./sheets";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Where a table stands in its sheet. Rows and columns count from 1; the first row is the header. */
export interface TablePlace {
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
  /** The rows of the OPENAI_RATES range, header included. */
  readonly rows: number;
  /** The rows down to the last one with content: users type new rows below the range. */
  readonly reach: number;
}

/** What stood in the cells of a place, from its first cell on, when a change of them was worked out. */
export interface CellsRead {
  readonly values: readonly (readonly Cell[])[];
  readonly formulas: readonly (readonly string[])[];
}

/** Where a table is written: over the one in use, over a sheet of ours that is not in use, or to a new sheet. */
export type Destination =
  | { readonly kind: "in place" | "sheet"; readonly place: TablePlace; readonly cells: CellsRead }
  | { readonly kind: "new sheet" };

/** Where the OPENAI_RATES range stands; null where the bundled table is in use. */
export function findPlace(book: RatesBook): TablePlace | null {
  const range = book.ratesRange();
  const own = ownSheet(book, "rates");
  if (range === null) {
    if (!own || own.getLastRow() === 0) return null;
    throw damaged(
      `The sheet "${own.getName()}" is there, but the name ${RATES_RANGE_NAME} that formulas use is gone, so the bundled rates are in use.`,
    );
  }
  const sheet = range.getSheet();
  if (sheet.getSheetId() !== own?.getSheetId()) {
    throw problem(
      "not-ours",
      `The name ${RATES_RANGE_NAME} stands for '${sheet.getName()}'!${range.getA1Notation()}, which RateSheet did not write.`,
      "Formulas go on using it. To let RateSheet keep the rates, delete the name under Data > Named ranges and check for updates again.",
    );
  }
  if (range.getNumColumns() !== RATES_COLUMNS.length) throw columnsChanged(sheet);
  const last = Math.max(range.getLastRow(), sheet.getLastRow());
  return {
    sheet,
    row: range.getRow(),
    column: range.getColumn(),
    rows: range.getNumRows(),
    reach: last - range.getRow() + 1,
  };
}

export function columnsChanged(sheet: Sheet): Error {
  return damaged(
    `The columns of the sheet "${sheet.getName()}" are not as RateSheet wrote them: ${RATES_COLUMNS.join(", ")}.`,
  );
}

/** A Rates sheet that cannot be read: it is never written over, but repaired. */
export function damaged(message: string): Error {
  return problem(
    "damaged",
    message,
    "Correct the cell, or let RateSheet repair the sheet from the last good table; rows of your own are kept.",
  );
}
