import type { Outcome } from "../../api/problem";
import { answerOr } from "../problem";

/** Runs a request about the rates. */
export function answer<Value>(work: () => Value): Outcome<Value> {
  return answerOr(
    "The rates in use are whole, as they were before or as they were meant to be; the Rates log says which.",
    work,
  );
}
