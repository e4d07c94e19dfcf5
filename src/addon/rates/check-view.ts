import type { ModelDifference, RateChange, RateDifference } from "../../feeds/difference";
import type { DatedFeedRate } from "../../feeds/feed-rate";
import { secondOpinion } from "../../feeds/second-opinion";
import type { Day } from "../../pricing/day";
import type * as api from "../../api/rates-check";
import type { Comparison } from "./compare-feeds";
import { rateWords } from "./rate-words";

/** The models that the user has something to see of. */
export function modelsView(
  { difference, doubts }: Comparison,
  second: readonly DatedFeedRate[] | null,
): readonly api.ModelDifference[] {
  return difference.models
    .filter(({ changes, overrides, unread }) => changes.length + overrides.length + unread.length > 0)
    .map((model) => modelView(model, doubts.get(model.model)?.reasons ?? [], second, difference.day));
}

function modelView(
  { model, changes, unchanged, unread, overrides }: ModelDifference,
  doubts: readonly string[],
  second: readonly DatedFeedRate[] | null,
  day: Day,
): api.ModelDifference {
  return {
    model,
    changes: changes.map((change) => changeView(change, second, day)),
    unchanged: unchanged.length,
    unread: unread.length,
    doubts,
    overrides: overrides.map(rateWords),
  };
}

function changeView(change: RateChange, second: readonly DatedFeedRate[] | null, day: Day): api.RateChange {
  const { meter, label, tier, context, unit } = {
    meter: (change.after ?? change.before).meter,
    ...rateWords(change.after ?? change.before),
  };
  return {
    kind: change.kind,
    meter,
    label,
    tier,
    context,
    before: change.before?.price ?? null,
    after: change.after?.price ?? null,
    unit,
    percent: change.kind === "changed" ? change.percent : null,
    confirmation: second === null ? { state: "unconfirmed" } : secondOpinion(change, second, day),
  };
}

/** How many rates are new, changed, ended and as they were. */
export function countsOf({ models }: RateDifference): api.RatesCheck["counts"] {
  const changes = models.flatMap((model) => model.changes);
  const ofKind = (kind: RateChange["kind"]): number =>
    changes.filter((change) => change.kind === kind).length;
  return {
    added: ofKind("added"),
    changed: ofKind("changed"),
    ended: ofKind("ended"),
    unchanged: models.reduce((sum, { unchanged }) => sum + unchanged.length, 0),
  };
}
