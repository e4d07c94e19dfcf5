import { quoted, type Dialect, type StoredType, type Term } from "../dialect";
import { COMMON, sumOf } from "./common";

const TYPES: Readonly<Record<StoredType, string>> = {
  text: "TEXT",
  day: "DATE",
  integer: "BIGINT",
  amount: "NUMERIC",
  price: "NUMERIC",
  "unit price": "NUMERIC",
};

const cost = (terms: readonly Term[]): string =>
  `${sumOf(terms, ({ quantity, price }) => `${quantity} * ${price}`)} * 0.000001`;

/** PostgreSQL: NUMERIC is exact at any length. It has no EXCLUDE, so the user's row is carried as one value. */
export const postgres: Dialect = {
  ...COMMON,
  engine: "postgres",
  title: "PostgreSQL",
  notes: [
    "Running it again drops the two cost views and makes them anew; views of your own on top go with them.",
  ],
  type: (type) => TYPES[type],
  table: (name, columns, rows) =>
    `DROP TABLE IF EXISTS ${name} CASCADE;\nCREATE TABLE ${name} (${columns.map((column) => column.join(" ")).join(", ")});\nINSERT INTO ${name} VALUES\n${rows.join(",\n")};`,
  view: (name, query) => `DROP VIEW IF EXISTS ${name} CASCADE;\nCREATE VIEW ${name} AS\n${query};`,
  viewIfMissing: (name, query) =>
    `DO $$ BEGIN IF to_regclass(${quoted(name)}) IS NULL THEN\nCREATE VIEW ${name} AS\n${query};\nEND IF; END $$;`,
  carry: (alias) => `${alias} AS rs_row`,
  carried: (alias) => `(${alias}.rs_row).*`,
  trim: (text) => `BTRIM(${text}, E' \\t\\n\\r')`,
  startsWith: (text, prefix) => `${text} LIKE ${quoted(`${prefix.replace(/_/g, "\\_")}%`)}`,
  cost,
  groupCost: cost,
  zero: () => "CAST(0 AS NUMERIC)",
  unitCost: (quantity, price) => `${quantity} * ${price} * 0.000001`,
};
