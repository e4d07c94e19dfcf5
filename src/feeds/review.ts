import type { Day } from "../pricing/day";
import type { Rate } from "../pricing/rate";
import { failure, success, type Result } from "../pricing/result";
import { compareRates, type ModelDifference, type RateChange } from "./difference";
import { findDoubts } from "./doubts";
import type { Canonical, DatedFeedRate } from "./feed-rate";
import { takeNewer, type Newer } from "./newer-table";
import { readOfficialPage } from "./official-page";
import { refuseImplausible, refuseOlder } from "./plausibility";
import type { Left } from "./reading";
import { secondOpinion, type SecondOpinion } from "./second-opinion";

/** The table that formulas use. */
export interface TableInUse {
  /** Its rates without the user's own. */
  readonly official: readonly Rate[];
  /** The user's own, for the changes that meet them. */
  readonly overrides: readonly Rate[];
  /** The table of this RateSheet, where another one may have made the table in use; null where it is that very table. */
  readonly newer: readonly Rate[] | null;
}

/** The texts of the sources, and the table they are compared with. */
export interface Feeds {
  readonly page: string;
  /** The second source's prices; null when it could not be read. */
  readonly second: readonly DatedFeedRate[] | null;
  readonly inUse: TableInUse;
  /** The day the page was read. */
  readonly day: Day;
  /** Finds the model a printed id stands for. */
  readonly canonical: Canonical;
}

/** A change with what the second source says of it; `unconfirmed` when that could not be read. */
export type ReviewedChange = RateChange & {
  readonly opinion: SecondOpinion | { readonly state: "unconfirmed" };
};

/** What the page says of one model, and why its changes are not taken without being asked for. */
export interface ReviewedModel extends ModelDifference {
  readonly changes: readonly ReviewedChange[];
  /** In plain words; none when the changes go along with the others. */
  readonly doubts: readonly string[];
}

/** What the price page would change in the table in use. */
export interface Review {
  /** The rates that the page was compared with: those in use, with what the newer table knows better. */
  readonly compared: readonly Rate[];
  /** What the newer table added to them or corrected; null for nothing. */
  readonly newer: Newer | null;
  /** The day on which the tables were compared. */
  readonly day: Day;
  /** Every model that the page prices or that has a rate from the page, in alphabetical order. */
  readonly models: readonly ReviewedModel[];
  /** What on the page was not read as a price, and why. */
  readonly left: readonly Left[];
}

/** Why nothing of a page is taken. */
export interface ReviewRefusal {
  readonly code: "unreadable" | "implausible" | "older";
  readonly message: string;
}

/**
 * The way from a text to a difference that may be shown: read strictly, take what a newer table knows better, compare, refuse what is implausible or older, doubt
 * what is strange. Each step has its own words; none changes anything. The same for the sidebar and for the maintainers'
 * refresh.
 */
export function reviewFeeds({
  page: text,
  second,
  inUse,
  day,
  canonical,
}: Feeds): Result<Review, ReviewRefusal> {
  const page = readOfficialPage(text, canonical);
  if (!page.ok) return failure({ code: "unreadable", message: page.failure.message });
  const newer = inUse.newer && takeNewer(inUse.official, inUse.newer, day);
  const compared = [...(newer?.rates ?? inUse.official), ...inUse.overrides];
  const difference = compareRates(compared, page.value, day);
  const implausible = refuseImplausible(page.value, difference);
  if (implausible) return failure({ code: "implausible", message: implausible.message });
  const older = refuseOlder(day, compared);
  if (older) return failure({ code: "older", message: older.message });
  const doubts = new Map(
    findDoubts(difference, compared, second ?? []).map(({ model, reasons }) => [model, reasons]),
  );
  const models = difference.models.map((model) => ({
    ...model,
    changes: model.changes.map((change) => reviewed(change, second, day)),
    doubts: doubts.get(model.model) ?? [],
  }));
  return success({ compared, newer, day, models, left: page.value.left.filter(saysPrices) });
}

/** Prose and prices that are printed twice are nothing that anybody has to see. */
function saysPrices({ kind, prices }: Left): boolean {
  return kind !== "repeat" && (kind !== "text" || prices.length > 0);
}

/** The models whose changes are applied: those without a doubt, and those that were ticked in spite of it. */
export function acceptedModels({ models }: Review, ticked: readonly string[]): ReadonlySet<string> {
  const accepted = models.filter(
    ({ model, changes, doubts }) => changes.length > 0 && (doubts.length === 0 || ticked.includes(model)),
  );
  return new Set(accepted.map(({ model }) => model));
}

/** How many rates are new, changed, ended and as they were. */
export interface ChangeCounts {
  readonly added: number;
  readonly changed: number;
  readonly ended: number;
  readonly unchanged: number;
}

export function countChanges(models: readonly ModelDifference[]): ChangeCounts {
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

/** Where the sources disagree, the rate says so from then on. */
function reviewed(change: RateChange, second: readonly DatedFeedRate[] | null, day: Day): ReviewedChange {
  if (second === null) return { ...change, opinion: { state: "unconfirmed" } };
  const opinion = secondOpinion(change, second, day);
  if (opinion.state !== "contradicted" || change.after === null) return { ...change, opinion };
  const dissent = `genai-prices has $${opinion.price} on ${day}`;
  const note = change.after.note === "" ? dissent : `${change.after.note}; ${dissent}`;
  return { ...change, after: { ...change.after, note }, opinion };
}
