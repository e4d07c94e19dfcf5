import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, renameSync } from "node:fs";
import path from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { cpuNanoseconds, type SqlQuery } from "./sql-query";

const ROOT = path.resolve(import.meta.dirname, "..");
const FOLDER = path.join(ROOT, ".cache/bench");
const SMALLER = 10;

/** A query over a log, at its full size and a tenth of it: the two are alike a row where the work is linear. */
export interface SqlResult {
  readonly cpuNanosecondsPerRow: number;
  readonly megabytes: number;
  /** CPU time a row at full size, by that at a tenth. */
  readonly growth: number;
}

export interface SqlResults {
  readonly rows: number;
  readonly queries: Readonly<Record<SqlQuery, SqlResult>>;
}

/** Times dist/sql/duckdb.sql over a log of so many rows as Parquet. */
export async function measureSql(rows: number): Promise<SqlResults> {
  const file = await logFile(rows);
  const large = await cpuNanoseconds(file);
  const small = await cpuNanoseconds(await logFile(Math.round(rows / SMALLER)));
  const result = (query: SqlQuery): SqlResult => ({
    cpuNanosecondsPerRow: large[query] / rows,
    megabytes: memoryBytes(query, file) / 1e6,
    growth: large[query] / small[query] / SMALLER,
  });
  return {
    rows,
    queries: { scan: result("scan"), daily_cost: result("daily_cost"), priced_usage: result("priced_usage") },
  };
}

function memoryBytes(query: SqlQuery, file: string): number {
  const script = path.join(ROOT, "bench/sql-query.ts");
  const args = ["--import", "tsx", script, query, file];
  return Number(execFileSync(process.execPath, args, { cwd: ROOT, encoding: "utf8" }));
}

const MODELS = [
  ..."gpt-5 gpt-5 gpt-5-mini gpt-5-mini gpt-5-mini gpt-4o gpt-4o-2024-08-06 gpt-4o-mini gpt-4o-mini-2024-07-18".split(
    " ",
  ),
  ..."gpt-4.1 gpt-4.1-2025-04-14 gpt-4.1-mini o3 o4-mini gpt-5.1-2025-11-13 gpt-5.2 gpt-5.4 gpt-5.6-luna".split(
    " ",
  ),
  "ft:gpt-4o-2024-08-06:acme:support:9xYz",
  "text-embedding-3-large",
];

/** A log of two years: twenty models, a third of the lines without cached tokens, one in 200 with long context, four tiers. */
async function logFile(rows: number): Promise<string> {
  const file = path.join(FOLDER, `usage-${rows}.parquet`);
  if (existsSync(file)) return file;
  mkdirSync(FOLDER, { recursive: true });
  const connection = await (await DuckDBInstance.create(":memory:")).connect();
  await connection.run("CREATE MACRO h(i, k) AS CAST(hash(i * 31 + k) % 1000003 AS BIGINT)");
  const models = MODELS.map((model) => `'${model}'`).join(", ");
  // Written beside it first: a run that is stopped leaves no half of a file.
  await connection.run(`COPY (
    SELECT i AS request_id,
      [${models}][1 + h(i, 1) % ${MODELS.length}] AS model,
      CASE h(i, 2) % 10 WHEN 7 THEN 'batch' WHEN 8 THEN 'standard' WHEN 9 THEN 'flex' END AS service_tier,
      DATE '2025-01-01' + CAST(i * 690 // ${rows} AS INTEGER) AS day,
      50 + CASE WHEN h(i, 3) % 200 = 0 THEN h(i, 4) % 900000 ELSE h(i, 4) * h(i, 5) % 40000 END AS input_tokens,
      CASE WHEN h(i, 6) % 3 = 0 THEN 0 ELSE h(i, 7) % 50 END AS cached_tokens,
      CAST(0 AS BIGINT) AS cache_write_tokens,
      CASE WHEN h(i, 1) % ${MODELS.length} = ${MODELS.length - 1} THEN 0 ELSE h(i, 8) % 4000 END AS output_tokens
    FROM range(${rows}) AS lines(i)) TO '${file}.part' (FORMAT parquet, COMPRESSION zstd)`);
  renameSync(`${file}.part`, file);
  connection.closeSync();
  return file;
}
