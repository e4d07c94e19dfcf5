import type { Day } from "../../../src/pricing/day";
import { IMAGE_RULES } from "../../../src/pricing/images/image-rules";

/** The models of the calculator on the price page of 2025-10. */
const CALCULATOR =
  "gpt-5 gpt-5-mini gpt-5-nano gpt-5-chat-latest gpt-4.1 gpt-4.1-mini gpt-4.1-nano o3 o3-deep-research o3-pro o4-mini o4-mini-deep-research o1 o1-pro gpt-4o gpt-4o-2024-05-13 gpt-4o-mini computer-use-preview gpt-4.5-preview codex-mini-latest gpt-5-codex".split(
    " ",
  );

const models = [...new Set(IMAGE_RULES.map(({ model }) => model))];

test("every model of the 2025-10 calculator has a rule", () => {
  expect(CALCULATOR).toHaveLength(21);
  expect(CALCULATOR.filter((model) => !models.includes(model))).toEqual([]);
});

test.each(models)("%s has one rule on every day", (model) => {
  const rules = IMAGE_RULES.filter((rule) => rule.model === model);
  const days = ["2023-01-01", ...rules.flatMap(({ from, until }) => [from, until]), "2030-01-01"];
  for (const day of days.filter((value): value is Day => value !== null)) {
    const inForce = rules.filter(
      ({ from, until }) => (from === null || from <= day) && (until === null || day < until),
    );
    expect(inForce).toHaveLength(1);
  }
});

test("every rule names its source", () => {
  for (const { evidence } of IMAGE_RULES) expect(evidence.source).not.toBe("");
});
