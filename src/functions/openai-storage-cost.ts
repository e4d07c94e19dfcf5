import { PricingError } from "../pricing/errors";
import { exactCost, toDouble } from "../pricing/money";
import { billedGigabyteDays, STORAGE_TOOLS } from "../pricing/tools/storage";
import { broadcast, values } from "./broadcast";
import { readAmount } from "./cells";
import type { FunctionDefinition } from "./definition";
import { dayReader, memoize } from "./memo";
import { ratesFor } from "./rates-argument";
import { readTool } from "./tool-argument";

export const openaiStorageCost: FunctionDefinition = {
  name: "OPENAI_STORAGE_COST",
  parameters: ["tool", "gigabytes", "days", "as_of", "rates"],
  evaluate(args, host) {
    const [tool, gigabytes, days, asOf, rates] = args;
    const table = ratesFor(rates, host);
    const tools = values("tool", tool);
    const sizes = values("gigabytes", gigabytes);
    const durations = values("days", days);
    const asOfs = values("as_of", asOf);
    const toolOf = memoize(readTool);
    const dayOf = dayReader(host);
    return broadcast([tools, sizes, durations], [asOfs], (row, column) => {
      const name = toolOf(tools.at(row, column));
      const billed = billedGigabyteDays(
        name,
        readAmount("gigabytes", sizes.at(row, column)),
        readAmount("days", durations.at(row, column)),
      );
      if (billed === undefined) {
        throw new PricingError(`tool is "${name}", but storage is billed for ${STORAGE_TOOLS.join(", ")}.`);
      }
      const day = dayOf(asOfs.at(row, column));
      const { price, per } = table.get({ model: name, meter: "gb_day", tier: "standard", day });
      return toDouble(exactCost(billed, price, per));
    });
  },
};
