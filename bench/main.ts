import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { limits } from "./limits";
import { measure, type Figures } from "./measure";
import { comparisonPage, thisMachine } from "./report";

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

/** Prints the figures, fails when a limit does not hold; `--write FILE` writes the page of the comparison too. */
async function main(): Promise<void> {
  const { values } = parseArgs({ options: { write: { type: "string" } } });
  const results = await measure();
  console.log("library                            a row        cold  nearest double    priced");
  for (const figures of [results.ours, results.floatLoop, ...results.peers]) console.log(line(figures));
  console.log("");
  const checks = limits(results);
  for (const { text, holds } of checks) console.log(`${holds ? "holds" : "FAILS"}  ${text}`);
  if (values.write !== undefined) {
    writeFileSync(values.write, comparisonPage(results, checks, thisMachine(new Date())));
  }
  if (!checks.every(({ holds }) => holds)) process.exitCode = 1;
}

void main();
