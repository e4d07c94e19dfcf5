import { resolveModel } from "../pricing/aliases";
import type { Day } from "../pricing/day";
import { PricingError } from "../pricing/errors";
import { generatedImageTokens, generationRule, parseQuality } from "../pricing/images/generated-image";
import { countImageTokens, hasImageRule, imageRule } from "../pricing/images/image-tokens";
import type { ImageSize } from "../pricing/images/resize";
import { show } from "./cells";
import type { Cell, Host } from "./definition";
import { detailReader, IMAGE_MODELS, readImageModel } from "./image-arguments";
import { dayReader, memoize } from "./memo";

/** Counts the tokens of an image of a size at the detail that a cell names. */
type ImageCounter = (size: ImageSize, detail: Cell) => number;

/** The one model that prices images by a published formula, but only those that it makes. */
const GENERATED_ONLY = "gpt-image-2";

/** Gives the counter for the model and day that two cells name, each worked out once a call. */
export function imageCounters(host: Host): (model: Cell, asOf: Cell) => ImageCounter {
  const dayOf = dayReader(host);
  const detailOf = detailReader();
  const byModel = memoize((cell: Cell) => {
    const text = readImageModel(cell);
    return memoize((day: Day): ImageCounter => {
      const model = resolveModel(text, IMAGE_MODELS, day);
      if (model === GENERATED_ONLY && !hasImageRule(model)) return generatedCounter();
      const rule = imageRule(model, day);
      return (size, detail) => countImageTokens(rule, size, detailOf(detail)).total;
    });
  });
  return (model, asOf) => byModel(model)(dayOf(asOf));
}

function generatedCounter(): ImageCounter {
  const rule = generationRule(GENERATED_ONLY);
  return (size, detail) => {
    const quality = typeof detail === "string" ? parseQuality(detail) : undefined;
    if (quality === undefined) {
      throw new PricingError(
        `detail is ${show(detail)}, but for ${GENERATED_ONLY} must be the quality of the image it makes: low, medium or high. How it counts input images is not published.`,
      );
    }
    return generatedImageTokens(rule, quality, size);
  };
}
