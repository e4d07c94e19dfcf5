import { pricesOf } from "../scenarios/prices";
import { VERDICT_ROWS, verdictsOn } from "../scenarios/verdict";
import { RATES } from "./arguments/kind";
import { tableFunction } from "./arguments/table-function";
import { inputsOf } from "./inputs-argument";

export const openaiForecast = tableFunction({
  name: "OPENAI_FORECAST",
  arguments: { inputs: { per: "range", required: true }, rates: RATES },
  evaluate({ inputs }, { table, host }) {
    const { form, cellOf } = inputsOf(inputs, host);
    const verdicts = verdictsOn(form, pricesOf(table), cellOf);
    return VERDICT_ROWS.map(({ label, valueOf }) => [label, ...verdicts.map(valueOf)]);
  },
});
