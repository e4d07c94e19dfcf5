import { PricingError } from "../pricing/errors";
import { exactCost, toDouble } from "../pricing/money";
import { billedGigabyteDays, STORAGE_TOOLS } from "../pricing/tools/storage";
import { AMOUNT, AS_OF, TOOL } from "./arguments/kinds";
import { RATES, required } from "./arguments/kind";
import { rowWise } from "./arguments/row-wise";
import { show } from "./cells";

export const openaiStorageCost = rowWise({
  name: "OPENAI_STORAGE_COST",
  arguments: {
    tool: required(TOOL),
    gigabytes: required(AMOUNT),
    days: required(AMOUNT),
    as_of: AS_OF,
    rates: RATES,
  },
  prepare:
    ({ table }) =>
    ({ tool, gigabytes, days, as_of: day }) => {
      const billed = billedGigabyteDays(tool, gigabytes, days);
      if (billed === undefined) {
        throw new PricingError(
          `tool is ${show(tool)}, but storage is billed for ${STORAGE_TOOLS.join(", ")}.`,
        );
      }
      const { price, per } = table.get({ model: tool, meter: "gb_day", tier: "standard", day });
      return toDouble(exactCost(billed, price, per));
    },
});
