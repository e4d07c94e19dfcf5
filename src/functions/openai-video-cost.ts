import { PricingError } from "../pricing/errors";
import { exactCost, Decimal, toDouble } from "../pricing/money";
import type { RateTable } from "../pricing/rate-table";
import { describeVideoSize, parseVideoSize, videoSizesOf, type VideoSize } from "../pricing/video/video-size";
import { broadcast, values } from "./broadcast";
import { readAmount, readCount, show } from "./cells";
import type { Cell, FunctionDefinition } from "./definition";
import { AS_OF, RATES, TIER } from "./parameters";
import { memoizeQuery, queryReader } from "./rate-lookup";
import { ratesFor } from "./rates-argument";

export const openaiVideoCost: FunctionDefinition = {
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
  evaluate(args, host) {
    const [model, size, seconds, count, tier, asOf, rates] = args;
    const table = ratesFor(rates, host);
    const models = values("model", model);
    const sizes = values("size", size);
    const durations = values("seconds", seconds);
    const counts = values("count", count);
    const tiers = values("tier", tier);
    const days = values("as_of", asOf);
    const reader = queryReader(table, host);
    const rateOf = memoizeQuery((query) => table.get(query));
    return broadcast([models, sizes, durations], [counts, tiers, days], (row, column) => {
      const modelCell = models.at(row, column);
      const { meter } = readVideoSize(sizes.at(row, column), reader.model(modelCell), table);
      const { price, per } = rateOf(
        reader.query(modelCell, meter, tiers.at(row, column), days.at(row, column)),
      );
      const videos = readCount("count", counts.at(row, column), 1);
      const duration = readAmount("seconds", durations.at(row, column));
      return toDouble(exactCost(new Decimal(duration).times(videos), price, per));
    });
  },
};

/** A size that the model sells. Throws an error that names those it does. */
function readVideoSize(cell: Cell, model: string, table: RateTable): VideoSize {
  const offered = videoSizesOf(model, table);
  if (offered.length === 0) throw new PricingError(`"${model}" makes no video. Use sora-2 or sora-2-pro.`);
  const size = typeof cell === "string" ? parseVideoSize(cell) : undefined;
  if (size !== undefined && offered.includes(size)) return size;
  throw new PricingError(
    `size is ${show(cell)}, but "${model}" makes ${offered.map(describeVideoSize).join(", ")}.`,
  );
}
