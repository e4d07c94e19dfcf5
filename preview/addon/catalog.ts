import type { FunctionHelp } from "../../src/functions/definition";
import { HELP } from "../../src/functions/help/catalog";

/** A custom function as a person reads about it: the source of completion and of the Examples tab. */
export type CatalogEntry = FunctionHelp;

/** Every custom function. The build's test holds it against the functions that the bundle has. */
export const CATALOG: readonly CatalogEntry[] = HELP;
