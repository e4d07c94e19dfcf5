import type { RatesWritten } from "../../api/rates-refresh";
import { describeRates } from "../../pricing/rate-info";
import type { Rate } from "../../pricing/rate";
import { readBackup, writeBackup } from "./backup";
import { RequestProblem } from "../problem";
import { shortened } from "../../a1/utf8";
import { appendToLog, BEGUN, currentUser, ensureLog } from "./log";
import type { CellsRead, Destination, TablePlace } from "./place";
import type { RatesBook } from "./rates-book";
import { placeRows, type TableRow } from "../../rates-sheet/rows";
import { insertSheet } from "./sheets";
import type { RatesTable } from "./table";
import {
  afterWrite,
  DONE,
  neededVersions,
  type Action,
  type LogEntry,
  type Pending,
  type Target,
} from "../../rates-sheet/state";
import { dressTable, fitRange, overwriteTable, writeAndUse } from "./write-cells";

/** The spreadsheet remembers 30,000 characters in all: the account of a write may be far longer. */
const LONGEST_REMEMBERED = 500;
const NOTHING: CellsRead = { values: [], formulas: [] };

/** The table that takes the place of the one in use, and what the log says of it. */
export interface NextTable {
  readonly action: Action;
  readonly rates: readonly Rate[];
  readonly source: string;
  /** SHA-256 of the text the rates were read from; blank where none was read. */
  readonly hash: string;
  readonly details: string;
}

/** The table that is replaced. */
export interface TableBefore {
  /** Kept in the backup. */
  readonly rates: readonly Rate[];
  /** The rows of the sheet in use, whose order the new table keeps. */
  readonly rows: readonly TableRow[];
  /** The user's rows among them, for the formulas that they hold. */
  readonly overrides: readonly TableRow[];
}

/** Writes the next table over the one in use, or to a new sheet where that is the bundled one. */
export function writeTable(book: RatesBook, table: RatesTable, next: NextTable): RatesWritten {
  const { place, cells } = table;
  return replaceTable(
    book,
    place === null ? { kind: "new sheet" } : { kind: "in place", place, cells },
    table,
    next,
  );
}

/**
 * Replaces the table in use. In this order, so that a script that is killed anywhere leaves the old table or the new
 * one, whole, and the next request can tell which (recovery.ts): both tables are kept in the backup, the intent is
 * remembered, one write changes the table, the log says so, the intent is forgotten. Call it with the lock held.
 */
export function replaceTable(
  book: RatesBook,
  destination: Destination,
  before: TableBefore,
  next: NextTable,
): RatesWritten {
  const account = entryOf(before, next);
  const entry = { ...account, details: shortened(account.details, LONGEST_REMEMBERED) };
  const rows = placeRows(before.rows, before.overrides, next.rates);
  ensureLog(book);
  // What is too long to be remembered stands in the log before anything is written over.
  if (entry.details !== account.details) appendToLog(book, account, BEGUN);
  keepTables(book, [
    [entry.before, before.rates],
    [entry.after, next.rates],
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
  dressTable(book, place);
  finish(book, pending, DONE);
  const message = `${next.details}${book.missedWords}`;
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

function entryOf(before: TableBefore, { action, rates, source, hash, details }: NextTable): LogEntry {
  return {
    when: new Date().toISOString(),
    action,
    source,
    hash,
    ratesBefore: before.rates.length,
    ratesAfter: rates.length,
    before: before.rates.length === 0 ? "" : describeRates(before.rates).version,
    after: describeRates(rates).version,
    by: currentUser(),
    details,
  };
}
