import { readFileSync } from "node:fs";
import path from "node:path";
import vm from "node:vm";

export type Cell = string | number;
export type Column = Cell[][];

/** The custom functions of the built dist/Code.js, in a realm without a service of Google. */
export interface BuiltFunctions {
  OPENAI_CHARGE(...args: unknown[]): Column;
  OPENAI_COST(...args: unknown[]): Column;
  OPENAI_USAGE_COST(...args: unknown[]): Column;
}

export function builtFunctions(): BuiltFunctions {
  const realm = vm.createContext({});
  vm.runInContext(readFileSync(path.resolve(__dirname, "../../../dist/Code.js"), "utf8"), realm);
  return realm as unknown as BuiltFunctions;
}

/** The words of the add-on's errors, by what the queries call it. */
const WORDS: readonly (readonly [RegExp, string])[] = [
  [/tier .* must be one of/, "unknown tier"],
  [/meter .* must be one of|unknown meter/, "unknown meter"],
  [/unknown model|there is such a model since|model is/, "unknown model"],
  [/does not say how many|but not how many of them/, "needs audio and image tokens"],
  [/quantity/, "bad count"],
  [/no list price|has no .*price/, "no price"],
];

export function wordOf(message: string): string {
  return WORDS.find(([pattern]) => pattern.test(message))?.[1] ?? `? ${message}`;
}
