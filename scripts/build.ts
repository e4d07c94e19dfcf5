import { copyFile, mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { cliFile } from "./build/cli-file";
import { dataFiles } from "./build/data-files";
import { projectFiles } from "./build/project-files";

const root = path.resolve(import.meta.dirname, "..");

/**
 * Builds the files a script project consists of, the command, and the rate table as SQL and open data.
 * `--out FOLDER` writes elsewhere, to compare with dist/.
 */
async function main(): Promise<void> {
  const flag = process.argv.indexOf("--out");
  const out = path.resolve(root, (flag > 0 ? process.argv[flag + 1] : undefined) ?? "dist");
  await mkdir(out, { recursive: true });
  for (const [name, text] of Object.entries(await projectFiles(root))) {
    await writeFile(path.join(out, name), text);
  }
  for (const folder of ["cli", "sql"]) await mkdir(path.join(out, folder), { recursive: true });
  await writeFile(path.join(out, "cli/ratesheet.mjs"), await cliFile(root), { mode: 0o755 });
  for (const [file, text] of await dataFiles(root)) await writeFile(path.join(out, file), text);
  await copyFile(path.join(root, "scripts/build/rates.schema.json"), path.join(out, "rates.schema.json"));
}

void main();
