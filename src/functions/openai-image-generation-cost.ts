import { PricingError } from "../pricing/errors";
import {
  generatedImageTokens,
  generationRule,
  PARTIAL_IMAGE_TOKENS,
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
import { AS_OF, RATES, TIER } from "./parameters";
import { memoizeQuery, queryReader } from "./rate-lookup";
import { ratesFor } from "./rates-argument";

export const openaiImageGenerationCost: FunctionDefinition = {
  name: "OPENAI_IMAGE_GENERATION_COST",
  summary: "Cost in USD of images that a model generates, with their prompts.",
  parameters: [
    { name: "model", description: "Image model, or a range of them.", example: '"gpt-image-1"' },
    { name: "quality", description: "low, medium or high.", example: '"medium"' },
    { name: "size", description: "Width and height in pixels, as 1024x1536.", example: '"1024x1024"' },
    {
      name: "count",
      description: "Optional. How many such images; 1 if left out.",
      example: "1",
      optional: true,
    },
    {
      name: "prompt_tokens",
      description: "Optional. Text tokens of all prompts together; 0 if left out.",
      example: "50",
      optional: true,
    },
    TIER,
    AS_OF,
    RATES,
  ],
  returns: "USD: output tokens of the images + prompt tokens, the double nearest to the exact decimal.",
  examples: [
    {
      formula: '=OPENAI_IMAGE_GENERATION_COST("gpt-image-1", "medium", "1024x1024", 1, 0, , "2025-10-15")',
      explanation: "1,056 tokens at $40 per 1M = $0.04224: the price page's “approximately $0.04”.",
    },
    {
      formula:
        '=OPENAI_IMAGE_GENERATION_COST("gpt-image-2", "high", "1792x1024", 10, 500, "batch", "2026-08-31")',
      explanation: "Ten images of 5,063 tokens at $15 per 1M, and 500 prompt tokens at $2.50.",
    },
  ],
  notes: [
    "gpt-image-1, -1-mini, -1.5: OpenAI's token table. gpt-image-2: a third party's formula that reproduces every figure OpenAI prints.",
    "The per-image prices OpenAI prints for gpt-image-1-mini are $0.002 to $0.003 above tokens × price, unexplained.",
    `Each partial image that is streamed adds ${PARTIAL_IMAGE_TOKENS} output tokens (OpenAI): OPENAI_CHARGE("gpt-image-1", "image_output", ${PARTIAL_IMAGE_TOKENS} * 3) for three.`,
    "Images given as input are priced by OPENAI_IMAGE_COST, text that gpt-image-1.5 writes by OPENAI_CHARGE.",
  ],
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
      const rule = generationRule(reader.model(models.at(row, column)));
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
