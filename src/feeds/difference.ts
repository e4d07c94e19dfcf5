import type { Day } from "../pricing/day";
import { Decimal, roundHalfUp } from "../pricing/money";
import { isInForce } from "../pricing/period";
import type { Rate } from "../pricing/rate";
import { samePrice } from "../pricing/same-price";
import type { FeedRate, RateKey } from "./feed-rate";
import { keyOf } from "./feed-rate";
import type { OfficialPage } from "./official-page";

/** How the sources of rates read from the official page begin: such a rate has ended when the page no longer has it. */
export const OFFICIAL_SOURCE = "OpenAI price page";

export interface AddedRate {
  readonly kind: "added";
  readonly before: null;
  readonly after: FeedRate;
}

export interface ChangedRate {
  readonly kind: "changed";
  readonly before: Rate;
  readonly after: FeedRate;
  /** Signed, rounded half-up to one decimal: `-20.0`. Null when the price was free before. */
  readonly percent: string | null;
}

export interface EndedRate {
  readonly kind: "ended";
  readonly before: Rate;
  readonly after: null;
}

export type RateChange = AddedRate | ChangedRate | EndedRate;

export interface UnchangedRate {
  readonly before: Rate;
  readonly after: FeedRate;
}

/** What a feed says of one model, against the table in use. A model's changes are applied together or not at all. */
export interface ModelDifference {
  readonly model: string;
  readonly changes: readonly RateChange[];
  readonly unchanged: readonly UnchangedRate[];
  /** Rates in use that stand in a part of the page that could not be read. They stay as they are. */
  readonly unread: readonly Rate[];
  /** True when the page has no price of this model any more. */
  readonly vanished: boolean;
  /** The user's own rates for something the page prices too. They stay in force. */
  readonly overrides: readonly Rate[];
}

export interface RateDifference {
  /** The day on which the tables were compared: rates in force then. */
  readonly day: Day;
  /** Every model that the page prices or that has a rate from the page, in alphabetical order. */
  readonly models: readonly ModelDifference[];
}

/**
 * Compares the official page with the table in use on a day. Rates of other sources that the page does not have, and all
 * overrides, are no part of it: they stay.
 */
export function compareRates(inUse: readonly Rate[], page: OfficialPage, day: Day): RateDifference {
  const current = new Map<RateKey, Rate>();
  const overrides = new Map<RateKey, Rate[]>();
  for (const rate of inUse) {
    if (!isInForce(rate, day)) continue;
    const key = keyOf(rate);
    if (rate.override) overrides.set(key, [...(overrides.get(key) ?? []), rate]);
    else current.set(key, rate);
  }
  const printed = new Map(page.rates.map((rate) => [keyOf(rate), rate]));
  const unreadModels = new Set(page.left.flatMap((left) => left.models));
  const groups = new Map<string, Group>();
  const groupOf = (model: string): Group => {
    const group = groups.get(model) ?? {
      changes: [],
      unchanged: [],
      unread: [],
      overrides: [],
      printed: false,
    };
    groups.set(model, group);
    return group;
  };

  for (const [key, after] of printed) {
    const group = groupOf(after.model);
    group.printed = true;
    group.overrides.push(...(overrides.get(key) ?? []));
    const before = current.get(key);
    if (!before) group.changes.push({ kind: "added", before: null, after });
    else if (isSame(before, after)) group.unchanged.push({ before, after });
    else group.changes.push({ kind: "changed", before, after, percent: percentOf(before, after) });
  }
  for (const [key, before] of current) {
    if (printed.has(key) || !before.source.startsWith(OFFICIAL_SOURCE)) continue;
    const group = groupOf(before.model);
    if (unreadModels.has(before.model)) group.unread.push(before);
    else group.changes.push({ kind: "ended", before, after: null });
  }

  const models = [...groups].map(([model, { printed: isPrinted, ...group }]): ModelDifference => ({
    ...group,
    model,
    vanished: !isPrinted && group.unread.length === 0,
  }));
  return { day, models: models.sort((one, other) => (one.model < other.model ? -1 : 1)) };
}

interface Group {
  readonly changes: RateChange[];
  readonly unchanged: UnchangedRate[];
  readonly unread: Rate[];
  readonly overrides: Rate[];
  printed: boolean;
}

function isSame(before: Rate, after: FeedRate): boolean {
  return samePrice(before, after) && thresholdOf(before) === thresholdOf(after);
}

function thresholdOf(rate: Pick<Rate, "context">): number | null {
  return rate.context.band === "any" ? null : rate.context.threshold;
}

/** $5 → $4 is "-20.0"; prices per different numbers of units are compared per unit. */
function percentOf(before: Rate, after: FeedRate): string | null {
  const old = new Decimal(before.price).div(before.per);
  if (old.isZero()) return null;
  return roundHalfUp(new Decimal(after.price).div(after.per).minus(old).div(old).times(100), 1);
}
