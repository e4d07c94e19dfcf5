import { findLatestModel } from "../../pricing/aliases";
import type { RateTable } from "../../pricing/rate-table";
import { readLineItem } from "../line-item/read-line-item";
import { otherVendor } from "../rows/vendors";
import { currencyIn, roleOfHeading, type ColumnRole } from "./column-names";
import { dayOrderOf, readCellDay, type DayOrder } from "./day-style";
import { decimalMarkOf, readNumber, type DecimalMark } from "./number-style";
import { roleByWords } from "./telling-words";

export type TableCell = string | number | boolean | null;
export type Cells = readonly (readonly TableCell[])[];

/** How a table of one's own is read. The user may correct each part of it. */
export interface TableMapping {
  /** The row of the headings, from 0; -1 for a table without. */
  readonly headerRow: number;
  /** Where each column stands, from 0. */
  readonly columns: Readonly<Partial<Record<ColumnRole, number>>>;
  readonly decimalMark: DecimalMark;
  readonly dayOrder: DayOrder;
  /** The currency of the column of money; undefined where the heading names none. */
  readonly currency: string | undefined;
  /** Whether a row without a number of requests is one request, or adds up many. */
  readonly rowIs: "request" | "total";
  /** Quantities for which two columns are headed: which of them is meant is for the user to say. */
  readonly twice: readonly ColumnRole[];
}

/** What two columns must not say both: the wrong one of two would be priced without a word. */
const COUNTED: ReadonlySet<ColumnRole> = new Set<ColumnRole>([
  "input",
  "cached",
  "cache_writes",
  "output",
  "quantity",
  "requests",
]);

const HEADER_WITHIN = 20;
const SAMPLE = 200;

/**
 * Recognises the columns of a table by their headings, first by whole names, then by telling words above numbers, and those
 * without a telling one by what stands in them.
 * @param headerRow where the headings stand, from 0, -1 for none; found by what they say where it is left out
 */
export function recognizeTable(
  cells: Cells,
  rates: RateTable,
  headerRow: number = findHeader(cells),
): TableMapping {
  const headings = (cells[headerRow] ?? []).map(textOf);
  const body = cells.slice(headerRow + 1, headerRow + 1 + SAMPLE);
  const { columns, twice } = byHeadings(headings, body);
  byContent(columns, body, rates);
  const textsIn = (...roles: readonly ColumnRole[]): string[] =>
    roles.flatMap((role) => {
      const index = columns.get(role);
      return index === undefined ? [] : body.map((row) => textOf(row[index] ?? null));
    });
  const dayOrder = dayOrderOf(textsIn("as_of"));
  const billed = columns.get("billed");
  return {
    headerRow,
    columns: Object.fromEntries(columns),
    decimalMark: decimalMarkOf(
      textsIn("input", "cached", "cache_writes", "output", "quantity", "requests", "billed"),
    ),
    dayOrder,
    currency: billed === undefined ? undefined : currencyIn(headings[billed] ?? ""),
    rowIs: textsIn("as_of").some((text) => readCellDay(text, dayOrder)?.hasTime === true)
      ? "request"
      : "total",
    twice,
  };
}

interface Headed {
  readonly columns: Map<ColumnRole, number>;
  readonly twice: readonly ColumnRole[];
}

/**
 * What the headings say. Of what is counted, a whole name goes before telling words, unless no number stands below it: a
 * column `Prompt` may hold the prompts themselves.
 */
function byHeadings(headings: readonly string[], body: Cells): Headed {
  const columns = new Map<ColumnRole, number>();
  const claims = new Map<ColumnRole, { index: number; weight: number }[]>();
  headings.forEach((heading, index) => {
    const named = roleOfHeading(heading);
    const role = named ?? roleByWords(heading);
    if (role === undefined) return;
    if (!COUNTED.has(role)) {
      if (!columns.has(role)) columns.set(role, index);
      return;
    }
    const numbers = share(body, index, isQuantity);
    if (named === undefined && !(numbers !== undefined && numbers >= 0.5)) return;
    const weight = named === undefined ? 1 : numbers === 0 ? 0 : 2;
    claims.set(role, [...(claims.get(role) ?? []), { index, weight }]);
  });
  const twice: ColumnRole[] = [];
  for (const [role, those] of claims) {
    const weight = Math.max(...those.map((claim) => claim.weight));
    const [first, second] = those.filter((claim) => claim.weight === weight);
    if (first !== undefined) columns.set(role, first.index);
    if (second !== undefined) twice.push(role);
  }
  return { columns, twice };
}

