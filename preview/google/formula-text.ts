/** What a language writes between the arguments of a formula follows from its numbers. */
export interface Separators {
  readonly hasDecimalComma: boolean;
}

/** Strings and quoted sheet names, names and references, numbers, then any other character. */
const WRITTEN = /"(?:[^"]|"")*"?|'(?:[^']|'')*'|[A-Za-z_$][\w$.]*|\d+(?:[.,]\d+)?|[^]/g;
/** The same in English, where `1,2` is two arguments. */
const ENGLISH = /"(?:[^"]|"")*"?|'(?:[^']|'')*'|[A-Za-z_$][\w$.]*|\d+(?:\.\d+)?|[^]/g;

type Translate = (token: string, isInBraces: boolean) => string | null;

/** Goes through a formula token by token; null where one cannot be read. */
function translated(formula: string, tokens: RegExp, translate: Translate): string | null {
  const open: string[] = [];
  const unread: string[] = [];
  const text = formula.replace(tokens, (token) => {
    if (token === "(" || token === "{") open.push(token);
    if (token === ")" || token === "}") open.pop();
    const part = translate(token, open[open.length - 1] === "{");
    if (part === null) unread.push(token);
    return part ?? token;
  });
  return unread.length === 0 ? text : null;
}

const isNumber = (token: string): boolean => /^\d/.test(token);

/**
 * A formula as written in a spreadsheet's language → as the formula engine reads it, which knows English only: `,`
 * between arguments and columns, `;` between rows of braces, a decimal point. null: the language cannot read it.
 */
export function toEngine(formula: string, { hasDecimalComma }: Separators): string | null {
  return translated(formula, hasDecimalComma ? WRITTEN : ENGLISH, (token, isInBraces) => {
    if (token === ";") return isInBraces ? ";" : ",";
    if (!hasDecimalComma) return token;
    if (token === "\\") return isInBraces ? "," : null;
    if (token === ",") return null;
    if (isNumber(token)) return token.includes(".") ? null : token.replace(",", ".");
    return token;
  });
}

/** A formula as the engine reads it → as the spreadsheet's language writes it, which is what getFormula gives. */
export function fromEngine(formula: string, { hasDecimalComma }: Separators): string {
  if (!hasDecimalComma) return formula;
  const written = translated(formula, ENGLISH, (token, isInBraces) => {
    if (token === ",") return isInBraces ? "\\" : ";";
    return isNumber(token) ? token.replace(".", ",") : token;
  });
  return written ?? formula;
}
