import { isRange } from "./broadcast";
import type { Output } from "./definition";
import type { PricingReason } from "../pricing/errors";
import { countOf, grouped } from "../pricing/words";

/** What a call gives: its output, or the message of its error with the kinds of what is wrong. */
export type Outcome =
  { readonly output: Output } | { readonly error: string; readonly reasons: readonly PricingReason[] };

export function isSameOutcome(one: Outcome, other: Outcome): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** Two outcomes side by side, in a few words each. */
export function outcomeWords(
  before: Outcome,
  after: Outcome,
): { readonly before: string; readonly after: string } {
  const differing = countDiffering(before, after);
  const words = (outcome: Outcome): string => {
    if ("error" in outcome) return `an error: ${outcome.error}`;
    if (!isRange(outcome.output)) return cellWords(outcome.output);
    return tableWords(outcome.output);
  };
  const note = differing === undefined ? "" : `, ${grouped(differing)} of them other than before`;
  return { before: words(before), after: `${words(after)}${note}` };
}

type Rows = Exclude<Output, string | number>;

function countDiffering(before: Outcome, after: Outcome): number | undefined {
  if ("error" in before || "error" in after) return undefined;
  if (!isRange(before.output) || !isRange(after.output)) return undefined;
  const [old, now] = [before.output, after.output];
  return now.flatMap((row, index) => row.filter((cell, column) => cell !== old[index]?.[column])).length;
}

/** The sum of a table of numbers, else its size. */
function tableWords(rows: Rows): string {
  const cells = rows.flat();
  const numbers = cells.filter((cell) => typeof cell === "number");
  const isPlain = rows.every((row) => row.length === 1) && numbers.length > 0;
  const sum = numbers.reduce((total, number) => total + number, 0);
  return isPlain
    ? `${cellWords(sum)} in ${countOf(numbers.length, "cell")} together`
    : countOf(cells.length, "cell");
}

const DIGITS = 12;

function cellWords(cell: string | number): string {
  if (typeof cell === "string") return cell;
  const text = String(Number(cell.toPrecision(DIGITS)));
  return text.includes("e") ? text : grouped(text);
}
