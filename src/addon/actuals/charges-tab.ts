import { chargesSheet, priceFormulas } from "../../actuals/charges/charges-sheet";
import {
  CHARGES_COLUMNS,
  columnOf,
  FIRST_ROW,
  IMPORTED_COLUMNS,
  type ImportedColumn,
} from "../../actuals/charges/columns";
import { cellsOfLine, shortMeter, type ChargeLine, type LineCell } from "../../actuals/charges/line";
import { importsSheet } from "../../actuals/imports/imports-sheet";
import { ACTUALS_NAMES, type ActualsRole, type TabNames } from "../../actuals/tabs";
import { isDate } from "../../functions/cells";
import type { Cell } from "../../functions/definition";
import { isWholeUnit } from "../../pricing/meter";
import { patternOf, type FormatName, type MoneyLook } from "../../scenarios/blueprint/formats";
import { warnBeforeEdits } from "../rates-sheet/layout";
import { writeBlueprint } from "../scenarios/write-blueprint";
import { placeOfColumn, refuseMovedColumns } from "./charges-layout";
import { copyTab } from "./copy-tab";
import type { ActualsDesk } from "./desk";
import { growTo, readLines, SLICE, writeLines } from "./line-cells";
import { clearUnfinished, markFinished, markUnfinished, namesOfTabs, ownTabs } from "./own-tabs";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Amounts of actuals are in USD, as OpenAI bills. */
export const USD: MoneyLook = { currency: "USD", isSmall: true, unitCost: 1 };
const WIDTH = CHARGES_COLUMNS.length;

/** The tabs that imports write to; they are made where they are not there. */
export interface ChargesTabs {
  readonly charges: Sheet;
  readonly imports: Sheet;
  readonly names: TabNames;
}

export function ensureChargesTabs({ book, spreadsheet }: ActualsDesk): ChargesTabs {
  const roles = ["charges", "imports"] as const;
  const isMade = roles.every((role) => ownTabs(spreadsheet).has(role));
  if (!isMade) {
    clearUnfinished(
      spreadsheet,
      roles.map((role) => ACTUALS_NAMES[role]),
    );
  }
  const tabs = ownTabs(spreadsheet);
  const names = namesOfTabs(spreadsheet, tabs);
  const kept = new Map<ActualsRole, Sheet>();
  for (const role of roles) {
    const sheet = tabs.get(role);
    if (sheet !== undefined) kept.set(role, sheet);
  }
  const active = spreadsheet.getActiveSheet();
  const sheets = writeBlueprint<ActualsRole>(
    book,
    { sheets: [chargesSheet(names), importsSheet(names)], names: [], money: USD },
    kept,
    spreadsheet.getNumSheets(),
    (sheet, { role }) => markUnfinished(sheet, role),
  );
  const [charges, imports] = [sheets.get("charges"), sheets.get("imports")];
  if (charges === undefined || imports === undefined) throw new Error("the tabs of actuals are not there");
  if (!isMade) {
    spreadsheet.setActiveSheet(active);
    book.attempt("the protection of Charges", () =>
      warnBeforeEdits(charges, "RateSheet writes these rows; the next import of their days replaces them."),
    );
    markFinished(charges, "charges");
    markFinished(imports, "imports");
  }
  return { charges, imports, names };
}

/** The charges that stand on a tab; a row that a person has emptied is none. */
export function readCharges({ book }: ActualsDesk, sheet: Sheet): ChargeLine[] {
  refuseMovedColumns(sheet);
  const count = sheet.getLastRow() - FIRST_ROW + 1;
  const lines = readLines(sheet, FIRST_ROW, Math.max(0, count), book.host);
  return lines.filter((line) => cellsOfLine(line).some((cell) => cell !== ""));
}

/** One column of the charges, in their order; days as ISO text. */
export function readColumn({ book }: ActualsDesk, sheet: Sheet, id: ImportedColumn): LineCell[] {
  const count = sheet.getLastRow() - FIRST_ROW + 1;
  if (count < 1) return [];
  const values = sheet.getRange(FIRST_ROW, placeOfColumn(sheet, id), count, 1).getValues() as Cell[][];
  return values.map(([cell]) => {
    if (isDate(cell)) return book.host.dayOf(cell);
    return typeof cell === "number" ? cell : String(cell ?? "");
  });
}

