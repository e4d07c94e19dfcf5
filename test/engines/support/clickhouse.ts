import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import {
  CHARGE_LINES,
  tabSeparated,
  USAGE_LINES,
  type LineType,
  type SqlEngine,
} from "../../sql/support/sql-engine";
import { builtScript, statements } from "./built-script";
import { EnginePackages } from "./packages";

/** What is used of chdb: ClickHouse in the process. */
interface Session {
  query(sql: string, format?: string): string;
  cleanup(): void;
}

const TYPES: Readonly<Record<LineType, string>> = {
  text: "Nullable(String)",
  day: "Nullable(Date32)",
  integer: "Nullable(Int64)",
  amount: "Nullable(Decimal(38,9))",
};

export function openClickHouse(): Promise<SqlEngine> {
  const { Session } = new EnginePackages("chdb").require("chdb") as { Session: new () => Session };
  const session = new Session();
  const folder = mkdtempSync(path.join(tmpdir(), "ratesheet-clickhouse-"));
  session.query("CREATE DATABASE ratesheet");
  for (const { name, view, columns } of [USAGE_LINES, CHARGE_LINES]) {
    const list = columns.map(([column, type]) => `${column} ${TYPES[type]}`).join(", ");
    session.query(`CREATE TABLE ratesheet.${name} (${list}) ENGINE = MergeTree ORDER BY tuple()`);
    session.query(`CREATE VIEW ratesheet.${view} AS SELECT * FROM ratesheet.${name}`);
  }
  for (const statement of statements(builtScript("clickhouse"))) session.query(statement);
  return Promise.resolve({
    fill(table, rows) {
      const file = path.join(folder, `${table.name}.tsv`);
      writeFileSync(file, tabSeparated(table, rows));
      session.query(`TRUNCATE TABLE ratesheet.${table.name}`);
      const list = table.columns.map(([column, type]) => `${column} ${TYPES[type]}`).join(", ");
      session.query(
        `INSERT INTO ratesheet.${table.name} SELECT * FROM file('${file}', 'TabSeparated', '${list}')`,
      );
      return Promise.resolve();
    },
    ask(view, columns) {
      const list = columns.map((column) => `toString(${column})`).join(", ");
      const text = session.query(`SELECT ${list} FROM ratesheet.${view}`, "JSONCompactEachRow").trim();
      const lines = text === "" ? [] : text.split("\n");
      return Promise.resolve(lines.map((line) => JSON.parse(line) as (string | null)[]));
    },
    close() {
      session.cleanup();
      rmSync(folder, { recursive: true, force: true });
      return Promise.resolve();
    },
  });
}
