import { copyFile, mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { codeFile } from "./build/code-file";
import { sidebarFile } from "./build/sidebar-file";
import { vocabularyFile } from "./build/vocabulary-file";

const root = path.resolve(import.meta.dirname, "..");

/** Builds the four files a script project consists of. `--out FOLDER` writes elsewhere, to compare with dist/. */
async function main(): Promise<void> {
  const flag = process.argv.indexOf("--out");
  const out = path.resolve(root, (flag > 0 ? process.argv[flag + 1] : undefined) ?? "dist");
  await mkdir(out, { recursive: true });
  await writeFile(path.join(out, "Code.js"), await codeFile(root));
  await writeFile(path.join(out, "Sidebar.html"), await sidebarFile(root));
  await writeFile(path.join(out, "Vocabulary.html"), vocabularyFile());
  await copyFile(path.join(root, "appsscript.json"), path.join(out, "appsscript.json"));
}

void main();
