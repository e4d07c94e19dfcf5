import { isBlank, isDate } from "../../functions/cells";
import type { Cell, Host } from "../../functions/definition";
import { columnNamed, RATES_COLUMNS, type RatesColumn } from "../../functions/rates-columns";
import { readRates } from "../../functions/rates-reading";
import { findConflict } from "../../pricing/conflict";
import { PricingError } from "../../pricing/errors";
import type { Rate } from "../../pricing/rate";
import type { CellsRead } from "../rates-sheet/place";
import { placeKey, questionKey, rateText } from "../../pricing/rate-identity";
import type { TableRow } from "../../rates-sheet/rows";

export interface Salvaged {
  /** The rows that can be read, in their order. */
  readonly rows: readonly TableRow[];
  /** The user's rows: those among them, then those that only the backup still has. */
  readonly overrides: readonly TableRow[];
  /** Those of the user's rows that the backup gave. */
  readonly fromBackup: readonly Rate[];
  /** All other rows that are not as they were written, as text: nothing that was typed is lost. */
  readonly lost: readonly string[];
}

/** The table that a damaged sheet is rebuilt from. */
export interface GoodTable {
  readonly rates: readonly Rate[];
  /** Whether it is what was in the sheet: only then is an unmarked row that it lacks known to be the user's. */
  readonly isAsWritten: boolean;
  /** The user's rows that the backup holds. */
  readonly overrides: readonly Rate[];
}

/**
 * Picks the user's rows out of a damaged sheet: those that are marked, those about something the table as it was written
 * has no row for, and those beside the table's own row for the same thing; then those that cannot be read any more, as the
 * backup has them. A row of the table that was edited is the damage itself: the table's own row takes its place.
 */
export function salvage(cells: CellsRead, good: GoodTable, host: Host): Salvaged {
  const columns = columnsOf(cells.values[0] ?? []);
  const rows: TableRow[] = [];
  const own: OwnRow[] = [];
  const lost: string[] = [];
  const readings = cells.values.map((values) => readRow(values, columns, host));
  const owned = ownership(good, readings);
  cells.values.forEach((values, index) => {
    if (index === 0 ? isHeader(values) : values.every(isBlank)) return;
    const rate = readings[index];
    const text = `row ${index + 1}: ${values.map(textOf).join(" | ")}`;
    const row = rate && { rate, formulas: formulasOf(cells.formulas[index], columns) };
    if (row) rows.push(row);
    if (rate && owned.isAsWritten(rate)) return;
    if (row && owned.isUsers(row.rate)) own.push({ row: asOverride(row), text });
    else lost.push(text);
  });
  const kept = withoutConflicts(own);
  const fromBackup = missing(
    good.overrides,
    kept.rows.map(({ rate }) => rate),
  );
  const added = fromBackup.map((rate): TableRow => ({ rate, formulas: new Map() }));
  return { rows, overrides: [...kept.rows, ...added], fromBackup, lost: [...lost, ...kept.lost] };
}

interface OwnRow {
  readonly row: TableRow;
  /** As it stood in the sheet. */
  readonly text: string;
}

function asOverride(row: TableRow): TableRow {
  return { ...row, rate: { ...row.rate, override: true } };
}

/** Whose a row is: the table's, as it was written, or the user's. */
function ownership(
  { rates, isAsWritten }: GoodTable,
  readings: readonly (Rate | undefined)[],
): { isAsWritten(rate: Rate): boolean; isUsers(rate: Rate): boolean } {
  const texts = new Set(rates.map(rateText));
  const places = new Set(rates.map(placeKey));
  const intact = new Set(
    readings.flatMap((rate) => (rate && texts.has(rateText(rate)) ? [placeKey(rate)] : [])),
  );
  return {
    isAsWritten: (rate) => !rate.override && texts.has(rateText(rate)),
    isUsers: (rate) =>
      rate.override || (isAsWritten && (!places.has(placeKey(rate)) || intact.has(placeKey(rate)))),
  };
}

/** Of two rows of the user's that contradict each other, the upper one stays: a table with both could not be used. */
function withoutConflicts(own: readonly OwnRow[]): {
  readonly rows: readonly TableRow[];
  readonly lost: readonly string[];
} {
  const kept = [...own];
  const lost: string[] = [];
  for (;;) {
    const [, later] = findConflict(kept.map(({ row }) => row.rate)) ?? [];
    if (later === undefined) return { rows: kept.map(({ row }) => row), lost };
    lost.push(...kept.splice(later, 1).map(({ text }) => text));
  }
}

/** The user's rows that the sheet has no readable row for any more. One that was edited since is not brought back. */
function missing(inBackup: readonly Rate[], inSheet: readonly Rate[]): readonly Rate[] {
  const left = new Map<string, number>();
  for (const rate of inSheet) left.set(questionKey(rate), (left.get(questionKey(rate)) ?? 0) + 1);
  const places = new Set(inSheet.map(placeKey));
  const gone = inBackup.filter((rate) => {
    if (places.has(placeKey(rate))) {
      left.set(questionKey(rate), (left.get(questionKey(rate)) ?? 0) - 1);
      return false;
    }
    return true;
  });
  return gone.filter((rate) => {
    const rest = left.get(questionKey(rate)) ?? 0;
    // A row about the same, from another day: the user gave this one another first day.
    if (rest > 0) left.set(questionKey(rate), rest - 1);
    return rest <= 0 && findConflict([...inSheet, rate]) === undefined;
  });
}

type Columns = ReadonlyMap<RatesColumn, number>;

/** Where each column stands: by its name, and where the name is damaged, in its usual place. */
function columnsOf(header: readonly Cell[]): Columns {
  const names = header.map(columnNamed);
  const isTaken = (index: number): boolean => names[index] !== undefined;
  const columns = new Map<RatesColumn, number>();
  RATES_COLUMNS.forEach((name, index) => {
    const named = names.indexOf(name);
    if (named >= 0) columns.set(name, named);
    else if (!isTaken(index)) columns.set(name, index);
  });
  return columns;
}

function isHeader(values: readonly Cell[]): boolean {
  return (
    new Set(values.map(columnNamed).filter((name) => name !== undefined)).size > RATES_COLUMNS.length / 2
  );
}

function readRow(values: readonly Cell[], columns: Columns, host: Host): Rate | undefined {
  const line = RATES_COLUMNS.map((name) => values[columns.get(name) ?? -1]);
  try {
    return readRates([RATES_COLUMNS, line], (_row, _column, name) => name, host).rates[0];
  } catch (error) {
    if (error instanceof PricingError) return undefined;
    throw error;
  }
}

function formulasOf(line: readonly string[] | undefined, columns: Columns): TableRow["formulas"] {
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
