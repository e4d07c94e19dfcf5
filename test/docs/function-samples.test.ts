import { REFERENCE_SAMPLES, type SampleValue } from "../../selftest/reference-samples";
import { HELP } from "../../src/functions/help/catalog";
import { formOf, TEMPLATES } from "../../src/scenarios/templates";
import { inputCells } from "../scenarios/support/input-cells";
import { planOf } from "../scenarios/support/plans";
import { evaluate, type Grid } from "./support/sheets";

/** A text of which only the looks are told is matched, anything else is as it is. */
function told(values: readonly SampleValue[]): unknown[] {
  return values.map((value): unknown => (value instanceof RegExp ? expect.stringMatching(value) : value));
}

/** The Inputs tab of the first template with two scenarios, as the sidebar writes it. */
function inputsTab(): Grid {
  const template = TEMPLATES.find(({ scenarios }) => scenarios.length === 2);
  if (!template) throw new Error("no template has two scenarios");
  return inputCells(planOf(formOf(template, "2026-12-01")));
}

test("every sample of the function reference shows what it should", async () => {
  const inputs = inputsTab();
  const formulas = HELP.flatMap(({ examples }) => examples.map(({ formula }) => formula));
  expect(formulas.filter((formula) => !(formula in REFERENCE_SAMPLES))).toEqual([]);
  expect(Object.keys(REFERENCE_SAMPLES).filter((formula) => !formulas.includes(formula))).toEqual([]);
  const linked = formulas.filter((formula) => formula.includes("OPENAI_RATES)"));
  const others = formulas.filter((formula) => !linked.includes(formula));
  const sample = (formula: string) => ({ formula, cells: REFERENCE_SAMPLES[formula]?.cells ?? {} });
  const shown = [
    ...(await evaluate(linked.map(sample), { rates: true, inputs })),
    ...(await evaluate(others.map(sample))),
  ];
  [...linked, ...others].forEach((formula, index) => {
    const { first = [], second = [] } = REFERENCE_SAMPLES[formula] ?? {};
    const { error, ...rows } = shown[index] ?? { first: [], second: [], error: "not evaluated" };
    expect({
      formula,
      error,
      first: rows.first.slice(0, first.length),
      second: rows.second.slice(0, second.length),
    }).toEqual({ formula, error: null, first: told(first), second: told(second) });
  });
});

/** `… = 34,500.`, `… rounded up to 9.`: what an explanation says the formula gives. */
const SAYS = /= \$?([\d,]+(?:\.\d+)?)(?=[.,:]|$| )/;

test("a result that an explanation states is the result", () => {
  const said = HELP.flatMap(({ examples }) => examples).flatMap(({ formula, explanation }) => {
    const [, figure] = SAYS.exec(explanation) ?? [];
    return figure === undefined
      ? []
      : [{ formula, figure: Number(figure.replace(/,(?=\d{3})/g, "").replace(/,$/, "")) }];
  });
  expect(said.length).toBeGreaterThanOrEqual(4);
  for (const { formula, figure } of said) {
    // "(2.5 − 1) × 30 = 45 GB-days at $0.10" and the like state a step, not the result.
    if (formula.startsWith("=OPENAI_STORAGE_COST")) continue;
    expect({ formula, figure }).toEqual({ formula, figure: REFERENCE_SAMPLES[formula]?.first[0] });
  }
});
