import { DuckDBInstance, type DuckDBConnection } from "@duckdb/node-api";
import { readFileSync } from "node:fs";
import path from "node:path";
import { USAGE_FIELDS, type UsageRow } from "./random-usage";

const ROOT = path.resolve(__dirname, "../../..");

/** An empty database on which the built script has run; `usage` is a table that tests fill. */
export async function openDuck(): Promise<DuckDBConnection> {
  const connection = await (await DuckDBInstance.create(":memory:")).connect();
  await connection.run("SET threads = 1; CREATE SCHEMA ratesheet");
  const columns = USAGE_FIELDS.map((field) => `${field} ${TYPES[field] ?? "BIGINT"}`);
  await connection.run(`CREATE TABLE ratesheet.lines (${columns.join(", ")})`);
  await connection.run("CREATE VIEW ratesheet.usage AS FROM ratesheet.lines");
  await connection.run(readFileSync(path.join(ROOT, "dist/sql/duckdb.sql"), "utf8"));
  return connection;
}

const TYPES: Readonly<Partial<Record<keyof UsageRow, string>>> = {
  model: "VARCHAR",
  service_tier: "VARCHAR",
  day: "DATE",
};

/** Adds lines as SQL literals. */
export async function addLines(connection: DuckDBConnection, rows: readonly UsageRow[]): Promise<void> {
  const literal = (value: string | number | null): string =>
    value === null ? "NULL" : `'${String(value).replace(/'/g, "''")}'`;
  for (let at = 0; at < rows.length; at += 1000) {
    const tuples = rows
      .slice(at, at + 1000)
      .map((row) => `(${USAGE_FIELDS.map((field) => literal(row[field])).join(", ")})`);
    await connection.run(`INSERT INTO ratesheet.lines VALUES ${tuples.join(", ")}`);
  }
}

/** The rows of a query; decimals and whole numbers as text. */
export async function ask(connection: DuckDBConnection, query: string): Promise<(string | null)[][]> {
  const reader = await connection.runAndReadAll(query);
  return reader.getRows().map((row) => row.map((value) => (value === null ? null : String(value))));
}
