import type { Band } from "../pricing/context";
import { Decimal } from "../pricing/money";
import type { Tier } from "../pricing/tier";
import type { Assumptions } from "./drivers/plan-drivers";
import type { Scenario } from "./drivers/scenario-drivers";
import { WORKED_OUT, type Use, type WorkedOut, type WorkedOutBySlot } from "./line-table";
import {
  bandsOf,
  bySlot,
  insteadOf,
  isTokenLine,
  LINE_IDS,
  LINES,
  SHARE_OF_SLOT,
  type BySlot,
  type LineId,
  type Part,
  type Slot,
} from "./lines";
import type { ModelRules } from "./rules";
import { lessParts, sessionParts, tokensIn, type Parts, type SessionParts } from "./session";
import { ZERO } from "./sum";
import { tierShares } from "./tier-shares";

/** What one session uses and how its tokens are split over models and tiers: the same in every month. */
export interface SessionUse {
  readonly scenario: Scenario;
  readonly rules: ModelRules;
  readonly parts: BySlot<SessionParts>;
  /** Tokens of each of the two models, if it had all sessions, by context band. */
  readonly tokens: BySlot<Readonly<Record<Band, Readonly<Record<WorkedOutBySlot, Decimal>>>>>;
  /** What other lines count; for storage the gigabytes that are not free, held by all together. */
  readonly quantities: Readonly<Record<WorkedOut, Decimal>>;
  readonly tierShares: Readonly<Record<Tier, Decimal>>;
}

/** Works out the use of one session from the drivers, turn by turn, each request with all of its input. */
export function sessionUse(scenario: Scenario, assumptions: Assumptions, rules: ModelRules): SessionUse {
  const perTurn = {
    images: bySlot((slot) =>
      scenario.imagesPerSession.times(rules.imageTokens[slot]).dividedBy(scenario.turns),
    ),
    heard: scenario.audioInputMinutes.times(assumptions.audioInputTokensPerMinute).dividedBy(scenario.turns),
    said: scenario.audioOutputMinutes.times(assumptions.audioOutputTokensPerMinute).dividedBy(scenario.turns),
  };
  const fixed = scenario.systemTokens.plus(scenario.toolSchemaTokens);
  const prompts = bySlot((slot) =>
    fixed.plus(scenario.retrievedTokens).plus(scenario.toolCalls.times(rules.callTokens[slot])),
  );
  const parts = bySlot((slot) =>
    sessionParts(
      { turns: scenario.turns, window: scenario.history === "yes" ? scenario.contextTurns : ONE },
      {
        prompt: prompts[slot],
        fixed,
        message: scenario.userTokens.plus(perTurn.images[slot]).plus(perTurn.heard),
        answer: scenario.outputTokens.plus(perTurn.said),
      },
      assumptions,
      scenario.cacheBasis === "across sessions",
    ),
  );
  const tokens = bySlot((slot) => {
    const images = perTurn.images[slot];
    const [asText, own] = rules.ownImagePrice[slot] ? [ZERO, images] : [images, ZERO];
    const message = scenario.userTokens.plus(asText);
    const inBand = (band: Band) => {
      const { sent, small, cacheable } = partsIn(parts[slot], band, scenario);
      const text = (of: Parts, prompt: Decimal): Decimal =>
        tokensIn(of, prompt, message, scenario.outputTokens);
      const input = text(sent, prompts[slot]);
      // The share of all input is of whole requests, the share of a prefix of the fixed prompt alone.
      const readable = text(cacheable, scenario.cacheBasis === "all input" ? prompts[slot] : fixed);
      const cached = readable.times(scenario.cachedShare);
      const written = input.minus(text(small, prompts[slot])).minus(cached).times(scenario.cacheWriteShare);
      const imagesCached = cacheable.messages.times(own).times(scenario.cachedShare);
      return {
        uncached: input.minus(cached).minus(written),
        cached,
        written,
        textOutput: sent.prompts.times(scenario.outputTokens.plus(scenario.reasoningTokens)),
        imagesUncached: sent.messages.times(own).minus(imagesCached),
        imagesCached,
      };
    };
    return { short: inBand("short"), long: inBand("long") };
  });
  return {
    scenario,
    rules,
    parts,
    tokens,
    quantities: {
      ...audioUse(scenario, parts.main, perTurn),
      audioOut: scenario.audioOutputMinutes.times(assumptions.audioOutputTokensPerMinute),
      calls: scenario.turns.times(scenario.toolCalls),
      billedGigabytes: Decimal.max(scenario.storageGigabytes.minus(assumptions.freeGigabytes), ZERO),
    },
    tierShares: tierShares(scenario),
  };
}

