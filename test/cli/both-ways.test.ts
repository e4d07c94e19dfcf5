import { gzipSync } from "node:zlib";
import { csvOf, jsonLinesOf, messyLog } from "./support/messy-log";
import { Folder, priced } from "./support/run";

/** A log goes through DuckDB above so many lines. */
const BY_DUCKDB = { RATESHEET_MOST_LINES: "0" };

const folder = new Folder();
afterAll(() => folder.remove());

const FILES: readonly (readonly [name: string, content: (withRequests: boolean) => string | Buffer])[] = [
  ["log.csv", (requests) => `${csvOf(messyLog(1, 900, requests))}gpt-5,1\n`],
  ["log.csv.gz", (requests) => gzipSync(csvOf(messyLog(2, 500, requests)))],
  ["log.jsonl", (requests) => `${jsonLinesOf(messyLog(3, 900, requests))}{"broken\n[1,2]\n`],
];

describe("a log costs the same line by line and summed by DuckDB", () => {
  test.each(
    FILES.flatMap(([name, content]) => [true, false].map((requests) => [name, requests, content] as const)),
  )("%s, with a column of requests: %s", (name, requests, content) => {
    folder.write(name, content(requests));
    const keys = ["--group", "day,project,model,meter,tier,context"];
    const [lines, sums] = [priced(folder, [name, ...keys]), priced(folder, [name, ...keys], BY_DUCKDB)];
    expect(sums.rows).toBeUndefined();
    expect(sums.rows_left_out).toBeDefined();
    expect(lines.rows?.length).toBeGreaterThan(900);
    expect({ totals: sums.totals, groups: sums.groups }).toEqual({
      totals: lines.totals,
      groups: lines.groups,
    });
  });
});
