import { build } from "esbuild";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { bundledPackages, licenceComment } from "./licences";
import { packedTables } from "./packed-tables";

/** dist/Sidebar.html: the page with its script and styles inlined, since a sidebar is one file. */
export async function sidebarFile(root: string): Promise<string> {
  const [page, styles, script] = await Promise.all([
    readFile(path.join(root, "src/sidebar/page.html"), "utf8"),
    readFile(path.join(root, "src/sidebar/styles.css"), "utf8"),
    bundleSidebar(root),
  ]);
  // A function as replacement: `$&` in the script is text here, not a pattern.
  return page
    .replace("/* styles */", () => styles.trim())
    .replace("/* script */", () => script.replace(/<\/(script)/gi, "<\\/$1"));
}

async function bundleSidebar(root: string): Promise<string> {
  const result = await build({
    entryPoints: [path.join(root, "src/sidebar/main.tsx")],
    absWorkingDir: root,
    bundle: true,
    write: false,
    format: "iife",
    platform: "browser",
    target: "es2019",
    charset: "utf8",
    jsx: "automatic",
    jsxImportSource: "preact",
    minify: true,
    legalComments: "none",
    metafile: true,
    plugins: [packedTables],
  });
  const [file] = result.outputFiles;
  if (!file) throw new Error("esbuild wrote no sidebar");
  return `${file.text.trim()}\n${licenceComment(bundledPackages(root, result.metafile))}`;
}
