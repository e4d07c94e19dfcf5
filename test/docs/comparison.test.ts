import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";
import { DONE_BETTER, FEATURE_COLUMNS, FEATURES } from "../../bench/features";
import { page, ROOT } from "./support/pages";

const COMPARISON = page("docs/comparison.md").text;
const PEERS = FEATURE_COLUMNS.slice(1);

function installed(name: string): string {
  const text = readFileSync(path.join(ROOT, "node_modules", name, "package.json"), "utf8");
  return (JSON.parse(text) as { readonly version: string }).version;
}

describe("the page", () => {
  test("names the machine, its Node and the day", () => {
    expect(COMPARISON).toMatch(
      /^On \d{4}-\d{2}-\d{2}, on \d+ × .+, \w+ \w+, Node \d+\.\d+\.\d+, all in one run,$/m,
    );
  });

  test("measures each library in the version that is installed, and every figure is there", () => {
    for (const name of PEERS) {
      const row = COMPARISON.split("\n").find((line) => line.startsWith(`| ${name} | ${installed(name)} |`));
      expect(`${name}: ${row ?? "no row"}`).toMatch(
        /\| [\d,]+ ns \| \d+ ms \| [\d,]+ kB \| [\d.]+ % \| [\d.]+ % \| [\d.]+ % \|$/,
      );
    }
    expect(COMPARISON).toMatch(/^\| RateSheet \| .* \| 100\.0 % \| 100\.0 % \| 100\.0 % \|$/m);
    expect(COMPARISON).toMatch(/^\| plain float loop \|/m);
  });

  test("has the features, what the others do better, and what a release must hold, as they stand in the bench", () => {
    for (const cells of FEATURES) expect(COMPARISON).toContain(`| ${cells.join(" | ")} |`);
    for (const [peer, what] of DONE_BETTER) expect(COMPARISON).toContain(`- **${peer}**: ${what}`);
    expect(DONE_BETTER.map(([peer]) => peer).sort()).toEqual([...PEERS].sort());
    expect(COMPARISON).toMatch(/(^- (holds|\*\*fails\*\*): .+\n){6}/m);
  });
});

/** What the peers answer, in a process of their own: some of them are ES modules, which this suite cannot load. */
function answers(rows: readonly object[]): Readonly<Record<string, readonly unknown[]>> {
  const code = `
    const { PEERS } = require("./bench/peers.ts");
    const ask = (peer, row) => { try { return peer.price(row) ?? null; } catch { return "error"; } };
    console.log(JSON.stringify(Object.fromEntries(PEERS.map((peer) =>
      [peer.name, ${JSON.stringify(rows)}.map((row) => ask(peer, row))]))));
  `;
  const tsx = path.join(ROOT, "node_modules/.bin/tsx");
  return JSON.parse(execFileSync(tsx, ["-e", code], { cwd: ROOT, encoding: "utf8" })) as Readonly<
    Record<string, readonly unknown[]>
  >;
}

test("what the page says of the others' rules is what they do", () => {
  const shown = answers([
    // gpt-4o on 2026-08-31: $2.50, cached $1.25, output $10 per 1M; (34,500 − 28,800) × 2.5 + 28,800 × 1.25 + 3,000 × 10.
    { model: "gpt-4o", input: 34_500, cached: 28_800, output: 3_000 },
    { model: "gpt-4o", input: 100, cached: 200, output: 0 },
    { model: "gpt5", input: 100, cached: 0, output: 0 },
    { model: "ft:gpt-4.1", input: 100, cached: 0, output: 0 },
  ]);
  expect(shown).toEqual({
    // Part of input; more than input is an error; an unknown model null; not all fine-tuned models.
    "@pydantic/genai-prices": [expect.closeTo(0.08025, 12), "error", null, null],
    // More than input is cut off silently: 200 cached tokens at $1.25. An unknown model, and a fine-tuned one, an error.
    "ai-sdk-cost-calculator": [0.08025, 0.00025, "error", "error"],
    // Cached tokens on top of all the input: 0.08625 + 0.036 + 0.03.
    tokenlens: [expect.closeTo(0.15225, 12), 0.0005, null, null],
    // No cached tokens; $5 and $15, as gpt-4o cost in May 2024: 0.1725 + 0.045.
    "llm-cost": [expect.closeTo(0.2175, 12), 0.0005, null, null],
  });
});
