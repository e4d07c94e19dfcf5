import { PricingError } from "./errors";
import { Decimal } from "./money";

/** A conversation whose whole history is sent again with every turn. All in tokens but `turns`. */
export interface Conversation {
  readonly system: number;
  readonly user: number;
  readonly answer: number;
  readonly turns: number;
}

export interface SessionTokens {
  readonly input: number;
  readonly output: number;
  /** The part of input that is the previous turn's prompt, and so can come from the cache. */
  readonly cached: number;
}

/**
 * Tokens of a whole conversation with history resent.
 *
 * input = n·S + u·n(n+1)/2 + a·n(n−1)/2; output = n·a; cached = the prompts of the turns 1 to n−1, each of which
 * the next turn sends again. Throws a PricingError when a count leaves the whole numbers below 2^53.
 * Worked: S 1,000, u 200, a 300, n 10 → 34,500 in, 3,000 out, 28,800 cached.
 */
export function sessionTokens({ system, user, answer, turns }: Conversation): SessionTokens {
  const n = new Decimal(turns);
  const prompts = (count: Decimal): Decimal =>
    count
      .times(system)
      .plus(count.times(count.plus(1)).dividedBy(2).times(user))
      .plus(count.times(count.minus(1)).dividedBy(2).times(answer));
  const previous = turns > 0 ? prompts(n.minus(1)) : new Decimal(0);
  return {
    input: whole(prompts(n)),
    output: whole(n.times(answer)),
    cached: whole(previous),
  };
}

function whole(tokens: Decimal): number {
  const count = tokens.toNumber();
  if (Number.isSafeInteger(count)) return count;
  throw new PricingError("the conversation has more tokens than can be counted exactly; use fewer turns.");
}
