import { firstRows, allRows, SEPARATORS, type CsvRow, type Separator } from "./csv-text";
import { recognizeColumns, type TableKind } from "./recognize-columns";
import { FileRefused } from "./refusal";

/** A table of a file: what it is, its columns, and the rows below its header. */
export interface Table {
  readonly kind: TableKind | "empty";
  /** In the order of the file, in lower case. */
  readonly columns: readonly string[];
  readonly headerLine: number;
  readonly separator: Separator;
  readonly rows: readonly CsvRow[];
}

/** Finds the header of a table of separated values by its names. Throws a FileRefused when no header is known. */
export function findTable(text: string): Table {
  for (const separator of SEPARATORS) {
    const found = findHeader(text, separator);
    if (found === undefined) continue;
    const { kind, header } = found;
    const rows = allRows(text, separator);
    const at = rows.findIndex(({ line }) => line === header.line);
    const columns = namesOf(header);
    refuseTwins(columns, header.line);
    return { kind, columns, headerLine: header.line, separator, rows: rows.slice(at + 1) };
  }
  throw unknownTable(text);
}

function findHeader(text: string, separator: Separator): { kind: Table["kind"]; header: CsvRow } | undefined {
  for (const header of firstRows(text, separator)) {
    const kind = recognizeColumns(new Set(namesOf(header).filter((name) => name !== "")));
    if (kind !== undefined) return { kind, header };
  }
  return undefined;
}

export function namesOf({ cells }: CsvRow): string[] {
  return cells.map((cell) => cell.trim().toLowerCase().replace(/\s+/g, "_"));
}

function refuseTwins(columns: readonly string[], line: number): void {
  const twin = columns.find((name, index) => name !== "" && columns.indexOf(name) !== index);
  if (twin === undefined) return;
  throw new FileRefused(`Line ${line} names the column ${JSON.stringify(twin)} twice. Remove one of them.`);
}

function unknownTable(text: string): FileRefused {
  const [first = ""] = text.split(/\r\n|\r|\n/).filter((line) => line.trim() !== "");
  if (first === "") return new FileRefused("The file is empty.");
  return new FileRefused(
    `The file is none that is known. It begins with ${JSON.stringify(first.slice(0, 120))}. ` +
      "OpenAI's usage and cost exports, Batch outputs, logs of answers, LiteLLM, OpenRouter and FOCUS files are read as they are; " +
      "a log of your own needs columns named model, input_tokens and output_tokens.",
  );
}
