import { quoted, type Dialect, type Term } from "../dialect";

export function sumOf(terms: readonly Term[], product: (term: Term) => string): string {
  return `(${terms.map(product).join("\n      + ")})`;
}

/** What most engines have in common. */
export const COMMON = {
  notes: [],
  schema: "CREATE SCHEMA IF NOT EXISTS ratesheet;",
  days: ["0001-01-01", "9999-12-31"],
  day: (text) => `DATE ${quoted(text)}`,
  price: (text) => text ?? "NULL",
  table: (name, columns, rows) =>
    `CREATE OR REPLACE TABLE ${name} (${columns.map((column) => column.join(" ")).join(", ")});\nINSERT INTO ${name} VALUES\n${rows.join(",\n")};`,
  view: (name, query) => `CREATE OR REPLACE VIEW ${name} AS\n${query};`,
  viewIfMissing: (name, query) => `CREATE VIEW IF NOT EXISTS ${name} AS\n${query};`,
  carry: (alias) => `${alias}.*`,
  carried: (alias, helpers) => `${alias}.* EXCLUDE (${helpers.join(", ")})`,
  trim: (text) => `TRIM(${text})`,
  startsWith: (text, prefix) => `STARTS_WITH(${text}, ${quoted(prefix)})`,
  upToSecondColon: (id) => `'ft:' || SPLIT_PART(${id}, ':', 2)`,
  dividedUp: (amount, by) => `(${amount} + ${by} - 1) / ${by}`,
  hasBit: (mask, bit) => `(${mask} & ${bit}) <> 0`,
  anyBit: (mask, other) => `(${mask} & ${other}) <> 0`,
  // The sign of all of them is one bit: quicker than a comparison for each.
  anyNegative: (numbers) => `(${numbers.join(" | ")}) < 0`,
  sum: (count) => `SUM(${count})`,
  plainPrice: (column) => `COALESCE(${column}, 0)`,
  carriedPrice: (column) => `COALESCE(${column}, 0)`,
  fractional: (quantity) => `${quantity} <> FLOOR(${quantity})`,
} satisfies Partial<Dialect>;
