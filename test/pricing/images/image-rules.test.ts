import { bundledTable, modelFacts } from "../../../src/pricing/bundled";
import type { Day } from "../../../src/pricing/day";
import { IMAGE_RULES } from "../../../src/pricing/images/image-rules";
import { hasImageRule, imageRule, modelsWithImageRule } from "../../../src/pricing/images/model-images";
import { baseModel } from "../../../src/pricing/model-facts";
import { isInForce } from "../../../src/pricing/period";

/** The models of the calculator on the price page of 2025-10. */
const CALCULATOR =
  "gpt-5 gpt-5-mini gpt-5-nano gpt-5-chat-latest gpt-4.1 gpt-4.1-mini gpt-4.1-nano o3 o3-deep-research o3-pro o4-mini o4-mini-deep-research o1 o1-pro gpt-4o gpt-4o-2024-05-13 gpt-4o-mini computer-use-preview gpt-4.5-preview codex-mini-latest gpt-5-codex".split(
    " ",
  );
const DAY = "2026-10-01" as Day;

test("every model of the 2025-10 calculator has a rule", () => {
  expect(CALCULATOR).toHaveLength(21);
  expect(CALCULATOR.filter((model) => !hasImageRule(model))).toEqual([]);
});

test.each(Object.entries(IMAGE_RULES))(
  "%s has one counting on every day, and its source",
  (_name, periods = []) => {
    const days = ["2023-01-01", ...periods.flatMap(({ from, until }) => [from, until]), "2030-01-01"];
    for (const day of days.filter((value): value is Day => value !== null)) {
      expect(periods.filter((period) => isInForce(period, day))).toHaveLength(1);
    }
    for (const { evidence } of periods) expect(evidence.source).not.toBe("");
  },
);

test("every rule is the rule of a model", () => {
  const used = new Set([...modelFacts().models.values()].map(({ images }) => images.split(" ")[0]));
  expect(Object.keys(IMAGE_RULES).filter((name) => !used.has(name))).toEqual([]);
});

test.each([
  ["gpt-5", "official", "OpenAI, Images and vision guide, 2026-09"],
  ["gpt-5-codex", "official", "OpenAI, price page calculator, 2025-10"],
  ["gpt-5-pro", "assumed", "not documented; counted as gpt-5"],
  ["gpt-5-mini", "measured", "API usage measured by its users, OpenAI forum, 2025-05 to 2026-06"],
  ["ft:gpt-4o", "official", "OpenAI, Images and vision guide, 2026-09"],
])("the count of %s is %s: %s", (model, certainty, source) => {
  expect(imageRule(model, DAY).evidence).toEqual({ certainty, source });
});

/** A new model of the rate table must be given a rule, `none` or `unknown` in models.tsv. */
test.each(bundledTable().models())("%s has a rule, or a reason for having none", (model) => {
  const base = baseModel(model);
  const images = modelFacts().models.get(base)?.images;
  expect(hasImageRule(base) || images === "none" || images === "unknown").toBe(true);
});

test("a model without a rule says whether it takes no images or the rule is not published", () => {
  expect(() => imageRule("o1-mini", DAY)).toThrow('"o1-mini" takes no images');
  expect(() => imageRule("gpt-image-2", DAY)).toThrow(
    /not known how "gpt-image-2" counts an input image: OpenAI does not publish/,
  );
  expect(modelsWithImageRule()).not.toContain("o1-mini");
});
