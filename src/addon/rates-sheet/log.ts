import { PLAIN_TEXT, writeSafely } from "../safe-cells";
import { piecesOf } from "../../a1/utf8";
import { LOG_COLUMNS } from "../../rates-sheet/headers";
import { warnBeforeEdits, widenColumns } from "./layout";
import type { RatesBook } from "./rates-book";
import { ensureRows, ensureSheet, ownSheet } from "./sheets";
import type { LogEntry } from "../../rates-sheet/state";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const WIDTHS = [
  { columns: 2, width: 160 },
  { columns: 2, width: 260 },
  // A whole hash, and whole versions: they are there to be compared.
  { columns: 1, width: 560 },
  { columns: 2, width: 110 },
  { columns: 2, width: 190 },
  { columns: 1, width: 140 },
  { columns: 1, width: 640 },
];

/** Counts of rates are numbers, all else is text. */
const FORMATS: readonly string[] = LOG_COLUMNS.map((name) =>
  name === "Rates before" || name === "Rates after" ? "#,##0" : PLAIN_TEXT,
);
/** A cell holds 50,000 characters. */
const LONGEST = 49_000;
/** The outcome of a line that was written before what it is about, to keep all of its details. */
export const BEGUN = "begun; this is the whole account of it";
/** What stands in the log where Google names nobody: its scope for e-mail addresses is none of RateSheet's. */
const UNKNOWN_USER = "not told by Google";

/** A line of the log. One that is about no change of the table has nothing in the columns of tables. */
export type LogLine =
  | LogEntry
  | (Omit<LogEntry, "action" | "ratesBefore" | "ratesAfter"> & {
      readonly action:
        "link formulas" | "mend formulas" | "undo mending" | "memory restored" | "range extended";
      readonly ratesBefore: "";
      readonly ratesAfter: "";
    });

/** A line that is about no change of the table, of this moment. */
export function logNote(action: Exclude<LogLine["action"], LogEntry["action"]>, details: string): LogLine {
  return {
    when: new Date().toISOString(),
    action,
    source: "",
    hash: "",
    ratesBefore: "",
    ratesAfter: "",
    before: "",
    after: "",
    by: currentUser(),
    details,
  };
}

/** Makes sure that there is a log before anything is written that it must speak of. */
export function ensureLog(book: RatesBook): Sheet {
  return ensureSheet(book, "log", (made) => dress(book, made));
}

/** Adds a line, or as many as its details take. Lines are never changed. */
export function appendToLog(book: RatesBook, entry: LogLine, outcome: string): void {
  const sheet = ensureLog(book);
  const row = sheet.getLastRow() + 1;
  const lines = piecesOf(entry.details, LONGEST).map((details) => [
    shownTime(entry.when),
    entry.action,
    outcome,
    entry.source,
    entry.hash,
    entry.ratesBefore,
    entry.ratesAfter,
    entry.before,
    entry.after,
    entry.by,
    details,
  ]);
  ensureRows(sheet, row + lines.length - 1);
  writeSafely(sheet.getRange(row, 1, lines.length, LOG_COLUMNS.length), lines, { formats: FORMATS });
}

/** `2026-11-24T12:12:41.480Z` → `2026-11-24 12:12:41`. */
function shownTime(iso: string): string {
  return iso.slice(0, 19).replace("T", " ");
}

/** Whether the last line is about this write: it may have been cut off after its line was written. */
export function isLogged(book: RatesBook, { when, action }: LogEntry): boolean {
  const sheet = ownSheet(book, "log");
  const row = sheet?.getLastRow() ?? 0;
  if (!sheet || row < 2) return false;
  const [line] = sheet.getRange(row, 1, 1, 3).getValues();
  return line?.[0] === shownTime(when) && line[1] === action && line[2] !== BEGUN;
}

/** Who is at the keyboard, if Google says so with the scopes RateSheet has. */
export function currentUser(): string {
  try {
    return Session.getActiveUser().getEmail() || UNKNOWN_USER;
  } catch {
    return UNKNOWN_USER;
  }
}

function dress(book: RatesBook, sheet: Sheet): void {
  book.attempt("the look of the Rates log", () => {
    sheet
      .getRange(1, 1, sheet.getMaxRows(), LOG_COLUMNS.length)
      .setNumberFormats(Array.from({ length: sheet.getMaxRows() }, () => [...FORMATS]));
    widenColumns(sheet, 1, WIDTHS);
    sheet.setFrozenRows(1);
    sheet.getRange(1, 1, 1, LOG_COLUMNS.length).setFontWeight("bold");
  });
  book.attempt("the protection of the Rates log", () =>
    warnBeforeEdits(sheet, "RateSheet writes this log; a line that is changed no longer says what happened."),
  );
  writeSafely(sheet.getRange(1, 1, 1, LOG_COLUMNS.length), [LOG_COLUMNS], { formats: FORMATS });
}
