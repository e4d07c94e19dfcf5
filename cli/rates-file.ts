import { readFile } from "node:fs/promises";
import { bundledTable } from "../src/pricing/bundled";
import type { Day } from "../src/pricing/day";
import type { RateTable } from "../src/pricing/rate-table";
import { readRates } from "../src/functions/rates-reading";
import { allRows, firstRows, SEPARATORS, type CsvRow, type Separator } from "../src/usage/file/csv-text";
import { FileRefused } from "../src/usage/file/refusal";
import { refused } from "./failure";

/** Columns whose cells are numbers in the sheet; of these only a price has decimals. */
const WHOLE = ["per", "threshold"];

/** The rate table of a file, the Rates sheet downloaded as CSV; or the bundled one. */
export async function ratesOf(file: string | undefined, today: Day): Promise<RateTable> {
  if (file === undefined) return bundledTable();
  const text = await readFile(file, "utf8").catch(() => {
    throw refused(`${file}: there is no such file.`);
  });
  try {
    return readRatesText(text.replace(/^\ufeff/, ""), today);
  } catch (error) {
    if (error instanceof FileRefused) throw refused(`${file}: ${error.message}`);
    if (error instanceof Error) throw refused(`${file}: ${error.message}`);
    throw error;
  }
}

/** Reads the text of a Rates sheet, separated by `,` or, with decimal commas, by `;` or tabs. */
function readRatesText(text: string, today: Day): RateTable {
  const { header, rows } = findTable(text);
  const names = header.cells.map((cell) => cell.trim().toLowerCase());
  const prices = rows.map(({ cells }) => cells[names.indexOf("price")] ?? "");
  const comma = hasDecimalCommas(prices);
  const cells = [
    names,
    ...rows.map((row) => row.cells.map((cell, index) => cellOf(cell, names[index] ?? "", comma))),
  ];
  return readRates(
    cells,
    (row, _column, name) => `line ${row === 0 ? header.line : (rows[row - 1]?.line ?? 0)}, column ${name}`,
    {
      today: () => today,
      dayOf: () => today,
      ratesRange: () => null,
      formula: () => null,
      vocabulary: () => null,
    },
  );
}

function findTable(text: string): { header: CsvRow; rows: readonly CsvRow[] } {
  for (const separator of SEPARATORS) {
    const header = firstRows(text, separator).find(isHeader);
    if (header !== undefined) return { header, rows: rowsBelow(text, separator, header.line) };
  }
  throw refused(
    "this is no rate table: no line names the columns model, meter and price. Download the Rates sheet as CSV.",
  );
}

function rowsBelow(text: string, separator: Separator, line: number): readonly CsvRow[] {
  return allRows(text, separator).filter((row) => row.line > line);
}

function isHeader({ cells }: CsvRow): boolean {
  const names = cells.map((cell) => cell.trim().toLowerCase());
  return ["model", "meter", "price"].every((name) => names.includes(name));
}

const THOUSANDS_BY_COMMA = /^[1-9]\d{0,2}(,\d{3})+$/;
const THOUSANDS_BY_POINT = /^[1-9]\d{0,2}(\.\d{3})+(,\d+)?$/;

/** Whether prices have decimal commas. Throws where a price can be read both ways and no other tells. */
function hasDecimalCommas(cells: readonly string[]): boolean {
  const prices = cells.map(bare);
  const comma = prices.some((price) => /^\d[\d.]*,\d+$/.test(price) && !THOUSANDS_BY_COMMA.test(price));
  const point = prices.some((price) => /^\d[\d,]*\.\d+$/.test(price) && !THOUSANDS_BY_POINT.test(price));
  if (comma && point) {
    throw refused("some prices have decimal commas and others decimal points. Download the sheet again.");
  }
  const either = prices.find((price) => THOUSANDS_BY_COMMA.test(price));
  if (either !== undefined && !comma && !point) {
    throw refused(
      `the price ${either} may be a thousand or a decimal. Show it with another number of decimals.`,
    );
  }
  return comma;
}

/** A price without its currency and spaces. */
function bare(cell: string): string {
  return cell
    .trim()
    .replace(/^(?:US\$|USD|\$)\s*|\s*(?:US\$|USD|\$)$/gi, "")
    .replace(/[\s\u00a0\u202f']/g, "");
}

function cellOf(text: string, column: string, comma: boolean): string | number {
  const cell = text.trim();
  if (cell === "") return "";
  if (WHOLE.includes(column)) {
    const digits = cell.replace(/[.,'\s\u00a0\u202f]/g, "");
    return /^\d+$/.test(digits) ? Number(digits) : cell;
  }
  if (column === "price") return numberOf(bare(cell), comma) ?? cell;
  return ["from", "until", "checked"].includes(column) ? isoDay(cell) : cell;
}

/** A price as a sheet shows it, with its separators of thousands; undefined for what is none. */
function numberOf(price: string, comma: boolean): number | undefined {
  const plain = comma
    ? (THOUSANDS_BY_POINT.test(price) ? price.replace(/\./g, "") : price).replace(",", ".")
    : price.replace(/,(?=\d{3}(\D|$))/g, "");
  return /^\d+(\.\d+)?(e[+-]?\d+)?$/i.test(plain) ? Number(plain) : undefined;
}

/** `30.07.2026`, as German and other sheets show a date; a date with slashes is left to be refused. */
function isoDay(cell: string): string {
  const [, day = "", month = "", year = ""] = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(cell) ?? [];
  return year === "" ? cell : `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
}
