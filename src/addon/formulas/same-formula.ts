import { tokensOf, type Notation, type Token } from "../../a1/tokens";

/**
 * Whether two formulas say the same: a spreadsheet may store a formula with other spaces, separators or capitals than
 * it was written with.
 */
export function isSameFormula(one: string, other: string, notation: Notation): boolean {
  if (one === other) return true;
  const left = essence(tokensOf(one, notation));
  const right = essence(tokensOf(other, notation));
  return left !== undefined && left === right;
}

function essence(tokens: readonly Token[] | undefined): string | undefined {
  return tokens
    ?.filter(({ kind }) => kind !== "space")
    .map(({ kind, text }) => (kind === "separator" ? ";" : kind === "name" ? text.toUpperCase() : text))
    .join("\u0000");
}
