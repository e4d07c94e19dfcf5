import { callsOf } from "./calls";
import { tokensOf, type Notation } from "./tokens";

/** A call of one of our functions as it is written. */
export interface OwnCall {
  /** In upper case. */
  readonly name: string;
  readonly arguments: readonly string[];
}

export interface OwnCalls {
  readonly calls: readonly OwnCall[];
  /** The call that is the whole formula; undefined where it is more than one call, or another function's. */
  readonly whole: OwnCall | undefined;
}

/** The calls of some functions in a formula or an argument of one; undefined where its brackets or quotes are not closed. */
export function ownCalls(
  formula: string,
  notation: Notation,
  isOwn: (name: string) => boolean,
): OwnCalls | undefined {
  const tokens = tokensOf(formula, notation);
  const calls = tokens && callsOf(tokens);
  if (tokens === undefined || calls === undefined) return undefined;
  const written = calls.map((call) => ({
    name: call.name,
    arguments: call.arguments.map(({ start, end }) => formula.slice(start, end).trim()),
  }));
  const solid = tokens.filter(({ kind, text }) => kind !== "space" && text !== "=");
  // The outermost call closes last; it is the whole where nothing stands before its name or after its bracket.
  const outer = written[written.length - 1];
  const closing = calls[calls.length - 1]?.arguments;
  const end = closing?.[closing.length - 1]?.end;
  const isWhole =
    outer !== undefined &&
    solid[0]?.text.toUpperCase() === outer.name &&
    solid[1]?.kind === "open" &&
    solid[solid.length - 1]?.start === end;
  return {
    calls: written.filter(({ name }) => isOwn(name)),
    whole: isWhole && isOwn(outer.name) ? outer : undefined,
  };
}
