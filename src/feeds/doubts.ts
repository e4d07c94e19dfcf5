import { METERS, type Meter } from "../pricing/meter";
import { Decimal } from "../pricing/money";
import type { Rate } from "../pricing/rate";
import type { Tier } from "../pricing/tier";
import type { ChangedRate, ModelDifference, RateChange, RateDifference } from "./difference";
import type { DatedFeedRate, FeedRate } from "./feed-rate";
import { keyOf } from "./feed-rate";
import { isInForce } from "../pricing/period";
import { secondOpinion } from "./second-opinion";

/** Why the changes of a model need a tick of their own before they are applied. */
export interface Doubt {
  readonly model: string;
  /** In plain words, the strongest first. */
  readonly reasons: readonly string[];
}

/** A change of half the old price or more is not applied along with the others, whoever confirms it. */
const HALF = 50;
/** A change of more than a quarter is applied along with the others only when the second source has it too. */
const QUARTER = 25;

/**
 * The models whose changes are too large or too strange to go along with the others: a price that moves by half or more, or by
 * more than a quarter without the second source having seen it, a model or a price that is gone, a price that was replaced
 * before, prices that stand in no known relation to each other, and prices that the second source has otherwise.
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
        ...largeChange(change, model, second, difference),
        ...besideOtherContext(change, inUse, difference),
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

function largeChange(
  change: RateChange,
  model: ModelDifference,
  second: readonly DatedFeedRate[],
  difference: RateDifference,
): string[] {
  if (change.kind !== "changed") return [];
  if (change.percent === null)
    return [`${what(change.after)} was free and would cost $${change.after.price}`];
  const share = shareOf(change);
  if (share.gte(HALF)) return [`${what(change.after)} ${moved(change)}`];
  if (share.lte(QUARTER) || isConfirmed(change, model, second, difference)) return [];
  return [`${what(change.after)} ${moved(change)}, and ${silence(change, second, difference)}`];
}

/** How large a change is, in percent of the old price, exactly. */
function shareOf({ before, after }: ChangedRate): InstanceType<typeof Decimal> {
  const old = new Decimal(before.price).div(before.per);
  return new Decimal(after.price).div(after.per).minus(old).div(old).times(100).abs();
}

/** The second source knows standard prices only; another tier that moves just as its standard price does is confirmed by that. */
function isConfirmed(
  change: ChangedRate,
  model: ModelDifference,
  second: readonly DatedFeedRate[],
  { day }: RateDifference,
): boolean {
  const standard = keyOf({ ...change.after, tier: "standard" });
  const same = model.changes.filter(
    (other): other is ChangedRate =>
      other.kind === "changed" && keyOf(other.after) === standard && shareOf(other).eq(shareOf(change)),
  );
  return [change, ...same].some((one) => secondOpinion(one, second, day).state === "confirmed");
}

function silence(change: ChangedRate, second: readonly DatedFeedRate[], { day }: RateDifference): string {
  const opinion = secondOpinion(change, second, day);
  if (opinion.state === "behind") return `the second source still has $${opinion.price}`;
  return second.length === 0 ? "no second source could be read" : "the second source does not confirm it";
}

function moved(change: ChangedRate): string {
  const direction = (change.percent ?? "").startsWith("-") ? "falls" : "rises";
  const share = new Decimal(change.percent ?? 0).abs();
  return `${direction} by ${share.toFixed()} %, from $${change.before.price} to $${change.after.price}`;
}

/** A price for any context beside prices by context: the page was read in part, or no longer says what its price is for. */
function besideOtherContext(change: RateChange, inUse: readonly Rate[], { day }: RateDifference): string[] {
  if (change.kind !== "added") return [];
  const { after } = change;
  const other = inUse.find(
    (rate) =>
      !rate.override &&
      isInForce(rate, day) &&
      rate.model === after.model &&
      rate.meter === after.meter &&
      rate.tier === after.tier &&
      (rate.context.band === "any") !== (after.context.band === "any"),
  );
  return other ? [`${what(after)} would stand beside ${what(other)}, which is for other requests`] : [];
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
  const moving = new Set(model.changes.flatMap(({ after }) => (after ? [keyOf(after)] : [])));
  return rates.flatMap((lesser) =>
    greaterThan(lesser).flatMap((expected) => {
      const greater = byKey.get(keyOf(expected));
      if (!greater) return [];
      const [one, other] = [what(lesser), what(greater)];
      if (new Decimal(lesser.price).gt(greater.price))
        return [`${one} costs more ($${lesser.price}) than ${other} ($${greater.price})`];
      const isTwin = lesser.tier !== greater.tier && lesser.price === greater.price && lesser.price !== "0";
      return isTwin && (moving.has(keyOf(lesser)) || moving.has(keyOf(greater)))
        ? [`${one} costs as much ($${lesser.price}) as ${other}`]
        : [];
    }),
  );
}

/** What has never cost less than a rate: its long-context price, and its neighbours in the order of meters and of tiers. */
function greaterThan(lesser: FeedRate): readonly FeedRate[] {
  return [
    ...METER_ORDER.filter(([meter]) => meter === lesser.meter).map(([, meter]) => ({ ...lesser, meter })),
    ...TIER_ORDER.filter(([tier]) => tier === lesser.tier).map(([, tier]) => ({ ...lesser, tier })),
    ...(lesser.context.band === "short"
      ? [{ ...lesser, context: { ...lesser.context, band: "long" as const } }]
      : []),
  ];
}

function what(rate: Pick<FeedRate, "meter" | "tier" | "context">): string {
  const context = rate.context.band === "any" ? "" : `, ${rate.context.band} context`;
  return `${METERS[rate.meter].label} (${rate.tier}${context})`;
}
