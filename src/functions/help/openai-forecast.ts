import type { FunctionHelp } from "../definition";
import { RATES } from "./parameters";

export const openaiForecastHelp: FunctionHelp = {
  name: "OPENAI_FORECAST",
  summary:
    "Table: what the exact forecast says of each scenario of an Inputs sheet: its total, what is wrong, what to know.",
  parameters: [
    {
      name: "inputs",
      description: "The whole Inputs sheet that Build scenario made, from A1 to the last note.",
      example: "Inputs!A:J",
    },
    RATES,
  ],
  returns:
    "A table with a row for each fact and a column for each scenario: total, low and high case over all months in the reporting currency; the first problem with its cell; warnings; and the rules by which its models and tools are billed.",
  examples: [
    {
      formula: "=OPENAI_FORECAST(Inputs!A:J, OPENAI_RATES)",
      explanation: "The totals that the scenario sheets are checked against.",
    },
  ],
  notes: [
    "Worked out in exact decimals, independently of the formulas of the sheets; a total is blank while an input has a problem.",
  ],
};
