import { PricingError } from "../pricing/errors";
import type { Argument, FunctionDefinition, Host, Output } from "./definition";

export type Evaluable = Pick<FunctionDefinition, "name" | "evaluate">;

/** Evaluates a custom function for a cell. A failure is an Error that begins with the function's name. */
export function evaluateBy(definition: Evaluable, args: readonly Argument[], host: Host): Output {
  try {
    return definition.evaluate(args, host);
  } catch (error) {
    if (error instanceof PricingError) error.message = `${definition.name}: ${error.message}`;
    throw error;
  }
}
