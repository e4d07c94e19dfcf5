import { PricingError } from "../pricing/errors";
import { exactCost, Decimal, toDouble } from "../pricing/money";
import type { RateTable } from "../pricing/rate-table";
import { describeVideoSize, parseVideoSize, videoSizesOf, type VideoSize } from "../pricing/video/video-size";
import { broadcast, values } from "./broadcast";
import { readAmount, readCount, show } from "./cells";
import type { Cell, FunctionDefinition } from "./definition";
import { memoizeQuery, queryReader } from "./rate-lookup";
import { ratesFor } from "./rates-argument";

export const openaiVideoCost: FunctionDefinition = {
  name: "OPENAI_VIDEO_COST",
  parameters: ["model", "size", "seconds", "count", "tier", "as_of", "rates"],
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
      const asOfCell = days.at(row, column);
      const { meter } = readVideoSize(sizes.at(row, column), reader.model(modelCell, asOfCell), table);
      const { price, per } = rateOf(reader.query(modelCell, meter, tiers.at(row, column), asOfCell));
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
