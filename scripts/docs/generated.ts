import { readFile } from "node:fs/promises";
import path from "node:path";
import { loadCatalog } from "../build/code-file";
import { functionsPage, summaryTable } from "./functions-page";

const TABLE = /(<!-- functions: written by npm run docs -->\n)[^]*?(<!-- end of functions -->)/;

/** Every generated page with what it must hold, by its path from the repository's root. */
export async function generatedPages(root: string): Promise<ReadonlyMap<string, string>> {
  const catalog = await loadCatalog(root);
  const readme = await readFile(path.join(root, "README.md"), "utf8");
  if (!TABLE.test(readme)) throw new Error("README.md has lost the markers around its function table");
  return new Map([
    ["docs/functions.md", functionsPage(catalog)],
    [
      "README.md",
      readme.replace(
        TABLE,
        (_, start: string, end: string) => start + summaryTable(catalog, "docs/functions.md") + end,
      ),
    ],
  ]);
}
