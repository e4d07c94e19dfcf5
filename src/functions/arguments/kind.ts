import type { Day } from "../../pricing/day";
import type { Cell } from "../definition";
import type { CallContext } from "./call-context";

/** Reads a cell of an argument. Throws a PricingError that names the argument, the value and what to do. */
export type CellReader<Value> = (cell: Cell, day: Day) => Value;

/** What the cells of an argument are, and how they are read. */
export interface Kind<Value> {
  /** What a cell says of its row: what is used, how much of it, or no more than how. */
  readonly says: "model" | "quantity" | "detail";
  /** True where what a cell means depends on the day: an alias stands for a model for a period. */
  readonly byDay: boolean;
  /** Makes the reader of one call; it may remember what equal cells gave. */
  reader(name: string, context: CallContext): CellReader<Value>;
}

/** An argument that is read cell by cell. */
export interface CellArgument<Value> {
  readonly per: "cell";
  readonly required: boolean;
  readonly kind: Kind<Value>;
  /** What a blank cell means; a required argument has no such value, its kind says what is missing. */
  readonly blank: ((context: CallContext) => Value) | undefined;
}

/** An argument that holds for the whole call. */
export interface CallArgument {
  readonly per: "call";
  readonly required: false;
}

export type Declarations = Readonly<Record<string, CellArgument<unknown> | CallArgument>>;

/** What the cells of one place give, by the names of their arguments. */
export type Row<D extends Declarations> = {
  readonly [
    Name in keyof D as D[Name] extends CellArgument<unknown> ? Name : never
  ]: D[Name] extends CellArgument<infer Value> ? Value : never;
};

/** An argument that must be given. */
/* @__NO_SIDE_EFFECTS__ */
export function required<Value>(kind: Kind<Value>): CellArgument<Value> {
  return { per: "cell", required: true, kind, blank: undefined };
}

/** An argument that may be left out, with what a blank means. */
/* @__NO_SIDE_EFFECTS__ */
export function optional<Value, Blank extends Value | undefined>(
  kind: Kind<Value>,
  blank: Blank,
): CellArgument<Value | Blank> {
  return { per: "cell", required: false, kind, blank: () => blank };
}

/** The rate table to price with. */
export const RATES: CallArgument = { per: "call", required: false };

/** Whether a problem in a row fails the call, or shows in its row. */
export const ON_PROBLEM: CallArgument = { per: "call", required: false };
