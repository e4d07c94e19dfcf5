import { generatedPages } from "../../scripts/docs/generated";
import { page, ROOT } from "./support/pages";

test("the generated pages are what npm run docs would write", async () => {
  for (const [file, text] of await generatedPages(ROOT)) {
    // The name in both texts tells which page is stale.
    expect(`${file}\n${page(file).text}`).toBe(`${file}\n${text}`);
  }
});
