import type { Language } from "./language";

/** Strings and quoted sheet names, names and references, numbers, then any other character. */
const WRITTEN = /"(?:[^"]|"")*"?|'(?:[^']|'')*'|[A-Za-z_$][\w$.]*|\d+(?:[.,]\d+)?|[^]/g;
/** The same in English, where `1,2` is two arguments. */
const ENGLISH = /"(?:[^"]|"")*"?|'(?:[^']|'')*'|[A-Za-z_$][\w$.]*|\d+(?:\.\d+)?|[^]/g;

type Translate = (token: string, isInBraces: boolean) => string | null;

/** Goes through a formula token by token; null as soon as one cannot be read. */
function translated(formula: string, tokens: RegExp, translate: Translate): string | null {
  const open: string[] = [];
  const parts: string[] = [];
  for (const [token] of formula.matchAll(tokens)) {
    if (token === "(" || token === "{") open.push(token);
    if (token === ")" || token === "}") open.pop();
    const part = translate(token, open.at(-1) === "{");
    if (part === null) return null;
    parts.push(part);
  }
  return parts.join("");
}

const isNumber = (token: string): boolean => /^\d/.test(token);

/**
 * A formula as written in a spreadsheet's language → as the formula engine reads it, which knows English only: `,`
 * between arguments and columns, `;` between rows of braces, a decimal point. null: the language cannot read it.
 */
export function toEngine(formula: string, { hasDecimalComma }: Language): string | null {
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
export function fromEngine(formula: string, { hasDecimalComma }: Language): string {
  if (!hasDecimalComma) return formula;
  const written = translated(formula, ENGLISH, (token, isInBraces) => {
    if (token === ",") return isInBraces ? "\\" : ";";
    return isNumber(token) ? token.replace(".", ",") : token;
  });
  return written ?? formula;
}
