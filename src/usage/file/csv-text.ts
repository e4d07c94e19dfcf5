import Papa from "papaparse";
import { FileRefused } from "./refusal";

/** A row of separated values and the line of the file on which it begins. */
export interface CsvRow {
  readonly line: number;
  readonly cells: readonly string[];
}

export const SEPARATORS = [",", "\t", ";"] as const;

export type Separator = (typeof SEPARATORS)[number];

const FIRST_ROWS = 20;

/** The first rows of a text, to find its header. */
export function firstRows(text: string, separator: Separator): CsvRow[] {
  return numbered(Papa.parse(text.slice(0, 200_000), { delimiter: separator, preview: FIRST_ROWS }).data);
}

/** Every row of a text, blank ones too. Throws a FileRefused for a quoted field that does not end. */
export function allRows(text: string, separator: Separator): CsvRow[] {
  const { data, errors } = Papa.parse(text, { delimiter: separator });
  const rows = numbered(data);
  const open = errors.find(({ type }) => type === "Quotes");
  if (open !== undefined) {
    const line = rows[open.row ?? 0]?.line ?? rows[rows.length - 1]?.line ?? 1;
    throw new FileRefused(
      `The quotes of line ${line} are broken: a field begins with " and does not end, or goes on after its end. Export the file again.`,
    );
  }
  return rows;
}

/** A field in quotes may hold line breaks, so a row is not always a line. */
function numbered(data: readonly (readonly string[])[]): CsvRow[] {
  let line = 1;
  return data.map((cells) => {
    const row = { line, cells };
    line++;
    for (const cell of cells) if (cell.includes("\n") || cell.includes("\r")) line += breaksIn(cell);
    return row;
  });
}

function breaksIn(cell: string): number {
  // With CRLF after the rows, a lone CR at the end of the last field is none.
  return cell.replace(/\r$/, "").split(/\r\n|\r|\n/).length - 1;
}
