import { PricingError } from "../pricing/errors";
import type { Day } from "../pricing/day";
import { generatedImageTokens, generationRule, parseQuality } from "../pricing/images/generated-image";
import { countImageTokens } from "../pricing/images/image-tokens";
import { hasImageRule, imageRule } from "../pricing/images/model-images";
import type { ImageSize } from "../pricing/images/resize";
import { isBlank, show } from "./cells";
import type { Cell } from "./definition";
import { readDetail } from "./image-arguments";
import { memoize } from "./memo";

/** Counts the tokens of an image of a size at the detail that a cell names. */
type ImageCounter = (size: ImageSize, detail: Cell) => number;

/** The one model that prices images by a published formula, but only those that it makes. */
const GENERATED_ONLY = "gpt-image-2";

/** Gives the counter for a model on a day, each worked out once a call. */
export function imageCounters(): (model: string, day: Day) => ImageCounter {
  const detailOf = memoize((cell: Cell) => readDetail("detail", cell));
  const byDay = memoize((day: Day) =>
    memoize((model: string): ImageCounter => {
      if (model === GENERATED_ONLY && !hasImageRule(model)) return generatedCounter();
      const rule = imageRule(model, day);
      return (size, detail) => countImageTokens(rule, size, detailOf(detail)).total;
    }),
  );
  return (model, day) => byDay(day)(model);
}

function generatedCounter(): ImageCounter {
  const rule = generationRule(GENERATED_ONLY);
  return (size, detail) => {
    const quality = typeof detail === "string" && !isBlank(detail) ? parseQuality(detail) : undefined;
    if (quality === undefined) {
      throw new PricingError(
        `detail is ${show(detail)}, but for ${GENERATED_ONLY} must be the quality of the image it makes: low, medium or high. How it counts input images is not published.`,
      );
    }
    return generatedImageTokens(rule, quality, size);
  };
}
