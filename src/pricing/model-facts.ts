import type { AliasPeriod } from "./aliases";
import type { Day } from "./day";

/** What is known of a model or a tool beyond its prices. Null is not known. */
export interface ModelFact {
  readonly model: string;
  /** The day it could first be used. */
  readonly released: Day | null;
  /** The day it ended or will end. It ends no price: the last one stays known. */
  readonly shutdown: Day | null;
  /** Tokens that a request and its answer may have together. */
  readonly contextWindow: number | null;
  /** The name of its tokeniser, such as `o200k_base`. */
  readonly encoding: string | null;
}

/** What is known of models: the other ids they go by, and their days, sizes and encodings. */
export interface ModelFacts {
  /** What each alias or snapshot means, by the time in which it does. */
  readonly aliases: ReadonlyMap<string, readonly AliasPeriod[]>;
  readonly models: ReadonlyMap<string, ModelFact>;
}
