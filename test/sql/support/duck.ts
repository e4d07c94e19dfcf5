import { DuckDBInstance } from "@duckdb/node-api";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { CHARGE_LINES, tabSeparated, USAGE_LINES, type LineType, type SqlEngine } from "./sql-engine";

const SCRIPT = path.resolve(__dirname, "../../../dist/sql/duckdb.sql");

const TYPES: Readonly<Record<LineType, string>> = {
  text: "VARCHAR",
  day: "DATE",
  integer: "BIGINT",
  amount: "DECIMAL(25,9)",
};

export async function openDuck(): Promise<SqlEngine> {
  const connection = await (await DuckDBInstance.create(":memory:")).connect();
  const folder = mkdtempSync(path.join(tmpdir(), "ratesheet-duckdb-"));
  await connection.run("SET threads = 1; CREATE SCHEMA ratesheet");
  for (const { name, view, columns } of [USAGE_LINES, CHARGE_LINES]) {
    const list = columns.map(([column, type]) => `${column} ${TYPES[type]}`).join(", ");
    await connection.run(`CREATE TABLE ${name} (${list}); CREATE VIEW ratesheet.${view} AS FROM ${name}`);
  }
  await connection.run(readFileSync(SCRIPT, "utf8"));
  return {
    async fill(table, rows) {
      const file = path.join(folder, `${table.name}.tsv`);
      writeFileSync(file, tabSeparated(table, rows));
      await connection.run(
        `TRUNCATE ${table.name}; COPY ${table.name} FROM '${file}' (DELIMITER '\t', NULLSTR '\\N', HEADER false, QUOTE '', ESCAPE '')`,
      );
    },
    async ask(view, columns) {
      const list = columns.map((column) => `CAST(${column} AS VARCHAR)`).join(", ");
      const reader = await connection.runAndReadAll(`SELECT ${list} FROM ratesheet.${view}`);
      return reader.getRows().map((row) => row.map((value) => (value === null ? null : String(value))));
    },
    close() {
      connection.closeSync();
      rmSync(folder, { recursive: true, force: true });
      return Promise.resolve();
    },
  };
}
