import { PricingError } from "../pricing/errors";
import { FUNCTIONS } from "./catalog";
import type { Argument, Host, Output } from "./definition";

const BY_NAME = new Map(FUNCTIONS.map((definition) => [definition.name, definition]));

/** Evaluates a custom function for a cell. A failure is an Error that begins with the function's name. */
export function evaluateFunction(name: string, args: readonly Argument[], host: Host): Output {
  const definition = BY_NAME.get(name);
  if (!definition) throw new Error(`${name}: no such function`);
  try {
    return definition.evaluate(args, host);
  } catch (error) {
    if (error instanceof PricingError) error.message = `${name}: ${error.message}`;
    throw error;
  }
}
