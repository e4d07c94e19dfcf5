import type { DatedFeedRate } from "../../src/feeds/feed-rate";

/** A dated price with the source that gives it: what the table is put together from. */
export interface Claim extends DatedFeedRate {
  readonly source: SourceId;
}

export const SOURCE_IDS = [
  "openai-pricing-2025-10",
  "openai-pricing-2026-08",
  "later-models-2026",
  "genai-prices",
  "openai-deprecations",
  "openai-models",
] as const;

export type SourceId = (typeof SOURCE_IDS)[number];

/** What the import did not take, and every disagreement it met: printed, so that a maintainer decides. */
export class Report {
  readonly left: string[] = [];
  readonly disagreements: string[] = [];
}

/** Joins notes, each once. */
export function joinNotes(...notes: readonly string[]): string {
  return [...new Set(notes.filter((note) => note !== ""))].join("; ");
}
