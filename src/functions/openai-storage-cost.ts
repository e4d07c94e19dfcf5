import { PricingError } from "../pricing/errors";
import { exactCost, toDouble } from "../pricing/money";
import { billedGigabyteDays, STORAGE_TOOLS } from "../pricing/tools/storage";
import { broadcast, values } from "./broadcast";
import { readAmount } from "./cells";
import type { FunctionDefinition } from "./definition";
import { dayReader, memoize } from "./memo";
import { AS_OF, RATES } from "./parameters";
import { ratesFor } from "./rates-argument";
import { readTool } from "./tool-argument";

export const openaiStorageCost: FunctionDefinition = {
  name: "OPENAI_STORAGE_COST",
  summary: "Cost in USD of what an account stores for file search or ChatKit, after the free gigabyte.",
  parameters: [
    { name: "tool", description: "file-search or chatkit.", example: '"file-search"' },
    {
      name: "gigabytes",
      description: "What the whole account stores, in GB of 2^30 bytes.",
      example: "2.5",
    },
    { name: "days", description: "For how many days.", example: "30" },
    AS_OF,
    RATES,
  ],
  returns: "USD: (gigabytes − 1) × days × the price of a GB-day, the double nearest to the exact decimal.",
  examples: [
    {
      formula: '=OPENAI_STORAGE_COST("file-search", 2.5, 30, "2025-10-15")',
      explanation: "(2.5 − 1) × 30 = 45 GB-days at $0.10.",
    },
  ],
  notes: [
    "1 GB is free per account, so give the account's whole storage in one row: rows of their own would each get a free gigabyte.",
    "A GB is 2^30 bytes (OpenAI, price page, 2025-10): bytes / 2^30.",
    "ChatKit storage was not billed before 2025-11-01.",
  ],
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
