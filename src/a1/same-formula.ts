import { tokensOf } from "./tokens";

/**
 * Whether two formulas say the same: a spreadsheet may store a formula with other spaces, separators or capitals than
 * it was written with.
 */
export function isSameFormula(one: string, other: string): boolean {
  if (one === other) return true;
  const left = essence(one);
  return left !== undefined && left === essence(other);
}

/** What is left of a formula without spaces, with one kind of separator; texts in quotes stay as they are. */
function essence(formula: string): string | undefined {
  return tokensOf(formula, { decimalComma: false })
    ?.filter(({ kind }) => kind !== "space")
    .map(({ kind, text }) => (kind === "separator" ? ";" : kind === "name" ? text.toUpperCase() : text))
    .join("\u0000");
}
