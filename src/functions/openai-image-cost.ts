import { Charger } from "../pricing/charge";
import { countImageTokens, imageMeter } from "../pricing/images/image-tokens";
import { broadcast, values } from "./broadcast";
import { readCount } from "./cells";
import type { FunctionDefinition } from "./definition";
import { detailReader, readImageModel, readSide, rulesOf } from "./image-arguments";
import { memoizeQuery, queryReader } from "./rate-lookup";
import { ratesFor } from "./rates-argument";

export const openaiImageCost: FunctionDefinition = {
  name: "OPENAI_IMAGE_COST",
  parameters: ["width", "height", "detail", "model", "count", "tier", "as_of", "rates"],
  evaluate(args, host) {
    const [width, height, detail, model, count, tier, asOf, rates] = args;
    const table = ratesFor(rates, host);
    const widths = values("width", width);
    const heights = values("height", height);
    const details = values("detail", detail);
    const models = values("model", model);
    const counts = values("count", count);
    const tiers = values("tier", tier);
    const days = values("as_of", asOf);
    const ruleOf = rulesOf(host, table);
    const detailOf = detailReader();
    const reader = queryReader(table, host);
    const chargers = memoizeQuery((query) => new Charger(table.get(query)));
    return broadcast([widths, heights], [details, models, counts, tiers, days], (row, column) => {
      const modelCell = models.at(row, column);
      const dayCell = days.at(row, column);
      const rule = ruleOf(modelCell, dayCell);
      const size = {
        width: readSide("width", widths.at(row, column)),
        height: readSide("height", heights.at(row, column)),
      };
      const tokens = countImageTokens(rule, size, detailOf(details.at(row, column))).total;
      const images = readCount("count", counts.at(row, column), 1);
      const query = reader.query(readImageModel(modelCell), imageMeter(rule), tiers.at(row, column), dayCell);
      return chargers(query).cost(tokens * images);
    });
  },
};
