import type { FunctionHelp } from "../definition";
import { RATES } from "./parameters";

export const openaiSensitivityHelp: FunctionHelp = {
  name: "OPENAI_SENSITIVITY",
  summary:
    "Table: by how much a scenario's total changes when one of its drivers does; largest effect first.",
  parameters: [
    {
      name: "inputs",
      description: "The whole Inputs sheet that Build scenario made, from A1 to the last note.",
      example: "Inputs!A:J",
    },
    {
      name: "scenario",
      description: "Optional. Name of the scenario; the first one if left out.",
      example: '"With caching"',
      optional: true,
    },
    {
      name: "changes",
      description: "Optional. Changes of each driver as fractions; -25%, -10%, 10% and 25% if left out.",
      example: "-10%",
      optional: true,
    },
    RATES,
  ],
  returns:
    "A table with a header row: driver, then the change of the total, in the reporting currency, for each change of the driver. Blank where the changed use has no known price.",
  examples: [
    {
      formula: "=OPENAI_SENSITIVITY(Inputs!A:J, D5, , OPENAI_RATES)",
      explanation: "What matters most in the scenario named in D5.",
    },
  ],
  notes: [
    "Each driver that is not 0 is changed alone. It stays within its limits: shares of one whole stay within 100 %.",
    "The forecast is worked out anew for every change with the same rules as the sheets, in exact decimals.",
  ],
};
