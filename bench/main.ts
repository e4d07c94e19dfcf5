import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { limits, sqlLimits, usageLimits } from "./limits";
import { measure, type Figures } from "./measure";
import { comparisonPage, thisMachine } from "./report";
import { measureSql } from "./sql";
import { measureUsage } from "./usage";

function line({ name, nanosecondsPerRow, coldMilliseconds, nearestShare, pricedShare }: Figures): string {
  const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;
  return [
    name.padEnd(26),
    `${nanosecondsPerRow.toFixed(0)} ns`.padStart(12),
    (coldMilliseconds === undefined ? "–" : `${coldMilliseconds.toFixed(1)} ms`).padStart(12),
    percent(nearestShare).padStart(14),
    percent(pricedShare).padStart(10),
  ].join("");
}

const SQL_ROWS = 10_000_000;

/**
 * Prints the figures, fails when a limit does not hold. `--write FILE` writes the page of the comparison too; `--sql-rows N`
 * says over how many lines of a log the queries are timed.
 */
async function main(): Promise<void> {
  const { values } = parseArgs({ options: { write: { type: "string" }, "sql-rows": { type: "string" } } });
  const sql = await measureSql(Number(values["sql-rows"] ?? SQL_ROWS));
  const results = await measure();
  const usage = await measureUsage();
  console.log("library                            a row        cold  nearest double    priced");
  for (const figures of [results.ours, results.floatLoop, ...results.peers]) console.log(line(figures));
  console.log("");
  for (const [name, { cpuNanosecondsPerRow, megabytes }] of Object.entries(sql.queries)) {
    console.log(
      `DuckDB ${name.padEnd(14)}${cpuNanosecondsPerRow.toFixed(0).padStart(10)} ns a row  ${megabytes.toFixed(0).padStart(4)} MB`,
    );
  }
  console.log("");
  console.log(
    `${usage.lines} lines of an export: plain CSV ${usage.csvMilliseconds.toFixed(0)} ms, read, checked and priced ${usage.readMilliseconds.toFixed(0)} ms, ${usage.charges} charges`,
  );
  console.log("");
  const checks = [...limits(results), ...usageLimits(usage), ...sqlLimits(sql)];
  for (const { text, holds } of checks) console.log(`${holds ? "holds" : "FAILS"}  ${text}`);
  if (values.write !== undefined) {
    writeFileSync(values.write, comparisonPage(results, checks, thisMachine(new Date())));
  }
  if (!checks.every(({ holds }) => holds)) process.exitCode = 1;
}

void main();
