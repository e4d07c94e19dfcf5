import { readFile } from "node:fs/promises";
import path from "node:path";
import { codeFile } from "./code-file";
import { sidebarFile } from "./sidebar-file";
import { vocabularyFile } from "./vocabulary-file";

/** The HTML files of a script project, by name. */
export async function pageFiles(root: string): Promise<Readonly<Record<string, string>>> {
  return { "Sidebar.html": await sidebarFile(root), "Vocabulary.html": vocabularyFile() };
}

/** The manifest, as it is. */
export function manifestFile(root: string): Promise<string> {
  return readFile(path.join(root, "appsscript.json"), "utf8");
}

/** The files a script project of the add-on consists of, by name: what stands in dist/. */
export async function projectFiles(root: string): Promise<Readonly<Record<string, string>>> {
  const [code, pages, manifest] = await Promise.all([codeFile(root), pageFiles(root), manifestFile(root)]);
  return { "Code.js": code, ...pages, "appsscript.json": manifest };
}
