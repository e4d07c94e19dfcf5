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

/** How sure a figure is: `documented` is in OpenAI's own words. */
export const CERTAINTIES = ["documented", "two sources", "one source", "own knowledge"] as const;
export type Certainty = (typeof CERTAINTIES)[number];

/** Where the first day of a price comes from. Any but the first must be explained in the note. */
export const DAY_ORIGINS = ["as sourced", "inferred", "first seen", "own knowledge"] as const;
export type DayOrigin = (typeof DAY_ORIGINS)[number];

/** The last columns of rates.tsv: for the open data and the reader of a diff. The add-on asks for neither, and is packed without them. */
export const NOT_BUNDLED = ["certainty", "day"] as const;

/** A dated price with the source that gives it: what the table is put together from. */
export interface Claim extends DatedFeedRate {
  readonly source: SourceId;
  readonly certainty: Certainty;
  readonly day: DayOrigin;
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
