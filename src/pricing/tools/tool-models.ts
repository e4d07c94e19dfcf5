import { modelFacts } from "../bundled";
import { baseModel } from "../model-facts";

/**
 * Whether a model reasons, by its canonical id, which decides what a web search preview call costs (OpenAI's price pages);
 * undefined when that is not known, and never guessed. A fine-tuned one is as its base.
 */
export function reasons(model: string): boolean | undefined {
  return modelFacts().models.get(baseModel(model))?.reasons ?? undefined;
}
