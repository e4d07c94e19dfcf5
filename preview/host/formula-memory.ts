import type { LRUMap } from "@univerjs/core";
import { FORMULA_REF_TO_ARRAY_CACHE } from "@univerjs/engine-formula";

/** Two sets of five scenarios over three years have 57,000 formulas. */
const FORMULAS = 60_000;

/** What Univer remembers formulas in; the class itself is not exported. */
interface FormulaMemory {
  readonly _cache: LRUMap<string, unknown>;
  set: (this: FormulaMemory, formula: string, node: unknown) => void;
}

let isLarge = false;

/**
 * Has Univer remember how it read every formula. It forgets all but the last 5,000, and goes through all of a workbook in
 * each calculation: with more, it would read each one anew whenever a cell is edited.
 */
export function rememberFormulas(): void {
  if (isLarge) return;
  isLarge = true;
  const ranges = FORMULA_REF_TO_ARRAY_CACHE as unknown as FormulaMemory;
  const memory = Object.getPrototypeOf(ranges) as FormulaMemory;
  const { set } = memory;
  memory.set = function (formula, node) {
    // The values of ranges are large, and are forgotten as before.
    if (this !== ranges && this._cache.limit < FORMULAS) this._cache.limit = FORMULAS;
    set.call(this, formula, node);
  };
}
