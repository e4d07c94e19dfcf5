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

describe("the stated results are what the cells show", () => {
  test.each([
    ["README.md", blockSamples(page("README.md")), 4],
    ["docs/tokens-and-totals.md", blockSamples(page("docs/tokens-and-totals.md")), 4],
    ["docs/manual-checks.md", tableSamples(page("docs/manual-checks.md")), 1],
  ] as const)("%s", async (_, samples, atLeast) => {
    const stated = samples.filter((sample) => sample.stated !== undefined);
    expect(stated.length).toBeGreaterThanOrEqual(atLeast);
    const shown = await evaluate(stated.map(({ formula }) => ({ formula, cells: EXPORT })));
    expect(stated.map(({ formula }, index) => `${formula} → ${text(shown[index])}`)).toEqual(
      stated.map(({ formula, stated: result = "" }) => `${formula} → ${result}`),
    );
  });
});

describe("the formulas in the text are no errors", () => {
  const files = [
    "README.md",
    "CONTRIBUTING.md",
    "SECURITY.md",
    "docs/install.md",
    "docs/rates.md",
    "docs/rates-changelog.md",
    "docs/tokens-and-totals.md",
    "docs/troubleshooting.md",
  ];
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
  const samples = ["README.md", "docs/rates.md", "docs/tokens-and-totals.md", "docs/troubleshooting.md"];
  expect(samples.flatMap((file) => inlineSamples(page(file))).length).toBeGreaterThanOrEqual(10);
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
