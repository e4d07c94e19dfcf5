import type { Day } from "../../pricing/day";
import { PricingError } from "../../pricing/errors";
import { cellsOf } from "../broadcast";
import { isBlank } from "../cells";
import type { Argument, Cell, FunctionDefinition, Output } from "../definition";
import { CallContext } from "./call-context";
import { foreignFault } from "./faults";
import { RATES, type CallArgument, type CellArgument } from "./kind";
import { NO_DAY, readerOf } from "./place-reader";

/** An argument of several cells, of which the blank ones are left out. */
export interface ListArgument {
  readonly per: "list";
  readonly required: boolean;
}

/** An argument taken as it is given. */
export interface RangeArgument {
  readonly per: "range";
  readonly required: true;
}

type TableDeclarations = Readonly<
  Record<string, CellArgument<unknown> | CallArgument | ListArgument | RangeArgument>
>;

/** What each argument gives: one value, the cells that are filled, or the range itself. */
type Given<D extends TableDeclarations> = {
  readonly [Name in keyof D]: D[Name] extends CellArgument<infer Value>
    ? Value
    : D[Name] extends ListArgument
      ? readonly Cell[]
      : D[Name] extends RangeArgument
        ? Argument
        : undefined;
};

/** A function that gives one table: its arguments are one value each, but for lists. */
export interface TableFunction<D extends TableDeclarations> {
  readonly name: string;
  /** In the order of the formula. */
  readonly arguments: D;
  evaluate(given: Given<D>, context: CallContext): Output;
}

/** Reads the arguments as they are declared, and evaluates the function once. */
/* @__NO_SIDE_EFFECTS__ */
export function tableFunction<D extends TableDeclarations>(declared: TableFunction<D>): FunctionDefinition {
  const parameters = Object.keys(declared.arguments);
  const required = parameters.filter((name) => declared.arguments[name]?.required === true);
  return {
    name: declared.name,
    parameters,
    required: required.length,
    evaluate(args, host) {
      const context = new CallContext(
        host,
        args[parameters.findIndex((name) => declared.arguments[name] === RATES)],
      );
      return declared.evaluate(read(declared.arguments, args, context), context);
    },
  };
}

const DAY_NAME = "as_of";

/** The day comes before what depends on it. */
function read<D extends TableDeclarations>(
  declared: D,
  args: readonly Argument[],
  context: CallContext,
): Given<D> {
  const names = Object.keys(declared);
  const given: Record<string, unknown> = {};
  const day = (): Day => (given[DAY_NAME] as Day | undefined) ?? context.host.today();
  for (const name of [DAY_NAME, ...names]) {
    const declaration = declared[name];
    if (declaration === undefined || name in given) continue;
    given[name] = readArgument(name, declaration, args[names.indexOf(name)], context, day);
  }
  return given as Given<D>;
}

function readArgument(
  name: string,
  declaration: TableDeclarations[string],
  argument: Argument,
  context: CallContext,
  day: () => Day,
): unknown {
  switch (declaration.per) {
    case "call":
      return undefined;
    case "range":
      return argument;
    case "list":
      return cellsOf(argument).filter((cell) => !isBlank(cell));
    case "cell": {
      const cell = single(name, argument);
      return saying(name, cell, () =>
        readerOf(name, declaration, context)(cell, declaration.kind.byDay ? day() : NO_DAY),
      );
    }
  }
}

/** A table has one value of each argument but its lists. */
function single(name: string, argument: Argument): Cell {
  const cells = cellsOf(argument);
  if (cells.length <= 1) return cells[0];
  throw new PricingError(`${name} is a range of ${cells.length} cells, but must be one value.`);
}

/** Says of a cell that shows another formula's error that it does. */
function saying<Value>(name: string, cell: Cell, reading: () => Value): Value {
  try {
    return reading();
  } catch (error) {
    const fault = error instanceof PricingError ? foreignFault(name, cell) : undefined;
    throw fault === undefined ? error : new PricingError(fault);
  }
}
