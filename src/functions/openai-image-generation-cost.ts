import { PricingError } from "../pricing/errors";
import {
  generatedImageTokens,
  generationRule,
  parsePixelSize,
  parseQuality,
} from "../pricing/images/generated-image";
import { QUALITIES, type Quality } from "../pricing/images/generation-rules";
import {
  isBilledByPicture,
  parsePictureQuality,
  PICTURE_QUALITIES,
  pictureMeter,
  type PictureQuality,
} from "../pricing/images/picture-price";
import type { ImageSize } from "../pricing/images/resize";
import type { Meter } from "../pricing/meter";
import { Decimal, exactCost, toDouble } from "../pricing/money";
import { AS_OF, COUNT, MODEL, TIER, words } from "./arguments/kinds";
import { optional, RATES, required } from "./arguments/kind";
import { rowWise } from "./arguments/row-wise";
import { show } from "./cells";
import type { Cell } from "./definition";
import { memoizeQuery } from "./rate-lookup";

export const openaiImageGenerationCost = rowWise({
  name: "OPENAI_IMAGE_GENERATION_COST",
  arguments: {
    model: required(MODEL),
    quality: required(words(readQuality)),
    size: required(words(readSize)),
    count: optional(COUNT, 1),
    prompt_tokens: optional(COUNT, 0),
    tier: TIER,
    as_of: AS_OF,
    rates: RATES,
  },
  prepare({ table }) {
    const rateOf = memoizeQuery((query) => table.get(query));
    return ({ model, quality, size, count, prompt_tokens: promptTokens, tier, as_of: day }) => {
      const charge = (meter: Meter, quantity: Decimal): Decimal => {
        if (quantity.isZero()) return quantity;
        const { price, per } = rateOf({ model, meter, tier, day });
        return exactCost(quantity, price, per);
      };
      if (isBilledByPicture(model, table)) {
        return toDouble(charge(pictureMeter(model, quality, size, table), new Decimal(count)));
      }
      const tokens = generatedImageTokens(generationRule(model), tokenQuality(model, quality), size);
      return toDouble(
        charge("image_output", new Decimal(tokens).times(count)).plus(
          charge("input", new Decimal(promptTokens)),
        ),
      );
    };
  },
});

function readQuality(name: string, cell: Cell): Quality | PictureQuality {
  const text = typeof cell === "string" ? cell : "";
  const quality = parseQuality(text) ?? parsePictureQuality(text);
  if (quality !== undefined) return quality;
  throw new PricingError(
    `${name} is ${show(cell)}, but must be one of ${QUALITIES.join(", ")}. With auto OpenAI chooses: price the one it chose.`,
  );
}

function tokenQuality(model: string, quality: Quality | PictureQuality): Quality {
  const known = parseQuality(quality);
  if (known !== undefined) return known;
  throw new PricingError(
    `quality is "${quality}", but for "${model}" must be one of ${QUALITIES.join(", ")}: ${PICTURE_QUALITIES.join(" and ")} are those of dall-e-3.`,
  );
}

function readSize(name: string, cell: Cell): ImageSize {
  const size = typeof cell === "string" ? parsePixelSize(cell) : undefined;
  if (size !== undefined) return size;
  throw new PricingError(
    `${name} is ${show(cell)}, but must be width and height in pixels, such as 1024x1536.`,
  );
}
