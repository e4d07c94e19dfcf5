import { isBlank } from "../../functions/cells";
import type { Cell } from "../../functions/definition";
import { columnNamed, RATES_COLUMNS, type RatesColumn } from "../../functions/rates-columns";
import { ratesFor } from "../../functions/rates-argument";
import { bundledTable } from "../../pricing/bundled";
import { PricingError } from "../../pricing/errors";
import type { Rate } from "../../pricing/rate";
import { readBackup } from "./backup";
import { columnsChanged, damaged, findPlace, type CellsRead, type TablePlace } from "./place";
import type { RatesBook } from "./rates-book";
import { splitRows, type SplitRows, type TableRow } from "../../rates-sheet/rows";

/** The table that formulas without a `rates` argument use, the user's rows apart from the others. */
export interface RatesTable extends SplitRows {
  /** Where it stands; null for the bundled table. */
  readonly place: TablePlace | null;
  readonly rates: readonly Rate[];
  /** Its rows as they stand in the sheet; none of the bundled table. */
  readonly rows: readonly TableRow[];
  /** The cells that the rows were read from. */
  readonly cells: CellsRead;
}

/**
 * Reads the table in use, with the rows that were typed below it. A sheet that cannot be read, or a range that is not
 * RateSheet's, is a problem: such a table is never written over.
 */
export function readTable(book: RatesBook): RatesTable {
  const found = findPlace(book);
  if (found === null) {
    const { rates } = bundledTable();
    const cells = { values: [], formulas: [] };
    return { place: null, rates, rows: [], cells, official: rates, overrides: [], editedByHand: [] };
  }
  const { rows, reach, cells } = readRows(found, book);
  const { written } = book.state;
  const asWritten = written === null ? undefined : readBackup(book).get(written);
  return {
    place: { ...found, reach },
    rates: rows.map(({ rate }) => rate),
    rows,
    cells,
    ...splitRows(rows, asWritten ?? null),
  };
}

interface RowsRead {
  readonly rows: readonly TableRow[];
  readonly reach: number;
  readonly cells: CellsRead;
}

function readRows(place: TablePlace, book: RatesBook): RowsRead {
  const { sheet, row, column, reach } = place;
  const range = sheet.getRange(row, column, reach, RATES_COLUMNS.length);
  const values = range.getValues() as Cell[][];
  const [header = []] = values;
  if (RATES_COLUMNS.some((name, index) => columnNamed(header[index]) !== name)) throw columnsChanged(sheet);
  const formulas = range.getFormulas();
  const rates = readStrictly(values, place, book);
  const filled = values.map((_, index) => index).filter((index) => index > 0 && !isBlankLine(values[index]));
  return {
    rows: rates.map((rate, index) => ({ rate, formulas: formulasOf(formulas[filled[index] ?? 0]) })),
    reach: (filled[filled.length - 1] ?? 0) + 1,
    cells: { values, formulas },
  };
}

function readStrictly(
  values: readonly (readonly Cell[])[],
  { sheet, row, column }: TablePlace,
  { host }: RatesBook,
): readonly Rate[] {
  const range = { values, sheet: sheet.getName(), row, column };
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
