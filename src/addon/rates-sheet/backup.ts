import { readRates } from "../../functions/rates-reading";
import { rateToRow } from "../../functions/rates-columns";
import type { Cell } from "../../functions/definition";
import { PricingError } from "../../pricing/errors";
import type { Rate } from "../../pricing/rate";
import { PLAIN_TEXT, writeSafely } from "../safe-cells";
import { BACKUP_COLUMNS } from "../../rates-sheet/headers";
import { dressHeader, formatColumns, RATES_FORMATS, warnBeforeEdits, widenColumns } from "./layout";
import type { RatesBook } from "./rates-book";
import { ensureRows, ensureSheet, ownSheet } from "./sheets";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const WIDTH = BACKUP_COLUMNS.length;
const FORMATS: readonly string[] = [PLAIN_TEXT, ...RATES_FORMATS];

/** Whole tables by their version: what undo and repair bring back. They stand in a sheet anyone can look at. */
export type Backup = ReadonlyMap<string, readonly Rate[]>;

/** Reads the tables that are kept. One that cannot be read any more is left out, as if it were not there. */
export function readBackup(book: RatesBook): Backup {
  const sheet = ownSheet(book, "backup");
  const rows = sheet?.getLastRow() ?? 0;
  if (!sheet || rows < 2) return new Map();
  const [header = [], ...lines] = sheet.getRange(1, 1, rows, WIDTH).getValues() as Cell[][];
  const byVersion = new Map<string, Cell[][]>();
  for (const [version, ...cells] of lines) {
    if (typeof version !== "string" || version === "") continue;
    const table = byVersion.get(version) ?? [header.slice(1)];
    table.push(cells);
    byVersion.set(version, table);
  }
  const backup = new Map<string, readonly Rate[]>();
  for (const [version, cells] of byVersion) {
    const rates = readRatesOf(cells, book);
    if (rates) backup.set(version, rates);
  }
  return backup;
}

function readRatesOf(cells: readonly Cell[][], { host }: RatesBook): readonly Rate[] | undefined {
  try {
    return readRates(cells, (row, _column, name) => `backup, row ${row}, column ${name}`, host).rates;
  } catch (error) {
    if (error instanceof PricingError) return undefined;
    throw error;
  }
}

/** Keeps these tables and no others, in one write. */
export function writeBackup(book: RatesBook, backup: Backup): void {
  const sheet = ensureSheet(book, "backup", (made) => dress(book, made));
  const lines = [...backup].flatMap(([version, rates]) => rates.map((rate) => [version, ...rateToRow(rate)]));
  const blank = new Array<string>(WIDTH).fill("");
  const rows: (readonly (string | number)[])[] = [BACKUP_COLUMNS, ...lines];
  const reach = sheet.getLastRow();
  while (rows.length < reach) rows.push(blank);
  ensureRows(sheet, rows.length);
  writeSafely(sheet.getRange(1, 1, rows.length, WIDTH), rows, { formats: FORMATS });
}

function dress(book: RatesBook, sheet: Sheet): void {
  book.attempt("the look of the Rates backup", () => {
    formatColumns(sheet, 1, 2);
    widenColumns(sheet, 2);
    sheet.getRange(1, 1, sheet.getMaxRows(), 1).setNumberFormat(PLAIN_TEXT);
    sheet.setColumnWidth(1, 170);
    dressHeader(sheet, 1, 1, WIDTH);
  });
  book.attempt("the protection of the Rates backup", () =>
    warnBeforeEdits(
      sheet,
      "RateSheet keeps earlier rate tables here, for Undo and Repair. No formula uses them.",
    ),
  );
  writeSafely(sheet.getRange(1, 1, 1, WIDTH), [BACKUP_COLUMNS], { formats: FORMATS });
}
