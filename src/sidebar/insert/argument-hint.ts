import { readArgument } from "../../api/argument-text";

/** Says that a word was read as a cell, since `o3` is one as well as a model; undefined where nothing can be mistaken. */
export function argumentHint(typed: string): string | undefined {
  const argument = readArgument(typed);
  const isWord = argument.kind === "reference" && /^[a-z]+\d+$/i.test(typed.trim());
  return isWord
    ? `Read as the cell ${argument.a1}. For the text, type "${typed.trim()}" in quotes.`
    : undefined;
}
