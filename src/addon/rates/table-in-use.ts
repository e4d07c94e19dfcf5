import { isBlank } from "../../functions/cells";
import type { Cell, Host } from "../../functions/definition";
import { RATES_COLUMNS, type RatesColumn } from "../../functions/rates-columns";
import { ratesFor } from "../../functions/rates-argument";
import { bundledTable } from "../../pricing/bundled";
import { PricingError } from "../../pricing/errors";
import type { Rate } from "../../pricing/rate";
import { RATES_RANGE_NAME } from "../sheet-host";
import { ownSheet } from "./own-sheets";
import { problem } from "../problem";
import type { TableLine } from "./table-lines";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Where a table stands in its sheet. Rows and columns count from 1; the first row is the header. */
export interface TablePlace {
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
  /** The rows of the OPENAI_RATES range, header included. */
  readonly rows: number;
  /** The rows down to the last one with content: users type new rows below the range. */
  readonly reach: number;
}

/** Where a table is written: over the one in use, over a sheet of ours that is not in use, or to a new sheet. */
export type Destination =
  | { readonly kind: "in place"; readonly place: TablePlace }
  | { readonly kind: "sheet"; readonly place: TablePlace }
  | { readonly kind: "new sheet" };

/** The table that formulas without a `rates` argument use. */
export type TableInUse =
  | { readonly origin: "bundled"; readonly rates: readonly Rate[] }
  | {
      readonly origin: "sheet";
      readonly place: TablePlace;
      readonly rates: readonly Rate[];
      readonly lines: readonly TableLine[];
    };

/**
 * Reads the table in use, with the rows that were typed below it. A sheet that cannot be read, or a range that is not
 * RateSheet's, is a problem: such a table is never written over.
 */
export function tableInUse(spreadsheet: Spreadsheet, host: Host): TableInUse {
  const place = findTable(spreadsheet);
  if (place === null) return { origin: "bundled", rates: bundledTable().rates };
  const { lines, reach } = readLines(place, host);
  return { origin: "sheet", place: { ...place, reach }, lines, rates: lines.map(({ rate }) => rate) };
}

/** Where the table after this one is written. */
export function destinationOf(table: TableInUse): Destination {
  return table.origin === "sheet" ? { kind: "in place", place: table.place } : { kind: "new sheet" };
}

/** Where the OPENAI_RATES range stands; null where the bundled table is in use. */
export function findTable(spreadsheet: Spreadsheet): TablePlace | null {
  const range = spreadsheet.getRangeByName(RATES_RANGE_NAME);
  const own = ownSheet(spreadsheet, "rates");
  if (range === null) {
    if (!own || own.getLastRow() === 0) return null;
    throw damaged(
      `The sheet "${own.getName()}" is there, but the name ${RATES_RANGE_NAME} that formulas use is gone, so the bundled rates are in use.`,
    );
  }
  const sheet = range.getSheet();
  if (sheet.getSheetId() !== own?.getSheetId()) {
    throw problem(
      "not-ours",
      `The name ${RATES_RANGE_NAME} stands for '${sheet.getName()}'!${range.getA1Notation()}, which RateSheet did not write.`,
      "Formulas go on using it. To let RateSheet keep the rates, delete the name under Data > Named ranges and check for updates again.",
    );
  }
  if (range.getNumColumns() !== RATES_COLUMNS.length) throw columnsChanged(sheet);
  const last = Math.max(range.getLastRow(), sheet.getLastRow());
  return {
    sheet,
    row: range.getRow(),
    column: range.getColumn(),
    rows: range.getNumRows(),
    reach: last - range.getRow() + 1,
  };
}

interface LinesRead {
  readonly lines: readonly TableLine[];
  readonly reach: number;
}

function readLines({ sheet, row, column, reach }: TablePlace, host: Host): LinesRead {
  const range = sheet.getRange(row, column, reach, RATES_COLUMNS.length);
  const values = range.getValues() as Cell[][];
  const [header = []] = values;
  if (RATES_COLUMNS.some((name, index) => header[index] !== name)) throw columnsChanged(sheet);
  const formulas = range.getFormulas();
  const rates = readStrictly({ values, sheet: sheet.getName(), row, column }, host);
  const filled = values.map((_, index) => index).filter((index) => index > 0 && !isBlankLine(values[index]));
  return {
    lines: rates.map((rate, index) => ({ rate, formulas: formulasOf(formulas[filled[index] ?? 0]) })),
    reach: (filled[filled.length - 1] ?? 0) + 1,
  };
}

function readStrictly(range: NonNullable<ReturnType<Host["ratesRange"]>>, host: Host): readonly Rate[] {
  try {
    return ratesFor(undefined, { ...host, ratesRange: () => range }).rates;
  } catch (error) {
    if (error instanceof PricingError) throw damaged(error.message);
    throw error;
  }
}

function isBlankLine(line: readonly Cell[] | undefined): boolean {
  return line?.every(isBlank) ?? true;
}

function formulasOf(line: readonly string[] | undefined): ReadonlyMap<RatesColumn, string> {
  const formulas = new Map<RatesColumn, string>();
  RATES_COLUMNS.forEach((name, index) => {
    const formula = line?.[index];
    if (formula) formulas.set(name, formula);
  });
  return formulas;
}

function columnsChanged(sheet: Sheet): Error {
  return damaged(
    `The columns of the sheet "${sheet.getName()}" are not as RateSheet wrote them: ${RATES_COLUMNS.join(", ")}.`,
  );
}

function damaged(message: string): Error {
  return problem(
    "damaged",
    message,
    "Correct the cell, or let RateSheet repair the sheet from the last good table; rows of your own are kept.",
  );
}
