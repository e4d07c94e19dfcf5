import type { Day } from "../pricing/day";
import type { RateTable } from "../pricing/rate-table";
import type { Encoding } from "../tokens/encoding";

/** What a cell gives a custom function: text, number, boolean, date or nothing. */
export type Cell = string | number | boolean | Date | null | undefined;
/** What an argument gives: one cell or a range of them. */
export type Argument = Cell | readonly (readonly Cell[])[];
/** What a custom function returns to the sheet. */
export type Output = string | number | readonly (readonly (string | number)[])[];

/** The values of the OPENAI_RATES range and where its first cell stands, so that an error can name a cell. */
export interface RatesRange {
  readonly values: readonly (readonly Cell[])[];
  readonly sheet: string;
  /** 1-based row and column of the first value. */
  readonly row: number;
  readonly column: number;
}

/** What a custom function needs to know about the spreadsheet it stands in. Read lazily, at most once a call. */
export interface Host {
  today(): Day;
  /** The day of a date cell in the spreadsheet's time zone. */
  dayOf(date: Date): Day;
  /** The spreadsheet's OPENAI_RATES range, or null when it has none. */
  ratesRange(): RatesRange | null;
  /** A table that stands in the place of that range, where somebody asks what another table would give. */
  rateTable?(): RateTable;
  /** The formula of the cell that is worked out, or null when it is not known. Asked for to name a cell in an error. */
  formula(): string | null;
  /** The vocabulary of an encoding as JSON, or null where dist/Vocabulary.html is not installed. */
  vocabulary(encoding: Encoding): string | null;
}

export interface Parameter {
  readonly name: string;
  /** One sentence for the formula help; those of optional parameters begin with "Optional.". */
  readonly description: string;
  /** As it would be typed in a formula: `"gpt-5"`, `1000`, `A2:A9`. Shown in the formula help. */
  readonly example: string;
  readonly optional?: true;
}

export interface Example {
  /** A whole formula in the `,` locale: `=OPENAI_COST("gpt-5", 1000)`. */
  readonly formula: string;
  /** What it shows, in one line. */
  readonly explanation: string;
}

/**
 * What a person reads about a custom function: the single source of its JSDoc, the sidebar's help, the Examples tab
 * and the reference. Apart from the code that evaluates it, since a formula has no use for words.
 */
export interface FunctionHelp {
  readonly name: string;
  /** One sentence: what it returns. */
  readonly summary: string;
  readonly parameters: readonly Parameter[];
  /** What comes back and in which unit. */
  readonly returns: string;
  /** The first one stands on the Examples tab. */
  readonly examples: readonly [Example, ...Example[]];
  /** Further rules a user must know, a sentence each, with the source where it is OpenAI's rule; often none. */
  readonly notes: readonly string[];
}

/** One custom function as it is evaluated. */
export interface FunctionDefinition {
  readonly name: string;
  /** Its parameters' names, in the order of the arguments. */
  readonly parameters: readonly string[];
  /** How many of them, from the first, must be given. */
  readonly required: number;
  evaluate(args: readonly Argument[], host: Host): Output;
}
