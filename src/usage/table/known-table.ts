import Papa from "papaparse";
import type { Day } from "../../pricing/day";
import { Collector } from "../file/collect";
import { Findings } from "../file/findings";
import { recognizeColumns, type TableKind } from "../file/recognize-columns";
import type { UsageFile } from "../file/read-file";
import type { PricedTableRow } from "./price-table";
import { textOf, type Cells } from "./recognize-table";

const HEADER_WITHIN = 20;

/**
 * The kind of export that a table of a sheet is by its headings, as it was pasted; undefined for a table of one's own,
 * whose columns go by any name.
 */
export function exportKindOf(cells: Cells): Exclude<TableKind, "request-log"> | undefined {
  for (const row of cells.slice(0, HEADER_WITHIN)) {
    const names = row.map((cell) => textOf(cell).toLowerCase().replace(/\s+/g, "_"));
    const kind = recognizeColumns(new Set(names.filter((name) => name !== "")));
    if (kind !== undefined && kind !== "empty" && kind !== "request-log") return kind;
  }
  return undefined;
}

/** A table as the file that it would be: its rows keep their numbers as lines. */
export function tableText(cells: Cells): string {
  const lines = cells.map((row) => row.map(textOf));
  return `${Papa.unparse(lines, { newline: "\n" })}\n`;
}

/** The rows of a table of one's own as a log: what could be priced, and what could not but was read. */
export function logOfTable(rows: readonly PricedTableRow[], today: Day): UsageFile {
  const findings = new Findings();
  const collector = new Collector(true, findings);
  for (const { charges } of rows) for (const charge of charges) collector.add(charge);
  const read = rows.filter(({ charges }) => charges.length > 0);
  for (const { line, attention, charges } of rows)
    if (attention !== null && charges.length === 0)
      findings.add("attention", `not imported: ${attention}`, line);
  return {
    format: "request-log",
    isBill: false,
    rows: read.length,
    emptyRows: 0,
    emails: 0,
    ...collector.collected(false, today),
    findings: findings.list(),
  };
}
