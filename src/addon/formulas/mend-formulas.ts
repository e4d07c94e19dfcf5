import type { FormulasToLookAt, MendingDone, MendLeft, MendRequest } from "../../api/rates-mending";
import { ratesFor } from "../../functions/rates-argument";
import { PricingError } from "../../pricing/errors";
import type { RateTable } from "../../pricing/rate-table";
import { rowShifter } from "../../a1/shift-rows";
import { withLock } from "../lock";
import { problem } from "../problem";
import { appendToLog, logNote } from "../rates-sheet/log";
import { openRatesBook, type RatesBook } from "../rates-sheet/rates-book";
import { findToMend } from "./find-to-mend";
import { FormulaReader } from "./formula-reader";
import {
  fitsMemory,
  rememberedMending,
  rememberMending,
  type MendedRun,
  type Mending,
} from "./mending-memory";
import { mendsOf } from "./mends";
import { rewriteRun } from "./rewrite-run";
import { placeOf } from "../../a1/formula-run";

/** Finds the formulas with an error that a person can mend, and what they could become. */
export function formulasToLookAt(): FormulasToLookAt {
  const book = openRatesBook();
  const last = rememberedMending(book.spreadsheet);
  const undo = last && { when: last.when, formulas: last.formulas };
  const table = tableOf(book);
  if (typeof table === "string") return { table, found: [], total: 0, checked: 0, unchecked: 0, undo };
  return { table: null, ...findToMend(book, readerOf(book, table)), undo };
}

/** The table in use, read once; what is wrong with it where it cannot be. */
function tableOf(book: RatesBook): RateTable | string {
  try {
    return ratesFor(undefined, book.host);
  } catch (error) {
    if (error instanceof PricingError) return error.message;
    throw error;
  }
}

function readerOf(book: RatesBook, table: RateTable): FormulaReader {
  return new FormulaReader(book.spreadsheet, { ...book.host, rateTable: () => table });
}

/** Writes the mended formulas that were previewed, where the cells still hold the old ones. */
export function mendFormulas(request: MendRequest): MendingDone {
  const book = openRatesBook();
  return withLock(() => {
    const table = tableOf(book);
    if (typeof table === "string") throw new PricingError(table);
    const reader = readerOf(book, table);
    const left: MendLeft[] = [];
    const runs = request.formulas.flatMap((wanted): MendedRun[] => {
      const why = whyNot(book, reader, wanted);
      if (why === null) {
        const { sheetId, cells, before, after } = wanted;
        return [{ sheetId, cells, before, after }];
      }
      const sheet = book.spreadsheet.getSheetById(wanted.sheetId)?.getName() ?? "";
      left.push({ sheet, cells: wanted.cells, why });
      return [];
    });
    if (runs.length === 0) return { written: 0, left };
    const mending = mendingOf(runs);
    const last = rememberedMending(book.spreadsheet);
    logRuns(book, "mend formulas", mending.runs);
    // Remembered before it is begun: what a request that was cut off had written can be taken back too.
    rememberMending(book.spreadsheet, mending);
    const done = rewriteAll(book, runs);
    rememberMending(book.spreadsheet, done.written === 0 ? last : { ...mending, formulas: done.written });
    return { written: done.written, left: [...left, ...done.left] };
  });
}

/** Puts back the formulas as they were before the last mending, where the cells still hold the mended ones. */
export function undoMending(): MendingDone {
  const book = openRatesBook();
  return withLock(() => {
    const mending = rememberedMending(book.spreadsheet);
    if (mending === null)
      throw problem("nothing", "There is no mending to undo.", "The formulas stay as they are.");
    logRuns(book, "undo mending", mending.runs);
    const done = rewriteAll(
      book,
      mending.runs.map((run) => ({ ...run, before: run.after, after: run.before })),
    );
    rememberMending(book.spreadsheet, null);
    return done;
  });
}

/** Why a formula is not mended as asked: what is written is worked out here, and must be what was previewed. */
function whyNot(
  { spreadsheet }: RatesBook,
  reader: FormulaReader,
  { sheetId, cells, before, after, by }: MendRequest["formulas"][number],
): string | null {
  const sheet = spreadsheet.getSheetById(sheetId);
  if (sheet === null) return "on a sheet that was deleted since the preview";
  const place = placeOf(cells);
  if (place === undefined || place.row + place.count - 1 > sheet.getMaxRows()) return "no such cells";
  const name = sheet.getName();
  const filledDown = rowShifter(before);
  const formulas = Array.from({ length: place.count }, (_, row) => filledDown(row) ?? "");
  const mends = mendsOf(
    { formulas, calls: formulas.map((formula) => reader.calls(formula, name)) },
    { valuesOf: (other) => reader.cells(other ?? name), calls: (formula) => reader.calls(formula, name) },
  );
  return mends.some((mend) => mend.by === by && mend.after === after)
    ? null
    : "the sheet was changed since the preview";
}

function mendingOf(runs: readonly MendedRun[]): Mending {
  const formulas = runs.reduce((sum, { cells }) => sum + (placeOf(cells)?.count ?? 0), 0);
  const mending = { when: new Date().toISOString(), formulas, runs };
  if (fitsMemory(mending)) return mending;
  throw problem(
    "invalid",
    "These are more formulas than RateSheet can remember for an undo.",
    "Mend fewer at a time: choose to leave some as they are.",
  );
}

function rewriteAll({ spreadsheet }: RatesBook, runs: readonly MendedRun[]): MendingDone {
  let written = 0;
  const left: MendLeft[] = [];
  for (const { sheetId, cells, before, after } of runs) {
    const sheet = spreadsheet.getSheetById(sheetId);
    if (sheet === null) {
      left.push({ sheet: "", cells, why: "on a sheet that was deleted" });
      continue;
    }
    const done = rewriteRun({ sheet, cells, before, after });
    written += done.written;
    left.push(...done.left);
  }
  return { written, left };
}

function logRuns(
  book: RatesBook,
  action: "mend formulas" | "undo mending",
  runs: readonly MendedRun[],
): void {
  const lines = runs.map(({ sheetId, cells, before, after }) => {
    const sheet = book.spreadsheet.getSheetById(sheetId)?.getName() ?? "a deleted sheet";
    return `${sheet}!${cells}: before ${before} mended ${after}`;
  });
  appendToLog(book, logNote(action, lines.join("\n")), `begun for ${runs.length} formulas; as they were`);
}
