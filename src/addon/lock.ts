import { problem } from "./problem";

/** Long enough for another refresh to end, short enough for a person to wait. */
const PATIENCE_MS = 5_000;

/** Does what changes the rates while nobody else can. The one who comes second is told, and changes nothing. */
export function withLock<Value>(work: () => Value): Value {
  const done = tryWithLock(PATIENCE_MS, work);
  if (done !== undefined) return done.value;
  throw problem(
    "busy",
    "Someone else is changing the rates of this spreadsheet right now.",
    "Wait until they have finished, then check for updates again.",
    true,
  );
}

/** As `withLock`, but undefined where someone else has the lock. */
export function tryWithLock<Value>(
  patience: number,
  work: () => Value,
): { readonly value: Value } | undefined {
  const lock = LockService.getDocumentLock();
  if (!lock.tryLock(patience)) return undefined;
  try {
    return { value: work() };
  } finally {
    release(lock);
  }
}

function release(lock: GoogleAppsScript.Lock.Lock): void {
  try {
    // What was written must be there before the next one reads.
    SpreadsheetApp.flush();
  } finally {
    lock.releaseLock();
  }
}
