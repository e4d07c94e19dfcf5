import type { Bundle } from "../../../preview/addon/add-on";
import type { RatesImpact } from "../../../src/api/rates-impact";
import { bundleWithModels } from "../../support/fresh-bundle";
import { Office } from "./office";
import { internet, ok, pageOf, pageWith } from "./price-pages";

const MODELS = ["gpt-5.4-nano", "gpt-5"];
/** Input $0.20 → $0.16 and output $1.25 → $1.00 per 1M tokens. */
const CHEAPER_NANO = [
  "| gpt-5.4-nano | $0.20 | $0.02 | - | $1.25 | - | - | - | - |",
  "| gpt-5.4-nano | $0.16 | $0.016 | - | $1.00 | - | - | - | - |",
] as const;

let bundle: Bundle;
beforeAll(async () => {
  bundle = await bundleWithModels(MODELS);
});

/** What the refresh would do to these cells of Sheet1: a formula, or a value. */
function impact(cells: Readonly<Record<string, string | number>>): {
  readonly impact: RatesImpact;
  readonly office: Office;
} {
  const office = new Office(bundle, { net: internet(pageOf(MODELS)) });
  for (const [cell, content] of Object.entries(cells)) {
    const isFormula = typeof content === "string" && content.startsWith("=");
    office.sheet("Sheet1").put(Number(cell.slice(1)) - 1, cell.charCodeAt(0) - 65, {
      content: isFormula ? { kind: "formula", formula: content } : { kind: "literal", value: content },
      format: {},
      note: "",
    });
  }
  office.refresh("2026-11-01");
  office.net.page = ok(pageOf(MODELS, pageWith(CHEAPER_NANO)));
  office.calculate(0);
  const { check, against, from } = office.get("checkForUpdates");
  return { impact: office.get("ratesImpact", { check, against, from, ticked: [] }), office };
}

test("names the cells that give something else, with what they give now and then, and writes nothing", () => {
  const { impact: found, office } = impact({
    A1: '=OPENAI_COST("gpt-5.4-nano",1000000)',
    A2: '=OPENAI_COST("gpt-5",1000000)',
    A3: '=IFERROR(OPENAI_RATE("gpt-5.4-nano"),0)*2',
    A4: '=OPENAI_COST("gpt-5.4-nano",1000000,,,,"2026-08-31")',
    A5: "=SUM(A1,A2)",
    B1: "=OPENAI_COST(C1:C2,D1:D2,,E1,,,OPENAI_RATES)",
    C1: "gpt-5.4-nano",
    C2: "gpt-5",
    D1: 1000000,
    D2: 1000000,
  });
  // $0.20 + $1.25 = $1.45, and $0.16 + $1.25 = $1.41.
  expect(found.cells.map(({ cell, values }) => [cell, values])).toEqual([
    ["A1", { before: "0.2", after: "0.16" }],
    [
      "B1",
      { before: "1.45 in 2 cells together", after: "1.41 in 2 cells together, 1 of them other than before" },
    ],
    ["A3", null],
  ]);
  expect(found).toMatchObject({ changed: 3, checked: 5, uncheckedTotal: 0, stopped: false });
  expect(office.ledger?.writes).toEqual([]);
});

test("a call within a call, a quotient and TODAY() are worked out", () => {
  const { impact: found } = impact({
    A1: '=OPENAI_COST("gpt-5.4-nano";OPENAI_SESSION_TOKENS(100;10;20;2;"input");;;;TODAY())',
    A2: '=OPENAI_CHARGE("gpt-5.4-nano";"output";5000000/10)',
    A3: '=OPENAI_CHARGE("gpt-5.4-nano";"output";1;;DATE(2026;10;31))',
  });
  // A session of 2 turns: (100 + 10) + (100 + 10 + 20 + 10) = 250 input tokens at $0.20 and $0.16 per 1M.
  expect(found.cells.map(({ values }) => values)).toEqual([
    { before: "0.00005", after: "0.00004" },
    { before: "0.625", after: "0.5" },
  ]);
});

test("a table is told by its size and by how many of its cells differ", () => {
  const { impact: found } = impact({ A1: '=OPENAI_COMPARE({"gpt-5.4-nano";"gpt-5"},1000000)' });
  // A header and two rows of model, cost and times the cheapest: nano's cost, and how many times it gpt-5 costs, differ.
  expect(found.cells.map(({ values }) => values)).toEqual([
    { before: "9 cells", after: "9 cells, 2 of them other than before" },
  ]);
});

test("what only Google can work out is named as not checked", () => {
  const { impact: found } = impact({
    A1: '=OPENAI_COST("gpt-5.4-nano",B1*2)',
    A2: '=OPENAI_COST("gpt-5.4-nano",',
  });
  expect(found).toMatchObject({ changed: 0, checked: 0, uncheckedTotal: 2, stopped: false });
  expect(found.unchecked.map(({ cell, why }) => [cell, why])).toEqual([
    ["A1", "an argument of it is worked out by Google Sheets alone"],
    ["A2", "it cannot be read"],
  ]);
});
