import os from "node:os";
import { DONE_BETTER, FEATURE_COLUMNS, FEATURES, FEATURES_READ } from "./features";
import type { Check } from "./limits";
import type { Figures, Results } from "./measure";
import { distBytes, installedBytes, installedVersion } from "./size";

/** Where and when a run was made. */
export interface Machine {
  readonly day: string;
  readonly processor: string;
  readonly processors: number;
  readonly node: string;
  readonly system: string;
}

export function thisMachine(now: Date): Machine {
  const processors = os.cpus();
  return {
    day: now.toISOString().slice(0, 10),
    processor: processors[0]?.model.trim() ?? "unknown",
    processors: processors.length,
    node: process.version,
    system: `${os.type()} ${os.arch()}`,
  };
}

/** The page `docs/comparison.md`: what was measured in this run, and what each tool does. */
export function comparisonPage(results: Results, checks: readonly Check[], machine: Machine): string {
  return [
    "# Comparison with other tools",
    "",
    "Written by `npm run bench -- --write docs/comparison.md`; do not edit it by hand.",
    "",
    "RateSheet is for a spreadsheet, the others are for programs. They are compared on what they share: the price of a request's",
    "text tokens. No other Google Sheets add-on with functions for OpenAI's prices was found when this was written.",
    "",
    "## Measured",
    "",
    `On ${machine.day}, on ${machine.processors} × ${machine.processor}, ${machine.system}, Node ${machine.node.replace(/^v/, "")}, all in one run,`,
    "on the same repeatable rows: five models, up to 100,000 input tokens, a random part of them cached.",
    "",
    ...measured(results),
    "",
    "- **A row**: the time for one request in the fastest run. RateSheet prices 100,000 rows in one call of the built `dist/Code.js`, the",
    "  others 1,000 rows in a loop; the plain loop is three multiplications in binary, the least anyone could do.",
    "- **Cold**: for RateSheet compiling the bundle in a realm of its own and the first price, the median of fifteen; for the others",
    "  loading the module in a new process, the fastest of nine.",
    "- **Size**: the files of `dist/` for Google; for the others the installed package with all it depends on.",
    "- **Priced**: rows for which it gives a price at all.",
    "- **Right**: of those, results right to a millionth of a dollar, by OpenAI's rule that cached tokens are part of input.",
    "- **Nearest double**: of those, results that are the number nearest to the exact cost, so that nothing is left to round.",
    "",
    "What a release must hold:",
    "",
    ...checks.map(({ text, holds }) => `- ${holds ? "holds" : "**fails**"}: ${text}`),
    "",
    "## Features",
    "",
    `Read from the code and documentation of the versions above on ${FEATURES_READ}.`,
    "",
    `| | ${FEATURE_COLUMNS.join(" | ")} |`,
    `|---${"|---".repeat(FEATURE_COLUMNS.length)}|`,
    ...FEATURES.map((cells) => `| ${cells.join(" | ")} |`),
    "",
    "## What the others do better",
    "",
    ...DONE_BETTER.map(([peer, what]) => `- **${peer}**: ${what}`),
    "",
  ].join("\n");
}

function measured({ ours, floatLoop, peers }: Results): string[] {
  return [
    "| | version | a row | cold | size | priced | right | nearest double |",
    "|---|---|---|---|---|---|---|---|",
    line(ours, installedHere(), kilobytes(distBytes())),
    ...peers.map((peer) => line(peer, installedVersion(peer.name), kilobytes(installedBytes(peer.name)))),
    line(floatLoop, "–", "–"),
  ];
}

function line(figures: Figures, version: string, size: string): string {
  const { name, nanosecondsPerRow, coldMilliseconds, pricedShare, rightShare, nearestShare } = figures;
  const cells = [
    name,
    version,
    `${grouped(nanosecondsPerRow)} ns`,
    coldMilliseconds === undefined ? "–" : `${coldMilliseconds.toFixed(0)} ms`,
    size,
    percent(pricedShare),
    percent(rightShare),
    percent(nearestShare),
  ];
  return `| ${cells.join(" | ")} |`;
}

function installedHere(): string {
  return process.env["npm_package_version"] ?? "this one";
}

function kilobytes(bytes: number): string {
  return `${grouped(bytes / 1000)} kB`;
}

function grouped(number: number): string {
  return Math.round(number).toLocaleString("en-US");
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}
