import { execFileSync, spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import path from "node:path";
import { Folder } from "./support/run";

const ROOT = path.resolve(__dirname, "../..");
const folder = new Folder();
afterAll(() => folder.remove());

const LOG = "model,input_tokens,output_tokens,date\ngpt-5,1000000,0,2026-10-01\n";

describe("the packed tarball, unpacked into an empty folder without a single dependency", () => {
  beforeAll(() => {
    execFileSync("npm", ["pack", "--silent", "--pack-destination", folder.path], { cwd: ROOT });
    const [tarball = ""] = readdirSync(folder.path).filter((name) => name.endsWith(".tgz"));
    execFileSync("tar", ["xzf", tarball], { cwd: folder.path });
    folder.write("log.csv", LOG);
    folder.write("log.parquet", "PAR1 whatever follows");
  }, 60_000);

  const run = (...args: readonly string[]) =>
    spawnSync("node", [folder.file("package/dist/cli/ratesheet.mjs"), ...args], {
      cwd: folder.path,
      encoding: "utf8",
    });

  test("its command is what package.json names", () => {
    const { bin } = JSON.parse(
      execFileSync("cat", [folder.file("package/package.json")], { encoding: "utf8" }),
    ) as { readonly bin: Readonly<Record<string, string>> };
    expect(bin).toEqual({ ratesheet: "dist/cli/ratesheet.mjs" });
  });

  test("prices a small file", () => {
    const { status, stdout } = run("price", "log.csv", "--json");
    expect([status, (JSON.parse(stdout) as { readonly totals: unknown }).totals]).toEqual([
      0,
      { list_cost: "1.25", billed: null, unpriced_rows: 0, unrecognised_rows: 0 },
    ]);
  });

  test("says how to get DuckDB where it needs it", () => {
    const { status, stdout, stderr } = run("price", "log.parquet");
    expect([status, stdout]).toEqual([1, ""]);
    expect(stderr).toMatch(/log\.parquet: Parquet is read with DuckDB.*npm install @duckdb\/node-api/);
  });

  test("writes the SQL, and brings it ready made with the open data", () => {
    expect(run("sql", "bigquery").stdout).toMatch(/^-- RateSheet for BigQuery/);
    expect(readdirSync(folder.file("package/dist")).sort()).toEqual([
      "cli",
      "rates.csv",
      "rates.json",
      "rates.schema.json",
      "sql",
    ]);
  });
});
