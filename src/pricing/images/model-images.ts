import { modelFacts } from "../bundled";
import type { Day } from "../day";
import { PricingError } from "../errors";
import { baseModel, type ModelFact } from "../model-facts";
import { isInForce } from "../period";
import type { CountingPeriod, Evidence, ImageRule } from "./image-rule";
import { EVIDENCE, IMAGE_RULES } from "./image-rules";

/** The models whose counting of input images is known, in alphabetical order. */
export function modelsWithImageRule(): readonly string[] {
  return [...modelFacts().models.values()].filter(hasRule).map(({ model }) => model);
}

/** Whether it is known how a model counts input images. */
export function hasImageRule(model: string): boolean {
  const fact = modelFacts().models.get(model);
  return fact !== undefined && hasRule(fact);
}

/**
 * How a model counts input images on a day, as models.tsv refers to a rule. A fine-tuned model counts as the model it was
 * made from.
 * @param model canonical id of the rate table
 * @throws PricingError when it is not known how the model counts images
 */
export function imageRule(model: string, day: Day): ImageRule {
  const base = baseModel(model);
  const images = modelFacts().models.get(base)?.images ?? "unknown";
  const [name = "", ...qualifier] = images.split(" ");
  const period = IMAGE_RULES[name]?.find((candidate) => isInForce(candidate, day));
  if (period === undefined) throw noRule(model, images === "none");
  return { ...period, model: base, evidence: evidenceOf(period, qualifier) };
}

/** `tiles-gpt-5 calculator-2025` names a source of its own; `tiles-gpt-5 like gpt-5` that none is known. */
function evidenceOf({ evidence }: CountingPeriod, [word, model]: readonly string[]): Evidence {
  if (word === "like") {
    return { certainty: "assumed", source: `not documented; counted as ${model ?? "another model"}` };
  }
  return (word === undefined ? undefined : EVIDENCE[word]) ?? evidence;
}

function hasRule({ images }: ModelFact): boolean {
  return IMAGE_RULES[images.split(" ")[0] ?? ""] !== undefined;
}

function noRule(model: string, takesNone: boolean): PricingError {
  const why = takesNone
    ? `"${model}" takes no images, or none that are billed by their tokens.`
    : `it is not known how "${model}" counts an input image: OpenAI does not publish the rule. ` +
      "Take its image tokens from OpenAI's usage data and price them with OPENAI_CHARGE.";
  return new PricingError(why);
}
