import { readFile } from "node:fs/promises";
import path from "node:path";
import { loadCatalog } from "../build/code-file";
import { functionsPage, summaryTable } from "./functions-page";
import { priceChanges } from "./rates-changelog";

const FUNCTIONS = /(<!-- functions: written by npm run docs -->\n)[^]*?(<!-- end of functions -->)/;
const CHANGES = /(<!-- price changes: written by npm run docs -->\n)[^]*?(<!-- end of price changes -->)/;

/** Every generated page with what it must hold, by its path from the repository's root. */
export async function generatedPages(root: string): Promise<ReadonlyMap<string, string>> {
  const catalog = await loadCatalog(root);
  const page = (file: string): Promise<string> => readFile(path.join(root, file), "utf8");
  const ratesChangelog = "docs/rates-changelog.md";
  return new Map([
    ["docs/functions.md", functionsPage(catalog)],
    [
      "README.md",
      fill("README.md", await page("README.md"), FUNCTIONS, summaryTable(catalog, "docs/functions.md")),
    ],
    [ratesChangelog, fill(ratesChangelog, await page(ratesChangelog), CHANGES, priceChanges(catalog))],
  ]);
}

/** Puts text between the two markers of a page that is otherwise written by hand. */
function fill(file: string, page: string, markers: RegExp, text: string): string {
  if (!markers.test(page)) throw new Error(`${file} has lost the markers around its generated part`);
  return page.replace(markers, (_, start: string, end: string) => start + text + end);
}
