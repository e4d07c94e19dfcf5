import { METERS, type Meter } from "../pricing/meter";
import { Decimal } from "../pricing/money";
import type { Rate } from "../pricing/rate";
import type { Tier } from "../pricing/tier";
import type { ChangedRate, ModelDifference, RateChange, RateDifference } from "./difference";
import type { DatedFeedRate, FeedRate } from "./feed-rate";
import { keyOf } from "./feed-rate";
import { secondOpinion } from "./second-opinion";

/** Why the changes of a model need a tick of their own before they are applied. */
export interface Doubt {
  readonly model: string;
  /** In plain words, the strongest first. */
  readonly reasons: readonly string[];
}

/** A change beyond this share of the old price is not applied along with the others. */
const LARGEST_CHANGE = 50;

/**
 * The models whose changes are too large or too strange to go along with the others: a price that moves by more than 50 %, a
 * model or a price that is gone, a price that was replaced before, prices that stand in no known relation to each other, and
 * prices that the second source has otherwise.
 * @param second the second source's prices; empty when it could not be read.
 */
export function findDoubts(
  difference: RateDifference,
  inUse: readonly Rate[],
  second: readonly DatedFeedRate[],
): readonly Doubt[] {
  const doubts: Doubt[] = [];
  for (const model of difference.models) {
    if (model.changes.length === 0) continue;
    const reasons = [
      ...(model.vanished ? ["the model is no longer on the page"] : []),
      ...model.changes.flatMap((change) => [
        ...largeChange(change),
        ...goneWithoutModel(change, model),
        ...replacedBefore(change, inUse),
        ...contradiction(change, second, difference),
      ]),
      ...changedPlaces(model),
      ...strangeRelations(model),
    ];
    if (reasons.length > 0) doubts.push({ model: model.model, reasons: [...new Set(reasons)] });
  }
  return doubts;
}

function largeChange(change: RateChange): string[] {
  if (change.kind !== "changed") return [];
  if (change.percent === null)
    return [`${what(change.after)} was free and would cost $${change.after.price}`];
  const share = new Decimal(change.percent).abs();
  return share.gt(LARGEST_CHANGE) ? [`${what(change.after)} ${moved(change, share)}`] : [];
}

function moved(change: ChangedRate, share: InstanceType<typeof Decimal>): string {
  const direction = (change.percent ?? "").startsWith("-") ? "falls" : "rises";
  return `${direction} by ${share.toFixed()} %, from $${change.before.price} to $${change.after.price}`;
}

function goneWithoutModel(change: RateChange, model: ModelDifference): string[] {
  return change.kind === "ended" && !model.vanished
    ? [`${what(change.before)} is no longer on the page, though the model is`]
    : [];
}

/** A page from a cache shows old prices again. */
function replacedBefore(change: RateChange, inUse: readonly Rate[]): string[] {
  if (change.kind !== "changed") return [];
  const key = keyOf(change.after);
  const old = inUse.find(
    (rate) =>
      !rate.override &&
      rate.until !== null &&
      rate !== change.before &&
      keyOf(rate) === key &&
      rate.until <= (change.before.from ?? "") &&
      new Decimal(rate.price).eq(change.after.price),
  );
  return old
    ? [`${what(change.after)} goes back to $${old.price}, which was replaced on ${old.until ?? ""}`]
    : [];
}

function contradiction(
  change: RateChange,
  second: readonly DatedFeedRate[],
  difference: RateDifference,
): string[] {
  const opinion = secondOpinion(change, second, difference.day);
  return opinion.state === "contradicted" && change.after
    ? [
        `${what(change.after)} is $${change.after.price} on the page and $${opinion.price} in the second source`,
      ]
    : [];
}

/** Two prices that take each other's value: the columns or tables they stand in were swapped. */
function changedPlaces(model: ModelDifference): string[] {
  const changed = model.changes.filter((change): change is ChangedRate => change.kind === "changed");
  return changed.flatMap((one, index) =>
    changed
      .slice(index + 1)
      .filter((other) => one.before.price === other.after.price && other.before.price === one.after.price)
      .map((other) => `${what(one.after)} and ${what(other.after)} have changed places`),
  );
}

/** Prices that have never stood the other way round: the first of each pair is the smaller. */
const METER_ORDER: readonly (readonly [lesser: Meter, greater: Meter])[] = [
  ["input", "output"],
  ["audio_input", "audio_output"],
  ["input", "cache_write"],
  ["cache_write", "cache_write_12h"],
];
const TIER_ORDER: readonly (readonly [lesser: Tier, greater: Tier])[] = [
  ["batch", "standard"],
  ["flex", "standard"],
  ["standard", "priority"],
  ["standard", "ultrafast"],
];

function strangeRelations(model: ModelDifference): string[] {
  const rates = [...model.unchanged, ...model.changes].flatMap(({ after }) => (after ? [after] : []));
  const byKey = new Map(rates.map((rate) => [keyOf(rate), rate]));
  return rates.flatMap((lesser) =>
    [
      ...METER_ORDER.filter(([meter]) => meter === lesser.meter).map(([, meter]) => ({ ...lesser, meter })),
      ...TIER_ORDER.filter(([tier]) => tier === lesser.tier).map(([, tier]) => ({ ...lesser, tier })),
      ...(lesser.context.band === "short"
        ? [{ ...lesser, context: { ...lesser.context, band: "long" as const } }]
        : []),
    ].flatMap((expected) => {
      const greater = byKey.get(keyOf(expected));
      return greater && new Decimal(lesser.price).gt(greater.price)
        ? [`${what(lesser)} costs more ($${lesser.price}) than ${what(greater)} ($${greater.price})`]
        : [];
    }),
  );
}

function what(rate: Pick<FeedRate, "meter" | "tier" | "context">): string {
  const context = rate.context.band === "any" ? "" : `, ${rate.context.band} context`;
  return `${METERS[rate.meter].label} (${rate.tier}${context})`;
}
