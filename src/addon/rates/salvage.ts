import { isBlank, isDate } from "../../functions/cells";
import type { Cell, Host } from "../../functions/definition";
import { RATES_COLUMNS, type RatesColumn } from "../../functions/rates-columns";
import { readRates } from "../../functions/rates-reading";
import { PricingError } from "../../pricing/errors";
import type { Rate } from "../../pricing/rate";
import { placeKey, rateText } from "../rates-sheet/rate-identity";
import type { TableRow } from "../rates-sheet/rows";

/** The cells of a damaged sheet. */
export interface DamagedCells {
  readonly values: readonly (readonly Cell[])[];
  readonly formulas: readonly (readonly string[])[];
}

export interface Salvaged {
  /** The rows that can be read, in their order. */
  readonly rows: readonly TableRow[];
  /** The user's rows among them. */
  readonly overrides: readonly TableRow[];
  /** All other rows that are not as they were written, as text: nothing that was typed is lost. */
  readonly lost: readonly string[];
}

/** The table that a damaged sheet is rebuilt from. */
export interface GoodTable {
  readonly rates: readonly Rate[];
  /** Whether it is what was in the sheet: only then is an unmarked row that it lacks known to be the user's. */
  readonly isAsWritten: boolean;
}

/**
 * Picks the user's rows out of a damaged sheet: those that are marked, and those about something the table as it was
 * written has no row for. A row of the table that was edited is the damage itself: the table's own row takes its place.
 */
export function salvage(cells: DamagedCells, { rates: good, isAsWritten }: GoodTable, host: Host): Salvaged {
  const columns = columnsOf(cells.values[0] ?? []);
  const goodTexts = new Set(good.map(rateText));
  const goodPlaces = new Set(good.map(placeKey));
  const rows: TableRow[] = [];
  const overrides: TableRow[] = [];
  const lost: string[] = [];
  cells.values.forEach((values, index) => {
    if (index === 0 ? isHeader(values) : values.every(isBlank)) return;
    const rate = readRow(
      RATES_COLUMNS.map((name) => values[columns.get(name) ?? -1]),
      host,
    );
    const row = rate && { rate, formulas: formulasOf(cells.formulas[index], columns) };
    if (row) rows.push(row);
    if (rate && goodTexts.has(rateText(rate)) && !rate.override) return;
    if (row && (row.rate.override || (isAsWritten && !goodPlaces.has(placeKey(row.rate))))) {
      overrides.push({ ...row, rate: { ...row.rate, override: true } });
    } else {
      lost.push(`row ${index + 1}: ${values.map(textOf).join(" | ")}`);
    }
  });
  return { rows, overrides, lost };
}

/** Where each column stands: by its name, and where the name is damaged, in its usual place. */
function columnsOf(header: readonly Cell[]): ReadonlyMap<RatesColumn, number> {
  const names = header.map((cell) => (typeof cell === "string" ? cell.trim().toLowerCase() : ""));
  const isTaken = (index: number): boolean => RATES_COLUMNS.some((name) => name === names[index]);
  const columns = new Map<RatesColumn, number>();
  RATES_COLUMNS.forEach((name, index) => {
    const named = names.indexOf(name);
    if (named >= 0) columns.set(name, named);
    else if (!isTaken(index)) columns.set(name, index);
  });
  return columns;
}

function isHeader(values: readonly Cell[]): boolean {
  return RATES_COLUMNS.filter((name) => values.includes(name)).length > RATES_COLUMNS.length / 2;
}

function readRow(values: readonly Cell[], host: Host): Rate | undefined {
  try {
    return readRates([RATES_COLUMNS, values], (_row, _column, name) => name, host).rates[0];
  } catch (error) {
    if (error instanceof PricingError) return undefined;
    throw error;
  }
}

function formulasOf(
  line: readonly string[] | undefined,
  columns: ReadonlyMap<RatesColumn, number>,
): ReadonlyMap<RatesColumn, string> {
  const formulas = new Map<RatesColumn, string>();
  for (const [name, index] of columns) {
    const formula = line?.[index];
    if (formula) formulas.set(name, formula);
  }
  return formulas;
}

function textOf(cell: Cell): string {
  if (isBlank(cell)) return "";
  return isDate(cell) && !Number.isNaN(cell.getTime()) ? cell.toISOString() : String(cell);
}
