import { callsOf, type Call } from "./calls";
import { notationOf } from "./notation";
import { tokensOf, type Token } from "./tokens";

/** What a call is to be given: an argument by its position, counted from 0, and its text. */
export interface Fill {
  readonly position: number;
  readonly text: string;
}

/** A formula with arguments filled in, or why it stays as it is. */
export type Filled =
  | { readonly kind: "filled"; readonly formula: string; readonly insertions: readonly Insertion[] }
  /** It has no such call, or each has the argument already. */
  | { readonly kind: "nothing to do" }
  | { readonly kind: "unread"; readonly why: string };

export interface Insertion {
  /** Where in the original formula. */
  readonly at: number;
  readonly text: string;
}

/** Which calls of a formula are filled, and with what. */
export interface Filling {
  /** The functions that are looked for, in upper case. */
  has(name: string): boolean;
  /**
   * What a call of one of them is given; undefined where it is left.
   * @param index which of the calls of these functions it is: inner ones first, else from left to right, from 0
   */
  fillOf(name: string, index: number): Fill | undefined;
}

/**
 * Fills a blank argument of calls, with the separators that the formula has; all else stays byte for byte. An argument that
 * is given is left.
 *
 * @example position 8, "1": =OPENAI_COST(A2; B2) becomes =OPENAI_COST(A2; B2;;;;;;;1)
 */
export function fillArguments(formula: string, filling: Filling): Filled {
  const notation = notationOf(formula);
  const tokens = tokensOf(formula, notation ?? { decimalComma: true });
  if (tokens === undefined) return { kind: "unread", why: "a quote or a bracket in it is not closed" };
  if (!names(tokens, filling)) return { kind: "nothing to do" };
  const insertions = insertionsInto(tokens, filling);
  if (insertions === undefined) return { kind: "unread", why: "its brackets do not match" };
  if (notation === undefined) return { kind: "unread", why: "it has both , and ; between arguments" };
  if (!notation.isSure && !isSameEitherWay(formula, filling)) {
    return { kind: "unread", why: "a comma in it may separate two arguments or be a decimal sign" };
  }
  return insertions.length === 0
    ? { kind: "nothing to do" }
    : { kind: "filled", formula: insert(formula, insertions), insertions };
}

function insertionsInto(tokens: readonly Token[], filling: Filling): readonly Insertion[] | undefined {
  const calls = callsOf(tokens);
  const separator = calls && separatorOf(calls);
  return calls
    ?.filter(({ name }) => filling.has(name))
    .map((call, index) => insertionFor(call, filling.fillOf(call.name, index), separator ?? ";"))
    .filter((insertion) => insertion !== undefined)
    .sort((one, other) => one.at - other.at);
}

/** Whether the same is added at the same places, whatever a comma means. */
function isSameEitherWay(formula: string, filling: Filling): boolean {
  const [one, other] = [true, false].map((decimalComma) =>
    insertionsInto(tokensOf(formula, { decimalComma }) ?? [], filling)?.map(
      ({ at, text }) => `${at} ${text.length}`,
    ),
  );
  return one?.join() === other?.join();
}

function names(tokens: readonly Token[], filling: Filling): boolean {
  return tokens.some(({ kind, text }) => kind === "name" && filling.has(text.toUpperCase()));
}

/** A call without a separator of its own is written like the others; a lone one with `;`, which every locale reads. */
function separatorOf(calls: readonly Call[]): string {
  return calls.map((call) => call.separator).find((separator) => separator !== undefined) ?? ";";
}

function insertionFor(call: Call, fill: Fill | undefined, separator: string): Insertion | undefined {
  if (fill === undefined) return undefined;
  const given = call.arguments[fill.position];
  if (given !== undefined) return given.blank ? { at: given.end, text: fill.text } : undefined;
  const last = call.arguments.length - 1;
  const end = call.arguments[last]?.end;
  if (end === undefined) return undefined;
  return { at: end, text: (call.separator ?? separator).repeat(fill.position - last) + fill.text };
}

function insert(formula: string, insertions: readonly Insertion[]): string {
  let done = "";
  let from = 0;
  for (const { at, text } of insertions) {
    done += formula.slice(from, at) + text;
    from = at;
  }
  return done + formula.slice(from);
}
