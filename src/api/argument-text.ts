/** What was typed for an argument, as a formula would read it. */
export type ArgumentText =
  | { readonly kind: "blank" }
  /** `digits` with a point for decimals, as no locale has it. */
  | { readonly kind: "number"; readonly digits: string; readonly percent: boolean }
  | { readonly kind: "boolean"; readonly value: boolean }
  /** A cell or range; `sheet` is null for the sheet the formula stands in. */
  | { readonly kind: "reference"; readonly sheet: string | null; readonly a1: string }
  /** The named range with the spreadsheet's rates. */
  | { readonly kind: "rates" }
  | { readonly kind: "text"; readonly value: string };

/** What an argument is, which decides how a word or a number typed for it is meant. */
export type ArgumentKind = "model" | "text" | "number";

const MODELS: ReadonlySet<string> = new Set(["model", "models", "tool"]);
const TEXTS: ReadonlySet<string> = new Set(
  "tier as_of on_problem usage meter text part filter attribute detail quality size direction scenario rates inputs".split(
    " ",
  ),
);

/** The kind of a function's argument, by the name of its parameter. */
export function argumentKind(parameter: string): ArgumentKind {
  if (MODELS.has(parameter)) return "model";
  return TEXTS.has(parameter) ? "text" : "number";
}

/** Where an argument is typed. */
export interface TypedFor {
  readonly kind: ArgumentKind;
  /** True where the spreadsheet writes 1,5 for one and a half. */
  readonly decimalComma: boolean;
}

const RATES = "OPENAI_RATES";
const QUOTED = /^"((?:[^"]|"")*)"$/;
const REFERENCE =
  /^(?:('(?:[^']|'')+'|[A-Za-z_][\w.]*)!)?(\$?[A-Za-z]{1,3}\$?\d{1,8}(?::\$?[A-Za-z]{1,3}(?:\$?\d{1,8})?)?|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3})$/;
/** `o3` and `gpt5` look like cells too, but not like those of a sheet that people fill. */
const MODEL_WORD = /^(o\d|[a-z]{3}\d+)$/;

/**
 * Reads what was typed for an argument. Words need no quotes; what could be a cell is one, unless it is quoted, or is
 * typed for a model and looks like the id of one: `o3` is a model, `O3` and `A2` are cells.
 */
export function readArgument(typed: string, { kind, decimalComma }: TypedFor): ArgumentText {
  const text = typed.trim();
  if (text === "") return { kind: "blank" };
  const number = kind === "number" ? readNumber(text, decimalComma) : undefined;
  if (number !== undefined) return number;
  if (/^(true|false)$/i.test(text)) return { kind: "boolean", value: text.toLowerCase() === "true" };
  if (text.toUpperCase() === RATES) return { kind: "rates" };
  const [, quoted] = QUOTED.exec(text) ?? [];
  if (quoted !== undefined) return { kind: "text", value: quoted.replace(/""/g, '"') };
  if (kind === "model" && MODEL_WORD.test(text)) return { kind: "text", value: text };
  const [, sheet, a1] = REFERENCE.exec(text) ?? [];
  if (a1 !== undefined) return { kind: "reference", sheet: sheetName(sheet), a1: a1.toUpperCase() };
  return { kind: "text", value: text };
}

/** Says how a word was read that could be a cell or a text; undefined where nothing can be mistaken. */
export function argumentHint(typed: string, typedFor: TypedFor): string | undefined {
  const text = typed.trim();
  if (!/^[a-z]+\d+$/i.test(text)) return undefined;
  const argument = readArgument(text, typedFor);
  if (argument.kind === "reference")
    return `Read as the cell ${argument.a1}. For the text, type "${text}" in quotes.`;
  const isCellToo = argument.kind === "text" && REFERENCE.test(text);
  return isCellToo ? `Read as the model ${text}. For the cell, type ${absoluteOf(text)}.` : undefined;
}

function absoluteOf(word: string): string {
  return word.toUpperCase().replace(/^([A-Z]+)/, "$$$1$$");
}

/**
 * A number as the spreadsheet's people write it: 34,500 or 34.500 by its locale, 34 500 and 34’500 in any. A point for
 * decimals is read everywhere where it cannot separate thousands.
 */
function readNumber(text: string, decimalComma: boolean): ArgumentText | undefined {
  const [, sign = "", body = "", percent = ""] = /^([-−]?)(.*?)\s*(%?)$/.exec(text) ?? [];
  const digits = wholeAndDecimals(body, decimalComma);
  if (digits === undefined) return undefined;
  return { kind: "number", digits: `${sign === "" ? "" : "-"}${digits}`, percent: percent !== "" };
}

const GROUPED_BY_COMMA = /^\d{1,3}(?:([,'’\u00a0\u202f ])\d{3})(?:\1\d{3})*(?:\.\d{1,15})?$/;
const GROUPED_BY_POINT = /^\d{1,3}(?:([.'’\u00a0\u202f ])\d{3})(?:\1\d{3})*(?:,\d{1,15})?$/;

function wholeAndDecimals(body: string, decimalComma: boolean): string | undefined {
  const grouped = decimalComma ? GROUPED_BY_POINT : GROUPED_BY_COMMA;
  const plain = grouped.test(body)
    ? body.replace(decimalComma ? /[.'’\u00a0\u202f ]/g : /[,'’\u00a0\u202f ]/g, "")
    : body;
  const digits = decimalComma ? plain.replace(",", ".") : plain;
  return /^\d{1,15}(\.\d{1,15})?$/.test(digits) ? digits : undefined;
}

function sheetName(written: string | undefined): string | null {
  if (written === undefined) return null;
  return written.startsWith("'") ? written.slice(1, -1).replace(/''/g, "'") : written;
}

/** A function with its parameters' names in order, which say what kind each argument is. */
export interface CalledFunction {
  readonly name: string;
  readonly parameters: readonly string[];
}

/**
 * The formula that calls a function with what was typed. Text is quoted, so that nothing typed becomes a formula of its
 * own; a decimal is written as a quotient and arguments are separated by `;`, which every locale reads.
 * Worked: OPENAI_AUDIO_TOKENS with 1.5 → =OPENAI_AUDIO_TOKENS(15/10).
 */
export function formulaText(
  { name, parameters }: CalledFunction,
  typed: readonly string[],
  decimalComma: boolean,
): string {
  const written = typed.map((text, index) =>
    argumentInFormula(readArgument(text, { kind: argumentKind(parameters[index] ?? ""), decimalComma })),
  );
  while (written[written.length - 1] === "") written.pop();
  return `=${name}(${written.join("; ")})`;
}

function argumentInFormula(argument: ArgumentText): string {
  switch (argument.kind) {
    case "blank":
      return "";
    case "number":
      return argument.percent ? percentOf(argument.digits) : withoutDecimalSign(argument.digits);
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

/** A percent sign binds more tightly than a quotient. */
function percentOf(digits: string): string {
  return digits.includes(".") ? `(${withoutDecimalSign(digits)})%` : `${digits}%`;
}

function withoutDecimalSign(digits: string): string {
  const [whole = "", fraction] = digits.split(".");
  if (fraction === undefined) return whole;
  const units = `${whole}${fraction}`.replace(/^(-?)0+(?=\d)/, "$1");
  return `${units}/1${"0".repeat(fraction.length)}`;
}
