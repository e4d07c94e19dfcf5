import { tryWithLock } from "../lock";
import { problem } from "../problem";
import { openRatesBook, type RatesBook } from "../rates-sheet/rates-book";
import { ActualsNotes } from "./memory";

const PATIENCE_MS = 5_000;

/** What a request about actuals works with. */
export interface ActualsDesk {
  readonly book: RatesBook;
  readonly spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet;
  readonly notes: ActualsNotes;
  /** What a person must be told beside what was done, in sentences. */
  readonly told: string[];
  /** Copies of tabs that a person had changed. */
  readonly kept: string[];
}

export function openDesk(): ActualsDesk {
  const book = openRatesBook();
  return {
    book,
    spreadsheet: book.spreadsheet,
    notes: new ActualsNotes(book.spreadsheet),
    told: [],
    kept: [],
  };
}

/** Does what writes while nobody else can. */
export function withActualsLock<Value>(work: (desk: ActualsDesk) => Value): Value {
  const done = tryWithLock(PATIENCE_MS, () => work(openDesk()));
  if (done !== undefined) return done.value;
  throw problem(
    "busy",
    "Someone else is writing with RateSheet in this spreadsheet right now.",
    "Wait a moment and try again; nothing is written twice.",
    true,
  );
}

/** What follows on what was done: blank where there is nothing to say. */
export function toldWords({ told, kept, book }: ActualsDesk): string {
  const yours = kept.length === 0 ? [] : [`What you had changed is kept on ${kept.join(", ")}.`];
  return `${[...told, ...yours].map((sentence) => ` ${sentence}`).join("")}${book.missedWords}`;
}
