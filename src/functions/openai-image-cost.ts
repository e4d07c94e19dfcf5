import { Charger } from "../pricing/charge";
import { countImageTokens, imageMeter } from "../pricing/images/image-tokens";
import { broadcast, values } from "./broadcast";
import { readCount } from "./cells";
import type { FunctionDefinition } from "./definition";
import {
  DETAIL,
  detailReader,
  HEIGHT,
  IMAGE_MODEL,
  readImageModel,
  readSide,
  rulesOf,
  WIDTH,
} from "./image-arguments";
import { AS_OF, RATES, TIER } from "./parameters";
import { memoizeQuery, queryReader } from "./rate-lookup";
import { ratesFor } from "./rates-argument";

export const openaiImageCost: FunctionDefinition = {
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
  ],
  returns:
    "USD: tokens of the image × count × the price of its tokens, the double nearest to the exact decimal.",
  examples: [
    {
      formula: '=OPENAI_IMAGE_COST(512, 512, "high", "gpt-5", 1, , "2025-10-15")',
      explanation: "210 tokens at $1.25 per 1M = $0.0002625, which OpenAI's price page shows as $0.000263.",
    },
  ],
  notes: [
    "Text models bill image tokens at their input price, GPT Image models at their image input price (OpenAI, price page, 2025-10).",
    "A model with two context bands is priced short: many images need not be one request.",
  ],
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
