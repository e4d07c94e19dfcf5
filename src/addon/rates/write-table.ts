import type { Host } from "../../functions/definition";
import { describeRates } from "../../pricing/rate-info";
import type { Rate } from "../../pricing/rate";
import type { RatesWritten } from "../../api/rates-refresh";
import { insertSheet } from "./own-sheets";
import { readBackup, writeBackup } from "./rates-backup";
import { appendToLog, currentUser, ensureLog } from "./rates-log";
import { afterWrite, neededVersions, type Action, type LogEntry, type Pending, type Target } from "./state";
import { loadState, saveState } from "./state-store";
import type { Destination, TablePlace } from "./table-in-use";
import { placeLines, type TableLine } from "./table-lines";
import { dressTable, overwriteTable, writeAndUse } from "./write-lines";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** What is written, and what the log says of it. */
export interface TableChange {
  readonly action: Action;
  /** The table that is replaced; its rows are kept in the backup. */
  readonly current: readonly Rate[];
  readonly next: readonly Rate[];
  /** The rows of the sheet in use, whose order the new table keeps. */
  readonly lines: readonly TableLine[];
  /** The user's rows among them, for the formulas that they hold. */
  readonly overrides: readonly TableLine[];
  readonly source: string;
  readonly hash: string;
  readonly details: string;
}

export const DONE = "done";

/**
 * Replaces the table in use. In this order, so that a script that is killed anywhere leaves the old table or the new
 * one, whole, and the next request can tell which (settle.ts): both tables are kept in the backup, the intent is
 * remembered, one write changes the table, the log says so, the intent is forgotten. Call it with the lock held.
 */
export function writeTable(
  spreadsheet: Spreadsheet,
  destination: Destination,
  change: TableChange,
  host: Host,
): RatesWritten {
  const entry = entryOf(change);
  const lines = placeLines(change.lines, change.overrides, change.next);
  ensureLog(spreadsheet);
  keepTables(spreadsheet, host, [
    [entry.before, change.current],
    [entry.after, change.next],
  ]);
  const place = destination.kind === "new sheet" ? newPlace(spreadsheet) : destination.place;
  const pending: Pending = { entry, target: targetOf(destination, place) };
  saveState(spreadsheet, { ...loadState(spreadsheet), pending });
  SpreadsheetApp.flush();
  if (destination.kind === "in place") {
    overwriteTable(spreadsheet, place, lines);
    dressTable(place, lines.length);
  } else {
    writeAndUse(spreadsheet, place, lines);
  }
  finish(spreadsheet, pending, DONE, host);
  return { version: entry.after, before: entry.before, rates: entry.ratesAfter, message: change.details };
}

function newPlace(spreadsheet: Spreadsheet): TablePlace {
  return { sheet: insertSheet(spreadsheet, "rates"), row: 1, column: 1, rows: 0, reach: 0 };
}

function targetOf(destination: Destination, { sheet }: TablePlace): Target {
  return destination.kind === "in place"
    ? { kind: "in place" }
    : { kind: "sheet", id: sheet.getSheetId(), isNew: destination.kind === "new sheet" };
}

/** The end of a write that changed the table: the log says so, unless it does, and what is no longer needed goes. */
export function finish(spreadsheet: Spreadsheet, pending: Pending, outcome: string | null, host: Host): void {
  if (outcome !== null) appendToLog(spreadsheet, pending.entry, outcome);
  saveState(spreadsheet, afterWrite(loadState(spreadsheet), pending));
  pruneBackup(spreadsheet, host);
}

function keepTables(
  spreadsheet: Spreadsheet,
  host: Host,
  tables: readonly (readonly [string, readonly Rate[]])[],
): void {
  const known = tables.filter(([, rates]) => rates.length > 0);
  writeBackup(spreadsheet, new Map([...readBackup(spreadsheet, host), ...known]));
}

/** Drops the tables that neither undo nor repair needs. */
export function pruneBackup(spreadsheet: Spreadsheet, host: Host): void {
  const backup = readBackup(spreadsheet, host);
  const needed = neededVersions(loadState(spreadsheet));
  const kept = [...backup].filter(([version]) => needed.includes(version));
  if (kept.length < backup.size) writeBackup(spreadsheet, new Map(kept));
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
