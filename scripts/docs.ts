import { writeFile } from "node:fs/promises";
import path from "node:path";
import { generatedPages } from "./docs/generated";

const root = path.resolve(import.meta.dirname, "..");

/** Writes the pages that are made from the code: the function reference and the table in the README. */
async function main(): Promise<void> {
  for (const [file, text] of await generatedPages(root)) await writeFile(path.join(root, file), text);
}

void main();
