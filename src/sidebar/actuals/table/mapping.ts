import { columnLetters } from "../../../a1/a1";
import { parseReference } from "../../../a1/reference";
import type { ColumnRole } from "../../../usage/table/column-names";
import { textOf, type Cells, type TableMapping } from "../../../usage/table/recognize-table";
import type { Choice } from "../../parts/select-field";

/** What a column is, in the words of the form; what most tables have comes first. */
export const ROLE_LABELS: readonly (readonly [role: ColumnRole, label: string, isUsual: boolean])[] = [
  ["model", "Model", true],
  ["item", "Line item", true],
  ["input", "Input tokens", true],
  ["cached", "Cached input tokens", true],
  ["output", "Output tokens", true],
  ["quantity", "Quantity of the line item", true],
  ["as_of", "Day or time", true],
  ["unit", "Unit of the quantity", false],
  ["billed", "Cost as billed", false],
  ["cache_writes", "Cache write tokens", false],
  ["requests", "Number of requests", false],
  ["tier", "Service tier", false],
  ["provider", "Provider", false],
];

/** Where the table stands in its sheet. */
export interface Corner {
  /** From 1. */
  readonly row: number;
  readonly column: number;
}

/** The first cell of `B3:H120`. */
export function cornerOf(a1: string): Corner {
  const { row, column } = parseReference(a1) ?? { row: 1, column: 1 };
  return { row, column };
}

/** A cell of the table by its line, from 1, and its column, from 0: `C12`. */
export function cellName({ row, column }: Corner, line: number, index: number): string {
  return `${columnLetters(column + index)}${row + line - 1}`;
}

export const NONE = "";

/** The columns to choose from: `B: Model`. */
export function columnChoices(cells: Cells, mapping: TableMapping, corner: Corner): readonly Choice[] {
  const width = cells.reduce((most, row) => Math.max(most, row.length), 0);
  const headings = cells[mapping.headerRow] ?? [];
  return [
    { value: NONE, label: "none" },
    ...[...Array(width).keys()].map((index) => {
      const heading = textOf(headings[index] ?? null);
      const letters = columnLetters(corner.column + index);
      return { value: String(index), label: heading === "" ? letters : `${letters}: ${heading}` };
    }),
  ];
}

/** What was recognised, `Input tokens` is `G: Prompt Tokens`, and what of the table nothing is made of. */
export function mappingFacts(
  cells: Cells,
  mapping: TableMapping,
  corner: Corner,
): readonly (readonly [label: string, value: string])[] {
  const choices = columnChoices(cells, mapping, corner);
  const columns = ROLE_LABELS.flatMap(([role, label]): [string, string][] => {
    const index = mapping.columns[role];
    const choice = choices.find(({ value }) => value === String(index));
    return index === undefined || choice === undefined ? [] : [[label, choice.label]];
  });
  return [
    ...columns,
    ...(mapping.columns.requests === undefined && mapping.columns.item === undefined
      ? [["A row is", mapping.rowIs === "request" ? "one request" : "a total of many requests"] as const]
      : []),
    ...unusedFact(cells, mapping, choices),
  ];
}

/** A table may have fifty columns more; a person reads as far as this. */
const UNUSED_SHOWN = 8;

/** The columns that hold something and are nothing to us: `Not used` is `F: Cost, G: Recorded cost`. */
function unusedFact(
  cells: Cells,
  { columns, headerRow }: TableMapping,
  choices: readonly Choice[],
): readonly (readonly [label: string, value: string])[] {
  const used = new Set(ROLE_LABELS.map(([role]) => columns[role]));
  const rows = cells.slice(Math.max(headerRow, 0));
  const unused = choices.filter(
    ({ value }) =>
      value !== NONE &&
      !used.has(Number(value)) &&
      rows.some((row) => textOf(row[Number(value)] ?? null) !== ""),
  );
  if (unused.length === 0) return [];
  const shown = unused.slice(0, UNUSED_SHOWN).map(({ label }) => label);
  const more = unused.length - shown.length;
  return [["Not used", `${shown.join(", ")}${more === 0 ? "" : `, and ${more} more`}`]];
}

/** The rows that may hold the headings. */
export function headerChoices(cells: Cells, corner: Corner): readonly Choice[] {
  const shown = (row: Cells[number]): string =>
    row
      .map(textOf)
      .filter((text) => text !== "")
      .slice(0, 3)
      .join(", ");
  return [
    { value: "-1", label: "none" },
    ...cells
      .slice(0, HEADER_ROWS)
      .map((row, index) => ({ value: String(index), label: `row ${corner.row + index}: ${shown(row)}` })),
  ];
}

const HEADER_ROWS = 10;

/** Says that a column is something; whatever it was before, it is no more. */
export function withRole(mapping: TableMapping, role: ColumnRole, value: string): TableMapping {
  const index = value === NONE ? undefined : Number(value);
  const rest = Object.fromEntries(
    Object.entries(mapping.columns).filter(([name, at]) => name !== role && at !== index),
  );
  return {
    ...mapping,
    columns: index === undefined ? rest : { ...rest, [role]: index },
    twice: mapping.twice.filter((name) => name !== role),
  };
}

/** Whether the days of the table can be read in two ways, as `03/04/2026` can. */
export function hasOpenDays(cells: Cells, { headerRow, columns, dayOrder }: TableMapping): boolean {
  const index = columns.as_of;
  if (index === undefined || dayOrder !== undefined) return false;
  return cells
    .slice(headerRow + 1)
    .some((row) => /^\d{1,2}[/-]\d{1,2}[/-]\d{4}/.test(textOf(row[index] ?? null)));
}
