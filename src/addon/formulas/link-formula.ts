import { fillArguments, type Filled } from "../../a1/fill-arguments";
import { RATES_RANGE_NAME } from "../sheet-host";

/**
 * Adds OPENAI_RATES to every call that takes a `rates` argument and has none, with the separators that the formula has; all
 * else stays byte for byte.
 *
 * @param positions where each function takes `rates`, by its name
 * @example linkFormula("=OPENAI_COST(A2, B2)", …) gives =OPENAI_COST(A2, B2,,,,,OPENAI_RATES)
 */
export function linkFormula(formula: string, positions: ReadonlyMap<string, number>): Filled {
  return fillArguments(formula, {
    has: (name) => positions.has(name),
    fillOf: (name) => {
      const position = positions.get(name);
      return position === undefined ? undefined : { position, text: RATES_RANGE_NAME };
    },
  });
}
