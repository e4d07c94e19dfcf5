import type { Outcome } from "../../api/problem";
import { answerOr } from "../problem";

/** Runs a request of the scenario builder. */
export function answer<Value>(work: () => Value): Outcome<Value> {
  return answerOr("Your sheets are as they were and what you typed is kept.", work);
}