/**
 * What a person has put beside the charges would stand beside others when the rows move: all of the tab is kept as a copy
 * of theirs, and the columns beside are emptied. Gives the name of the copy.
 */
export function keepBeside(desk: ActualsDesk, sheet: Sheet): string | null {
  const [rows, columns] = [sheet.getLastRow(), sheet.getLastColumn()];
  if (columns <= WIDTH) return null;
  const name = copyTab(desk, sheet, WIDTH);
  blank(sheet, 1, rows, WIDTH + 1, columns - WIDTH);
  return name;
}

/** Writes some of the lines of Charges, in place of what stands there; formulas come when all lines are there. */
export function writeCharges(sheet: Sheet, from: number, lines: readonly ChargeLine[]): void {
  if (lines.length === 0) return;
  const row = FIRST_ROW + from;
  growTo(sheet, row + lines.length - 1, WIDTH);
  for (const { first, count, format } of formatRuns()) {
    sheet.getRange(row, first, lines.length, count).setNumberFormat(patternOf(format, USD));
  }
  const fractional = lines.map(({ meter }) => {
    const known = shortMeter(meter);
    return known !== undefined && !isWholeUnit(known);
  });
  if (fractional.includes(true)) {
    const formats = fractional.map((is): string[] => [patternOf(is ? "usd" : "whole", USD)]);
    sheet.getRange(row, columnOf("quantity"), lines.length, 1).setNumberFormats(formats);
  }
  blank(sheet, row, lines.length, IMPORTED_COLUMNS + 1, WIDTH - IMPORTED_COLUMNS);
  writeLines(sheet, row, lines);
}

/** Empties what is left of longer charges, and has formulas price those that are there. */
export function closeCharges(sheet: Sheet, count: number): void {
  const rest = sheet.getLastRow() - (FIRST_ROW + count) + 1;
  if (rest > 0) blank(sheet, FIRST_ROW + count, rest, 1, WIDTH);
  writePrices(sheet, count);
}

function writePrices(sheet: Sheet, count: number): void {
  for (const { row, formula } of priceFormulas(count)) {
    sheet.getRange(row, columnOf("price")).setFormula(formula);
  }
}

/** Has formulas price all charges again where a sort by hand, or a deleted row, has moved or removed one. */
export function mendPrices(sheet: Sheet): void {
  const count = sheet.getLastRow() - FIRST_ROW + 1;
  if (count < 1) return;
  const wanted = new Set(priceFormulas(count).map(({ row }) => row - FIRST_ROW));
  const formulas = sheet.getRange(FIRST_ROW, columnOf("price"), count, 1).getFormulas();
  if (formulas.every(([formula], index) => (formula !== "") === wanted.has(index))) return;
  blank(sheet, FIRST_ROW, count, IMPORTED_COLUMNS + 1, WIDTH - IMPORTED_COLUMNS);
  writePrices(sheet, count);
}

function blank(sheet: Sheet, row: number, rows: number, column: number, columns: number): void {
  for (let at = 0; at < rows; at += SLICE) {
    const some = Math.min(SLICE, rows - at);
    const empty = Array.from({ length: some }, () => new Array<string>(columns).fill(""));
    sheet.getRange(row + at, column, some, columns).setValues(empty);
  }
}

interface FormatRun {
  readonly first: number;
  readonly count: number;
  readonly format: FormatName;
}

/** Neighbouring columns of one format. */
function formatRuns(): readonly FormatRun[] {
  const runs: FormatRun[] = [];
  CHARGES_COLUMNS.forEach(({ format }, index) => {
    const last = runs[runs.length - 1];
    if (last?.format === format) runs[runs.length - 1] = { ...last, count: last.count + 1 };
    else runs.push({ first: index + 1, count: 1, format });
  });
  return runs;
}
