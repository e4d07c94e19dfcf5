import type { RatesBook } from "../rates-sheet/rates-book";
import { describeAt } from "./describe";
import { ratesInUse } from "./ensure-rates";
import type { BuildNotes } from "./memory";
import { inputsNow } from "./open";
import { ownSets } from "./own-sets";
import { rewriteSet } from "./replace-set";
import { clearAside, takeBack } from "./unfinished";

/**
 * Puts right what a write left that was cut off: its new tabs go and the old ones come back, and those that were being
 * written in their place are written again; or, where the new ones stood already, the old ones go. Whoever calls this
 * holds the lock, so nobody is writing.
 * @returns whether there was anything
 */
export function putRight(book: RatesBook, notes: BuildNotes): boolean {
  const { journal } = notes.memory;
  if (journal === null) return false;
  if (journal.phase === "clearing") {
    clearAside(book.spreadsheet, notes, journal);
    return true;
  }
  const find = () => ownSets(book.spreadsheet).find(({ number }) => number === journal.set);
  // Read before the first write: formulas have no results while a script runs that has written.
  const inputs = journal.isInPlace === true ? find()?.sheets.get("inputs") : undefined;
  const form = inputs === undefined ? null : inputsNow(inputs).form;
  takeBack(book.spreadsheet, journal);
  const set = find();
  if (form !== null && set !== undefined) {
    rewriteSet(book, set, form, describeAt(ratesInUse(book), book));
  }
  notes.remember({ journal: null });
  return true;
}
