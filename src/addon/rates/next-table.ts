import { applyDifference } from "../../feeds/apply";
import { OFFICIAL_SOURCE } from "../../feeds/difference";
import type { Day } from "../../pricing/day";
import type { Rate } from "../../pricing/rate";
import { countsOf } from "./check-view";
import { acceptedModels, compareFeeds, type Comparison, type Feeds } from "./compare-feeds";
import { problem } from "../problem";
import { count } from "./rate-words";

/** What was read, and what was decided about it. */
export interface Decision extends Feeds {
  /** The first day of changed rates. */
  readonly effective: Day;
  /** The models whose changes were accepted in spite of doubts. */
  readonly ticked: readonly string[];
}

export interface NextTable {
  readonly next: readonly Rate[];
  /** What the log says of it. */
  readonly details: string;
}

/** The name of the page as a source of new rates; it begins as its names do, by which its rates are told from others. */
export function pageSource(day: Day): string {
  return `${OFFICIAL_SOURCE}, read ${day}`;
}

/** The table after a refresh. The same decision about the same texts and table always gives the same. */
export function nextTable(decision: Decision): NextTable {
  const { inUse, day, effective, ticked, second } = decision;
  const comparison = compareFeeds(decision);
  const accepted = acceptedModels(comparison, ticked);
  const applied = applyDifference(inUse, comparison.difference, {
    effective,
    readOn: day,
    source: pageSource(day),
    accepted,
  });
  if (!applied.ok) throw problem("invalid", applied.failure.message, "Give a later day and apply again.");
  return { next: applied.value, details: detailsOf(comparison, accepted, effective, second !== null) };
}

function detailsOf(
  { difference, doubts }: Comparison,
  accepted: ReadonlySet<string>,
  effective: Day,
  isConfirmed: boolean,
): string {
  const models = difference.models.filter(({ model }) => accepted.has(model));
  const { added, changed, ended } = countsOf({ ...difference, models });
  const { unchanged } = countsOf(difference);
  const left = difference.models.filter(({ model, changes }) => changes.length > 0 && !accepted.has(model));
  const ticked = models.filter(({ model }) => doubts.has(model));
  const sentences = [
    `${count(added, "rate")} new, ${changed} changed, ${ended} ended from ${effective}; ${unchanged} confirmed as they were.`,
    ...(ticked.length > 0 ? [`Accepted in spite of doubts: ${names(ticked)}.`] : []),
    ...(left.length > 0 ? [`Not accepted: ${names(left)}.`] : []),
    ...(isConfirmed ? [] : ["The second source could not be read, so nothing is confirmed by it."]),
  ];
  return sentences.join(" ");
}

function names(models: readonly { readonly model: string }[]): string {
  return models.map(({ model }) => model).join(", ");
}
