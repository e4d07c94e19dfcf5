import type { FunctionHelp } from "../definition";
import { RATES } from "./parameters";

export const openaiRatesInfoHelp: FunctionHelp = {
  name: "OPENAI_RATES_INFO",
  summary: "What is known of the rate table in use: its version, day, age, sources or hash.",
  parameters: [
    {
      name: "attribute",
      description: "Optional. One of version, updated, age_days, source, hash; version if left out.",
      example: '"age_days"',
      optional: true,
    },
    RATES,
  ],
  returns: "Text, or for age_days the number of days since a source was last read.",
  examples: [
    {
      formula: '=OPENAI_RATES_INFO("version")',
      explanation: "Day and content of the table: the same version is the same table.",
    },
  ],
  notes: [],
};
