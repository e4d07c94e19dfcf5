import { readFileSync } from "node:fs";
import path from "node:path";

/** One row of an export: what every library under test can price. */
export interface Row {
  readonly model: string;
  readonly input: number;
  readonly cached: number;
  readonly output: number;
}

/** The models that every peer prices. */
const MODELS = ["gpt-5", "gpt-5-mini", "gpt-4o", "gpt-4o-mini", "gpt-4.1"];

/** Repeatable rows of the size of real requests: a linear congruential generator, not chance. */
export function rows(count: number): readonly Row[] {
  let seed = 12345;
  const next = (below: number): number => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    return seed % below;
  };
  return Array.from({ length: count }, () => {
    const input = 50 + next(100_000);
    return { model: MODELS[next(MODELS.length)] ?? "gpt-5", input, cached: next(input), output: next(4_000) };
  });
}

/** The text of the built bundle: what is measured is what ships. */
export function bundleText(): string {
  return readFileSync(path.resolve(import.meta.dirname, "../dist/Code.js"), "utf8");
}
