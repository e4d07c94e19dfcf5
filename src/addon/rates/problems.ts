import type { Outcome, Problem, ProblemCode } from "../api/outcome";
import { PricingError } from "../../pricing/errors";

/** Ends a request with words for the user. Nothing is half done when it is thrown. */
export class RatesProblem extends Error {
  constructor(readonly problem: Problem) {
    super(`${problem.message} ${problem.advice}`);
  }
}

export function problem(code: ProblemCode, message: string, advice: string, retry = false): RatesProblem {
  return new RatesProblem({ code, message, advice, retry });
}

/**
 * Runs a request of the sidebar. What cannot be done becomes a problem in plain words; a failure that was not foreseen
 * goes to the log, and the user learns what it means for the rates.
 */
export function answer<Value>(work: () => Value): Outcome<Value> {
  try {
    return { ok: true, value: work() };
  } catch (error) {
    return { ok: false, problem: toProblem(error) };
  }
}

function toProblem(error: unknown): Problem {
  if (error instanceof RatesProblem) return error.problem;
  if (error instanceof PricingError) {
    return problem("invalid", error.message, "Correct it and try again.").problem;
  }
  console.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
  return problem(
    "unexpected",
    "Google Sheets did not carry this out.",
    "The rates in use are whole, as they were before or as they were meant to be; the Rates log says which. Try again.",
    true,
  ).problem;
}
