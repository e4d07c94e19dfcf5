import type { Notation } from "../../a1/tokens";
import { isRange } from "../../functions/broadcast";
import type { Argument, Cell } from "../../functions/definition";
import { parseDay } from "../../pricing/day";
import { RATES_RANGE_NAME } from "../sheet-host";

/** How the parts of an argument are looked up. */
export interface Lookups {
  reference(text: string): Argument | undefined;
  name(text: string): Argument | undefined;
  /** The value of a call of one of our functions; undefined where it cannot be worked out. */
  call(text: string): { readonly value: Argument } | undefined;
  today(): string;
}

const QUOTED = /^"((?:[^"]|"")*)"$/;
const QUOTIENT = /^(-?\d+)\s*\/\s*(\d+)$/;
const DATE = /^DATE\(\s*(\d{4})\s*[,;]\s*(\d{1,2})\s*[,;]\s*(\d{1,2})\s*\)$/i;
const SUM = /^SUM\(([^(),;]*)\)$/i;
const NAME = /^[A-Za-z_][\w.]*$/;

/**
 * The value of an argument as it is written in a formula: a literal, a reference, a name, TODAY(), a date of three numbers, a
 * sum of one range, or a call of one of our functions. Undefined for anything that only Google can work out.
 */
export function argumentValue(
  text: string,
  { decimalComma }: Notation,
  lookups: Lookups,
): { readonly value: Argument } | undefined {
  // The table that is compared stands in the place of the spreadsheet's.
  if (text === "" || text.toUpperCase() === RATES_RANGE_NAME) return { value: undefined };
  const quoted = QUOTED.exec(text)?.[1];
  if (quoted !== undefined) return { value: quoted.replace(/""/g, '"') };
  if (/^(true|false)$/i.test(text)) return { value: text.toLowerCase() === "true" };
  const number = numberOf(text, decimalComma);
  if (number !== undefined) return { value: number };
  if (text.startsWith("{")) return arrayOf(text, decimalComma);
  if (/^TODAY\(\s*\)$/i.test(text)) return { value: lookups.today() };
  const day = dayOf(text);
  if (day !== undefined) return { value: day };
  const sum = sumOf(text, lookups);
  if (sum !== undefined) return { value: sum };
  const value = lookups.reference(text) ?? (NAME.test(text) ? lookups.name(text) : undefined);
  return value === undefined ? lookups.call(text) : { value };
}

function numberOf(text: string, decimalComma: boolean): number | undefined {
  const plain = decimalComma ? text.replace(",", ".") : text;
  if (/^-?\d+(\.\d+)?%?$/.test(plain)) {
    return plain.endsWith("%") ? Number(plain.slice(0, -1)) / 100 : Number(plain);
  }
  const [, over, under] = QUOTIENT.exec(text) ?? [];
  return over === undefined ? undefined : Number(over) / Number(under);
}

/** The sum of one range, as a total of tokens is written; undefined where it is no sum of plain numbers. */
function sumOf(text: string, lookups: Lookups): number | undefined {
  const [, inner] = SUM.exec(text) ?? [];
  const argument = inner === undefined ? undefined : lookups.reference(inner.trim());
  if (argument === undefined) return undefined;
  const cells: readonly Cell[] = isRange(argument) ? argument.flat() : [argument];
  // A date counts as its serial number, and an error makes the sum one: both are left to Google.
  if (cells.some((cell) => cell instanceof Date || (typeof cell === "string" && cell.startsWith("#"))))
    return undefined;
  return cells.reduce<number>((total, cell) => (typeof cell === "number" ? total + cell : total), 0);
}

function dayOf(text: string): string | undefined {
  const [, year = "", month = "", day = ""] = DATE.exec(text) ?? [];
  return parseDay(`${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`);
}

/** An array of literals such as `{"gpt-5";"o3"}`: rows by `;`, columns by `,`, or by a backslash where a comma is the decimal sign. */
function arrayOf(text: string, decimalComma: boolean): { readonly value: Argument } | undefined {
  const cells = /^\{(.*)\}$/.exec(text)?.[1]?.match(/"(?:[^"]|"")*"|[^";,\\]+|[;,\\]/g);
  const rows: Cell[][] = [[]];
  for (const part of cells ?? []) {
    const quoted = QUOTED.exec(part)?.[1];
    const value = quoted?.replace(/""/g, '"') ?? numberOf(part.trim(), decimalComma);
    if (value !== undefined) rows[rows.length - 1]?.push(value);
    else if (part === ";") rows.push([]);
    else if (part !== (decimalComma ? "\\" : ",") && part.trim() !== "") return undefined;
  }
  const width = rows[0]?.length ?? 0;
  return width > 0 && rows.every((row) => row.length === width) ? { value: rows } : undefined;
}
