import { tryWithLock } from "../lock";
import { appendToLog, logNote } from "./log";
import type { RatesBook } from "./rates-book";
import { DONE } from "../../rates-sheet/state";
import { readTable, type RatesTable } from "./table";
import { fitRange } from "./write-cells";

/**
 * Takes rows that were typed further below the table than its spare rows, or that a range shortened by hand leaves out,
 * into the OPENAI_RATES range, so that formulas use them. Says which; null when there are none, or someone is at work.
 */
export function takeInOwnRows(book: RatesBook, { place }: RatesTable): string | null {
  if (place === null || place.reach <= place.rows) return null;
  return tryWithLock(0, () => extendRange(book))?.value ?? null;
}

function extendRange(book: RatesBook): string | null {
  const { place } = readTable(book);
  if (place === null || place.reach <= place.rows) return null;
  fitRange(book, place, place.reach - 1);
  const [first, last] = [place.row + place.rows, place.row + place.reach - 1];
  const rows = first === last ? `Row ${first}` : `Rows ${first} to ${last}`;
  const what = `${rows} of the sheet "${place.sheet.getName()}" stood below the cells that formulas use, and did not count. They do now.`;
  appendToLog(book, logNote("range extended", what), DONE);
  return what;
}
