import { isBlank, isDate } from "../../functions/cells";
import type { Cell } from "../../functions/definition";
import { problem } from "../problem";
import type { CellsRead, TablePlace } from "./place";

type Range = GoogleAppsScript.Spreadsheet.Range;

/** Rows that are inserted above the table move it: what is written where it stood would land beside it. */
export function refuseMoved(now: Range | null, place: TablePlace): void {
  if (now === null || (now.getRow() === place.row && now.getColumn() === place.column)) return;
  throw problem(
    "changed",
    `Someone moved the rates of the sheet "${place.sheet.getName()}" at this moment, so nothing was written.`,
    "Do the same again: RateSheet then finds them where they stand now.",
    true,
  );
}

/** Somebody may type while a table is worked out: what they typed must not be written over without their knowing. */
export function refuseTyped(area: Range, read: CellsRead): void {
  const formulas = area.getFormulas();
  const values = literalValues(area, formulas);
  const typed = formulas.flatMap((line, row) => {
    const isAsRead = line.every(
      (formula, column) =>
        formula === (read.formulas[row]?.[column] ?? "") &&
        (formula !== "" || isSame(values[row]?.[column], read.values[row]?.[column])),
    );
    return isAsRead ? [] : [area.getRow() + row];
  });
  if (typed.length === 0) return;
  const rows = `row${typed.length === 1 ? "" : "s"} ${typed.slice(0, 3).join(", ")}${typed.length > 3 ? " and others" : ""}`;
  throw problem(
    "changed",
    `Someone typed into ${rows} of the sheet "${area.getSheet().getName()}" at this moment, so nothing was written.`,
    "What was typed is there. Do the same again: it is then taken into account.",
    true,
  );
}

/** The values of all cells but those with formulas, whose results may change by themselves and need not be known. */
function literalValues(area: Range, formulas: readonly (readonly string[])[]): readonly (readonly Cell[])[] {
  const sheet = area.getSheet();
  const read = (row: number, column: number, rows: number, columns: number): Cell[][] =>
    sheet.getRange(area.getRow() + row, area.getColumn() + column, rows, columns).getValues() as Cell[][];
  const values: Cell[][] = [];
  while (values.length < formulas.length) {
    const first = values.length;
    const next = formulas.findIndex((line, row) => row >= first && line.some((formula) => formula !== ""));
    const end = next < 0 ? formulas.length : next;
    if (end > first) values.push(...read(first, 0, end - first, area.getNumColumns()));
    else
      values.push(
        aroundFormulas(formulas[first] ?? [], (column, columns) => read(first, column, 1, columns)),
      );
  }
  return values;
}

/** The values of a row between its formulas. */
function aroundFormulas(
  formulas: readonly string[],
  read: (column: number, columns: number) => readonly (readonly Cell[])[],
): Cell[] {
  const values: Cell[] = [];
  while (values.length < formulas.length) {
    const first = values.length;
    const next = formulas.findIndex((formula, column) => column >= first && formula !== "");
    const end = next < 0 ? formulas.length : next;
    if (end > first) values.push(...(read(first, end - first)[0] ?? []));
    else values.push("");
  }
  return values;
}

function isSame(one: Cell, other: Cell): boolean {
  if (isBlank(one) || isBlank(other)) return isBlank(one) && isBlank(other);
  return isDate(one) && isDate(other) ? one.getTime() === other.getTime() : one === other;
}
