import type { Day } from "../pricing/day";
import { Decimal } from "../pricing/money";
import { isInForce } from "../pricing/period";
import type { Rate } from "../pricing/rate";
import { samePrice } from "../pricing/same-price";
import { OFFICIAL_SOURCE } from "./difference";
import { keyOf, type RateKey } from "./feed-rate";

/** A price that the newer table has otherwise for the same day. */
export interface Correction {
  readonly before: Rate;
  readonly after: Rate;
}

/** A table in use with what a newer table of the same maker knows better. */
export interface Newer {
  readonly rates: readonly Rate[];
  /** Prices in force that were wrong. */
  readonly corrections: readonly Correction[];
  /** Prices that the newer table no longer has: there is no such price. */
  readonly dropped: readonly Rate[];
  /** How many rates are of something that the table in use has no price for. */
  readonly added: number;
  /** How many earlier prices, of something it has a price for, are new to it. */
  readonly history: number;
  /** How many prices in force get another first or last day. */
  readonly dated: number;
}

/**
 * Takes a newer table over: its corrections, its days and its history. What the price page said since the newer table was
 * made is kept: a price that a refresh wrote, ended or confirmed after the newer table's own sources were read. Of a model
 * that the newer table knows, a price that it no longer has goes: it was wrong. One of a model that it does not know stays.
 * Null when there is nothing to take; taking twice is as taking once.
 *
 * @param inUse the official rates in use, without the user's own
 * @param day the day on which a price is in force
 */
export function takeNewer(inUse: readonly Rate[], newer: readonly Rate[], day: Day): Newer | null {
  const ours = groupedByKey(inUse);
  const theirs = groupedByKey(newer);
  const replaced = new Map<RateKey, readonly Rate[]>();
  for (const [key, timeline] of theirs) {
    const next = nextTimeline(ours.get(key) ?? [], timeline, day);
    if (!isSameTimeline(ours.get(key) ?? [], next)) replaced.set(key, next);
  }
  const dropped = droppedRates(ours, theirs);
  if (replaced.size === 0 && dropped.length === 0) return null;
  const gone = new Set(dropped);
  const placed = new Set<RateKey>();
  const rates = inUse.flatMap((rate) => {
    const key = keyOf(rate);
    const next = replaced.get(key);
    if (next === undefined) return gone.has(rate) ? [] : [rate];
    if (placed.has(key)) return [];
    placed.add(key);
    return next;
  });
  const added = [...replaced].filter(([key]) => !ours.has(key)).flatMap(([, next]) => next);
  return {
    rates: [...rates, ...added],
    ...countedChanges(ours, replaced, day),
    dropped,
    added: added.length,
  };
}

function droppedRates(
  ours: ReadonlyMap<RateKey, readonly Rate[]>,
  theirs: ReadonlyMap<RateKey, readonly Rate[]>,
): readonly Rate[] {
  const newer = [...theirs.values()].flat();
  const models = new Set(newer.map(({ model }) => model));
  const read = latest(newer.map(({ checked }) => checked));
  return [...ours]
    .filter(([key]) => !theirs.has(key))
    .flatMap(([, timeline]) => (timeline.some((rate) => isReadSince(rate, read)) ? [] : timeline))
    .filter(({ model, source }) => models.has(model) && source !== "");
}

/** Whether the page has shown a price since the newer table was made. */
function isReadSince(rate: Rate, read: string): boolean {
  const checked = rate.checked ?? "";
  return isFromRefresh(rate) ? checked >= read : isFromPage(rate) && checked > read;
}