/** The share of the cells of a column that pass, blank ones left out; undefined where all are blank. */
function share(body: Cells, index: number, test: (text: string) => boolean): number | undefined {
  const texts = body.map((row) => textOf(row[index] ?? null)).filter((text) => text !== "");
  return texts.length === 0 ? undefined : texts.filter(test).length / texts.length;
}

export function textOf(cell: TableCell): string {
  return cell === null ? "" : String(cell).trim();
}

/** The row with most headings that are known, two at least; the first of those rows, where headings stand in two. */
function findHeader(cells: Cells): number {
  let [best, most] = [-1, 1];
  cells.slice(0, HEADER_WITHIN).forEach((row, index) => {
    const known = new Set(
      row.map((cell) => (typeof cell === "string" ? (roleOfHeading(cell) ?? roleByWords(cell)) : undefined)),
    );
    known.delete(undefined);
    if (known.size > most) [best, most] = [index, known.size];
  });
  return best;
}

/** Finds the models or line items, the days and the one quantity by what the cells hold. */
function byContent(columns: Map<ColumnRole, number>, body: Cells, rates: RateTable): void {
  const width = body.reduce((most, row) => Math.max(most, row.length), 0);
  const free = (): number[] =>
    [...Array(width).keys()].filter((index) => ![...columns.values()].includes(index));
  const shareOf = (index: number, test: (text: string) => boolean): number => share(body, index, test) ?? 0;
  const take = (role: ColumnRole, test: (text: string) => boolean): void => {
    if (columns.has(role)) return;
    const [best] = free()
      .map((index) => ({ index, part: shareOf(index, test) }))
      .filter(({ part }) => part >= 0.5)
      .sort((a, b) => b.part - a.part);
    if (best !== undefined) columns.set(role, best.index);
  };
  const isModel = (text: string): boolean =>
    findLatestModel(text, rates) !== undefined || otherVendor(text) !== undefined;
  const isItem = (text: string): boolean => readLineItem(text) !== undefined;
  // A heading such as "service" is only a hint: what stands below decides.
  const item = columns.get("item");
  if (item !== undefined && shareOf(item, isItem) < 0.3) {
    columns.delete("item");
    if (!columns.has("model") && shareOf(item, isModel) > 0.3) columns.set("model", item);
  }
  const model = columns.get("model");
  if (model !== undefined && !columns.has("item") && shareOf(model, isItem) > shareOf(model, isModel)) {
    columns.delete("model");
    columns.set("item", model);
  }
  if (!columns.has("item")) take("model", isModel);
  if (!columns.has("model")) take("item", isItem);
  take("as_of", (text) => /[-/.: a-z]/i.test(text) && readCellDay(text, "day first") !== undefined);
  if (columns.has("item") && !columns.has("input")) take("quantity", (text) => isQuantity(text));
}

function isQuantity(text: string): boolean {
  const number = readNumber(text, ".") ?? readNumber(text, ",");
  return number !== undefined && "text" in number;
}

/** What a mapping lacks before rows can be priced, in words; null when nothing. */
export function missingOf({ columns, twice }: TableMapping): string | null {
  if (twice.length > 0) return `Two columns are headed for ${twice.join(", ")}: say which one is meant.`;
  if (columns.item !== undefined)
    return columns.quantity === undefined ? "Say which column holds the quantities." : null;
  if (columns.model === undefined) return "Say which column holds the models.";
  if (columns.input === undefined && columns.output === undefined)
    return "Say which columns hold input and output tokens.";
  return null;
}
