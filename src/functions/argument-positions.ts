import { FUNCTIONS } from "./catalog";

/** Where each custom function takes an argument such as `rates`, counted from 0, by the function's name. */
export function argumentPositions(parameter: string): ReadonlyMap<string, number> {
  const positions = new Map<string, number>();
  for (const { name, parameters } of FUNCTIONS) {
    const position = parameters.indexOf(parameter);
    if (position >= 0) positions.set(name, position);
  }
  return positions;
}
