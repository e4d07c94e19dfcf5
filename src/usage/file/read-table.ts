import type { Charge } from "../charge";
import { readActivity2024 } from "../formats/activity-2024";
import { endpointOf, isEmptyDay } from "../formats/activity-csv";
import { costCharge } from "../formats/cost-report";
import { readFocus } from "../formats/focus";
import { readLitellm } from "../formats/litellm";
import { readOpenrouter } from "../formats/openrouter";
import type { Reading, RowReader } from "../formats/reading";
import { requestLogReader } from "../formats/request-log";
import { UsageReport } from "../formats/usage-report";
import { TableFields } from "../rows/fields";
import { unreadCharge } from "../rows/row-facts";
import type { CsvRow } from "./csv-text";
import { findTable, namesOf, type Table } from "./find-table";
import type { Findings } from "./findings";
import type { Format } from "./formats";
import { recognizeColumns, type TableKind } from "./recognize-columns";
import { FileRefused } from "./refusal";

/** The charges of a file, and what it is. */
export interface FileRows {
  readonly format: Format;
  readonly charges: readonly Charge[];
  /** Rows that say something. */
  readonly rows: number;
  /** Days without usage, blank lines. */
  readonly emptyRows: number;
}

/** Reads a table of separated values. */
export function readTable(text: string, reading: Reading, findings: Findings): FileRows {
  const table = findTable(text);
  const { columns, rows: lines } = table;
  if (table.kind === "empty") {
    findings.add("nothing-used", "There was no usage in the period of this export.");
    return {
      format: "openai-activity-csv",
      charges: [],
      rows: 0,
      emptyRows: lines.filter(({ cells }) => cells.length > 1).length,
    };
  }
  if (table.headerLine > 1)
    findings.add(
      "lines-before-header",
      `The header stands on line ${table.headerLine}; what is above it was left out.`,
    );
  const read = tableReader(table.kind, new Set(columns.filter((name) => name !== "")), reading);
  const positions = new Map(columns.map((name, index) => [name, index]));
  const charges: Charge[] = [];
  let [rows, emptyRows] = [0, 0];
  for (const row of lines) {
    if (isEmptyDay(columns, row.cells)) {
      if (row.cells.length > 1) emptyRows++;
      continue;
    }
    if (isHeader(row, table, findings)) continue;
    rows++;
    const problem = shapeProblem(row, columns.length);
    const fields = new TableFields(positions, row.cells);
    charges.push(
      ...(problem === undefined
        ? read({ line: row.line, fields }, reading)
        : [unreadCharge(row.line, problem)]),
    );
  }
  return { format: table.kind, charges, rows, emptyRows };
}

/** Reads rows of a table of a kind, by its columns. */
export function tableReader(kind: TableKind, columns: ReadonlySet<string>, reading: Reading): RowReader {
  switch (kind) {
    case "openai-activity-csv": {
      const report = new UsageReport(reading);
      const endpoint = endpointOf(columns);
      return (row) => report.charges(row, endpoint);
    }
    case "openai-cost-csv":
      return (row) => [costCharge(row, reading)];
    case "openai-activity-csv-2024":
      return readActivity2024;
    case "litellm-spend-logs":
      return readLitellm;
    case "openrouter-activity":
      return readOpenrouter;
    case "focus":
      return readFocus;
    case "request-log":
      return requestLogReader(columns);
  }
}

/** Files that were put together keep their headers; one of another kind would be read by the wrong names. */
function isHeader(row: CsvRow, table: Table, findings: Findings): boolean {
  const [first = ""] = row.cells;
  // A name in the first cell tells a header from a row of figures without looking at every cell of every row.
  if (!/^[\s"a-z_]/i.test(first) || !/[a-z]/i.test(first)) return false;
  const names = namesOf(row);
  if (names.every((name, index) => name === table.columns[index])) {
    findings.add("second-header", "The header is repeated: several exports in one file.", row.line);
    return true;
  }
  const kind = recognizeColumns(new Set(names.filter((name) => name !== "")));
  if (kind === undefined) return false;
  throw new FileRefused(
    `Line ${row.line} begins another table, with other columns. Import the two files one by one.`,
  );
}

/** A row with fewer fields than its header is cut off; one with more, all of them filled, is shifted. */
function shapeProblem({ cells }: CsvRow, width: number): string | undefined {
  if (cells.length < width) return `the row has ${cells.length} of ${width} fields: it is cut off`;
  if (cells.slice(width).some((cell) => cell.trim() !== "")) {
    return `the row has ${cells.length} fields, its header ${width}: a separator stands inside a field without quotes`;
  }
  return undefined;
}
