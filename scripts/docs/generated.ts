import { readFile } from "node:fs/promises";
import path from "node:path";
import { HELP } from "../../src/functions/help/catalog";
import { functionsPage, summaryTable } from "./functions-page";
import { readTsv } from "../rates/tsv";
import { priceChanges } from "./rates-changelog";

const FUNCTIONS = /(<!-- functions: written by npm run docs -->\n)[^]*?(<!-- end of functions -->)/;
const CHANGES = /(<!-- price changes: written by npm run docs -->\n)[^]*?(<!-- end of price changes -->)/;

/** Every generated page with what it must hold, by its path from the repository's root. */
export async function generatedPages(root: string): Promise<ReadonlyMap<string, string>> {
  const page = (file: string): Promise<string> => readFile(path.join(root, file), "utf8");
  const data = async (file: string) => readTsv(await page(`src/pricing/data/${file}`));
  const ratesChangelog = "docs/rates-changelog.md";
  const changes = priceChanges(await data("rates.tsv"), await data("sources.tsv"));
  return new Map([
    ["docs/functions.md", functionsPage(HELP)],
    [
      "README.md",
      fill("README.md", await page("README.md"), FUNCTIONS, summaryTable(HELP, "docs/functions.md")),
    ],
    [ratesChangelog, fill(ratesChangelog, await page(ratesChangelog), CHANGES, changes)],
  ]);
}

/** Puts text between the two markers of a page that is otherwise written by hand. */
function fill(file: string, page: string, markers: RegExp, text: string): string {
  if (!markers.test(page)) throw new Error(`${file} has lost the markers around its generated part`);
  return page.replace(markers, (_, start: string, end: string) => start + text + end);
}
