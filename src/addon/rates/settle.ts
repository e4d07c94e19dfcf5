import type { Host } from "../../functions/definition";
import type { Rate } from "../../pricing/rate";
import { RATES_RANGE_NAME } from "../sheet-host";
import { withLock, tryWithLock } from "./lock";
import { RequestProblem } from "../problem";
import { rateText } from "./rate-identity";
import { readBackup } from "./rates-backup";
import { appendToLog, isLogged } from "./rates-log";
import type { Pending } from "./state";
import { loadState, saveState } from "./state-store";
import { tableInUse } from "./table-in-use";
import { fitRange } from "./write-lines";
import { DONE, finish, pruneBackup } from "./write-table";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

const FINISHED = `${DONE}; the script was cut off after the table was written`;
const UNDONE = "not done: the script was cut off before the table was written; the table before is in use";
const UNKNOWN = "cut off, and the Rates sheet was damaged since; repair it";

/** Changes the rates: alone, and after whatever an earlier request left half done has been settled. */
export function changeRates<Value>(spreadsheet: Spreadsheet, host: Host, work: () => Value): Value {
  return withLock(() => {
    settle(spreadsheet, host);
    try {
      return work();
    } catch (error) {
      // A service that failed once may work again: then the user need not wait for the next request to tidy up.
      if (!(error instanceof RequestProblem)) settle(spreadsheet, host);
      throw error;
    }
  });
}

/** Settles what was left half done, unless someone is at work; says what was found, null when nothing was. */
export function settleIfIdle(spreadsheet: Spreadsheet, host: Host): string | null {
  if (loadState(spreadsheet).pending === null) return null;
  return tryWithLock(0, () => settle(spreadsheet, host))?.value ?? null;
}

/** Finds out which table a write that was cut off left, and says so in the log. Call it with the lock held. */
function settle(spreadsheet: Spreadsheet, host: Host): string | null {
  const { pending } = loadState(spreadsheet);
  if (pending === null) return null;
  const outcome = outcomeOf(spreadsheet, pending, host);
  if (outcome === FINISHED) {
    const logged = isLogged(spreadsheet, pending.entry);
    finish(spreadsheet, pending, logged ? null : outcome, host);
  } else {
    removeLeftover(spreadsheet, pending);
    appendToLog(spreadsheet, pending.entry, outcome);
    saveState(spreadsheet, { ...loadState(spreadsheet), pending: null });
    pruneBackup(spreadsheet, host);
  }
  return `The ${pending.entry.action} of ${pending.entry.when}: ${outcome}.`;
}

function outcomeOf(spreadsheet: Spreadsheet, { entry, target }: Pending, host: Host): string {
  if (target.kind === "sheet") {
    const id = spreadsheet.getRangeByName(RATES_RANGE_NAME)?.getSheet().getSheetId();
    return id === target.id ? FINISHED : UNDONE;
  }
  const table = readable(spreadsheet, host);
  if (table?.origin !== "sheet") return UNKNOWN;
  const backup = readBackup(spreadsheet, host);
  const isNew = standsFor(table.rates, backup.get(entry.after) ?? [], backup.get(entry.before) ?? []);
  // The range may have grown for the new table, or not yet shrunk to it.
  fitRange(spreadsheet, table.place, table.place.reach - 1);
  return isNew ? FINISHED : UNDONE;
}

function readable(spreadsheet: Spreadsheet, host: Host): ReturnType<typeof tableInUse> | undefined {
  try {
    return tableInUse(spreadsheet, host);
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
function removeLeftover(spreadsheet: Spreadsheet, { target }: Pending): void {
  if (target.kind !== "sheet" || !target.isNew) return;
  const sheet = spreadsheet.getSheetById(target.id);
  if (sheet) spreadsheet.deleteSheet(sheet);
}
