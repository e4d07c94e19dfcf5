import { PricingError } from "../pricing/errors";
import {
  generatedImageTokens,
  generationRule,
  parsePixelSize,
  parseQuality,
} from "../pricing/images/generated-image";
import { QUALITIES, type Quality } from "../pricing/images/generation-rules";
import type { ImageSize } from "../pricing/images/resize";
import type { Meter } from "../pricing/meter";
import { Decimal, exactCost, toDouble } from "../pricing/money";
import { broadcast, values } from "./broadcast";
import { readCount, show } from "./cells";
import type { Cell, FunctionDefinition } from "./definition";
import { memoizeQuery, queryReader } from "./rate-lookup";
import { ratesFor } from "./rates-argument";

export const openaiImageGenerationCost: FunctionDefinition = {
  name: "OPENAI_IMAGE_GENERATION_COST",
  parameters: ["model", "quality", "size", "count", "prompt_tokens", "tier", "as_of", "rates"],
  evaluate(args, host) {
    const [model, quality, size, count, promptTokens, tier, asOf, rates] = args;
    const table = ratesFor(rates, host);
    const models = values("model", model);
    const qualities = values("quality", quality);
    const sizes = values("size", size);
    const counts = values("count", count);
    const prompts = values("prompt_tokens", promptTokens);
    const tiers = values("tier", tier);
    const days = values("as_of", asOf);
    const reader = queryReader(table, host);
    const rateOf = memoizeQuery((query) => table.get(query));
    return broadcast([models, qualities, sizes], [counts, prompts, tiers, days], (row, column) => {
      const charge = (meter: Meter, quantity: number): Decimal => {
        if (quantity === 0) return new Decimal(0);
        const query = reader.query(
          models.at(row, column),
          meter,
          tiers.at(row, column),
          days.at(row, column),
        );
        const { price, per } = rateOf(query);
        return exactCost(quantity, price, per);
      };
      const rule = generationRule(reader.model(models.at(row, column), days.at(row, column)));
      const tokens = generatedImageTokens(
        rule,
        readQuality(qualities.at(row, column)),
        readSize(sizes.at(row, column)),
      );
      const images = readCount("count", counts.at(row, column), 1);
      const prompt = readCount("prompt_tokens", prompts.at(row, column), 0);
      return toDouble(charge("image_output", tokens * images).plus(charge("input", prompt)));
    });
  },
};

function readQuality(cell: Cell): Quality {
  const quality = typeof cell === "string" ? parseQuality(cell) : undefined;
  if (quality !== undefined) return quality;
  throw new PricingError(
    `quality is ${show(cell)}, but must be one of ${QUALITIES.join(", ")}. With auto OpenAI chooses: price the one it chose.`,
  );
}

function readSize(cell: Cell): ImageSize {
  const size = typeof cell === "string" ? parsePixelSize(cell) : undefined;
  if (size !== undefined) return size;
  throw new PricingError(`size is ${show(cell)}, but must be width and height in pixels, such as 1024x1536.`);
}
