import type { Left } from "./reading";
import { FeedRefused, shown } from "./reading";
import type { PageTable } from "./page-structure";
import { modelsIn } from "./page-structure";
import { titleOf } from "./page-sections";
import type { TableRow } from "./markdown";

/** A row whose cells are known by the name of their column. */
export interface NamedRow {
  readonly row: TableRow;
  /** The cell of a column the table was checked to have. */
  cell(column: string): string;
}

export interface NamedRows {
  readonly rows: readonly NamedRow[];
  readonly left: readonly Left[];
}

/**
 * Gives the cells of a table to the names of its columns, wherever the columns stand.
 * @param columns the columns this table must have; more are listed as left.
 * @throws FeedRefused when a column is missing or stands twice.
 */
export function nameColumns(page: PageTable, columns: readonly string[]): NamedRows {
  const title = titleOf(page.section);
  const line = page.table.line;
  const index = new Map<string, number>();
  page.header.forEach((cell, position) => {
    const name = columnName(cell);
    if (index.has(name))
      throw new FeedRefused(
        "columns",
        `A table of “${title}” (line ${line}) has the column “${shown(cell)}” twice.`,
      );
    index.set(name, position);
  });
  const missing = columns.filter((name) => !index.has(name));
  if (missing.length > 0)
    throw new FeedRefused(
      "columns",
      `A table of “${title}” (line ${line}) has no column “${missing.join("”, “")}”; it has “${shown(page.header.join(" | "))}”.`,
    );

  const left: Left[] = [];
  for (const [name, position] of index) {
    if (columns.includes(name)) continue;
    left.push({
      kind: "column",
      where: `${title}, line ${line}`,
      what: shown(page.header[position] ?? ""),
      why: "a column that is not known; what stands in it was not read",
      models: [],
    });
  }

  const rows: NamedRow[] = [];
  for (const row of page.table.rows) {
    if (row.cells.length !== page.header.length)
      left.push(leftRow(page, row, `it has ${row.cells.length} cells under ${page.header.length} columns`));
    else rows.push({ row, cell: (column) => row.cells[index.get(column) ?? -1] ?? "" });
  }
  return { rows, left };
}

export function columnName(cell: string): string {
  return cell.toLowerCase().replace(/\s+/g, " ");
}

export function leftRow(page: PageTable, row: TableRow, why: string, kind: Left["kind"] = "row"): Left {
  return {
    kind,
    where: `${titleOf(page.section)}, line ${row.line}`,
    what: shown(row.text),
    why,
    models: modelsIn([row]),
  };
}
