import { readArgument } from "../../addon/insert/argument-text";

/** How a formula reads what was typed, where that is not plain to see; undefined where it is. */
export function argumentHint(typed: string): string | undefined {
  const argument = readArgument(typed);
  if (argument.kind !== "reference") return undefined;
  const what = argument.a1.includes(":") ? "range" : "cell";
  const where = argument.sheet === null ? "" : ` of the sheet ${argument.sheet}`;
  return `Read as the ${what} ${argument.a1}${where}. For the text, type "${typed.trim()}" in quotes.`;
}
