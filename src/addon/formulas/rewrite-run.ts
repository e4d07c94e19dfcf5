import { isSameFormula } from "../../a1/same-formula";
import { rowShifter } from "../../a1/shift-rows";
import type { MendLeft } from "../../api/rates-mending";
import { PLAIN_TEXT } from "../safe-cells";
import { cellsOf, placeOf } from "../../a1/formula-run";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** A formula that was filled down, and what is to stand in its place. */
export interface Rewriting {
  readonly sheet: Sheet;
  readonly cells: string;
  readonly before: string;
  readonly after: string;
}

/** The states of a cell; any other is a reason to leave it. */
const READY = "ready";
const DONE = "done";

export interface Rewritten {
  readonly written: number;
  readonly left: readonly MendLeft[];
}

/**
 * Writes formulas over those that still stand, one write for cells that follow each other. A cell that holds something else is
 * left; what was not kept as written is put back.
 */
export function rewriteRun({ sheet, cells, before, after }: Rewriting): Rewritten {
  const name = sheet.getName();
  const place = placeOf(cells);
  const isThere =
    place !== undefined &&
    place.row + place.count - 1 <= sheet.getMaxRows() &&
    place.column <= sheet.getMaxColumns();
  if (!isThere) return { written: 0, left: [{ sheet: name, cells, why: "no such cells" }] };
  const range = sheet.getRange(cells);
  const [was, will] = [rowShifter(before), rowShifter(after)];
  const formats = range.getNumberFormats();
  const states = range.getFormulas().map(([now = ""], row): string => {
    if (isSameFormula(now, will(row) ?? "")) return DONE;
    if (!isSameFormula(now, was(row) ?? "")) return "changed since the preview";
    // A formula written to a plain-text cell would show as text.
    return formats[row]?.[0] === PLAIN_TEXT
      ? "formatted as plain text, where no formula can be written"
      : READY;
  });
  let written = 0;
  const left: MendLeft[] = [];
  for (const { start, count, state } of stretches(states)) {
    const there = cellsOf(place.column, place.row + start, count);
    const why = state === READY ? write(sheet.getRange(there), start, was, will) : state;
    if (why === DONE) written += state === READY ? count : 0;
    else left.push({ sheet: name, cells: there, why });
  }
  return { written, left };
}

type Formulas = (row: number) => string | undefined;

/** One write; says why it was not done, or that it is. */
function write(range: Range, start: number, was: Formulas, will: Formulas): string {
  const column = (formulas: Formulas): string[][] =>
    Array.from({ length: range.getNumRows() }, (_, row) => [formulas(start + row) ?? ""]);
  const [old, wanted] = [column(was), column(will)];
  tryWrite(range, wanted);
  if (holds(range, wanted)) return DONE;
  if (holds(range, old)) return "could not be written; the cells may be protected";
  tryWrite(range, old);
  return holds(range, old)
    ? "not kept by Google Sheets as written; the original was put back"
    : "could not be read back; the Rates log has the original";
}

function tryWrite(range: Range, formulas: string[][]): void {
  try {
    range.setValues(formulas);
    SpreadsheetApp.flush();
  } catch {
    // What stands there is read next.
  }
}

function holds(range: Range, formulas: readonly (readonly string[])[]): boolean {
  try {
    return range.getFormulas().every(([now = ""], row) => isSameFormula(now, formulas[row]?.[0] ?? ""));
  } catch {
    return false;
  }
}

/** Cells after one another in the same state. */
function stretches(
  states: readonly string[],
): readonly { readonly start: number; readonly count: number; readonly state: string }[] {
  const found: { start: number; count: number; state: string }[] = [];
  states.forEach((state, row) => {
    const last = found[found.length - 1];
    if (last?.state === state) last.count++;
    else found.push({ start: row, count: 1, state });
  });
  return found;
}
