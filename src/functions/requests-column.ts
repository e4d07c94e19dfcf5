import { columnLetters } from "../a1/a1";
import { parseReference } from "../a1/reference";
import type { Cell } from "./definition";
import { parametersOfHeaders } from "./header-names";

/** The values of a sheet from its first cell on; null: the sheet that the formula stands in. */
export type SheetValues = (sheet: string | null) => readonly (readonly Cell[])[] | undefined;

/** The cells that say how many requests the input of a call adds up. */
export interface RequestsCells {
  /** As an argument: `E2`, `Usage!$E$2:$E`, `SUM(E2:E9)`. */
  readonly text: string;
  /** What stands above them. */
  readonly heading: string;
}

const SUM = /^(SUM\s*\()(.*)(\))$/is;
const SHEET = /^(?:'(?:[^']|'')+'|[^'!:]+)!/;
const LETTERS = /(\$?)[A-Z]{1,3}(?=\$?\d|:|$)/gi;

/**
 * Finds the column of requests beside the input of a call, by the heading in the row of the input's own: the same rows of it,
 * written as the input is. Undefined where the input is no column, or not one column beside it is headed so.
 *
 * @param input the argument as it is written
 * @example `B2` under "input_tokens", with "num_model_requests" above column E, gives `E2`
 */
export function requestsBeside(input: string, valuesOf: SheetValues): RequestsCells | undefined {
  const [, open = "", inner = input.trim(), close = ""] = SUM.exec(input.trim()) ?? [];
  const reference = parseReference(inner);
  if (reference === undefined || reference.column !== reference.lastColumn) return undefined;
  const values = valuesOf(reference.sheet);
  const found = values && requestsColumn(values, reference.row, reference.column);
  if (found === undefined) return undefined;
  const [sheet = ""] = SHEET.exec(inner.trim()) ?? [];
  const cells = inner
    .trim()
    .slice(sheet.length)
    .replace(LETTERS, `$1${columnLetters(found.column)}`);
  return { text: `${open}${sheet}${cells}${close}`, heading: found.heading };
}

function requestsColumn(
  values: readonly (readonly Cell[])[],
  row: number,
  column: number,
): { readonly column: number; readonly heading: string } | undefined {
  const headings = headingsAbove(values, row, column);
  const found = headings.filter(({ heading }) => parametersOfHeaders([heading], ["requests"])[0] === 0);
  return found.length === 1 ? found[0] : undefined;
}

/** The headings of a table: the row of the nearest text above one of its cells, as far as it goes without a gap. */
function headingsAbove(
  values: readonly (readonly Cell[])[],
  row: number,
  column: number,
): readonly { readonly column: number; readonly heading: string }[] {
  let line: readonly Cell[] | undefined;
  for (let above = row - 1; above >= 1 && line === undefined; above--) {
    if (isText(values[above - 1]?.[column - 1])) line = values[above - 1];
  }
  if (line === undefined) return [];
  let [first, last] = [column, column];
  while (isText(line[first - 2])) first--;
  while (isText(line[last])) last++;
  return line.slice(first - 1, last).map((heading, index) => ({
    column: first + index,
    heading: String(heading).trim(),
  }));
}

function isText(cell: Cell): boolean {
  return typeof cell === "string" && cell.trim() !== "";
}
