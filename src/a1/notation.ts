import { tokensOf, type Notation, type Token } from "./tokens";

/** How a formula separates arguments, as far as it shows. */
export interface FoundNotation extends Notation {
  /** False where every comma stands between figures: 1,5 may be a number, or two. */
  readonly isSure: boolean;
}

/**
 * Finds out how a formula is written from the formula itself, since a spreadsheet writes and gives formulas in the way of
 * its locale: `;` between arguments where a comma is the decimal sign. Undefined for one that does both, or that cannot
 * be read.
 */
export function notationOf(formula: string): FoundNotation | undefined {
  const tokens = tokensOf(formula, { decimalComma: true });
  if (tokens === undefined) return undefined;
  const inCalls = insideCalls(tokens);
  const hasSemicolon = inCalls.some(({ kind }) => kind === "separator");
  const commas = inCalls.filter(({ text }) => text === ",");
  const isDecimal = ({ start }: Token): boolean => /^\d,\d/.test(formula.slice(start - 1, start + 2));
  const separates =
    commas.some((comma) => !isDecimal(comma)) || (commas.length > 0 && hasDecimalPoint(tokens));
  if (hasSemicolon && separates) return undefined;
  return { decimalComma: !separates, isSure: hasSemicolon || separates || commas.length === 0 };
}

/** The tokens that stand directly in the brackets of a call, not in an array. */
function insideCalls(tokens: readonly Token[]): readonly Token[] {
  const open: Token["kind"][] = [];
  return tokens.filter((token) => {
    if (token.kind === "open" || token.kind === "open array") open.push(token.kind);
    if (token.kind === "close" || token.kind === "close array") open.pop();
    return open[open.length - 1] === "open";
  });
}

/** `1.5` is a number only where a comma is not the decimal sign. */
function hasDecimalPoint(tokens: readonly Token[]): boolean {
  return tokens.some(({ kind, text }) => kind === "name" && /^\d*\.\d+$/.test(text));
}
