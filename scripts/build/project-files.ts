import { readFile } from "node:fs/promises";
import path from "node:path";
import { codeFile } from "./code-file";
import { serverFile } from "./server-file";
import { sidebarFile } from "./sidebar-file";
import { vocabularyFile } from "./vocabulary-file";

export type PageFiles = Readonly<Record<"Sidebar.html" | "Server.html" | "Vocabulary.html", string>>;

/** The HTML files of a script project, by name. */
export async function pageFiles(root: string): Promise<PageFiles> {
  const [sidebar, server] = await Promise.all([sidebarFile(root), serverFile(root)]);
  return { "Sidebar.html": sidebar, "Server.html": server, "Vocabulary.html": vocabularyFile() };
}

/** The manifest, as it is. */
export function manifestFile(root: string): Promise<string> {
  return readFile(path.join(root, "appsscript.json"), "utf8");
}

/** The files a script project of the add-on consists of, by name: what stands in dist/. */
export async function projectFiles(root: string): Promise<Readonly<Record<string, string>>> {
  const pages = await pageFiles(root);
  const [code, manifest] = await Promise.all([codeFile(root, pages["Server.html"]), manifestFile(root)]);
  return { "Code.js": code, ...pages, "appsscript.json": manifest };
}
