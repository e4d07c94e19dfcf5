import { PricingError } from "../../pricing/errors";
import type { Outcome, Problem } from "../api/outcome";
import { problem, RatesProblem } from "../rates/problems";

/** Runs a request of the scenario builder: what cannot be done is answered in plain words, never thrown. */
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
    "Your sheets are as they were and what you typed is kept. Try again.",
    true,
  ).problem;
}
