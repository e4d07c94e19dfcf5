import { page } from "./support/pages";
import { blockSamples, inlineSamples, tableSamples } from "./support/samples";
import { evaluate, type Cells } from "./support/sheets";

/** An export of one request, in the columns that the pages' samples refer to. */
const EXPORT: Cells = {
  A1: "model",
  A2: "gpt-5",
  B2: "34500",
  C2: "28800",
  D2: "3000",
  E2: "standard",
  F2: "2026-08-31",
};
/** The cells that the manual checks prepare. */
const G2 = { G2: "2025-06-09" };

describe("the stated results are what the cells show", () => {
  test.each([
    ["README.md", blockSamples(page("README.md"))],
    ["docs/manual-checks.md", tableSamples(page("docs/manual-checks.md"))],
  ] as const)("%s", async (_, samples) => {
    const stated = samples.filter((sample) => sample.stated !== undefined);
    expect(stated.length).toBeGreaterThanOrEqual(4);
    const shown = await evaluate(stated.map(({ formula }) => ({ formula, cells: { ...EXPORT, ...G2 } })));
    expect(stated.map(({ formula }, index) => `${formula} → ${text(shown[index])}`)).toEqual(
      stated.map(({ formula, stated: result = "" }) => `${formula} → ${result}`),
    );
  });
});

describe("the formulas in the text are no errors", () => {
  const files = ["README.md", "CONTRIBUTING.md", "SECURITY.md", "docs/install.md", "docs/rates-changelog.md"];
  test.each(files)("%s", async (file) => {
    const samples = inlineSamples(page(file)).map(({ formula }) => ({ formula, cells: EXPORT }));
    const linked = samples.filter(({ formula }) => /\bOPENAI_RATES\b(?!\()/.test(formula));
    const others = samples.filter((sample) => !linked.includes(sample));
    const shown = [...(await evaluate(linked, { rates: true })), ...(await evaluate(others))];
    const failed = [...linked, ...others].filter((_, index) => isError(shown[index]?.first[0]));
    expect(failed.map(({ formula }) => formula)).toEqual([]);
  });
});

test("there are samples to be checked", () => {
  expect(inlineSamples(page("README.md")).length).toBeGreaterThan(5);
});

test.each<[string, Cells, number]>([
  ["C2 cleared", { ...EXPORT, C2: "" }, 0.073125],
  ["D2 cleared too", { ...EXPORT, C2: "", D2: "" }, 0.043125],
])("the manual checks' walk through blank cells: %s", async (_, cells, cost) => {
  const [shown] = await evaluate([{ formula: '=OPENAI_COST(A2, B2, C2, D2, , "2026-08-31")', cells }]);
  expect(shown?.first[0]).toBe(cost);
  expect(page("docs/manual-checks.md").text).toContain(`\`${cost}\``);
});

test("the manual checks' hundred thousand rows sum up to what they say", () => {
  // =SEQUENCE(100000, 1, 1000): 1,000 to 100,999 tokens of gpt-5 at $1.25 per 1M.
  const tokens = (100_000 * (1_000 + 100_999)) / 2;
  expect(page("docs/manual-checks.md").text).toContain(`\`${(tokens * 125) / 100_000_000}\``);
});

function isError(value: unknown): boolean {
  return value === undefined || (typeof value === "string" && value.startsWith("#"));
}

/** As the page writes it: the value of the cell, or the error with its message. */
function text(
  shown: { readonly first: readonly unknown[]; readonly error: string | null } | undefined,
): string {
  return shown?.error === null ? String(shown.first[0]) : "#ERROR!";
}
