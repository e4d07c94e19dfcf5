import { FUNCTIONS } from "./catalog";
import type { Argument, Host, Output } from "./definition";
import { evaluateBy } from "./evaluate-by";

const BY_NAME = new Map(FUNCTIONS.map((definition) => [definition.name, definition]));

/** Evaluates any custom function. A failure is an Error that begins with the function's name. */
export function evaluateFunction(name: string, args: readonly Argument[], host: Host): Output {
  const definition = BY_NAME.get(name);
  if (!definition) throw new Error(`${name}: no such function`);
  return evaluateBy(definition, args, host);
}
