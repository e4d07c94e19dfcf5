import { readFileSync } from "node:fs";
import path from "node:path";
import * as polyglot from "@polyglot-sql/sdk";
import { parse } from "sql-parser-cst";
import { ENGINES } from "../../src/sql/dialect";

/** The script of an engine with one row in each table: a parser learns nothing from thousands. */
function read(engine: string): string {
  const lines = readFileSync(path.resolve(__dirname, `../../dist/sql/${engine}.sql`), "utf8").split("\n");
  return lines.filter((line) => !/^\('.*\),$/.test(line)).join("\n");
}

test("BigQuery's script follows the grammar of BigQuery", () => {
  expect(parse(read("bigquery"), { dialect: "bigquery" }).statements.length).toBeGreaterThan(9);
});

test("PostgreSQL's script follows the grammar of PostgreSQL, but for a row's columns, which the parser does not know", () => {
  const script = read("postgres").replaceAll("(m.rs_row).*", "m.*").replaceAll("(j.rs_row).*", "j.*");
  expect(parse(script, { dialect: "postgresql" }).statements.length).toBeGreaterThan(9);
});

const { Dialect } = polyglot;

test.each([
  ["clickhouse", Dialect.ClickHouse],
  ["snowflake", Dialect.Snowflake],
  ["spark", Dialect.Spark],
] as const)("the script for %s parses, and not when it is broken", async (engine, dialect) => {
  await polyglot.init();
  const script = read(engine);
  const broken = script.replace("LEFT JOIN resolved AS p ON", "LEFT JOIN resolved AS p ON ON");
  expect(polyglot.parse(script, dialect)).toMatchObject({ success: true });
  expect(polyglot.parse(broken, dialect)).toMatchObject({ success: false });
});

test("every engine has a script that says what it is, and those that were not run say so", () => {
  for (const engine of ENGINES) {
    const notRun = ["snowflake", "spark"].includes(engine);
    expect([engine, /NOT RUN/.test(read(engine))]).toEqual([engine, notRun]);
  }
});
