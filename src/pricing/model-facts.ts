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
  /** Whether it reasons before it answers. */
  readonly reasons: boolean | null;
  /** How it counts an input image: a rule of images/image-rules.ts, `none` for no images, `unknown` for a count not published. */
  readonly images: string;
  /** What a reader must know: a day that is not confirmed, a figure that sources have otherwise. */
  readonly note: string;
}

/** What is known of models: the other ids they go by, and their days, sizes and encodings. */
export interface ModelFacts {
  /** What each alias or snapshot means, by the time in which it does. */
  readonly aliases: ReadonlyMap<string, readonly AliasPeriod[]>;
  readonly models: ReadonlyMap<string, ModelFact>;
}

/** The model that a fine-tuned one was made from; any other is itself. */
export function baseModel(model: string): string {
  return model.startsWith("ft:") ? (model.split(":")[1] ?? "") : model;
}
