import { PricingError, type PricingReason } from "../../pricing/errors";
import { grouped } from "../../pricing/words";
import type { Shape, Values } from "../broadcast";

/** A place of the result that has no value, and why. */
export interface Problem {
  readonly row: number;
  readonly column: number;
  /** The range in which the place is looked for: the argument at fault, or the one that says what the row is. */
  readonly values: Values;
  readonly message: string;
  readonly reasons: readonly PricingReason[];
}

/** Names a cell of an argument: `B15000` where the formula says where it stands, else null. */
export type CellNames = (argument: string, row: number, column: number) => string | null;

const NAMED = 3;

/** The problems of a call: how many, and the first few in words. */
export class Problems {
  private readonly first: Problem[] = [];
  private readonly reasons = new Set<PricingReason>();
  private count = 0;

  get any(): boolean {
    return this.count > 0;
  }

  add(problem: Problem): void {
    this.count++;
    for (const reason of problem.reasons) this.reasons.add(reason);
    if (this.first.length < NAMED && !this.first.some((known) => isSameCell(known, problem)))
      this.first.push(problem);
  }

  /**
   * The error of the whole call: how many places are wrong, the first three by cell, and what to do.
   * @param filled how many places there was something to work out for
   * @param advice what to do, after "Correct it" or "Correct them"
   */
  error(shape: Shape, filled: number, cellNames: CellNames, advice: string): PricingError {
    const unit = shape.columns === 1 ? "row" : "cell";
    const counted = `${grouped(this.count)} of ${grouped(filled)} ${unit}${filled === 1 ? "" : "s"} ${this.count === 1 ? "has" : "have"} a problem.`;
    const correct = this.count === 1 ? "Correct it" : "Correct them";
    const words = [counted, ...this.words(cellNames), `${correct}${advice}.`].join(" ");
    return new PricingError(words, [...this.reasons]);
  }

  /** Places with the same message stand together. */
  private words(cellNames: CellNames): string[] {
    const byMessage = new Map<string, string[]>();
    for (const problem of this.first) {
      const places = byMessage.get(problem.message) ?? [];
      places.push(placeOf(problem, cellNames));
      byMessage.set(problem.message, places);
    }
    return [...byMessage].map(([message, places]) => `${places.join(", ")}: ${message}`);
  }
}

/** A column beside a row gives a grid, in which many places look at one cell. */
function isSameCell(one: Problem, other: Problem): boolean {
  const [at, there] = [cellOf(one), cellOf(other)];
  return (
    one.values === other.values &&
    one.message === other.message &&
    at.down === there.down &&
    at.across === there.across
  );
}

function cellOf({ row, column, values }: Problem): { readonly down: number; readonly across: number } {
  return { down: values.rows === 1 ? 0 : row, across: values.columns === 1 ? 0 : column };
}

function placeOf(problem: Problem, cellNames: CellNames): string {
  const { values } = problem;
  const { down, across } = cellOf(problem);
  const cell = cellNames(values.name, down, across);
  if (cell !== null) return cell;
  if (values.columns === 1) return `row ${down + 1} of ${values.name}`;
  if (values.rows === 1) return `column ${across + 1} of ${values.name}`;
  return `row ${down + 1}, column ${across + 1} of ${values.name}`;
}
