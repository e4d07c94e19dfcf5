import { PricingError } from "../pricing/errors";
import type { Outcome, Problem, ProblemCode } from "../api/problem";

/** Ends a request with words for the user. Nothing is half done when it is thrown. */
export class RequestProblem extends Error {
  constructor(readonly problem: Problem) {
    super(`${problem.message} ${problem.advice}`);
  }
}

export function problem(code: ProblemCode, message: string, advice: string, retry = false): RequestProblem {
  return new RequestProblem({ code, message, advice, retry });
}

/**
 * Runs a request of the sidebar. What cannot be done becomes a problem in plain words; a failure that was not foreseen
 * goes to the log, and the user learns in what state it left things: `after`.
 */
export function answerOr<Value>(after: string, work: () => Value): Outcome<Value> {
  try {
    return { ok: true, value: work() };
  } catch (error) {
    return { ok: false, problem: toProblem(error, after) };
  }
}

function toProblem(error: unknown, after: string): Problem {
  if (error instanceof RequestProblem) return error.problem;
  if (error instanceof PricingError) {
    return problem("invalid", error.message, "Correct it and try again.").problem;
  }
  console.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
  return problem("unexpected", "Google Sheets did not carry this out.", `${after} Try again.`, true).problem;
}
