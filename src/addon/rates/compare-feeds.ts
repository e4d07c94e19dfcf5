import { compareRates, type ModelDifference, type RateDifference } from "../../feeds/difference";
import { findDoubts, type Doubt } from "../../feeds/doubts";
import type { Canonical, DatedFeedRate } from "../../feeds/feed-rate";
import { readOfficialPage } from "../../feeds/official-page";
import { refuseImplausible, refuseOlder } from "../../feeds/plausibility";
import type { Left, Refusal } from "../../feeds/reading";
import { secondOpinion } from "../../feeds/second-opinion";
import type { Day } from "../../pricing/day";
import type { Rate } from "../../pricing/rate";
import type { ProblemCode } from "../../api/problem";
import { problem } from "../problem";

/** The texts of the sources, and the table they are compared with. */
export interface Feeds {
  readonly page: string;
  /** The second source's prices; null when it could not be read. */
  readonly second: readonly DatedFeedRate[] | null;
  readonly inUse: readonly Rate[];
  /** The day the page was read. */
  readonly day: Day;
  /** Finds the model a printed id stands for. */
  readonly canonical: Canonical;
}

export interface Comparison {
  readonly difference: RateDifference;
  readonly doubts: ReadonlyMap<string, Doubt>;
  readonly left: readonly Left[];
}

/**
 * The pipeline from a text to a difference that may be shown: read strictly, compare, refuse what is implausible or
 * older, doubt what is strange. Each step has its own words; none changes anything. The same for the sidebar and for
 * the maintainers' refresh.
 */
export function compareFeeds({ page: text, second, inUse, day, canonical }: Feeds): Comparison {
  const page = readOfficialPage(text, canonical);
  if (!page.ok) throw refused("unreadable", page.failure);
  const difference = compareRates(inUse, page.value, day);
  const implausible = refuseImplausible(page.value, difference);
  if (implausible) throw refused("implausible", implausible);
  const older = refuseOlder(day, inUse);
  if (older) throw refused("older", older);
  const doubts = findDoubts(difference, inUse, second ?? []);
  return {
    difference: {
      ...difference,
      models: difference.models.map((model) => withDissent(model, second ?? [], day)),
    },
    doubts: new Map(doubts.map((doubt) => [doubt.model, doubt])),
    left: page.value.left,
  };
}

/** The models whose changes are applied: those without a doubt, and those that were ticked in spite of it. */
export function acceptedModels({ difference, doubts }: Comparison, ticked: readonly string[]): Set<string> {
  const models = difference.models.filter(({ changes }) => changes.length > 0).map(({ model }) => model);
  return new Set(models.filter((model) => !doubts.has(model) || ticked.includes(model)));
}

/** Where the sources disagree, the rate says so from then on. */
function withDissent(model: ModelDifference, second: readonly DatedFeedRate[], day: Day): ModelDifference {
  const changes = model.changes.map((change) => {
    if (change.after === null) return change;
    const opinion = secondOpinion(change, second, day);
    if (opinion.state !== "contradicted") return change;
    const dissent = `genai-prices has $${opinion.price} on ${day}`;
    const note = change.after.note === "" ? dissent : `${change.after.note}; ${dissent}`;
    return { ...change, after: { ...change.after, note } };
  });
  return { ...model, changes };
}

function refused(code: ProblemCode, refusal: Refusal): Error {
  return problem(
    code,
    refusal.message,
    "The rates in use stay as they are. Try again later; if it stays so, look for a newer version of RateSheet.",
    true,
  );
}
