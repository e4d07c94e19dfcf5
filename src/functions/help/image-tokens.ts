import type { FunctionHelp } from "../definition";
import { DETAIL, HEIGHT, IMAGE_MODEL, WIDTH } from "./parameters";

export const imageTokensHelp: FunctionHelp = {
  name: "IMAGE_TOKENS",
  summary: "Tokens that an image costs as input of a model.",
  parameters: [
    WIDTH,
    HEIGHT,
    DETAIL,
    IMAGE_MODEL,
    {
      name: "as_of",
      description:
        "Optional. Day whose counting rules apply: a date, text such as 2025-10-15, an ISO time or Unix seconds; today if left out.",
      example: '"2025-10-15"',
      optional: true,
    },
  ],
  returns: "Tokens, an estimate within ±1 of what OpenAI bills.",
  examples: [
    {
      formula: '=IMAGE_TOKENS(512, 512, "high", "gpt-5")',
      explanation: "1 × 1 tiles of 512 px: base 70 + 140 = 210, as OpenAI's price page calculates.",
    },
    {
      formula: '=IMAGE_TOKENS(1024, 1024, "high", "gpt-4.1-mini", "2025-10-15")',
      explanation: "32 × 32 patches of 32 px × 1.62, rounded up.",
    },
    {
      formula: '=IMAGE_TOKENS(A2:A, B2:B, "low", "gpt-5.5")',
      explanation: "A whole list of images in one call.",
    },
  ],
  notes: [
    "An image is scaled down to the model's limits before it is counted, and never enlarged (OpenAI, Images and vision guide).",
    "Tile models bill low as the base alone; for the small models of 2025 low made no difference when measured.",
    "What the API refuses is an error: a detail the model lacks, and more than 30,000 patches.",
    "For gpt-image-1, -1-mini and -1.5 detail is the input fidelity; auto is low, the API's default.",
    "For gpt-image-2, whose rule for input images OpenAI does not publish, the tokens are those of an image it makes, detail being its quality: low, medium or high.",
  ],
};
