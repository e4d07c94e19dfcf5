import type { Day } from "../pricing/day";
import type { Rate } from "../pricing/rate";
import { failure, success, type Result } from "../pricing/result";
import { applyDifference } from "./apply";
import { OFFICIAL_SOURCE } from "./difference";
import type { Newer } from "./newer-table";
import { rateWords } from "../pricing/rate-words";
import { countOf } from "../pricing/words";
import {
  acceptedModels,
  countChanges,
  reviewFeeds,
  type Feeds,
  type Review,
  type ReviewRefusal,
} from "./review";

/** What was read, and what was decided about it. */
export interface Decision extends Feeds {
  /** The first day of changed rates. */
  readonly effective: Day;
  /** The models whose changes were accepted in spite of doubts. */
  readonly ticked: readonly string[];
}

export interface RefreshedTable {
  readonly rates: readonly Rate[];
  /** The name of the page as the source of new rates. */
  readonly source: string;
  /** What the log says of it. */
  readonly details: string;
}

/** Why there is no refreshed table; `effective-day` when a change cannot begin on the day that was chosen. */
export type RefreshRefusal = ReviewRefusal | { readonly code: "effective-day"; readonly message: string };

/** The name of the page as a source of new rates; it begins as its names do, by which its rates are told from others. */
export function pageSource(day: Day): string {
  return `${OFFICIAL_SOURCE}, read ${day}`;
}

/** The table after a refresh. The same decision about the same texts and table always gives the same. */
export function refreshTable(decision: Decision): Result<RefreshedTable, RefreshRefusal> {
  const { day, effective, ticked, second } = decision;
  const review = reviewFeeds(decision);
  if (!review.ok) return review;
  const accepted = acceptedModels(review.value, ticked);
  const source = pageSource(day);
  const applied = applyDifference(review.value.compared, review.value, {
    effective,
    readOn: day,
    source,
    accepted,
  });
  if (!applied.ok) return failure({ code: "effective-day", message: applied.failure.message });
  const details = detailsOf(review.value, accepted, effective, second !== null);
  return success({ rates: applied.value, source, details });
}

function detailsOf(
  { models, newer }: Review,
  accepted: ReadonlySet<string>,
  effective: Day,
  isConfirmed: boolean,
): string {
  const applied = models.filter(({ model }) => accepted.has(model));
  const { added, changed, ended } = countChanges(applied);
  const { unchanged } = countChanges(models);
  const left = models.filter(({ model, changes }) => changes.length > 0 && !accepted.has(model));
  const ticked = applied.filter(({ doubts }) => doubts.length > 0);
  const sentences = [
    `${countOf(added, "rate")} new, ${changed} changed, ${ended} ended from ${effective}; ${unchanged} confirmed as they were.`,
    ...pricesWords(applied),
    ...(ticked.length > 0 ? [`Accepted in spite of doubts: ${names(ticked)}.`] : []),
    ...(left.length > 0 ? [`Not accepted: ${names(left)}.`] : []),
    ...(isConfirmed ? [] : ["The second source could not be read, so nothing is confirmed by it."]),
    ...(newer ? [newerWords(newer)] : []),
  ];
  return sentences.join(" ");
}

/** Every price that is another one now or ended, so that the log can be read without the tables before and after. */
function pricesWords(applied: Review["models"]): readonly string[] {
  const prices = applied.flatMap(({ changes }) =>
    changes.flatMap((change) => {
      if (change.kind === "added") return [];
      const { model, label, tier, context, price } = rateWords(change.before);
      const what = `${model} ${label} (${tier}${context === "long" ? ", long context" : ""})`;
      return `${what} $${price} ${change.kind === "changed" ? `→ $${change.after.price}` : "ended"}`;
    }),
  );
  return prices.length === 0 ? [] : [`Prices: ${prices.join("; ")}.`];
}

function newerWords({ corrections, dropped, added, history, dated }: Newer): string {
  const gone = dropped.length === 0 ? "" : ` ${dropped.length} removed as wrong,`;
  return `From the table that comes with RateSheet: ${countOf(corrections.length, "price")} corrected,${gone} ${added} new, ${history} of earlier days, ${dated} with another first or last day.`;
}

function names(models: readonly { readonly model: string }[]): string {
  return models.map(({ model }) => model).join(", ");
}
