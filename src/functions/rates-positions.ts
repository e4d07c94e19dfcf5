import { FUNCTIONS } from "./catalog";

/** Where each custom function takes its `rates` argument, counted from 0, by the function's name. */
export function ratesPositions(): ReadonlyMap<string, number> {
  const positions = new Map<string, number>();
  for (const { name, parameters } of FUNCTIONS) {
    const position = parameters.indexOf("rates");
    if (position >= 0) positions.set(name, position);
  }
  return positions;
}
