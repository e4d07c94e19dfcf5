import type { RatesWritten } from "../../api/rates-refresh";
import { describeRates } from "../../pricing/rate-info";
import type { Rate } from "../../pricing/rate";
import { readBackup, writeBackup } from "./backup";
import { RequestProblem } from "../problem";
import { shortened } from "../utf8";
import { appendToLog, BEGUN, currentUser, ensureLog } from "./log";
import type { CellsRead, Destination, TablePlace } from "./place";
import type { RatesBook } from "./rates-book";
import { placeRows, type TableRow } from "./rows";
import { insertSheet } from "./sheets";
import {
  afterWrite,
  DONE,
  neededVersions,
  type Action,
  type LogEntry,
  type Pending,
  type Target,
} from "./state";
import { dressTable, fitRange, overwriteTable, writeAndUse } from "./write-cells";

/** The spreadsheet remembers 30,000 characters in all: the account of a write may be far longer. */
const LONGEST_REMEMBERED = 500;
const NOTHING: CellsRead = { values: [], formulas: [] };

/** What is written, and what the log says of it. */
export interface TableChange {
  readonly action: Action;
  /** The table that is replaced; its rows are kept in the backup. */
  readonly current: readonly Rate[];
  readonly next: readonly Rate[];
  /** The rows of the sheet in use, whose order the new table keeps. */
  readonly rows: readonly TableRow[];
  /** The user's rows among them, for the formulas that they hold. */
  readonly overrides: readonly TableRow[];
  readonly source: string;
  readonly hash: string;
  readonly details: string;
}

/**
 * Replaces the table in use. In this order, so that a script that is killed anywhere leaves the old table or the new
 * one, whole, and the next request can tell which (recovery.ts): both tables are kept in the backup, the intent is
 * remembered, one write changes the table, the log says so, the intent is forgotten. Call it with the lock held.
 */
export function replaceTable(book: RatesBook, destination: Destination, change: TableChange): RatesWritten {
  const account = entryOf(change);
  const entry = { ...account, details: shortened(account.details, LONGEST_REMEMBERED) };
  const rows = placeRows(change.rows, change.overrides, change.next);
  ensureLog(book);
  // What is too long to be remembered stands in the log before anything is written over.
  if (entry.details !== account.details) appendToLog(book, account, BEGUN);
  keepTables(book, [
    [entry.before, change.current],
    [entry.after, change.next],
  ]);
  const place = destination.kind === "new sheet" ? newPlace(book) : destination.place;
  const pending: Pending = { entry, target: targetOf(destination, place) };
  book.remember({ ...book.state, pending });
  SpreadsheetApp.flush();
  const cells = destination.kind === "new sheet" ? NOTHING : destination.cells;
  try {
    if (destination.kind === "in place") overwriteTable(book, place, cells, rows);
    else writeAndUse(book, place, cells, rows);
  } catch (error) {
    if (destination.kind === "in place" && error instanceof RequestProblem) abandon(book, pending, place);
    throw error;
  }
  dressTable(book, place, rows.length);
  finish(book, pending, DONE);
  const message = `${change.details}${book.missedWords}`;
  return { version: entry.after, before: entry.before, rates: entry.ratesAfter, message };
}

/** The end of a write that was refused at the last moment: the table is as it was. */
function abandon(book: RatesBook, { entry }: Pending, place: TablePlace): void {
  fitRange(book, place, place.reach - 1);
  appendToLog(book, entry, "not done: someone typed into the Rates sheet at that moment");
  book.remember({ ...book.state, pending: null });
  pruneBackup(book);
}

function newPlace(book: RatesBook): TablePlace {
  return { sheet: insertSheet(book, "rates"), row: 1, column: 1, rows: 0, reach: 0 };
}

function targetOf(destination: Destination, { sheet }: TablePlace): Target {
  return destination.kind === "in place"
    ? { kind: "in place" }
    : { kind: "sheet", id: sheet.getSheetId(), isNew: destination.kind === "new sheet" };
}

/** The end of a write that changed the table: the log says so, unless it does, and what is no longer needed goes. */
export function finish(book: RatesBook, pending: Pending, outcome: string | null): void {
  if (outcome !== null) appendToLog(book, pending.entry, outcome);
  book.remember(afterWrite(book.state, pending));
  pruneBackup(book);
}

function keepTables(book: RatesBook, tables: readonly (readonly [string, readonly Rate[]])[]): void {
  const known = tables.filter(([, rates]) => rates.length > 0);
  writeBackup(book, new Map([...readBackup(book), ...known]));
}

/** Drops the tables that neither undo nor repair needs. */
export function pruneBackup(book: RatesBook): void {
  const backup = readBackup(book);
  const needed = neededVersions(book.state);
  const kept = [...backup].filter(([version]) => needed.includes(version));
  if (kept.length < backup.size) writeBackup(book, new Map(kept));
}

function entryOf({ action, current, next, source, hash, details }: TableChange): LogEntry {
  return {
    when: new Date().toISOString(),
    action,
    source,
    hash,
    ratesBefore: current.length,
    ratesAfter: next.length,
    before: current.length === 0 ? "" : describeRates(current).version,
    after: describeRates(next).version,
    by: currentUser(),
    details,
  };
}
