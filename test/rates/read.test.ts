import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readCommand, type CommandResult } from "../../scripts/rates/read-command";
import { LATER_PAGE, LATER_RATES } from "../feeds/later-page";
import { INPUTS } from "./bundled-rows";

const ROOT = join(__dirname, "../..");
const PAGE = join(INPUTS, "pricing-page-2026-08.md");

const read = (...args: readonly string[]): CommandResult => readCommand(args, INPUTS);

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "read-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

function fileOf(content: string | Uint8Array): string {
  const file = join(folder, "page.md");
  writeFileSync(file, content);
  return file;
}

test("npm run --silent rates:read prints nothing but the answer", () => {
  const run = (...args: readonly string[]): readonly unknown[] => {
    const command = ["--import", "tsx", "scripts/rates/read.ts", ...args];
    const { status, stdout, stderr } = spawnSync(process.execPath, command, { cwd: ROOT, encoding: "utf8" });
    return [status, stdout, stderr];
  };
  expect(run(PAGE, "--json")).toEqual([0, `${read(PAGE, "--json").stdout}\n`, ""]);
  expect(run(join(folder, "none.md"))).toEqual([
    1,
    "",
    expect.stringMatching(/none\.md cannot be read: ENOENT/),
  ]);
});

test("--json gives each rate and each price that was not read, by the contract", () => {
  const { exit, stdout, stderr } = read(fileOf(LATER_PAGE), "--json");
  const { rates, left } = JSON.parse(stdout) as {
    rates: Record<string, unknown>[];
    left: Record<string, unknown>[];
  };
  expect([exit, stderr]).toEqual([0, ""]);
  expect(rates).toHaveLength(LATER_RATES.length);
  expect(rates[0]).toEqual({
    model: "gpt-6.2-sol",
    meter: "input",
    tier: "standard",
    context: "short",
    price: "2",
    per: 1_000_000,
  });
  expect(left.map(({ line }) => line)).toEqual([26, 36, 60, 81, 91, 101, 103, 115, 126, 127]);
  expect(left[2]).toEqual({
    line: 60,
    text: "What stands by costs less, $0.02",
    why: "a price in words, outside the tables",
  });
});

test("without it, the same in words", () => {
  const { exit, stdout } = read(PAGE);
  expect(exit).toBe(0);
  expect(stdout).toMatch(/^596 prices of 89 models, in USD; per 1M tokens where nothing else is said\.\n/);
  expect(stdout).toContain(
    "\ngpt-5.5-pro (standard, up to 272,000 tokens): input $30, output $180\ngpt-5.5-pro (standard, above 272,000 tokens): input $60, output $270\n",
  );
  expect(stdout).toContain("\ntts-1 (standard): character $15 per 1,000,000 characters\n");
  expect(stdout).toContain("\nomni-moderation-latest (standard): input free\n");
  expect(stdout).toContain(
    "\n  line 434: $25.00 / 1k calls + Search content tokens are free.\n    a price in words, outside the tables",
  );
});

test.each<readonly [how: string, content: string | Uint8Array, why: RegExp]>([
  ["nothing", "", /came back empty/],
  ["bytes that are no text", new Uint8Array([0x50, 0x4b, 3, 4, 0xff, 0xfe, 0]), /is not text in UTF-8/],
  ["a web page", "<!doctype html><html></html>", /a web page \(HTML\) instead of Markdown/],
  ["JSON", '{"rates":[]}', /JSON instead of Markdown/],
  ["another page", "# Models\n\nWe have models.\n", /no table under “Flagship models”/],
])("%s is refused with the reason, exit 1", (_how, content, why) => {
  const { exit, stdout, stderr } = read(fileOf(content), "--json");
  expect([exit, stdout]).toEqual([1, ""]);
  expect(stderr).toMatch(why);
});

test("a file that is not there is refused, exit 1; no file, two files and an unknown option are wrong usage, exit 2", () => {
  expect(read(join(folder, "none.md"))).toMatchObject({ exit: 1, stdout: "" });
  for (const args of [[], [PAGE, PAGE], [PAGE, "--yaml"]]) {
    const { exit, stdout, stderr } = read(...args);
    expect([exit, stdout]).toEqual([2, ""]);
    expect(stderr).toContain("npm run --silent rates:read -- FILE [--json]");
  }
});
