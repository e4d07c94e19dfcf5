import type { ActualsProgress } from "../../api/actuals";
import type { Problem } from "../../api/problem";
import type { Result } from "../../pricing/result";
import { actualsAnswer, problem } from "../problem";
import { ensureChargesTabs } from "./charges-tab";
import { toldWords, withActualsLock, type ActualsDesk } from "./desk";
import { markUndone, readImports, writeStanding } from "./imports-log";
import type { ActualsJournal } from "./memory";
import { overviewOf } from "./overview";
import { dropHidden, ownTabs } from "./own-tabs";
import { writeTabs } from "./tabs";
import { CHARGES_A_REQUEST, chargesNow, keepBefore, keepYours, replacedLines, writeOn } from "./rewrite";

/** Takes the last import back: its charges go, and those that it replaced return. What was changed in others stays. */
export function undoImport({ number }: { readonly number: number }): Result<ActualsProgress, Problem> {
  return actualsAnswer(() => withActualsLock((desk) => undo(desk, number)));
}

function undo(desk: ActualsDesk, number: number): ActualsProgress {
  const { journal, undo: last } = desk.notes.memory;
  if (journal !== null) {
    if (journal.action === "undo" && journal.number === number) return goOn(desk, journal);
    throw problem(
      "changed",
      `The import of ${journal.files} was begun and is not finished.`,
      "Finish or cancel it first.",
      true,
    );
  }
  if (last !== number) {
    // The answer was lost on its way, not the work.
    if (isUndone(desk, number)) return done(desk, number);
    throw problem(
      "nothing",
      `Import ${number} is not the last one.`,
      "Only the last import can be taken back. To replace another, import its file or a corrected one again.",
    );
  }
  return prepare(desk, number);
}

function prepare(desk: ActualsDesk, number: number): ActualsProgress {
  const lines = chargesNow(desk);
  const added = replacedLines(desk);
  const goes = (line: { readonly import: number }): boolean => line.import === number;
  keepYours(desk);
  keepBefore(desk, lines, goes);
  const next: ActualsJournal = {
    id: `undo ${number}`,
    action: "undo",
    number,
    files: `import ${number}`,
    phase: "writing",
    received: 0,
    expected: 0,
    charges: 0,
    written: 0,
    total: lines.filter((line) => !goes(line)).length + added.length,
    replaced: "",
    told: desk.told,
  };
  desk.notes.remember({ journal: next });
  return lines.length + added.length > CHARGES_A_REQUEST ? progressOf(next) : goOn(desk, next);
}

function goOn(desk: ActualsDesk, journal: ActualsJournal): ActualsProgress {
  if (journal.phase === "finishing") return close(desk, journal);
  if (journal.phase === "tabs") return clear(desk, journal);
  const written = writeOn(desk, journal, replacedLines(desk));
  const isAll = written === journal.total;
  const next: ActualsJournal = { ...journal, written, phase: isAll ? "finishing" : "writing" };
  desk.notes.remember({ journal: next, ...(isAll ? { count: journal.total } : {}) });
  return isAll && journal.written === 0 ? close(desk, next) : progressOf(next);
}

function close(desk: ActualsDesk, journal: ActualsJournal): ActualsProgress {
  const { imports } = ensureChargesTabs(desk);
  markUndone(imports, journal.number);
  writeStanding(imports);
  const next: ActualsJournal = { ...journal, phase: "tabs" };
  desk.notes.remember({ journal: next, undo: null });
  return progressOf(next);
}

function clear(desk: ActualsDesk, { number, told }: ActualsJournal): ActualsProgress {
  desk.told.push(...told);
  writeTabs(desk);
  dropHidden(desk.spreadsheet, "before");
  dropHidden(desk.spreadsheet, "undo");
  desk.notes.remember({ journal: null });
  return done(desk, number);
}

function isUndone({ book, spreadsheet }: ActualsDesk, number: number): boolean {
  const sheet = ownTabs(spreadsheet).get("imports");
  return readImports(sheet, book.host).some((known) => known.number === number && known.undone !== "");
}

function done(desk: ActualsDesk, number: number): ActualsProgress {
  return {
    state: "done",
    message: `Import ${number} is undone: Charges is as it was before it.${toldWords(desk)}`,
    overview: overviewOf(desk),
  };
}

function progressOf({ written, total }: ActualsJournal): ActualsProgress {
  return { state: "more", done: written, of: total };
}
