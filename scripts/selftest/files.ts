import { build } from "esbuild";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { OWN_HELP } from "../../selftest/server/functions";
import { HELP } from "../../src/functions/help/catalog";
import { codeFile } from "../build/code-file";
import { manifestFile, type PageFiles } from "../build/project-files";

/**
 * The files of the self-test's script project: the product's code with the self-test beside it, the product's pages as
 * they are built, and a page of its own.
 */
export async function selfTestFiles(
  root: string,
  pages: PageFiles,
): Promise<Readonly<Record<string, string>>> {
  const [code, page, manifest] = await Promise.all([
    codeFile(root, pages["Server.html"], [], {
      file: "selftest/server/main.ts",
      help: [...HELP, ...OWN_HELP],
      banner:
        "// The self-test of RateSheet, for an empty spreadsheet. Built from selftest/; not the add-on.",
    }),
    ownPage(root),
    manifestFile(root),
  ]);
  return { "Code.js": code, ...pages, "SelfTest.html": page, "appsscript.json": manifest };
}

async function ownPage(root: string): Promise<string> {
  const [page, script] = await Promise.all([
    readFile(path.join(root, "selftest/sidebar/page.html"), "utf8"),
    build({
      entryPoints: [path.join(root, "selftest/sidebar/main.ts")],
      absWorkingDir: root,
      bundle: true,
      write: false,
      format: "iife",
      platform: "browser",
      target: "es2019",
      minify: true,
    }),
  ]);
  const text = script.outputFiles[0]?.text ?? "";
  return page.replace("/* script */", () => text.trim().replace(/<\/(script)/gi, "<\\/$1"));
}
