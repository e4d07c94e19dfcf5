import type { FunctionHelp } from "../definition";
import {
  PROBLEMS_IN_ROWS,
  AS_OF,
  DETAIL,
  HEIGHT,
  IMAGE_MODEL,
  ON_PROBLEM,
  RATES,
  TIER,
  WIDTH,
} from "./parameters";

export const openaiImageCostHelp: FunctionHelp = {
  name: "OPENAI_IMAGE_COST",
  summary: "Cost in USD of images given to a model as input.",
  parameters: [
    WIDTH,
    HEIGHT,
    DETAIL,
    IMAGE_MODEL,
    {
      name: "count",
      description: "Optional. How many such images; 1 if left out.",
      example: "1",
      optional: true,
    },
    TIER,
    AS_OF,
    RATES,
    ON_PROBLEM,
  ],
  returns:
    "USD: tokens of the image × count × the price of its tokens, the double nearest to the exact decimal.",
  examples: [
    {
      formula: '=OPENAI_IMAGE_COST(512, 512, "high", "gpt-5", 1, , "2025-10-15")',
      explanation: "210 tokens at $1.25 per 1M = $0.0002625, which OpenAI's price page shows as $0.000263.",
    },
    {
      formula: '=OPENAI_IMAGE_COST(A2:A4, B2:B4, "high", "gpt-5", 1, , "2025-10-15", , "show")',
      explanation: "A list of images; one whose size is missing shows that it is.",
    },
  ],
  notes: [
    "Text models bill image tokens at their input price, GPT Image models at their image input price (OpenAI, price page, 2025-10).",
    "A model with two context bands is priced short: many images need not be one request.",
    PROBLEMS_IN_ROWS,
  ],
};
