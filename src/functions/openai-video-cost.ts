import { PricingError } from "../pricing/errors";
import { Decimal, exactCost, toDouble } from "../pricing/money";
import type { RateTable } from "../pricing/rate-table";
import { describeVideoSize, parseVideoSize, videoSizesOf, type VideoSize } from "../pricing/video/video-size";
import { AMOUNT, AS_IS, AS_OF, COUNT, MODEL, TIER } from "./arguments/kinds";
import { optional, RATES, required } from "./arguments/kind";
import { rowWise } from "./arguments/row-wise";
import { show } from "./cells";
import type { Cell } from "./definition";

export const openaiVideoCost = rowWise({
  name: "OPENAI_VIDEO_COST",
  arguments: {
    model: required(MODEL),
    // Which sizes there are depends on the model.
    size: required(AS_IS),
    seconds: required(AMOUNT),
    count: optional(COUNT, 1),
    tier: TIER,
    as_of: AS_OF,
    rates: RATES,
  },
  prepare:
    ({ table }) =>
    ({ model, size, seconds, count, tier, as_of: day }) => {
      const { meter } = readVideoSize(size, model, table);
      const { price, per } = table.get({ model, meter, tier, day });
      return toDouble(exactCost(new Decimal(seconds).times(count), price, per));
    },
});

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
