import type { PriceRange } from "./price-rows";
import type { ColumnType } from "./usage-columns";

export const ENGINES = ["bigquery", "duckdb", "postgres", "clickhouse", "snowflake", "spark"] as const;

export type Engine = (typeof ENGINES)[number];

export type StoredType = ColumnType | "price" | "unit price";

/** A quantity in whole tokens, and the price it is charged at, both as SQL. */
export interface Term {
  readonly quantity: string;
  readonly price: string;
}

/** What engines do not agree on. All else is one text. */
export interface Dialect {
  readonly engine: Engine;
  /** The name as its makers write it. */
  readonly title: string;
  /** What the reader must know of this engine, as lines of a comment. */
  readonly notes: readonly string[];
  /** Makes the schema `ratesheet`. */
  readonly schema: string;
  /** The first and the last day that a date can hold. */
  readonly days: readonly [string, string];
  type(type: StoredType, prices: PriceRange): string;
  day(text: string): string;
  price(text: string | undefined): string;
  table(
    name: string,
    columns: readonly (readonly [name: string, type: string])[],
    rows: readonly string[],
  ): string;
  view(name: string, query: string): string;
  /** A view that is only made where there is none of that name. */
  viewIfMissing(name: string, query: string): string;
  /** Carries a row of the user's through the steps of a query: in the first select, and all but the helpers in the last. */
  carry(alias: string): string;
  carried(alias: string, helpers: readonly string[]): string;
  trim(text: string): string;
  startsWith(text: string, prefix: string): string;
  /** An id that begins with `ft:`, without its second colon and what follows. */
  upToSecondColon(id: string): string;
  /** Whole number division, rounded up; both are at least 1 and below 2^53. */
  dividedUp(amount: string, by: string): string;
  hasBit(mask: string, bit: number): string;
  anyBit(mask: string, other: string): string;
  /** Whether one of several whole numbers is negative. */
  anyNegative(numbers: readonly string[]): string;
  /** The sum of a column of whole numbers, wide enough never to overflow. */
  sum(count: string): string;
  /** A token price as the queries carry it: never NULL, since what is missing stands in a mask. */
  carriedPrice(column: string, prices: PriceRange): string;
  /** The same as a decimal, for `groupCost`. */
  plainPrice(column: string): string;
  /** The cost of a line, exactly. `size` is at least as large as the sum of the quantities. */
  cost(terms: readonly Term[], size: string, prices: PriceRange): string;
  /** A quicker way to the same, where there is one, and the lines for which it is exact. */
  quickCost?(
    terms: readonly Term[],
    size: string,
    prices: PriceRange,
  ): { readonly when: string; readonly cost: string } | undefined;
  /** The same for the sums of many lines. */
  groupCost(terms: readonly Term[], prices: PriceRange): string;
  /** Zero, in the type of `cost`. */
  zero(prices: PriceRange): string;
  /** The cost of a quantity that may have decimals, at a price per 1,000,000; NULL where it would overflow. */
  unitCost(quantity: string, price: string, prices: PriceRange): string;
  /** Whether a quantity has decimals. */
  fractional(quantity: string): string;
}

export function quoted(text: string): string {
  return `'${text.replace(/'/g, "''")}'`;
}
