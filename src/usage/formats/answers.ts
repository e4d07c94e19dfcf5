import type { Day } from "../../pricing/day";
import { PricingError } from "../../pricing/errors";
import { readAnswer, type Answer } from "../answer/read-answer";
import { splitUsage } from "../answer/split-usage";
import type { Charge } from "../charge";
import type { Json } from "../json-value";
import { servedTier } from "../service-tier";
import { NOBODY, unreadCharge } from "../rows/row-facts";
import { NOTHING, type Split } from "../rows/split-tokens";
import { usageCharges } from "../rows/usage-row";
import { sellsOf, type Reading } from "./reading";

/** The answers of a log, or the lines of a Batch output, each read or with why it is not. */
export function* readAnswers(
  documents: readonly { line: number; value: Json | undefined }[],
  reading: Reading,
): Generator<readonly Charge[]> {
  const answers = documents.map(({ line, value }) => ({ line, answer: attempt(value) }));
  const otherwise = neighbours(answers) ?? reading.otherwise;
  const rules = { ...reading, otherwise };
  for (const { line, answer } of answers) {
    yield typeof answer === "string" ? [unreadCharge(line, answer)] : chargesOf(line, answer, rules);
  }
}

function attempt(value: Json | undefined): Answer | string {
  if (value === undefined) return "the line is no JSON: it is broken, or breaks off";
  return orProblem(() => readAnswer(value));
}

/** Answers of one file are of about one time: the first day that one of them names. */
function neighbours(answers: readonly { answer: Answer | string }[]): Day | undefined {
  for (const { answer } of answers)
    if (typeof answer !== "string" && answer.day !== undefined) return answer.day;
  return undefined;
}

function chargesOf(line: number, answer: Answer, reading: Reading): Charge[] {
  const { counts, model: sourceModel = "", requests } = answer;
  const day = answer.day ?? reading.otherwise;
  if (counts === undefined) {
    // A request that failed costs nothing, whatever it was for.
    return [
      unreadCharge(line, "", {
        day: answer.day ?? null,
        sourceModel,
        quantity: "0",
        listCost: "0",
        status: "priced",
        problem: null,
        source: "failed",
      }),
    ];
  }
  const split = orProblem((): Split => ({
    ...NOTHING,
    ...splitUsage(counts, sellsOf(reading.prices, sourceModel, day)),
  }));
  if (typeof split === "string") return [unreadCharge(line, split, { day, sourceModel })];
  return usageCharges(
    {
      ...NOBODY,
      line,
      day,
      sourceModel,
      source: "",
      billed: null,
      estimate: null,
      split: answer.day === undefined ? { ...split, notes: ["day-not-in-file"] } : split,
      tier: servedTier(answer.tier === "batch", answer.tier),
      requests,
      countsRequests: true,
    },
    reading.prices,
  );
}

function orProblem<Value>(compute: () => Value): Value | string {
  try {
    return compute();
  } catch (error) {
    if (error instanceof PricingError) return error.message;
    throw error;
  }
}
