import type { FunctionHelp } from "../definition";
import { AS_OF, RATES, TIER } from "./parameters";

export const openaiVideoCostHelp: FunctionHelp = {
  name: "OPENAI_VIDEO_COST",
  summary: "Cost in USD of generated video.",
  parameters: [
    { name: "model", description: "Video model, or a range of them.", example: '"sora-2"' },
    {
      name: "size",
      description:
        "720p, 1024p or 1080p, or width and height as 720x1280 (portrait) or 1280x720 (landscape).",
      example: '"720p"',
    },
    { name: "seconds", description: "Seconds of one video.", example: "8" },
    {
      name: "count",
      description: "Optional. How many such videos; 1 if left out.",
      example: "1",
      optional: true,
    },
    TIER,
    AS_OF,
    RATES,
  ],
  returns: "USD: seconds × count × the price per second, the double nearest to the exact decimal.",
  examples: [
    {
      formula: '=OPENAI_VIDEO_COST("sora-2-pro", "1024x1792", 12, 1, , "2025-10-15")',
      explanation: "12 seconds at $0.50.",
    },
    {
      formula: '=OPENAI_VIDEO_COST("sora-2", "720p", 8, 100, "batch", "2026-08-31")',
      explanation: "A hundred videos of 8 seconds at the batch price of $0.05 a second.",
    },
  ],
  notes: [
    "Sora and the Videos API ended on 2026-09-24. The last price stays known, for usage of before; OPENAI_MODELS shows the day.",
  ],
};
