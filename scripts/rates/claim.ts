import type { DatedFeedRate } from "../../src/feeds/feed-rate";
import type { Day } from "../../src/pricing/day";

/** An id of sources.tsv, or a later reading of the official page: `openai-pricing-2026-11-24`. */
export type SourceId = string;

/** The page of August 2026: what it prints is confirmed by it, and a refresh knows it again by this source. */
export const PAGE_2026: SourceId = "openai-pricing-2026-08";
export const PAGE_2025: SourceId = "openai-pricing-2025-10";

export function pageSourceId(read: Day): SourceId {
  return `openai-pricing-${read}`;
}

/** A dated price with the source that gives it: what the table is put together from. */
export interface Claim extends DatedFeedRate {
  readonly source: SourceId;
}

/** What the import did not take, and every disagreement that is not decided: printed, so that a maintainer decides. */
export class Report {
  readonly left: string[] = [];
  readonly disagreements: string[] = [];
}

/** Joins notes, each once. */
export function joinNotes(...notes: readonly string[]): string {
  return [...new Set(notes.filter((note) => note !== ""))].join("; ");
}
