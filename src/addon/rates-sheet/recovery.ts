import { momentInWords } from "../../api/moments";
import type { Rate } from "../../pricing/rate";
import { tryWithLock } from "../lock";
import { RequestProblem } from "../problem";
import { readBackup } from "./backup";
import { appendToLog, isLogged, logNote } from "./log";
import { rateText } from "../../pricing/rate-identity";
import type { RatesBook } from "./rates-book";
import { readTable, type RatesTable } from "./table";
import { DONE, NO_STATE, readState, type Pending, type RatesState } from "../../rates-sheet/state";
import { finish, pruneBackup } from "./write";
import { fitRange } from "./write-cells";

const FINISHED = `${DONE}; the script was cut off after the table was written`;
const UNDONE = "not done: the script was cut off before the table was written; the table before is in use";
const UNKNOWN = "cut off, and the Rates sheet was damaged since; repair it";

/** Recovers what was left half done, unless someone is at work; says what was found, null when nothing was. */
export function recoverIfIdle(book: RatesBook): string | null {
  const { state } = book;
  if (isRemembered(book, state) && state.pending === null) return null;
  return tryWithLock(0, () => recover(book))?.value ?? null;
}

/**
 * Restores a memory that cannot be read, and finds out which table a write that was cut off left; says both in the log.
 * Call it with the lock held.
 */
export function recover(book: RatesBook): string | null {
  const found = [restoreMemory(book), finishPending(book)].filter((words) => words !== null);
  return found.length === 0 ? null : found.join(" ");
}

/** A spreadsheet without rates of its own has nothing to remember. */
function isRemembered({ memory }: RatesBook, state: RatesState): boolean {
  return memory === undefined ? state === NO_STATE : readState(memory) !== undefined;
}

function restoreMemory(book: RatesBook): string | null {
  const { memory, state } = book;
  if (isRemembered(book, state)) return null;
  book.remember(state);
  const what = `What RateSheet remembered of this spreadsheet ${memory === undefined ? "was gone" : "could not be read"}, and was worked out again from the sheets.`;
  appendToLog(book, logNote("memory restored", `${what} It was: ${memory ?? "nothing"}`), DONE);
  return what;
}

function finishPending(book: RatesBook): string | null {
  const { pending } = book.state;
  if (pending === null) return null;
  const outcome = outcomeOf(book, pending);
  if (outcome === FINISHED) {
    finish(book, pending, isLogged(book, pending.entry) ? null : outcome);
  } else {
    removeLeftover(book, pending);
    appendToLog(book, pending.entry, outcome);
    book.remember({ ...book.state, pending: null });
    pruneBackup(book);
  }
  return `The ${pending.entry.action} of ${momentInWords(pending.entry.when)}: ${outcome}.`;
}

function outcomeOf(book: RatesBook, { entry, target }: Pending): string {
  if (target.kind === "sheet") {
    return book.ratesRange()?.getSheet().getSheetId() === target.id ? FINISHED : UNDONE;
  }
  const table = readable(book);
  if (!table?.place) return UNKNOWN;
  const backup = readBackup(book);
  const isNew = standsFor(table.rates, backup.get(entry.after) ?? [], backup.get(entry.before) ?? []);
  // The range may have grown for the new table, or not yet shrunk to it.
  fitRange(book, table.place, table.place.reach - 1);
  return isNew ? FINISHED : UNDONE;
}

function readable(book: RatesBook): RatesTable | undefined {
  try {
    return readTable(book);
  } catch (error) {
    if (error instanceof RequestProblem) return undefined;
    throw error;
  }
}

/** Whether a sheet that somebody may have edited since holds the one table rather than the other. */
function standsFor(rates: readonly Rate[], one: readonly Rate[], other: readonly Rate[]): boolean {
  const texts = new Set(rates.map(rateText));
  const ofOne = new Set(one.map(rateText));
  const ofOther = new Set(other.map(rateText));
  const found = (own: ReadonlySet<string>, foreign: ReadonlySet<string>): number =>
    [...own].filter((text) => !foreign.has(text) && texts.has(text)).length;
  return found(ofOne, ofOther) > found(ofOther, ofOne);
}

/** A new sheet that never came into use. */
function removeLeftover({ spreadsheet }: RatesBook, { target }: Pending): void {
  if (target.kind !== "sheet" || !target.isNew) return;
  const sheet = spreadsheet.getSheetById(target.id);
  if (sheet) spreadsheet.deleteSheet(sheet);
}
