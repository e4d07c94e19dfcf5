import type { Row } from "./rows";

/** USD per token as doubles: what a spreadsheet macro written in ten minutes would hold. */
const PRICES: Readonly<Record<string, readonly [input: number, cached: number, output: number]>> = {
  "gpt-5": [1.25e-6, 0.125e-6, 10e-6],
  "gpt-5-mini": [0.25e-6, 0.025e-6, 2e-6],
  "gpt-4o": [2.5e-6, 1.25e-6, 10e-6],
  "gpt-4o-mini": [0.15e-6, 0.075e-6, 0.6e-6],
  "gpt-4.1": [2e-6, 0.5e-6, 8e-6],
};

/** The plain float loop: no dates, tiers, errors or exactness, but the same array comes back. */
export function floatLoop(
  models: readonly (readonly string[])[],
  inputs: readonly (readonly number[])[],
  cached: readonly (readonly number[])[],
  outputs: readonly (readonly number[])[],
): number[][] {
  const result: number[][] = [];
  for (let row = 0; row < models.length; row++) {
    const price = PRICES[models[row]?.[0] ?? ""];
    const input = inputs[row]?.[0] ?? 0;
    const fromCache = cached[row]?.[0] ?? 0;
    const output = outputs[row]?.[0] ?? 0;
    result.push([price ? (input - fromCache) * price[0] + fromCache * price[1] + output * price[2] : NaN]);
  }
  return result;
}

/** The exact cost by the same prices, in whole trillionths of a dollar, to count how many results are the nearest double. */
export function nearestDouble(row: Row): number {
  const price = PRICES[row.model];
  if (!price) return NaN;
  const whole = price.map((perToken) => BigInt(Math.round(perToken * 1e12)));
  const [input = 0n, cached = 0n, output = 0n] = whole;
  const total =
    BigInt(row.input - row.cached) * input + BigInt(row.cached) * cached + BigInt(row.output) * output;
  return Number(total) / 1e12;
}
