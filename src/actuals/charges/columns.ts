import { absolute, area, columnLetters } from "../../a1/a1";
import type { FormatName } from "../../scenarios/blueprint/formats";

interface ChargesColumn {
  readonly id: string;
  readonly title: string;
  readonly pixels: number;
  readonly format: FormatName;
  /** Text is written so that it stays text. */
  readonly isText: boolean;
}

function text<Id extends string>(id: Id, title: string, pixels: number) {
  return { id, title, pixels, format: "general", isText: true } as const;
}

function number<Id extends string, Format extends FormatName>(
  id: Id,
  title: string,
  pixels: number,
  format: Format,
) {
  return { id, title, pixels, format, isText: false } as const;
}

/** What is imported of a charge, in the order of the Charges tab. */
const IMPORTED = [
  { id: "day", title: "Day (UTC)", pixels: 96, format: "inputDay", isText: false },
  text("kind", "Kind", 56),
  text("project", "Project", 120),
  text("key", "Key", 104),
  text("model", "Model", 170),
  text("meter", "Meter", 126),
  text("tier", "Tier", 78),
  text("context", "Context", 64),
  text("user", "User", 120),
  text("organization", "Organisation", 120),
  text("sourceModel", "Model as written", 170),
  text("source", "In the file's words", 220),
  text("note", "What to know", 260),
  number("import", "Import", 60, "whole"),
  number("requests", "Requests", 76, "plain"),
  number("billed", "Billed, USD", 90, "usd"),
  number("per", "Priced per", 78, "whole"),
  number("quantity", "Quantity", 100, "whole"),
] as const satisfies readonly ChargesColumn[];

/** What one formula works out of them, for all rows. */
const WORKED_OUT = [
  number("price", "List price, USD", 100, "price"),
  number("listCost", "List cost, USD", 100, "usd"),
] as const satisfies readonly ChargesColumn[];

export const CHARGES_COLUMNS = [...IMPORTED, ...WORKED_OUT] as const;

export type ImportedColumn = (typeof IMPORTED)[number]["id"];
export type ChargesColumnId = (typeof CHARGES_COLUMNS)[number]["id"];

export const IMPORTED_COLUMNS = IMPORTED.length;
export const IMPORTED_IDS: readonly ImportedColumn[] = IMPORTED.map(({ id }) => id);
/** Columns whose text must stay text, by their place from 0. */
export const IS_TEXT: readonly boolean[] = IMPORTED.map(({ isText }) => isText);
/** Columns of what is seldom looked at, from and to: they fold away. */
export const FOLDED = [IMPORTED_IDS.indexOf("user") + 1, IMPORTED_IDS.indexOf("import") + 1] as const;

/** The row of the headings; the charges begin below. */
export const HEADER_ROW = 5;
export const FIRST_ROW = HEADER_ROW + 1;
/** Sums of what stands below: of what was used, and of the bill. They are of the same requests, and no sum has both. */
export const USED_ROW = 3;
export const BILLED_ROW = 4;

/** The place of a column, from 1. */
export function columnOf(id: ChargesColumnId): number {
  return CHARGES_COLUMNS.findIndex((column) => column.id === id) + 1;
}

export function lettersOf(id: ChargesColumnId): string {
  return columnLetters(columnOf(id));
}

/** `$P$6:$P$1005`: the cells of a column from one charge to another, both counted from 1. */
export function rangeOf(id: ChargesColumnId, from: number, to: number): string {
  const [first, last] = [FIRST_ROW + from - 1, FIRST_ROW + to - 1];
  return area(first, columnOf(id), last, columnOf(id));
}

/** `$P$6:$P`: all charges of a column, however many there will be. */
export function allOf(id: ChargesColumnId): string {
  return `${absolute(FIRST_ROW, columnOf(id))}:$${lettersOf(id)}`;
}
