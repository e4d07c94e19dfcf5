import {
  CHARGE_LINES,
  tabSeparated,
  USAGE_LINES,
  type LinesTable,
  type LineType,
  type SqlEngine,
} from "../../sql/support/sql-engine";
import { builtScript } from "./built-script";
import { EnginePackages } from "./packages";

/** What is used of PGlite: PostgreSQL compiled to WebAssembly. */
interface Database {
  exec(sql: string): Promise<unknown>;
  query(
    sql: string,
    parameters: readonly unknown[],
    options: Readonly<{ blob?: Blob; rowMode?: "array" }>,
  ): Promise<{ readonly rows: readonly (readonly (string | null)[])[] }>;
  close(): Promise<void>;
}

const TYPES: Readonly<Record<LineType, string>> = {
  text: "TEXT",
  day: "DATE",
  integer: "BIGINT",
  amount: "NUMERIC",
};

export async function openPostgres(): Promise<SqlEngine> {
  const { PGlite } = new EnginePackages("@electric-sql/pglite").require("@electric-sql/pglite") as {
    PGlite: { create(): Promise<Database> };
  };
  const db = await PGlite.create();
  await db.exec("CREATE SCHEMA ratesheet");
  for (const { name, view, columns } of [USAGE_LINES, CHARGE_LINES]) {
    const list = columns.map(([column, type]) => `${column} ${TYPES[type]}`).join(", ");
    await db.exec(`CREATE TABLE ${name} (${list}); CREATE VIEW ratesheet.${view} AS SELECT * FROM ${name}`);
  }
  await db.exec(builtScript("postgres"));
  return {
    async fill(table: LinesTable, rows) {
      await db.exec(`TRUNCATE ${table.name}`);
      await db.query(`COPY ${table.name} FROM '/dev/blob'`, [], {
        blob: new Blob([tabSeparated(table, rows)]),
      });
    },
    async ask(view, columns) {
      const list = columns.map((column) => `CAST(${column} AS TEXT)`).join(", ");
      return (await db.query(`SELECT ${list} FROM ratesheet.${view}`, [], { rowMode: "array" })).rows;
    },
    close: () => db.close(),
  };
}
