import type { LRUMap } from "@univerjs/core";
import { FORMULA_REF_TO_ARRAY_CACHE } from "@univerjs/engine-formula";

/** Two sets of five scenarios over three years have 57,000 formulas. */
const FORMULAS = 60_000;

/** What Univer remembers formulas in; the class itself is not exported. */
interface FormulaMemory {
  readonly _cache: LRUMap<string, unknown>;
  set: (this: FormulaMemory, formula: string, node: unknown) => void;
  get: (this: FormulaMemory, formula: string) => unknown;
  _hash: (formula: string) => string;
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
  const { set, get } = memory;
  if (typeof memory._hash !== "function") throw new Error("Univer has no _hash.");
  memory.set = function (formula, node) {
    // The values of ranges are large, and are forgotten as before.
    if (this !== ranges && this._cache.limit < FORMULAS) this._cache.limit = FORMULAS;
    set.call(this, formula, node);
  };
  // Without a note of which was read last: all of them are, in each calculation.
  memory.get = function (formula) {
    return this === ranges ? get.call(this, formula) : this._cache.find(formula);
  };
  // Two long formulas can have one hash, and would be read as one.
  memory._hash = (formula) => formula;
}
