import { relative } from "../../a1/a1";
import type { FormulaToLookAt } from "../../api/rates-mending";
import { argumentPositions } from "../../functions/argument-positions";
import type { PricingReason } from "../../pricing/errors";
import type { RatesBook } from "../rates-sheet/rates-book";
import { isOwnFunction } from "../impact/call-outcomes";
import { FormulaReader, type WorkedCall } from "./formula-reader";
import { cellsOf, runsOf, type FormulaRun } from "../../a1/formula-run";
import { mendsOf, reasonsOf } from "./mends";
import { ownSheetIds } from "./own-sheet-ids";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** As many as a person may look through. */
const SHOWN = 100;
/** Somebody waits for it; a request has six minutes. */
const TIME_MS = 60_000;

/** What is found in the formulas of a spreadsheet. */
export interface Found {
  readonly found: readonly FormulaToLookAt[];
  readonly total: number;
  readonly checked: number;
  readonly unchecked: number;
}

/**
 * Works out every formula of ours on the user's own sheets, and gives those with an error that a person can mend, filled-down
 * ones together. One read of formulas a sheet, one of values for each sheet they refer to. Writes nothing.
 */
export function findToMend(book: RatesBook, reader: FormulaReader, now: () => number = Date.now): Found {
  const end = now() + TIME_MS;
  const own = ownSheetIds(book);
  const found: FormulaToLookAt[] = [];
  let [checked, unchecked] = [0, 0];
  for (const sheet of book.spreadsheet.getSheets()) {
    if (own.has(sheet.getSheetId())) continue;
    for (const run of runsOf(sheet.getDataRange().getFormulas(), mentions)) {
      if (now() >= end) {
        unchecked += run.formulas.length;
        continue;
      }
      const calls = run.formulas.map((formula) => reader.calls(formula, sheet.getName()));
      const known = calls.filter(isKnown).length;
      checked += known;
      unchecked += run.formulas.length - known;
      const entry = toLookAt(sheet, run, calls, reader);
      if (entry !== undefined) found.push(entry);
    }
  }
  return { found: found.slice(0, SHOWN), total: found.length, checked, unchecked };
}

/** Whether a formula calls one of our functions that prices something, as far as its text shows. */
function mentions(formula: string): boolean {
  const upper = formula.toUpperCase();
  return PRICING.some((name) => upper.includes(name));
}

const PRICING = [...argumentPositions("rates").keys()].filter(isOwnFunction);

function isKnown(calls: readonly WorkedCall[] | undefined): boolean {
  return calls?.every(({ outcome }) => outcome !== undefined) === true;
}

function toLookAt(
  sheet: Sheet,
  run: FormulaRun,
  calls: readonly (readonly WorkedCall[] | undefined)[],
  reader: FormulaReader,
): FormulaToLookAt | undefined {
  const faults = calls.map((ofCell) => ofCell?.find((call) => reasonsOf(call).length > 0));
  const first = faults.findIndex((fault) => fault !== undefined);
  const outcome = faults[first]?.outcome;
  const { column, row, formulas } = run;
  const [before] = formulas;
  if (outcome === undefined || !("error" in outcome) || before === undefined) return undefined;
  const name = sheet.getName();
  const mends = mendsOf(
    { formulas, calls },
    {
      valuesOf: (other) => reader.cells(other ?? name),
      calls: (formula) => reader.calls(formula, name),
    },
  );
  return {
    sheetId: sheet.getSheetId(),
    sheet: name,
    cells: cellsOf(column, row, formulas.length),
    before,
    formulas: formulas.length,
    errors: faults.filter((fault) => fault !== undefined).length,
    cell: relative(row + first, column),
    why: outcome.error,
    advice: mends.length > 0 ? null : adviceFor(outcome.reasons),
    mends,
  };
}

/** What to do about an error, where its words do not say it. */
function adviceFor(reasons: readonly PricingReason[]): string | null {
  if (reasons.includes("day"))
    return "Give as_of the day of the usage. Before its first price a model cannot be priced.";
  if (reasons.includes("unknown model")) return "Correct the name, or give it a price with Override a price.";
  return null;
}
