import type { Token } from "./tokens";

/** A function call in a formula. */
export interface Call {
  /** In upper case, as names compare. */
  readonly name: string;
  /** The text between the separators, spaces included. A call without arguments has one blank one. */
  readonly arguments: readonly Argument[];
  /** The separator between its arguments as it is written; undefined for a call of at most one argument. */
  readonly separator: string | undefined;
}

export interface Argument {
  readonly blank: boolean;
  /** Where it begins: after the separator or bracket before it. */
  readonly start: number;
  /** Where the argument ends: the place of the separator or bracket after it. */
  readonly end: number;
}

interface OpenCall {
  readonly kind: "call";
  readonly name: string;
  readonly arguments: Argument[];
  separator: string | undefined;
  blank: boolean;
  start: number;
}

/** Every call of a formula, inner ones first; undefined when its brackets do not match. */
export function callsOf(tokens: readonly Token[]): readonly Call[] | undefined {
  const calls: Call[] = [];
  const open: (OpenCall | { readonly kind: "array" })[] = [];
  let name = "";
  for (const token of tokens) {
    const top = open[open.length - 1];
    const closing = token.kind === "close" || token.kind === "close array";
    if (closing && top?.kind !== (token.kind === "close" ? "call" : "array")) return undefined;
    if (top?.kind === "call") readInside(top, token);
    if (token.kind === "open") {
      // A bracket without a name in front groups: a call of no name, which nothing looks for.
      open.push({
        kind: "call",
        name,
        arguments: [],
        separator: undefined,
        blank: true,
        start: token.start + 1,
      });
    } else if (token.kind === "open array") {
      open.push({ kind: "array" });
    } else if (closing) {
      open.pop();
      if (top?.kind === "call") calls.push(top);
    }
    if (token.kind !== "space") name = token.kind === "name" ? token.text.toUpperCase() : "";
  }
  return open.length === 0 ? calls : undefined;
}

function readInside(call: OpenCall, token: Token): void {
  if (token.kind === "separator" || token.kind === "close") {
    call.arguments.push({ blank: call.blank, start: call.start, end: token.start });
    call.blank = true;
    call.start = token.start + 1;
    if (token.kind === "separator") call.separator ??= token.text;
  } else if (token.kind !== "space") {
    call.blank = false;
  }
}