const ONE = new Decimal(1);
const NOTHING: Parts = { prompts: ZERO, messages: ZERO, answers: ZERO };

/** What the requests of a band send, what of it is too small for the cache, and what the cached share is of. */
function partsIn(parts: SessionParts, band: Band, { cacheBasis }: Scenario) {
  const [sent, repeated, small] =
    band === "short"
      ? [parts.sentShort, parts.repeatedShort, parts.small]
      : [lessParts(parts.sent, parts.sentShort), lessParts(parts.repeated, parts.repeatedShort), NOTHING];
  return { sent, small, cacheable: cacheBasis === "all input" ? lessParts(sent, small) : repeated };
}

/** Speech is part of the conversation: what was heard and said is sent again with the history, and cached with it. */
function audioUse(
  scenario: Scenario,
  parts: SessionParts,
  { heard, said }: { readonly heard: Decimal; readonly said: Decimal },
): { readonly audioUncached: Decimal; readonly audioCached: Decimal } {
  const audio = (of: Parts): Decimal => tokensIn(of, ZERO, heard, said);
  const cacheable = scenario.cacheBasis === "all input" ? lessParts(parts.sent, parts.small) : parts.repeated;
  const cached = audio(cacheable).times(scenario.cachedShare);
  return { audioUncached: audio(parts.sent).minus(cached), audioCached: cached };
}

/** What one session has of a line in a context band, in all tiers; for storage what is held. */
export function quantityOf(use: SessionUse, id: LineId, band: Band): Decimal {
  const line = LINES[id];
  if (!bandsOf(line).includes(band)) return ZERO;
  const share = shareOf(use, line.slot);
  if (!isTokenLine(line)) return share.times(otherQuantity(use, line.use));
  const { short, long } = use.tokens[line.slot];
  // Images have one price, whatever the band of their request.
  const each =
    line.kind === "image" ? short[line.use].plus(long[line.use]) : use.tokens[line.slot][band][line.use];
  return share.times(each);
}

/** The part of the sessions that a line is about: those of its model, or all. */
function shareOf({ scenario }: SessionUse, slot: Slot | undefined): Decimal {
  return slot === undefined ? ONE : scenario[SHARE_OF_SLOT[slot]];
}

/** Whether a line is the uncached input of one of the two models. */
export function isModelsInput(id: LineId): boolean {
  return LINES[id].kind === "text" && LINES[id].meter === "input";
}

function otherQuantity(use: SessionUse, name: Use): Decimal {
  if (isWorkedOut(name)) return use.quantities[name];
  const value = use.scenario[name];
  if (value instanceof Decimal) return value;
  throw new Error(`the driver ${name} is no quantity`);
}

function isWorkedOut(name: Use): name is WorkedOut {
  return WORKED_OUT.some((worked) => worked === name);
}

/** The share of a line's quantity that a tier takes. */
export function tierShare(use: SessionUse, id: LineId, tier: Tier): Decimal {
  if (isTokenLine(LINES[id])) return use.tierShares[tier];
  return tier === "standard" ? ONE : ZERO;
}

/**
 * Whether the price of a part of a line is needed at all: what never occurs needs none. The standard tier's is needed for
 * all that occurs, since what tiers save is measured against it; the uncached one for whatever is cached; and that of
 * input for every model that has sessions, so that a model without prices is seen before it has tokens.
 */
export function isPartUsed(use: SessionUse, id: LineId, { band, tier }: Part): boolean {
  if (tier !== "standard" && tierShare(use, id, tier).isZero()) return false;
  if (isModelsInput(id) && band === "short") return !shareOf(use, LINES[id].slot).isZero();
  return [id, ...LINE_IDS.filter((other) => insteadOf(other) === id)].some(
    (line) => !quantityOf(use, line, band).isZero(),
  );
}
