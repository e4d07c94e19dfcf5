import { PricingError } from "../../pricing/errors";
import { commonShape, type Shape, type Values } from "../broadcast";
import type { Argument, FunctionDefinition, Output } from "../definition";
import { CallContext } from "./call-context";
import { cellNamesOf } from "./cell-names";
import { PROBLEM } from "./faults";
import { ON_PROBLEM, RATES, type CallArgument, type Declarations, type Row } from "./kind";
import { readOnProblem } from "./on-problem";
import { PlaceReader, type Fault } from "./place-reader";
import { Problems, type CellNames } from "./problems";
import { RowView } from "./row-view";

const showInstead = (gives: string): string =>
  `, or give on_problem "show" to see each problem in its row and the ${gives} of the others`;

/** A function that is worked out place by place over its ranges. */
export interface RowWise<D extends Declarations> {
  readonly name: string;
  /** In the order of the formula. */
  readonly arguments: D;
  /** What a row without a problem gives, in a word; the cost if left out. */
  readonly gives?: string;
  /** Makes ready, once a call, what works out a place. The row is read anew for each place: do not keep it. */
  prepare(context: CallContext): (row: Row<D>) => number | string;
}

/**
 * Reads the arguments as they are declared, broadcasts them as arrays of a sheet, and evaluates each place. A place whose
 * model and quantities are all blank gives a blank; a problem fails the call, or shows in its row where the function has
 * on_problem and it says so.
 */
/* @__NO_SIDE_EFFECTS__ */
export function rowWise<D extends Declarations>(declared: RowWise<D>): FunctionDefinition {
  const parameters = Object.keys(declared.arguments);
  const required = parameters.filter((name) => declared.arguments[name]?.required === true);
  let view: RowView<D> | undefined;
  return {
    name: declared.name,
    parameters,
    required: required.length,
    evaluate(args, host) {
      refuseNothing(args, required);
      const given = (argument: CallArgument): Argument =>
        args[parameters.findIndex((name) => declared.arguments[name] === argument)];
      const onProblem = readOnProblem(given(ON_PROBLEM));
      const context = new CallContext(host, given(RATES));
      const reader = new PlaceReader(
        declared.arguments,
        (view ??= new RowView(declared.arguments)),
        args,
        context,
      );
      const shape = commonShape(reader.all);
      const evaluate = declared.prepare(context);
      const call: Call<D> = { reader, shape, evaluate };
      if (onProblem === "show") return evaluated(call, ({ message }) => `${PROBLEM}${message}`);
      return allOrNothing(
        call,
        (values) => cellNamesOf(declared.name, parameters, values, host.formula()),
        parameters.includes("on_problem") ? showInstead(declared.gives ?? "cost") : "",
      );
    },
  };
}

interface Call<D extends Declarations> {
  readonly reader: PlaceReader<D>;
  readonly shape: Shape;
  readonly evaluate: (row: Row<D>) => number | string;
}

function refuseNothing(args: readonly Argument[], required: readonly string[]): void {
  if (required.length === 0 || args.some((argument) => argument !== undefined)) return;
  throw new PricingError(`no argument is given. Give at least ${required.join(", ")}.`, ["blank"]);
}

/** Evaluates every place that is not blank; what stands at one with a problem is for `onProblem` to say. */
function evaluated<D extends Declarations>(
  { reader, shape, evaluate }: Call<D>,
  onProblem: (fault: Fault, row: number, column: number) => string,
): Output {
  const at = (row: number, column: number): number | string => {
    if (reader.isBlank(row, column)) return "";
    try {
      return finite(evaluate(reader.read(row, column)));
    } catch (error) {
      if (!(error instanceof PricingError)) throw error;
      return onProblem(reader.fault(error, row, column), row, column);
    }
  };
  if (shape.rows === 1 && shape.columns === 1) return at(0, 0);
  const result = new Array<(number | string)[]>(shape.rows);
  for (let row = 0; row < shape.rows; row++) {
    // A literal is the smallest array: a column of 100,000 rows would else spend its time on memory.
    const line = [at(row, 0)];
    for (let column = 1; column < shape.columns; column++) line.push(at(row, column));
    result[row] = line;
  }
  return result;
}

/** A quantity near the end of the doubles can leave them when it is priced. */
function finite(value: number | string): number | string {
  if (typeof value === "string" || (value > -Infinity && value < Infinity)) return value;
  throw new PricingError("the result is larger than a spreadsheet can hold. Check the quantities.");
}

/** Evaluates every place, and fails when one has a problem: with all of them counted, and the first named. */
function allOrNothing<D extends Declarations>(
  call: Call<D>,
  cellNames: (given: readonly Values[]) => CellNames,
  advice: string,
): Output {
  const problems = new Problems();
  const output = evaluated(call, ({ message, reasons, values }, row, column) => {
    // One value that is wrong is wrong everywhere: there is no row to name.
    if (values === undefined) throw new PricingError(message, reasons);
    problems.add({ row, column, values, message, reasons });
    return "";
  });
  if (!problems.any) return output;
  throw problems.error(call.shape, filledPlaces(call), cellNames(call.reader.all), advice);
}

function filledPlaces<D extends Declarations>({ reader, shape }: Call<D>): number {
  let filled = 0;
  for (let row = 0; row < shape.rows; row++) {
    for (let column = 0; column < shape.columns; column++) if (!reader.isBlank(row, column)) filled++;
  }
  return filled;
}
