import type { FunctionHelp } from "../../src/functions/definition";
import { HELP } from "../../src/functions/help/catalog";
import { functionNames } from "./function-names";

/** A custom function as a person reads about it: the source of completion and of the Examples tab. */
export type CatalogEntry = FunctionHelp;

/** Every custom function. The build's test holds it against the functions that the bundle has. */
export const CATALOG: readonly CatalogEntry[] = HELP;

/** A function of a bundle that has no words about it. */
export interface BareEntry {
  readonly name: string;
}

/** A sheet reads such a name as a cell; a minified script may have an inner function of one at the start of a line. */
const CELL = /^[A-Z]{1,3}\d+$/;

/** The custom functions of a bundle: its top-level functions in capitals, with the words about them where there are. */
export function customFunctions(code: string): readonly (CatalogEntry | BareEntry)[] {
  return functionNames(code)
    .filter((name) => /^[A-Z][A-Z0-9_]*$/.test(name) && !CELL.test(name))
    .map((name) => CATALOG.find((entry) => entry.name === name) ?? { name });
}
