import { grid, page } from "./support/pages";
import { copiedFormulas } from "./support/samples";
import { calculate } from "./support/sheets";

const PAGE = page("docs/tokens-and-totals.md");
const INVOICE = grid(PAGE);

/** The cells of a formula that is copied down, its relative references moving along. */
function copies(from: string, to: string, formula: string): readonly (readonly [string, string])[] {
  const column = from.replace(/\d/g, "");
  const first = Number(from.replace(/\D/g, ""));
  const last = Number(to.replace(/\D/g, ""));
  return Array.from({ length: last - first + 1 }, (_, down) => [
    `${column}${first + down}`,
    formula.replace(
      /\b([A-Z]+)(\d+)\b/g,
      (_match, letters: string, row: string) => `${letters}${Number(row) + down}`,
    ),
  ]);
}

test("every figure of the worked month is what its formulas show", async () => {
  const formulas = new Map(
    copiedFormulas(PAGE).flatMap(({ from, to, formula }) => copies(from, to, formula)),
  );
  expect([...formulas.keys()].sort()).toEqual(["D2", "E2", "E3", "E4", "E5", "F2", "F3", "F4", "F5", "F6"]);
  const cells = Object.fromEntries(
    Object.entries(INVOICE).map(([a1, shown]) => [a1, formulas.get(a1) ?? shown.replace(/,(?=\d{3})/g, "")]),
  );
  const read = [...formulas.keys()];
  const [shown = []] = await calculate([{ cells, read }]);
  expect(Object.fromEntries(read.map((a1, index) => [a1, shown[index]?.value]))).toEqual(
    Object.fromEntries(read.map((a1) => [a1, Number((INVOICE[a1] ?? "").replace(/,/g, ""))])),
  );
});

test("the mistake costs what the page says: the cached tokens once more at the input price", () => {
  // 28,800,000 × $1.25 per 1M.
  expect(PAGE.text).toContain(`makes $${((28_800_000 * 1.25) / 1_000_000).toFixed(2)} out of nothing`);
});
