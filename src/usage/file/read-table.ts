import type { Charge } from "../charge";
import { readActivity2024 } from "../formats/activity-2024";
import { endpointOf } from "../formats/activity-csv";
import { costCharge } from "../formats/cost-report";
import { readFocus } from "../formats/focus";
import { readLitellm } from "../formats/litellm";
import { readOpenrouter } from "../formats/openrouter";
import type { Reading, RowReader } from "../formats/reading";
import { requestLogReader } from "../formats/request-log";
import { UsageReport } from "../formats/usage-report";
import { TableFields } from "../rows/fields";
import { unreadCharge } from "../rows/row-facts";
import { parseInstant } from "../time";
import type { CsvRow } from "./csv-text";
import { findTable, namesOf, type Table } from "./find-table";
import type { Findings } from "./findings";
import type { Format } from "./formats";
import { ACTIVITY_QUANTITIES, recognizeColumns, type TableKind } from "./recognize-columns";
import { FileRefused } from "./refusal";

/** How many rows of a file there were. */
export interface RowCount {
  /** Rows that say something. */
  readonly rows: number;
  /** Days without usage, blank lines. */
  readonly emptyRows: number;
}

/** A file that is about to be read: what it is, and its charges row by row, each worked out when it is asked for. */
export interface FileRows {
  readonly format: Format;
  /** How many rows there are at most, so that it can be said how far the reading is. */
  readonly most: number;
  readonly charges: Generator<readonly Charge[], RowCount>;
}

/** Reads a table of separated values. */
export function readTable(text: string, reading: Reading, findings: Findings): FileRows {
  const table = findTable(text);
  const { kind, rows: lines } = table;
  if (kind === "empty") {
    findings.add("nothing-used", "There was no usage in the period of this export.");
    const emptyRows = lines.filter(({ cells }) => cells.length > 1).length;
    return { format: "openai-activity-csv", most: 0, charges: noRows({ rows: 0, emptyRows }) };
  }
  if (table.headerLine > 1)
    findings.add(
      "lines-before-header",
      `The header stands on line ${table.headerLine}; what is above it was left out.`,
    );
  return { format: kind, most: lines.length, charges: chargesOf(kind, table, text, reading, findings) };
}

// eslint-disable-next-line require-yield -- it has nothing to give
function* noRows(count: RowCount): Generator<readonly Charge[], RowCount> {
  return count;
}

function* chargesOf(
  kind: TableKind,
  table: Table,
  text: string,
  reading: Reading,
  findings: Findings,
): Generator<readonly Charge[], RowCount> {
  const { columns, rows: lines } = table;
  const read = tableReader(kind, new Set(columns.filter((name) => name !== "")), reading);
  const positions = new Map(columns.map((name, index) => [name, index]));
  const telling = tellingColumns(table);
  let [rows, emptyRows] = [0, 0];
  const last = /[\r\n]\s*$/.test(text) ? undefined : lines[lines.length - 1];
  if (last !== undefined && /\d$/.test(text)) {
    findings.add(
      "open-end",
      "The file ends with a figure and without a line break: see that its last row is whole.",
      last.line,
    );
  }
  for (const row of lines) {
    const isShort = row.cells.length < columns.length;
    if (!(isShort && row === last && isCut(row, table)) && saysNothing(row.cells, telling)) {
      if (row.cells.length > 1) emptyRows++;
      continue;
    }
    if (isHeader(row, table, findings)) continue;
    rows++;
    // Whatever trims the end of lines takes blank fields at the end of a row with it, where tabs separate them.
    const mayBeTrimmed = isShort && table.separator === "\t" && row !== last;
    const problem = mayBeTrimmed ? undefined : shapeProblem(row, columns.length);
    const fields = new TableFields(positions, row.cells);
    yield problem === undefined
      ? read({ line: row.line, fields }, reading)
      : [unreadCharge(row.line, problem)];
  }
  return { rows, emptyRows };
}

/** What a day without usage leaves blank; such a day is a row with its times, and whatever else every row has. */
const TELLING: Partial<Readonly<Record<Table["kind"], readonly string[]>>> = {
  "openai-activity-csv": ["model", "num_model_requests", ...ACTIVITY_QUANTITIES],
  "openai-cost-csv": ["amount_value", "line_item", "quantity"],
};

/** Where the columns stand by which a row says something: all of them where a kind has no days without usage. */
function tellingColumns({ kind, columns }: Table): readonly number[] {
  const names = TELLING[kind];
  return columns
    .map((_, index) => index)
    .filter((index) => names === undefined || names.includes(columns[index] ?? ""));
}

function saysNothing(cells: readonly string[], telling: readonly number[]): boolean {
  return telling.every((index) => (cells[index] ?? "").trim() === "");
}

/** Whether the last row breaks off. Where tabs separate, a day without usage that lost its blank fields ends with a time. */
function isCut({ cells }: CsvRow, { separator }: Table): boolean {
  return separator !== "\t" || parseInstant(cells[cells.length - 1] ?? "") === undefined;
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

/** A row with fewer fields than its header is cut off; one with more is shifted, even where the last of them are blank. */
function shapeProblem({ cells }: CsvRow, width: number): string | undefined {
  if (cells.length < width) return `the row has ${cells.length} of ${width} fields: it is cut off`;
  if (cells.length === width) return undefined;
  return `the row has ${cells.length} fields, its header ${width}: a separator stands inside a field without quotes`;
}
