import { relative } from "../../a1/a1";
import type { FormatName } from "./blueprint";
import { formula, text, type CellGrid } from "./cells";
import { VALUE_COLUMN } from "./rows";

/** A row of a table with one column a scenario. */
export interface TableRow {
  readonly key: string;
  readonly label: string;
  readonly unit: string;
  readonly format: FormatName;
  /** Scenarios count from 0. A formula that names another sheet is a link and nothing else. */
  readonly formula: (at: TableAddresses, scenario: number) => string;
  readonly style?: "total";
}

/** Cells of the table by the key of their row. */
export interface TableAddresses {
  /** Of the scenario whose formula it is. */
  readonly here: (key: string) => string;
  /** Of the first scenario. */
  readonly first: (key: string) => string;
  /** Of rows that stand one below the other. */
  readonly range: (from: string, to: string) => string;
}

/** Rows of the Compare sheet by key. */
export type TableBook = Map<string, number>;

/** Puts the rows of a table and returns the first free row. */
export function putTable(
  grid: CellGrid,
  rows: readonly TableRow[],
  firstRow: number,
  scenarios: number,
  book: TableBook,
): number {
  rows.forEach(({ key }, index) => book.set(key, firstRow + index));
  rows.forEach((spec, index) => {
    const row = firstRow + index;
    grid.put(row, 1, text(spec.label, spec.style ?? "label"));
    grid.put(row, 2, text(spec.unit, "note"));
    for (let scenario = 0; scenario < scenarios; scenario++) {
      const content = spec.formula(addresses(book, scenario), scenario);
      const style = content.includes("!") ? "link" : (spec.style ?? "formula");
      grid.put(row, VALUE_COLUMN + scenario, formula(content, spec.format, style));
    }
  });
  return firstRow + rows.length;
}

function addresses(book: TableBook, scenario: number): TableAddresses {
  const rowOf = (key: string): number => {
    const row = book.get(key);
    if (row === undefined) throw new Error(`no row is called ${key}`);
    return row;
  };
  const column = VALUE_COLUMN + scenario;
  const here = (key: string): string => relative(rowOf(key), column);
  return {
    here,
    first: (key) => `$${relative(rowOf(key), VALUE_COLUMN)}`,
    range: (from, to) => `${here(from)}:${here(to)}`,
  };
}
