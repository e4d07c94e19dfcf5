import { fromEngine, toEngine } from "./formula-text";
import type { Language } from "./language";

/** What stands in the formula engine for a formula that the spreadsheet's language cannot read. */
export const PARSE_ERROR = "LOCAL_PARSE_ERROR";

const STAND_IN = new RegExp(`^=${PARSE_ERROR}\\("((?:[^"]|"")*)"\\)$`);

/** A formula as a cell keeps it: as its language writes it, and as the engine reads it. */
export interface WrittenFormula {
  readonly formula: string;
  readonly engine: string;
}

/** Reads a formula in a language. One that cannot be read is kept as written, and calculates to an error. */
export function readFormula(text: string, language: Language): WrittenFormula {
  const engine = toEngine(text, language);
  if (engine !== null) return { formula: fromEngine(engine, language), engine };
  return { formula: text, engine: `=${PARSE_ERROR}("${text.replaceAll('"', '""')}")` };
}

export function isBroken(engine: string | undefined): boolean {
  return engine?.startsWith(`=${PARSE_ERROR}(`) === true;
}

/** The formula of a cell of the engine, as its language writes it. */
export function writtenFormula(engine: string, language: Language): string {
  const broken = STAND_IN.exec(engine)?.[1];
  return broken === undefined ? fromEngine(engine, language) : broken.replaceAll('""', '"');
}
