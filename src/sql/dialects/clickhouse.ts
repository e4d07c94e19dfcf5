import { quoted, type Dialect, type StoredType, type Term } from "../dialect";
import type { PriceRange } from "../price-rows";
import { COMMON, sumOf } from "./common";

function typeOf(type: StoredType, { scale }: PriceRange): string {
  const types: Readonly<Record<StoredType, string>> = {
    text: "Nullable(String)",
    day: "Nullable(Date32)",
    integer: "Nullable(Int64)",
    amount: "Nullable(Decimal(38,9))",
    price: `Nullable(Decimal(18,${scale}))`,
    "unit price": `Nullable(Decimal(38,${scale}))`,
  };
  return types[type];
}

/** ClickHouse: a division keeps the decimals of the dividend, so millionths of a dollar get six more before it. */
function inDollars(terms: readonly Term[], wide: 128 | 256, scale: number): string {
  const micro = sumOf(terms, ({ quantity, price }) => `toDecimal${wide}(${quantity}, 0) * ${price}`);
  return `toDecimal${wide}(${micro}, ${scale + 6}) / 1000000`;
}

/** ClickHouse: columns are Nullable and misses of a join NULL, since elsewhere NULL would turn into 0. */
export const clickhouse: Dialect = {
  ...COMMON,
  engine: "clickhouse",
  title: "ClickHouse",
  schema: "CREATE DATABASE IF NOT EXISTS ratesheet;",
  days: ["1900-01-01", "2299-12-31"],
  type: typeOf,
  day: (text) => `toDate32(${quoted(text)})`,
  table: (name, columns, rows) =>
    `CREATE OR REPLACE TABLE ${name} (${columns.map((column) => column.join(" ")).join(", ")}) ENGINE = MergeTree ORDER BY tuple();\nINSERT INTO ${name} VALUES\n${rows.join(",\n")};`,
  view: (name, query) => `CREATE OR REPLACE VIEW ${name} AS\n${query}\nSETTINGS join_use_nulls = 1;`,
  carried: (alias, helpers) => `${alias}.* EXCEPT (${helpers.join(", ")})`,
  trim: (text) => `trimBoth(${text}, ' \\t\\n\\r')`,
  startsWith: (text, prefix) => `startsWith(${text}, ${quoted(prefix)})`,
  upToSecondColon: (id) => `'ft:' || arrayElement(splitByChar(':', assumeNotNull(${id})), 2)`,
  dividedUp: (amount, by) => `intDiv(${amount} + ${by} - 1, greatest(${by}, 1))`,
  hasBit: (mask, bit) => `bitAnd(${mask}, ${bit}) <> 0`,
  anyBit: (mask, other) => `bitAnd(${mask}, ${other}) <> 0`,
  anyNegative: (numbers) => numbers.map((number) => `${number} < 0`).join(" OR "),
  sum: (count) => `SUM(toInt128(${count}))`,
  plainPrice: (column) => `COALESCE(${column}, toDecimal64(0, 6))`,
  carriedPrice: (column, { scale }) => `COALESCE(${column}, toDecimal64(0, ${scale}))`,
  cost: (terms, _size, { scale }) => inDollars(terms, 128, scale),
  groupCost: (terms, { scale }) => inDollars(terms, 256, scale),
  zero: ({ scale }) => `toDecimal128(0, ${scale + 6})`,
  unitCost: (quantity, price) =>
    `toDecimal256(${quantity}, 9) * toDecimal256(${price}, 9) * toDecimal256('0.000001', 6)`,
};
