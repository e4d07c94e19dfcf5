import { Decimal } from "../pricing/money";
import type { Assumptions } from "./drivers/plan-drivers";
import type { Scenario } from "./drivers/scenario-drivers";

/** The drivers a session's tokens follow from. */
export type SessionDrivers = Pick<
  Scenario,
  | "turns"
  | "history"
  | "contextTurns"
  | "systemTokens"
  | "toolSchemaTokens"
  | "retrievedTokens"
  | "userTokens"
  | "outputTokens"
  | "reasoningTokens"
>;

/** Text tokens of one session. */
export interface SessionText {
  readonly input: Decimal;
  /** The part of input with which the session's previous request began, and so can come from the cache. */
  readonly repeated: Decimal;
  readonly output: Decimal;
  readonly averageRequest: Decimal;
  readonly largestRequest: Decimal;
}

/**
 * Text tokens of a session of n turns of which at most c are sent at once (1 without history).
 *
 * With p tokens in front of the conversation (system, tool schemas, retrieved), u a user message and a an answer:
 * the first c turns grow, c·p + u·c(c+1)/2 + a·c(c−1)/2; each of the other n − c sends p + c·u + (c−1)·a.
 * Output is n·(a + reasoning). Repeated is, for the turns that grow, the previous turn's prompt; for the others, where
 * the oldest turn drops out, what stands before it: system and tool schemas. Retrieved passages never repeat.
 * Turns between two whole numbers, which only a sensitivity asks for, lie on the straight line between them.
 * Worked: p 1,000, u 200, a 300, n 10, no cap → 34,500 in, 28,800 of them repeated, 3,000 out.
 */
export function sessionText(
  drivers: SessionDrivers,
  { turnsWithoutHistory }: Pick<Assumptions, "turnsWithoutHistory">,
): SessionText {
  const cap = drivers.history === "yes" ? drivers.contextTurns : turnsWithoutHistory;
  const input = alongTurns(drivers.turns, cap, (turns, window) => inputTokens(drivers, turns, window));
  const repeated = alongTurns(drivers.turns, cap, (turns, window) => repeatedTokens(drivers, turns, window));
  return {
    input,
    repeated,
    output: drivers.turns.times(drivers.outputTokens.plus(drivers.reasoningTokens)),
    averageRequest: input.dividedBy(drivers.turns),
    largestRequest: lastPrompt(drivers, Decimal.min(drivers.turns, cap)),
  };
}

function inputTokens(drivers: SessionDrivers, turns: Decimal, window: Decimal): Decimal {
  const prompt = fixedPrompt(drivers).plus(drivers.retrievedTokens);
  return growing(drivers, prompt, window).plus(turns.minus(window).times(lastPrompt(drivers, window)));
}

function repeatedTokens(drivers: SessionDrivers, turns: Decimal, window: Decimal): Decimal {
  const fixed = fixedPrompt(drivers);
  return growing(drivers, fixed, window.minus(1)).plus(turns.minus(window).times(fixed));
}

function fixedPrompt(drivers: SessionDrivers): Decimal {
  return drivers.systemTokens.plus(drivers.toolSchemaTokens);
}

/** Input of turns 1 to n, each of which sends everything before it. */
function growing({ userTokens, outputTokens }: SessionDrivers, prompt: Decimal, turns: Decimal): Decimal {
  const pairs = turns.times(turns.minus(1)).dividedBy(2);
  return turns.times(prompt).plus(pairs.plus(turns).times(userTokens)).plus(pairs.times(outputTokens));
}

/** Input of a request that sends as many turns as there can be. */
function lastPrompt(drivers: SessionDrivers, window: Decimal): Decimal {
  return fixedPrompt(drivers)
    .plus(drivers.retrievedTokens)
    .plus(window.times(drivers.userTokens))
    .plus(window.minus(1).times(drivers.outputTokens));
}

/** A function of whole turns and of the turns sent at most, with straight lines between them. */
function alongTurns(turns: Decimal, cap: Decimal, at: (turns: Decimal, window: Decimal) => Decimal): Decimal {
  return between(turns, (wholeTurns) =>
    between(cap, (wholeCap) => at(wholeTurns, Decimal.min(wholeTurns, wholeCap))),
  );
}

function between(value: Decimal, at: (whole: Decimal) => Decimal): Decimal {
  const low = value.floor();
  const below = at(low);
  return low.equals(value) ? below : below.plus(at(low.plus(1)).minus(below).times(value.minus(low)));
}
