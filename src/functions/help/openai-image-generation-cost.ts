import type { FunctionHelp } from "../definition";
import { PARTIAL_IMAGE_TOKENS } from "../../pricing/images/partial-images";
import { AS_OF, RATES, TIER } from "./parameters";

export const openaiImageGenerationCostHelp: FunctionHelp = {
  name: "OPENAI_IMAGE_GENERATION_COST",
  summary: "Cost in USD of images that a model generates, with their prompts.",
  parameters: [
    { name: "model", description: "Image model, or a range of them.", example: '"gpt-image-1"' },
    {
      name: "quality",
      description: "low, medium or high; for dall-e-3 standard or hd, for dall-e-2 standard.",
      example: '"medium"',
    },
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
    "dall-e-2 and dall-e-3 are billed by the picture; their prompts cost nothing.",
    "Images given as input are priced by OPENAI_IMAGE_COST, text that gpt-image-1.5 writes by OPENAI_CHARGE.",
  ],
};
