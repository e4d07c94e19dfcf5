import type { ModelDifference, RateChange } from "../../api/rates-check";
import { rateWords } from "../../feeds/rate-words";
import type { ReviewedChange, ReviewedModel } from "../../feeds/review";

/** The models that the user has something to see of. */
export function shownModels(models: readonly ReviewedModel[]): readonly ModelDifference[] {
  return models
    .filter(({ changes, overrides, unread }) => changes.length + overrides.length + unread.length > 0)
    .map(({ model, changes, unchanged, unread, overrides, doubts }) => ({
      model,
      changes: changes.map(shownChange),
      unchanged: unchanged.length,
      unread: unread.length,
      doubts,
      overrides: overrides.map(rateWords),
    }));
}

function shownChange(change: ReviewedChange): RateChange {
  const rate = change.after ?? change.before;
  const { label, tier, context, unit } = rateWords(rate);
  return {
    kind: change.kind,
    meter: rate.meter,
    label,
    tier,
    context,
    before: change.before?.price ?? null,
    after: change.after?.price ?? null,
    unit,
    percent: change.kind === "changed" ? change.percent : null,
    confirmation: change.opinion,
  };
}
