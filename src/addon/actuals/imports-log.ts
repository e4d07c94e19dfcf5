import {
  IMPORTS_COLUMNS,
  IMPORTS_HEADER_ROW,
  importCells,
  importsColumn,
  importsRow,
  STANDING_COLUMNS,
  type ImportRecord,
} from "../../actuals/imports/imports-sheet";
import { standing, type ControlledImport, type ControlTotals } from "../../actuals/imports/control";
import type { TabNames } from "../../actuals/tabs";
import { isDate } from "../../functions/cells";
import type { Cell, Host } from "../../functions/definition";
import { patternOf } from "../../scenarios/blueprint/formats";
import { written } from "../scenarios/write-blueprint";
import { USD } from "./charges-tab";
import { growTo } from "./line-cells";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** What is read back of an import. */
export type KnownImport = Pick<
  ImportRecord,
  | "number"
  | "when"
  | "files"
  | "format"
  | "kind"
  | "organization"
  | "from"
  | "to"
  | "rows"
  | "charges"
  | "provisional"
  | "ratesVersion"
  | "hashes"
  | "undone"
>;

/** Reads the imports, without what formulas say of them: that has no result in a request that has written. */
export function readImports(sheet: Sheet | undefined, host: Host): KnownImport[] {
  if (sheet === undefined) return [];
  const rows = sheet.getLastRow() - IMPORTS_HEADER_ROW;
  if (rows < 1) return [];
  const first = IMPORTS_HEADER_ROW + 1;
  const until = importsColumn("inCharges") - 1;
  const ids = IMPORTS_COLUMNS.map(({ id }) => id);
  const from = importsColumn("provisional");
  const columns = [
    // The state is a formula.
    { at: 1, count: 1 },
    { at: importsColumn("when"), count: until - importsColumn("when") + 1 },
    { at: from, count: importsColumn("undone") - from + 1 },
  ];
  const records = Array.from({ length: rows }, (): Record<string, string | number> => ({}));
  for (const { at, count } of columns) {
    const values = sheet.getRange(first, at, rows, count).getValues() as Cell[][];
    values.forEach((line, row) => {
      line.forEach((cell, index) => {
        const record = records[row];
        const id = ids[at - 1 + index];
        if (record === undefined || id === undefined) return;
        if (isDate(cell)) record[id] = host.dayOf(cell);
        else record[id] = typeof cell === "number" ? cell : String(cell ?? "");
      });
    });
  }
  return records
    .filter(({ number }) => typeof number === "number")
    .map((record) => record as unknown as KnownImport);
}

/** The days that each import said may still change, by its number. */
export function provisionalDays(imports: readonly KnownImport[]): ReadonlyMap<number, readonly string[]> {
  return new Map(imports.map(({ number, provisional }) => [number, provisional.split(" and ")]));
}

/** Writes the row of an import; the person's note beside it stays. */
export function writeImport(sheet: Sheet, record: ImportRecord, names: TabNames): void {
  const row = rowOf(sheet, record.number);
  const cells = importCells(record, names, row);
  growTo(sheet, row, IMPORTS_COLUMNS.length);
  const note = importsColumn("note");
  for (const [from, to] of [
    [1, note - 1],
    [note + 1, cells.length],
  ] as const) {
    const some = cells.slice(from - 1, to);
    const range = sheet.getRange(row, from, 1, some.length);
    range.setNumberFormats([some.map(({ format }) => patternOf(format, USD))]);
    range.setValues([some.map((cell) => written(cell, false))]);
  }
}

/** Writes what must stand in Charges of each import, once one has come or gone. */
export function writeStanding(sheet: Sheet): void {
  const first = IMPORTS_HEADER_ROW + 1;
  const count = sheet.getLastRow() - IMPORTS_HEADER_ROW;
  if (count < 1) return;
  // Formulas have no result in a request that has written, so their columns are passed over.
  const [numbers, charges, figures, checks] = (
    [
      ["number", "number"],
      ["charges", "charges"],
      ["requests", "billed"],
      ["undone", "taken"],
    ] as const
  ).map(([from, to]) => {
    const column = importsColumn(from);
    return sheet.getRange(first, column, count, importsColumn(to) - column + 1).getValues() as Cell[][];
  });
  const imports = Array.from({ length: count }, (_, row): ControlledImport => {
    const [requests, , billed] = figures?.[row] ?? [];
    const [undone, , quantity, taken] = checks?.[row] ?? [];
    return {
      number: Number(numbers?.[row]?.[0]),
      charges: Number(charges?.[row]?.[0]),
      requests: Number(requests),
      quantity: Number(quantity),
      billed: Number(billed),
      taken: String(taken ?? ""),
      undone: String(undone ?? ""),
    };
  });
  const left = standing(imports.filter(({ number }) => number > 0));
  const totals = Object.keys(STANDING_COLUMNS) as (keyof ControlTotals)[];
  const cells = imports.map(({ number }) => totals.map((id) => left.get(number)?.[id] ?? ""));
  sheet.getRange(first, importsColumn(STANDING_COLUMNS.charges), count, totals.length).setValues(cells);
}

export function markUndone(sheet: Sheet, number: number): void {
  sheet.getRange(rowOf(sheet, number), importsColumn("undone")).setValue("'undone");
}

/** The row of an import, wherever a person has sorted it; for a new one the first row that none has. */
function rowOf(sheet: Sheet, number: number): number {
  const first = IMPORTS_HEADER_ROW + 1;
  const count = sheet.getLastRow() - IMPORTS_HEADER_ROW;
  if (count < 1) return importsRow(number);
  const numbers = sheet.getRange(first, importsColumn("number"), count, 1).getValues() as Cell[][];
  const known = numbers.findIndex(([cell]) => cell === number);
  return known < 0 ? Math.max(importsRow(number), first + count) : first + known;
}
