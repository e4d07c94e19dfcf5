import { callsOf, type Call } from "../../a1/calls";
import { tokensOf, type Token } from "../../a1/tokens";
import { RATES_RANGE_NAME } from "../sheet-host";
import { notationOf } from "../../a1/notation";

/** A formula with the rates argument filled in, or why it stays as it is. */
export type Linked =
  | { readonly kind: "linked"; readonly formula: string; readonly insertions: readonly Insertion[] }
  /** It calls none of our functions, or names the rates in every call. */
  | { readonly kind: "nothing to do" }
  | { readonly kind: "unread"; readonly why: string };

export interface Insertion {
  /** Where in the original formula. */
  readonly at: number;
  readonly text: string;
}

/**
 * Adds OPENAI_RATES to every call that takes a `rates` argument and has none, with the separators that the formula has; all
 * else stays byte for byte.
 *
 * @param positions where each function takes `rates`, by its name
 * @example linkFormula("=OPENAI_COST(A2, B2)", …) gives =OPENAI_COST(A2, B2,,,,,OPENAI_RATES)
 */
export function linkFormula(formula: string, positions: ReadonlyMap<string, number>): Linked {
  const notation = notationOf(formula);
  const tokens = tokensOf(formula, notation ?? { decimalComma: true });
  if (tokens === undefined) return { kind: "unread", why: "a quote or a bracket in it is not closed" };
  if (!names(tokens, positions)) return { kind: "nothing to do" };
  const insertions = insertionsInto(tokens, positions);
  if (insertions === undefined) return { kind: "unread", why: "its brackets do not match" };
  if (notation === undefined) return { kind: "unread", why: "it has both , and ; between arguments" };
  if (!notation.isSure && !isSameEitherWay(formula, positions)) {
    return { kind: "unread", why: "a comma in it may separate two arguments or be a decimal sign" };
  }
  return insertions.length === 0
    ? { kind: "nothing to do" }
    : { kind: "linked", formula: insert(formula, insertions), insertions };
}

function insertionsInto(
  tokens: readonly Token[],
  positions: ReadonlyMap<string, number>,
): readonly Insertion[] | undefined {
  const calls = callsOf(tokens);
  const separator = calls && separatorOf(calls);
  return calls
    ?.map((call) => insertionFor(call, positions.get(call.name), separator ?? ";"))
    .filter((insertion) => insertion !== undefined)
    .sort((one, other) => one.at - other.at);
}

/** Whether the same is added at the same places, whatever a comma means. */
function isSameEitherWay(formula: string, positions: ReadonlyMap<string, number>): boolean {
  const [one, other] = [true, false].map((decimalComma) =>
    insertionsInto(tokensOf(formula, { decimalComma }) ?? [], positions)?.map(
      ({ at, text }) => `${at} ${text.length}`,
    ),
  );
  return one?.join() === other?.join();
}

function names(tokens: readonly Token[], positions: ReadonlyMap<string, number>): boolean {
  return tokens.some(({ kind, text }) => kind === "name" && positions.has(text.toUpperCase()));
}

/** A call without a separator of its own is written like the others; a lone one with `;`, which every locale reads. */
function separatorOf(calls: readonly Call[]): string {
  return calls.map((call) => call.separator).find((separator) => separator !== undefined) ?? ";";
}

function insertionFor(call: Call, position: number | undefined, separator: string): Insertion | undefined {
  if (position === undefined) return undefined;
  const given = call.arguments[position];
  if (given !== undefined) return given.blank ? { at: given.end, text: RATES_RANGE_NAME } : undefined;
  const last = call.arguments.length - 1;
  const end = call.arguments[last]?.end;
  if (end === undefined) return undefined;
  return { at: end, text: (call.separator ?? separator).repeat(position - last) + RATES_RANGE_NAME };
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
