import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { buildTable } from "./build";

/** `npm run rates:import`: rewrites the bundled table from the inputs beside this file, and says what it did. */
const folder = join(import.meta.dirname, "../../src/pricing/data");
const { files, report, taken } = buildTable(join(import.meta.dirname, "inputs"));
mkdirSync(folder, { recursive: true });
for (const [name, text] of files) writeFileSync(join(folder, name), text);

const print = (title: string, lines: readonly string[]): void => {
  process.stdout.write(`\n${title} (${lines.length})\n${lines.map((line) => `  ${line}\n`).join("")}`);
};
print("Taken", taken);
print("Left", report.left);
print("Disagreements", report.disagreements);