function nextTimeline(ours: readonly Rate[], theirs: readonly Rate[], day: Day): readonly Rate[] {
  const read = latest(theirs.map(({ checked }) => checked));
  const since = (rate: Rate): boolean => isFromPage(rate) && (rate.checked ?? "") > read;
  const current = ours.find((rate) => isInForce(rate, day));
  const theirCurrent = theirs.find((rate) => isInForce(rate, day));
  const refreshed = ours.filter(
    (rate) => rate.from !== null && isFromRefresh(rate) && (rate.checked ?? "") >= read && !has(theirs, rate),
  );
  const isConfirmed = current !== undefined && theirCurrent !== undefined && since(current);
  if (isConfirmed && refreshed.length === 0 && !samePrice(current, theirCurrent)) return ours;
  const cut = refreshed.map(({ from }) => from).sort()[0] ?? endSince(ours, theirs, read);
  const past = theirs.filter(({ from }) => cut === null || from === null || from < cut);
  return [...past.map((rate) => checkedAs(endedBy(rate, cut), ours)), ...refreshed];
}

/** The day on which a refresh ended the last price, where the newer table does not know of it. */
function endSince(ours: readonly Rate[], theirs: readonly Rate[], read: string): Day | null {
  const last = lastOf(ours);
  const theirLast = lastOf(theirs);
  if (last === undefined || theirLast === undefined || theirLast.until !== null) return null;
  return last.until !== null && last.until >= read && samePrice(last, theirLast) ? last.until : null;
}

function lastOf(timeline: readonly Rate[]): Rate | undefined {
  return [...timeline].sort((one, other) => ((one.from ?? "") < (other.from ?? "") ? -1 : 1)).pop();
}

function endedBy(rate: Rate, end: Day | null): Rate {
  return end !== null && (rate.until === null || rate.until > end) ? { ...rate, until: end } : rate;
}

/** A price that the page confirmed since keeps the day on which it did. */
function checkedAs(rate: Rate, ours: readonly Rate[]): Rate {
  const same = ours.filter((own) => samePrice(own, rate) && own.until === rate.until);
  const checked = latest([rate.checked, ...same.map((own) => own.checked)]);
  return checked === "" ? rate : { ...rate, checked: checked };
}

function isFromPage({ source }: Rate): boolean {
  return source.startsWith(OFFICIAL_SOURCE);
}

function isFromRefresh({ source }: Rate): boolean {
  return source.startsWith(`${OFFICIAL_SOURCE}, read `);
}

function latest(days: readonly (Day | null)[]): Day | "" {
  return days.reduce<Day | "">((last, day) => (day !== null && day > last ? day : last), "");
}

function countedChanges(
  ours: ReadonlyMap<RateKey, readonly Rate[]>,
  replaced: ReadonlyMap<RateKey, readonly Rate[]>,
  day: Day,
): Pick<Newer, "corrections" | "history" | "dated"> {
  const corrections: Correction[] = [];
  let history = 0;
  let dated = 0;
  for (const [key, next] of replaced) {
    const old = ours.get(key);
    if (old === undefined) continue;
    const before = old.find((rate) => isInForce(rate, day));
    const after = next.find((rate) => isInForce(rate, day));
    if (before && after && !samePrice(before, after)) corrections.push({ before, after });
    else if (before && after && textOf(before) !== textOf(after)) dated += 1;
    history += next.filter((rate) => rate !== after && !has(old, rate)).length;
  }
  return { corrections, history, dated };
}

function groupedByKey(rates: readonly Rate[]): ReadonlyMap<RateKey, readonly Rate[]> {
  const groups = new Map<RateKey, Rate[]>();
  for (const rate of rates) {
    const group = groups.get(keyOf(rate));
    if (group) group.push(rate);
    else groups.set(keyOf(rate), [rate]);
  }
  return groups;
}

function isSameTimeline(one: readonly Rate[], other: readonly Rate[]): boolean {
  const texts = new Set(one.map(textOf));
  return one.length === other.length && other.every((rate) => texts.has(textOf(rate)));
}

function has(timeline: readonly Rate[], rate: Rate): boolean {
  return timeline.some((other) => textOf(other) === textOf(rate));
}

/** What a rate charges, and when; where it was read is another matter. */
function textOf({ price, per, from, until, context }: Rate): string {
  const each = new Decimal(price).div(per).toString();
  return [each, from, until, context.band === "any" ? "" : context.threshold].join("|");
}
