import { findModel, normalizeModelId, type AliasPeriod, type ModelNames } from "./aliases";
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

/**
 * What is known of an id on a day: of a model, or of a snapshot or alias with what it has of its own, which is its first day
 * and, where they differ from its model's, its shut-down and context window.
 * Worked: gpt-realtime-mini-2025-10-06 → released 2025-10-06, shut down 2026-07-23, half a year before gpt-realtime-mini.
 * Undefined for an id that is none on that day, or of which nothing is known.
 */
export function factOf(text: string, day: Day, names: ModelNames, facts: ModelFacts): ModelFact | undefined {
  const id = normalizeModelId(text);
  const own = facts.models.get(id);
  const model = findModel(text, names, day);
  const base = model === undefined ? undefined : facts.models.get(model);
  if (base === undefined || base.model === id) return own;
  const starts = (facts.aliases.get(id) ?? []).map(({ from }) => from).filter((from) => from !== null);
  return {
    ...base,
    released: own?.released ?? starts.sort()[0] ?? base.released,
    shutdown: own?.shutdown ?? base.shutdown,
    contextWindow: own?.contextWindow ?? base.contextWindow,
    note: own?.note ?? base.note,
  };
}
