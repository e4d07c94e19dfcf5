import { copyFile, mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { cliFile } from "./build/cli-file";
import { codeFile } from "./build/code-file";
import { dataFiles } from "./build/data-files";
import { sidebarFile } from "./build/sidebar-file";
import { vocabularyFile } from "./build/vocabulary-file";

const root = path.resolve(import.meta.dirname, "..");

/**
 * Builds the four files a script project consists of, the command, and the rate table as SQL and open data.
 * `--out FOLDER` writes elsewhere, to compare with dist/.
 */
async function main(): Promise<void> {
  const flag = process.argv.indexOf("--out");
  const out = path.resolve(root, (flag > 0 ? process.argv[flag + 1] : undefined) ?? "dist");
  await mkdir(out, { recursive: true });
  await writeFile(path.join(out, "Code.js"), await codeFile(root));
  await writeFile(path.join(out, "Sidebar.html"), await sidebarFile(root));
  await writeFile(path.join(out, "Vocabulary.html"), vocabularyFile());
  await copyFile(path.join(root, "appsscript.json"), path.join(out, "appsscript.json"));
  for (const folder of ["cli", "sql"]) await mkdir(path.join(out, folder), { recursive: true });
  await writeFile(path.join(out, "cli/ratesheet.mjs"), await cliFile(root), { mode: 0o755 });
  for (const [file, text] of await dataFiles(root)) await writeFile(path.join(out, file), text);
  await copyFile(path.join(root, "scripts/build/rates.schema.json"), path.join(out, "rates.schema.json"));
}

void main();
