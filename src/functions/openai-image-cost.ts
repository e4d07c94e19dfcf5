import type { Day } from "../pricing/day";
import { Charger } from "../pricing/charge";
import { countImageTokens, imageMeter } from "../pricing/images/image-tokens";
import { imageRule } from "../pricing/images/model-images";
import { Decimal, toDouble } from "../pricing/money";
import { AS_OF, COUNT, MODEL, TIER, words } from "./arguments/kinds";
import { ON_PROBLEM, optional, RATES, required } from "./arguments/kind";
import { rowWise } from "./arguments/row-wise";
import { DEFAULT_MODEL, readDetail, SIDE } from "./image-arguments";
import { memoize } from "./memo";
import { memoizeQuery } from "./rate-lookup";

export const openaiImageCost = rowWise({
  name: "OPENAI_IMAGE_COST",
  arguments: {
    width: required(SIDE),
    height: required(SIDE),
    detail: optional(words(readDetail), "auto"),
    model: optional(MODEL, DEFAULT_MODEL),
    count: optional(COUNT, 1),
    tier: TIER,
    as_of: AS_OF,
    rates: RATES,
    on_problem: ON_PROBLEM,
  },
  prepare({ table }) {
    const rulesOn = memoize((day: Day) => memoize((model: string) => imageRule(model, day)));
    const chargers = memoizeQuery((query) => new Charger(table.get(query)));
    return ({ width, height, detail, model, count, tier, as_of: day }) => {
      const rule = rulesOn(day)(model);
      const tokens = countImageTokens(rule, { width, height }, detail).total;
      const charger = chargers({ model, meter: imageMeter(rule), tier, day });
      // Of very many images the tokens are no exact double.
      return tokens * count < Number.MAX_SAFE_INTEGER
        ? charger.cost(tokens * count)
        : toDouble(charger.exactCost(new Decimal(tokens).times(count)));
    };
  },
});
