import { quoted, type Dialect, type StoredType } from "../dialect";
import { COMMON, sumOf } from "./common";

const TYPES: Readonly<Record<StoredType, string>> = {
  text: "STRING",
  day: "DATE",
  integer: "INT64",
  amount: "NUMERIC",
  price: "NUMERIC",
  "unit price": "NUMERIC",
};

/** BigQuery: NUMERIC has 9 decimals, so tokens × price stays in millionths of a dollar until one BIGNUMERIC product. */
export const bigquery: Dialect = {
  ...COMMON,
  engine: "bigquery",
  title: "BigQuery",
  type: (type) => TYPES[type],
  price: (text) => (text === undefined ? "NULL" : `NUMERIC ${quoted(text)}`),
  table: (name, columns, rows) =>
    `CREATE OR REPLACE TABLE ${name} AS\nSELECT * FROM UNNEST(ARRAY<STRUCT<${columns.map((column) => column.join(" ")).join(", ")}>>[\n${rows.join(",\n")}\n]);`,
  carried: (alias, helpers) => `${alias}.* EXCEPT (${helpers.join(", ")})`,
  upToSecondColon: (id) => `'ft:' || COALESCE(SPLIT(${id}, ':')[SAFE_OFFSET(1)], '')`,
  dividedUp: (amount, by) => `DIV(${amount} + ${by} - 1, ${by})`,
  sum: (count) => `SUM(CAST(${count} AS NUMERIC))`,
  cost: (terms) => inDollars(terms),
  groupCost: (terms) => inDollars(terms),
  zero: () => "BIGNUMERIC '0'",
  unitCost: (quantity, price) =>
    `CAST(${quantity} AS BIGNUMERIC) * CAST(${price} AS BIGNUMERIC) * BIGNUMERIC '0.000001'`,
};

function inDollars(terms: Parameters<Dialect["cost"]>[0]): string {
  const micro = sumOf(terms, ({ quantity, price }) => `CAST(${quantity} AS NUMERIC) * ${price}`);
  return `CAST(${micro} AS BIGNUMERIC) * BIGNUMERIC '0.000001'`;
}
