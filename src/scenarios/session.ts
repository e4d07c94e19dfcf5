import { Decimal } from "../pricing/money";
import { ZERO } from "./sum";

/** The shape of a conversation. */
export interface Conversation {
  readonly turns: Decimal;
  /** Turns that a request sends at most, the current one included. 1: the history is not resent. */
  readonly window: Decimal;
}

/** The size of what a request is made of, in tokens of every kind together. */
export interface Sizes {
  /** What stands in every request but the conversation. */
  readonly prompt: Decimal;
  /** The part of the prompt that is the same in every request and stands first. */
  readonly fixed: Decimal;
  /** What a turn adds and later turns send again. */
  readonly message: Decimal;
  /** The answer, which later turns send again. */
  readonly answer: Decimal;
}

/** From when on a request is billed otherwise. */
export interface Limits {
  /** A request with more tokens is long context. */
  readonly longContextThreshold: Decimal;
  /** A prefix, or a request, with fewer tokens is neither read from the cache nor written to it. */
  readonly minimumCachedPrompt: Decimal;
}

/** How often prompts, messages and answers occur in some requests together. */
export interface Parts {
  readonly prompts: Decimal;
  readonly messages: Decimal;
  readonly answers: Decimal;
}

/** What the requests of a session are made of, counted turn by turn. */
export interface SessionParts {
  /** All requests. */
  readonly sent: Parts;
  /** The requests that are short context. */
  readonly sentShort: Parts;
  /** The requests too small for the cache; all of them are short context. */
  readonly small: Parts;
  /** The prefixes that a request shares with the session's previous one, where they are long enough to be cached. */
  readonly repeated: Parts;
  /** Those of them in requests that are short context. */
  readonly repeatedShort: Parts;
  /** The largest request. */
  readonly largest: Decimal;
}

/**
 * Counts a session turn by turn. Turn t of n sends the messages of the last w turns, itself included, so it has
 * p + min(t, w)·u + (min(t, w) − 1)·a tokens, and never fewer than the turn before.
 *
 * A request is long context when it has more tokens than the threshold. Its prefix is the previous turn's prompt while
 * the conversation grows; the fixed prompt once old turns drop out; and, where the cache reaches across sessions, the
 * fixed prompt for the first turn. Only a prefix of at least the minimum is cached.
 * Turns between two whole numbers, which only a sensitivity asks for, lie on the straight line between them.
 * Worked: 10 turns, w 10 → 10 prompts, 55 messages, 45 answers sent; 9, 45 and 36 of them repeated.
 */
export function sessionParts(
  { turns, window }: Conversation,
  sizes: Sizes,
  limits: Limits,
  acrossSessions: boolean,
): SessionParts {
  return between(turns, (wholeTurns) =>
    between(window, (wholeWindow) => {
      return whole(wholeTurns, Decimal.min(wholeTurns, wholeWindow), sizes, limits, acrossSessions);
    }),
  );
}

function whole(
  n: Decimal,
  w: Decimal,
  { prompt, fixed, message, answer }: Sizes,
  { longContextThreshold, minimumCachedPrompt }: Limits,
  acrossSessions: boolean,
): SessionParts {
  const step = message.plus(answer);
  const size = (base: Decimal, turn: Decimal): Decimal => base.plus(turn.times(step)).minus(answer);
  const largest = size(prompt, w);
  // The requests of at most the threshold: all, none, or the first few while the conversation grows.
  const short = largest.lessThanOrEqualTo(longContextThreshold)
    ? n
    : Decimal.max(ZERO, turnsBelow(longContextThreshold, prompt, "at most"));
  const tooSmall = largest.lessThan(minimumCachedPrompt)
    ? n
    : Decimal.max(ZERO, turnsBelow(minimumCachedPrompt, prompt, "below"));
  // Prefixes of the fixed prompt and s turns, s from 1 to w − 1: the first few are too small.
  const growing = w.minus(1);
  const small = size(fixed, growing).lessThan(minimumCachedPrompt)
    ? growing
    : Decimal.max(ZERO, turnsBelow(minimumCachedPrompt, fixed, "below"));
  const isFixedCached = fixed.greaterThanOrEqualTo(minimumCachedPrompt);
  const dropping = isFixedCached ? n.minus(w) : ZERO;
  const first = isFixedCached && acrossSessions ? ONE : ZERO;
  const repeatedUpTo = (last: Decimal, alone: Decimal): Parts => {
    const [upTo, from] = [triangle(Decimal.max(last, small)), triangle(small)];
    const prefixes = Decimal.max(last, small).minus(small);
    const messages = upTo.minus(from);
    return { prompts: prefixes.plus(alone), messages, answers: messages.minus(prefixes) };
  };
  const shortGrowing = Decimal.min(short, w).minus(1);
  const firstShort = short.isZero() ? ZERO : first;
  return {
    sent: sentIn(n, w),
    sentShort: sentIn(short, w),
    small: sentIn(tooSmall, w),
    repeated: repeatedUpTo(growing, dropping.plus(first)),
    repeatedShort: repeatedUpTo(shortGrowing, (short.equals(n) ? dropping : ZERO).plus(firstShort)),
    largest,
  };

  /** How many turns in a row from the first are below a size. */
  function turnsBelow(limit: Decimal, base: Decimal, how: "below" | "at most"): Decimal {
    // Where nothing grows all turns are alike, and the largest has been compared already.
    if (step.isZero()) return ZERO;
    const turn = limit.minus(base).plus(answer).dividedBy(step);
    return how === "at most" ? turn.floor() : turn.ceil().minus(1);
  }
}

const ONE = new Decimal(1);

/** What the first requests of a session send. */
function sentIn(requests: Decimal, window: Decimal): Parts {
  const grown = Decimal.min(requests, window);
  const messages = triangle(grown).plus(requests.minus(grown).times(window));
  return { prompts: requests, messages, answers: messages.minus(requests) };
}

/** 1 + 2 + … + n */
function triangle(n: Decimal): Decimal {
  return n.times(n.plus(1)).dividedBy(2);
}

/** Tokens of a kind in some parts of a session. */
export function tokensIn(
  { prompts, messages, answers }: Parts,
  prompt: Decimal,
  message: Decimal,
  answer: Decimal,
): Decimal {
  return prompts.times(prompt).plus(messages.times(message)).plus(answers.times(answer));
}

export function lessParts(all: Parts, some: Parts): Parts {
  return {
    prompts: all.prompts.minus(some.prompts),
    messages: all.messages.minus(some.messages),
    answers: all.answers.minus(some.answers),
  };
}

function between(value: Decimal, at: (whole: Decimal) => SessionParts): SessionParts {
  const low = value.floor();
  const below = at(low);
  if (low.equals(value)) return below;
  const above = at(low.plus(1));
  const part = value.minus(low);
  const mix = (from: Decimal, to: Decimal): Decimal => from.plus(to.minus(from).times(part));
  const mixed = (name: Exclude<keyof SessionParts, "largest">): Parts => ({
    prompts: mix(below[name].prompts, above[name].prompts),
    messages: mix(below[name].messages, above[name].messages),
    answers: mix(below[name].answers, above[name].answers),
  });
  return {
    sent: mixed("sent"),
    sentShort: mixed("sentShort"),
    small: mixed("small"),
    repeated: mixed("repeated"),
    repeatedShort: mixed("repeatedShort"),
    largest: mix(below.largest, above.largest),
  };
}
