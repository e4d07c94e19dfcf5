/** What was typed for an argument, as a formula would read it. */
export type ArgumentText =
  | { readonly kind: "blank" }
  | { readonly kind: "number"; readonly digits: string }
  | { readonly kind: "boolean"; readonly value: boolean }
  /** A cell or range; `sheet` is null for the sheet the formula stands in. */
  | { readonly kind: "reference"; readonly sheet: string | null; readonly a1: string }
  /** The named range with the spreadsheet's rates. */
  | { readonly kind: "rates" }
  | { readonly kind: "text"; readonly value: string };

const RATES = "OPENAI_RATES";
const NUMBER = /^-?\d{1,15}(\.\d{1,15})?$/;
const QUOTED = /^"((?:[^"]|"")*)"$/;
const REFERENCE =
  /^(?:('(?:[^']|'')+'|[A-Za-z_][\w.]*)!)?(\$?[A-Za-z]{1,3}\$?\d{1,8}(?::\$?[A-Za-z]{1,3}(?:\$?\d{1,8})?)?|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3})$/;

/** Reads what was typed for an argument. Words need no quotes; what could be a cell is one, unless it is quoted. */
export function readArgument(typed: string): ArgumentText {
  const text = typed.trim();
  if (text === "") return { kind: "blank" };
  if (NUMBER.test(text)) return { kind: "number", digits: text };
  if (/^(true|false)$/i.test(text)) return { kind: "boolean", value: text.toLowerCase() === "true" };
  if (text.toUpperCase() === RATES) return { kind: "rates" };
  const [, quoted] = QUOTED.exec(text) ?? [];
  if (quoted !== undefined) return { kind: "text", value: quoted.replace(/""/g, '"') };
  const [, sheet, a1] = REFERENCE.exec(text) ?? [];
  if (a1 !== undefined) return { kind: "reference", sheet: sheetName(sheet), a1: a1.toUpperCase() };
  return { kind: "text", value: text };
}

function sheetName(written: string | undefined): string | null {
  if (written === undefined) return null;
  return written.startsWith("'") ? written.slice(1, -1).replace(/''/g, "'") : written;
}

/**
 * The formula that calls a function with what was typed. Text is quoted, so that nothing typed becomes a formula of its
 * own. It is written with `;` and a decimal as a quotient, which is the same number: so every locale reads it.
 * Worked: OPENAI_AUDIO_TOKENS with 1.5 → =OPENAI_AUDIO_TOKENS(15/10).
 */
export function formulaText(name: string, typed: readonly string[]): string {
  const written = typed.map((text) => argumentInFormula(readArgument(text)));
  while (written[written.length - 1] === "") written.pop();
  return `=${name}(${written.join("; ")})`;
}

function argumentInFormula(argument: ArgumentText): string {
  switch (argument.kind) {
    case "blank":
      return "";
    case "number":
      return withoutDecimalSign(argument.digits);
    case "boolean":
      return argument.value ? "TRUE" : "FALSE";
    case "reference":
      return argument.sheet === null ? argument.a1 : `'${argument.sheet.replace(/'/g, "''")}'!${argument.a1}`;
    case "rates":
      return RATES;
    case "text":
      return `"${argument.value.replace(/"/g, '""')}"`;
  }
}

function withoutDecimalSign(digits: string): string {
  const [whole = "", fraction] = digits.split(".");
  if (fraction === undefined) return whole;
  const units = `${whole}${fraction}`.replace(/^(-?)0+(?=\d)/, "$1");
  return `${units}/1${"0".repeat(fraction.length)}`;
}
