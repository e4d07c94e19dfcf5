import type { Day } from "../pricing/day";
import type { Rate } from "../pricing/rate";
import type { ModelDifference, RateChange, RateDifference } from "./difference";
import type { FeedRate } from "./feed-rate";
import { keyOf } from "./feed-rate";
import type { Reading } from "./reading";
import { FeedRefused, reading } from "./reading";

/** What was read, when, and from which day its changes count. */
export interface Application {
  /** The first day of the changed prices. */
  readonly effective: Day;
  /** The day the page was read. */
  readonly readOn: Day;
  /** The name of the source for new rows; begins with OFFICIAL_SOURCE. */
  readonly source: string;
  /** The models whose changes were accepted. A model's changes are applied together. */
  readonly accepted: ReadonlySet<string>;
}

/**
 * The table in use with accepted changes: a changed rate gets an end and a successor from the effective day, an added one begins
 * then, an ended one ends then. A model that is gone from the page keeps its last price, because usage of it can only be old.
 * Rates that the page confirmed are marked as checked; overrides and all else stay as they are.
 * @returns a refusal when a change would begin before the price that it replaces, or after its end.
 */
export function applyDifference(
  inUse: readonly Rate[],
  difference: RateDifference,
  application: Application,
): Reading<readonly Rate[]> {
  return reading(() => {
    const replaced = new Map<Rate, readonly Rate[]>();
    const added: Rate[] = [];
    for (const model of difference.models) {
      for (const { before } of model.unchanged)
        replaced.set(before, [{ ...before, checked: application.readOn }]);
      if (!application.accepted.has(model.model)) continue;
      for (const change of model.changes) {
        if (change.before) replaced.set(change.before, successors(change, model, application));
        else added.push(newRate(change.after, nextStart(change.after, inUse, application), application));
      }
    }
    return [...inUse.flatMap((rate) => replaced.get(rate) ?? [rate]), ...added];
  });
}

function successors(
  change: Exclude<RateChange, { kind: "added" }>,
  model: ModelDifference,
  application: Application,
): readonly Rate[] {
  const { before } = change;
  const { effective, readOn } = application;
  if (change.kind === "ended" && model.vanished)
    return [{ ...before, note: withNote(before.note, `no longer on the price page on ${readOn}`) }];
  if (before.from !== null && effective < before.from)
    throw new FeedRefused(
      "effective-day",
      `The price of ${before.model} in use is in force from ${before.from}; a change cannot begin before it, on ${effective}.`,
    );
  if (before.until !== null && effective >= before.until)
    throw new FeedRefused(
      "effective-day",
      `The price of ${before.model} in use ends on ${before.until} already; a change of it cannot begin on ${effective}.`,
    );
  // A price replaced on its own first day was never in force.
  const past = before.from === effective ? [] : [{ ...before, until: effective }];
  return change.kind === "ended" ? past : [...past, newRate(change.after, before.until, application)];
}

/** A price already promised for a later day ends the new one. */
function nextStart(after: FeedRate, inUse: readonly Rate[], { effective }: Application): Day | null {
  const key = keyOf(after);
  const starts = inUse
    .filter((rate) => !rate.override && keyOf(rate) === key)
    .map((rate) => rate.from)
    .filter((from): from is Day => from !== null && from > effective)
    .sort();
  return starts[0] ?? null;
}

function newRate(rate: FeedRate, until: Day | null, { effective, readOn, source }: Application): Rate {
  return { ...rate, from: effective, until, source, checked: readOn, override: false };
}

function withNote(note: string, more: string): string {
  return note === "" ? more : note.includes("no longer on the price page") ? note : `${note}; ${more}`;
}
