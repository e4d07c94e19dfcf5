import type { ModelDifference, NewerRates, RateChange } from "./rates-check";
import type { Newer } from "../feeds/newer-table";
import { rateWords } from "../pricing/rate-words";
import type { ReviewedChange, ReviewedModel } from "../feeds/review";

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

/** What this RateSheet's own table knows better than the sheet. */
export function shownNewer({ corrections, dropped, added, history, dated }: Newer): NewerRates {
  return {
    corrections: corrections.map(({ before, after }) => {
      const { model, label, tier, context, unit } = rateWords(after);
      return {
        model,
        label,
        tier,
        context,
        unit,
        before: before.price,
        after: after.price,
        source: after.source,
      };
    }),
    dropped: dropped.map(rateWords),
    added,
    history,
    dated,
  };
}
