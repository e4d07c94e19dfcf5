import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { buildTable, type BuiltTable } from "./build";

const FOLDER = join(import.meta.dirname, "../../src/pricing/data");

/** Writes the bundled table from the inputs in a folder. */
export function importRates(inputs: string): BuiltTable {
  const built = buildTable(inputs);
  mkdirSync(FOLDER, { recursive: true });
  for (const [name, text] of built.files) writeFileSync(join(FOLDER, name), text);
  return built;
}
