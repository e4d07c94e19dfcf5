import { readFileSync } from "node:fs";
import path from "node:path";
import { DuckDBInstance, type DuckDBConnection } from "@duckdb/node-api";

const ROUNDS = 5;

/** What is timed: reading the columns alone, and the two views over them. */
const QUERIES = {
  scan: `SELECT COUNT(model), COUNT(service_tier), MAX(day), SUM(requests), SUM(input_tokens), SUM(cached_tokens),
    SUM(cache_write_tokens), SUM(output_tokens), COUNT(*) FILTER (model = ''), COUNT(*) FILTER (service_tier = '')
    FROM ratesheet.usage`,
  daily_cost: "SELECT COUNT(*), SUM(list_cost), COUNT(problem) FROM ratesheet.daily_cost",
  priced_usage: "SELECT COUNT(*), SUM(list_cost), COUNT(problem) FROM ratesheet.priced_usage",
} as const;

export type SqlQuery = keyof typeof QUERIES;
const SQL_QUERIES = Object.keys(QUERIES) as readonly SqlQuery[];

const OTHERS = [
  "input_audio",
  "input_cached_audio",
  "output_audio",
  "input_image",
  "input_cached_image",
  "output_image",
];

/** dist/sql/duckdb.sql over one Parquet file. */
async function open(file: string): Promise<DuckDBConnection> {
  const connection = await (await DuckDBInstance.create(":memory:", { threads: "2" })).connect();
  const none = OTHERS.map((name) => `CAST(NULL AS BIGINT) AS ${name}_tokens`).join(", ");
  await connection.run("CREATE SCHEMA ratesheet");
  await connection.run(
    `CREATE VIEW ratesheet.usage AS SELECT *, CAST(1 AS BIGINT) AS requests, ${none} FROM read_parquet('${file}')`,
  );
  await connection.run(readFileSync(path.resolve(import.meta.dirname, "../dist/sql/duckdb.sql"), "utf8"));
  return connection;
}

/**
 * CPU time of each query, of all threads: the least of a few rounds. The queries take turns, so that what else the machine
 * does slows all of them.
 */
export async function cpuNanoseconds(file: string): Promise<Readonly<Record<SqlQuery, number>>> {
  const connection = await open(file);
  const least: Record<SqlQuery, number> = { scan: Infinity, daily_cost: Infinity, priced_usage: Infinity };
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const query of SQL_QUERIES) {
      const start = process.cpuUsage();
      await connection.runAndReadAll(QUERIES[query]);
      const { user, system } = process.cpuUsage(start);
      least[query] = Math.min(least[query], (user + system) * 1000);
    }
  }
  connection.closeSync();
  return least;
}

/** Run by itself: the most memory that a process with this one query ever held, Node and DuckDB included, in bytes. */
async function printMemory(query: SqlQuery, file: string): Promise<void> {
  const connection = await open(file);
  await connection.runAndReadAll(QUERIES[query]);
  process.stdout.write(String(process.resourceUsage().maxRSS * 1024));
}

const [script, query, file] = process.argv.slice(1);
if (script === import.meta.filename && file !== undefined) void printMemory(query as SqlQuery, file);
