import { join } from "node:path";
import { importRates } from "./import-rates";

/** `npm run rates:import`: rewrites the bundled table from the inputs beside this file, and says what it did. */
const { report, taken } = importRates(join(import.meta.dirname, "inputs"));

const print = (title: string, lines: readonly string[]): void => {
  process.stdout.write(`\n${title} (${lines.length})\n${lines.map((line) => `  ${line}\n`).join("")}`);
};
print("Taken", taken);
print("Left", report.left);
print("Disagreements", report.disagreements);
