/** A piece of a formula. The texts of all tokens, one after another, are the formula. */
export interface Token {
  readonly kind:
    | "name"
    | "space"
    /** A text in double quotes, a sheet name in single ones, or a table column in brackets: nothing inside counts. */
    | "quoted"
    | "open"
    | "close"
    | "open array"
    | "close array"
    | "separator"
    | "other";
  readonly start: number;
  readonly text: string;
}

/** How a spreadsheet's locale writes formulas. */
export interface Notation {
  /** True where 1,5 is a number, so that only `;` separates arguments. */
  readonly decimalComma: boolean;
}

const SPACE = /\s/;
const NOT_IN_NAMES = /[\s"'(),;{}\\+\-*/^&=<>%:#@[\]|~`]/;
const SINGLE: Readonly<Record<string, Token["kind"]>> = {
  "(": "open",
  ")": "close",
  "{": "open array",
  "}": "close array",
  ";": "separator",
};

/** Splits a formula into tokens; undefined when a quote or a bracket is not closed. */
export function tokensOf(formula: string, notation: Notation): readonly Token[] | undefined {
  const tokens: Token[] = [];
  let start = 0;
  while (start < formula.length) {
    const end = endOfToken(formula, start);
    if (end === undefined) return undefined;
    const text = formula.slice(start, end);
    tokens.push({ kind: kindOf(text, notation), start, text });
    start = end;
  }
  return tokens;
}

function endOfToken(formula: string, start: number): number | undefined {
  const first = formula.charAt(start);
  if (first === '"' || first === "'") return endOfQuoted(formula, start, first);
  if (first === "[") return endOfBrackets(formula, start);
  if (SPACE.test(first)) return endOfRun(formula, start, (character) => SPACE.test(character));
  if (NOT_IN_NAMES.test(first)) return start + 1;
  return endOfRun(formula, start, (character) => !NOT_IN_NAMES.test(character));
}

/** A quote inside quoted text is written twice. */
function endOfQuoted(formula: string, start: number, quote: string): number | undefined {
  for (let at = start + 1; at < formula.length; at++) {
    if (formula.charAt(at) !== quote) continue;
    if (formula.charAt(at + 1) !== quote) return at + 1;
    at++;
  }
  return undefined;
}

function endOfBrackets(formula: string, start: number): number | undefined {
  let depth = 0;
  for (let at = start; at < formula.length; at++) {
    if (formula.charAt(at) === "[") depth++;
    if (formula.charAt(at) === "]" && --depth === 0) return at + 1;
  }
  return undefined;
}

function endOfRun(formula: string, start: number, belongs: (character: string) => boolean): number {
  let end = start + 1;
  while (end < formula.length && belongs(formula.charAt(end))) end++;
  return end;
}

function kindOf(text: string, notation: Notation): Token["kind"] {
  const first = text.charAt(0);
  if (first === '"' || first === "'" || first === "[") return "quoted";
  if (SPACE.test(first)) return "space";
  if (first === ",") return notation.decimalComma ? "other" : "separator";
  return SINGLE[first] ?? (NOT_IN_NAMES.test(first) ? "other" : "name");
}
