import type { Results } from "./measure";
import type { SqlResults } from "./sql";
import type { UsageResults } from "./usage";

/** Something a release must hold, with the figure that decides it. */
export interface Check {
  readonly text: string;
  readonly holds: boolean;
}

export function limits({
  ours,
  floatLoop,
  peers,
  fullRowNanoseconds,
  imageMilliseconds,
  bundleBytes,
}: Results): readonly Check[] {
  const times = (name: string): number => {
    const peer = peers.find((one) => one.name === name);
    return peer ? peer.nanosecondsPerRow / ours.nanosecondsPerRow : NaN;
  };
  const fasterThan = (name: string, least: number): Check => ({
    text: `${times(name).toFixed(0)}× faster a row than ${name} (at least ${least}×)`,
    holds: times(name) >= least,
  });
  const overFloat = ours.nanosecondsPerRow / floatLoop.nanosecondsPerRow;
  const fullOverFloat = fullRowNanoseconds / floatLoop.nanosecondsPerRow;
  const cold = ours.coldMilliseconds ?? NaN;
  return [
    {
      text: `100,000 rows of four columns in one call: ${overFloat.toFixed(1)}× a plain float loop (at most 4×)`,
      holds: overFloat <= 4,
    },
    {
      text: `with tiers, requests and 100,000 different instants: ${fullOverFloat.toFixed(1)}× that loop (at most 25×)`,
      holds: fullOverFloat <= 25,
    },
    fasterThan("@pydantic/genai-prices", 50),
    fasterThan("ai-sdk-cost-calculator", 10),
    {
      text: `cold load and first call, median of 15: ${cold.toFixed(1)} ms (at most 15 ms)`,
      holds: cold <= 15,
    },
    {
      text: `dist/Code.js: ${(bundleBytes / 1000).toFixed(0)} kB (at most 250 kB)`,
      holds: bundleBytes <= 250_000,
    },
    {
      text: `10,000 rows of IMAGE_TOKENS: ${imageMilliseconds.toFixed(1)} ms (at most 20 ms)`,
      holds: imageMilliseconds <= 20,
    },
  ];
}

/** What reading an export must hold: no more than a few times the work of splitting its lines, and short enough to wait for. */
export function usageLimits({
  lines,
  charges,
  csvMilliseconds,
  readMilliseconds,
}: UsageResults): readonly Check[] {
  const times = readMilliseconds / csvMilliseconds;
  const what = `${lines.toLocaleString("en-US")} lines of a usage export, 26 columns, into ${charges.toLocaleString("en-US")} priced charges`;
  return [
    {
      text: `${what}: ${times.toFixed(1)}× a plain CSV parse by Papa Parse (at most 15×)`,
      holds: times <= 15,
    },
    {
      text: `the same: ${(readMilliseconds / 1000).toFixed(2)} s (at most 2 s; in the browser, with the page, at most 3 s)`,
      holds: readMilliseconds <= 2_000,
    },
  ];
}

/** What the queries of `dist/sql/duckdb.sql` must hold over a log in Parquet. */
export function sqlLimits({ rows, queries }: SqlResults): readonly Check[] {
  const { scan, daily_cost: daily, priced_usage: priced } = queries;
  const over = (figures: typeof scan): number => figures.cpuNanosecondsPerRow / scan.cpuNanosecondsPerRow;
  const log = `${Math.round(rows / 1e6)} million lines of Parquet in DuckDB`;
  const megabytes = Math.max(daily.megabytes, priced.megabytes);
  const growth = Math.max(daily.growth, priced.growth);
  return [
    {
      text: `${log}: daily_cost ${over(daily).toFixed(1)}× the CPU time of reading the same columns (at most 4×)`,
      holds: over(daily) <= 4,
    },
    {
      text: `${log}: priced_usage ${over(priced).toFixed(1)}× that time (at most 6×)`,
      holds: over(priced) <= 6,
    },
    {
      text: `${log}: ${megabytes.toFixed(0)} MB of memory, Node's own included (at most 512 MB)`,
      holds: megabytes <= 512,
    },
    {
      text: `the CPU time of a line is ${growth.toFixed(2)}× that in a log of a tenth (at most 1.2×)`,
      holds: growth <= 1.2,
    },
  ];
}
