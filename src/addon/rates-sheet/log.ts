import { PLAIN_TEXT, writeSafely } from "../safe-cells";
import { warnBeforeEdits, widenColumns } from "./layout";
import type { RatesBook } from "./rates-book";
import { ensureRows, ensureSheet, ownSheet } from "./sheets";
import type { LogEntry } from "./state";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const COLUMNS = [
  "When (UTC)",
  "What",
  "Outcome",
  "Source",
  "Content hash (SHA-256)",
  "Rates before",
  "Rates after",
  "Version before",
  "Version after",
  "By",
  "Details",
] as const;

const WIDTHS = [
  { columns: 2, width: 160 },
  { columns: 2, width: 260 },
  { columns: 6, width: 140 },
  { columns: 1, width: 480 },
];

/** A cell holds 50,000 characters. */
const LONGEST = 49_000;
/** What stands in the log where Google names nobody: its scope for e-mail addresses is none of RateSheet's. */
const UNKNOWN_USER = "not told by Google";

/** A line of the log; one about formulas has no tables. */
export type LogLine =
  | LogEntry
  | (Omit<LogEntry, "action" | "ratesBefore" | "ratesAfter"> & {
      readonly action: "link formulas";
      readonly ratesBefore: "";
      readonly ratesAfter: "";
    });

/** Makes sure that there is a log before anything is written that it must speak of. */
export function ensureLog(book: RatesBook): Sheet {
  return ensureSheet(book, "log", dress);
}

/** Adds a line, or as many as its details take. Lines are never changed. */
export function appendToLog(book: RatesBook, entry: LogLine, outcome: string): void {
  const sheet = ensureLog(book);
  const row = sheet.getLastRow() + 1;
  const lines = pieces(entry.details).map((details) => [
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
  writeSafely(sheet.getRange(row, 1, lines.length, COLUMNS.length), lines);
}

/** `2026-11-24T12:12:41.480Z` → `2026-11-24 12:12:41`. */
function shownTime(iso: string): string {
  return iso.slice(0, 19).replace("T", " ");
}

function pieces(text: string): readonly string[] {
  const parts: string[] = [];
  for (let start = 0; start < text.length || start === 0; start += LONGEST) {
    parts.push(text.slice(start, start + LONGEST));
  }
  return parts;
}

/** Whether the last line is about this write: it may have been cut off after its line was written. */
export function isLogged(book: RatesBook, { when, action }: LogEntry): boolean {
  const sheet = ownSheet(book, "log");
  const row = sheet?.getLastRow() ?? 0;
  if (!sheet || row < 2) return false;
  const [line] = sheet.getRange(row, 1, 1, 2).getValues();
  return line?.[0] === shownTime(when) && line[1] === action;
}

/** Who is at the keyboard, if Google says so with the scopes RateSheet has. */
export function currentUser(): string {
  try {
    return Session.getActiveUser().getEmail() || UNKNOWN_USER;
  } catch {
    return UNKNOWN_USER;
  }
}

function dress(sheet: Sheet): void {
  sheet.getRange(1, 1, sheet.getMaxRows(), COLUMNS.length).setNumberFormat(PLAIN_TEXT);
  sheet.getRange(2, 6, sheet.getMaxRows() - 1, 2).setNumberFormat("#,##0");
  widenColumns(sheet, 1, WIDTHS);
  sheet.setFrozenRows(1);
  warnBeforeEdits(sheet, "RateSheet writes this log; a line that is changed no longer says what happened.");
  const header = sheet.getRange(1, 1, 1, COLUMNS.length);
  header.setFontWeight("bold");
  writeSafely(header, [COLUMNS]);
}
