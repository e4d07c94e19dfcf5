import type { DatedFeedRate } from "../../src/feeds/feed-rate";
import type { Day } from "../../src/pricing/day";

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

/** A source that is listed, or a later reading of the official page: `openai-pricing-2026-11-24`. */
export type SourceId = (typeof SOURCE_IDS)[number] | PageSourceId;
type PageSourceId = `openai-pricing-${Day}`;

export function pageSourceId(read: Day): PageSourceId {
  return `openai-pricing-${read}`;
}

export function isSourceId(id: string): id is SourceId {
  const listed: readonly string[] = SOURCE_IDS;
  return listed.includes(id) || /^openai-pricing-\d{4}-\d{2}-\d{2}$/.test(id);
}

/** What the import did not take, and every disagreement it met: printed, so that a maintainer decides. */
export class Report {
  readonly left: string[] = [];
  readonly disagreements: string[] = [];
}

/** Joins notes, each once. */
export function joinNotes(...notes: readonly string[]): string {
  return [...new Set(notes.filter((note) => note !== ""))].join("; ");
}
