import type { Problem, ProblemCode } from "../api/problem";
import { PricingError } from "../pricing/errors";
import { failure, success, type Result } from "../pricing/result";

/** Ends a request with words for the user. Nothing is half done when it is thrown. */
export class RequestProblem extends Error {
  constructor(readonly problem: Problem) {
    super(`${problem.message} ${problem.advice}`);
  }
}

export function problem(code: ProblemCode, message: string, advice: string, retry = false): RequestProblem {
  return new RequestProblem({ code, message, advice, retry });
}

/** Runs a request about the rates. */
export function ratesAnswer<Value>(work: () => Value): Result<Value, Problem> {
  return answer(
    "The rates in use are whole, as they were before or as they were meant to be; the Rates log says which.",
    work,
  );
}

/** Runs a request of the scenario builder. */
export function scenariosAnswer<Value>(work: () => Value): Result<Value, Problem> {
  return answer("Your sheets are as they were and what you typed is kept.", work);
}

/** Runs a request about actuals. */
export function actualsAnswer<Value>(work: () => Value): Result<Value, Problem> {
  return answer("What was cut off goes on where it was; nothing is written twice.", work);
}

/**
 * Runs a request of the sidebar. What cannot be done becomes a problem in plain words; a failure that was not foreseen
 * goes to the log, and the user learns in what state it left things: `after`.
 */
function answer<Value>(after: string, work: () => Value): Result<Value, Problem> {
  try {
    return success(work());
  } catch (error) {
    return failure(toProblem(error, after));
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
