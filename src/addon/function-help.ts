import { FUNCTIONS } from "../functions/catalog";
import type { FunctionHelp } from "./api/function-help";

/** The help of every custom function, from the same definitions that evaluate them. */
export function functionHelp(): readonly FunctionHelp[] {
  return FUNCTIONS.map(({ name, summary, parameters, returns, examples, notes }) => ({
    name,
    summary,
    parameters: parameters.map((parameter) => ({
      name: parameter.name,
      description: parameter.description,
      example: parameter.example,
      optional: parameter.optional === true,
    })),
    returns,
    examples: [...examples],
    notes: notes ?? [],
  }));
}
