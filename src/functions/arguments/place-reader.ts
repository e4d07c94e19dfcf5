import type { Day } from "../../pricing/day";
import type { PricingError, PricingReason } from "../../pricing/errors";
import { Values } from "../broadcast";
import { isBlank } from "../cells";
import type { Argument, Cell } from "../definition";
import type { CallContext } from "./call-context";
import { decidingArguments } from "./blank-places";
import { foreignFault } from "./faults";
import type { CellArgument, CellReader, Declarations, Row } from "./kind";
import type { RowView } from "./row-view";

interface Column {
  readonly name: string;
  /** Among the arguments of the declaration, from 0. */
  readonly place: number;
  /** True for the day, which other arguments are read by. */
  readonly isDay: boolean;
  readonly argument: CellArgument<unknown>;
  readonly values: Values;
  readonly read: CellReader<unknown>;
}

/** What is wrong at a place: in words, and the range to look in; undefined where one value is wrong for all places. */
export interface Fault {
  readonly message: string;
  readonly reasons: readonly PricingReason[];
  readonly values: Values | undefined;
}

/** No day is asked for by functions without `as_of`. */
export const NO_DAY = "" as Day;

/** Reads the arguments of a call at one place after another. What is the same at every place is read once. */
export class PlaceReader<D extends Declarations> {
  /** The arguments that are broadcast. */
  readonly all: readonly Values[];
  private readonly fixed: readonly Column[];
  private readonly varying: readonly Column[];
  /** The arguments that say whether a place is blank. */
  private readonly deciding: readonly Values[];
  /** In the order of the declaration; the next place overwrites them. */
  private readonly values: unknown[];
  private day = NO_DAY;
  private isFixedRead = false;
  private reading: Column | undefined;

  constructor(
    declared: D,
    private readonly view: RowView<D>,
    args: readonly Argument[],
    context: CallContext,
  ) {
    const columns = columnsOf(declared, args, context);
    this.values = Object.keys(declared).map(() => undefined);
    this.all = columns.map(({ values }) => values);
    const dayVaries = columns.some(({ isDay, values }) => isDay && values.varies);
    const varies = ({ argument, values }: Column): boolean =>
      values.varies || (dayVaries && argument.kind.byDay);
    this.fixed = columns.filter((column) => !varies(column));
    this.varying = columns.filter(varies);
    this.deciding = decidingArguments(columns).map(({ values }) => values);
  }

  /** Whether there is nothing to work out at a place: neither a model nor a quantity. */
  isBlank(row: number, column: number): boolean {
    const { deciding } = this;
    // From the last one on: quantities stand last, and a number is seen not to be blank at once.
    for (let index = deciding.length - 1; index >= 0; index--) {
      if (!isBlank(deciding[index]?.at(row, column))) return false;
    }
    return deciding.length > 0;
  }

  /** The values at a place, in an object that the next reading overwrites. Throws a PricingError. */
  read(row: number, column: number): Row<D> {
    if (!this.isFixedRead) {
      this.readAll(this.fixed, 0, 0);
      this.isFixedRead = true;
    }
    this.readAll(this.varying, row, column);
    this.reading = undefined;
    this.view.values = this.values;
    return this.view.row;
  }

  private readAll(columns: readonly Column[], row: number, column: number): void {
    const into = this.values;
    for (const one of columns) {
      this.reading = one;
      const value = one.read(one.values.at(row, column), this.day);
      into[one.place] = value;
      if (one.isDay) this.day = (value as Day | undefined) ?? NO_DAY;
    }
  }

  /** What an error of reading or evaluating a place means. */
  fault(error: PricingError, row: number, column: number): Fault {
    const { reading } = this;
    const { reasons } = error;
    if (reading === undefined) {
      // Errors begin with the name of the argument they are about, where it is one.
      const [named = ""] = /^\w*/.exec(error.message) ?? [];
      return { message: error.message, reasons, values: this.rangeOf(named) ?? this.rowRange() };
    }
    const foreign = foreignFault(reading.name, reading.values.at(row, column));
    const said =
      foreign === undefined ? { message: error.message, reasons } : { message: foreign, reasons: [] };
    if (reading.values.varies) return { ...said, values: reading.values };
    // One value that is wrong on some days only, as an alias can be.
    return { ...said, values: this.varying.includes(reading) ? this.rangeOf(AS_OF_NAME) : undefined };
  }

  private rangeOf(name: string): Values | undefined {
    return this.all.find((values) => values.name === name && values.varies);
  }

  /** The range that says best which row is meant. */
  private rowRange(): Values | undefined {
    return [...this.deciding, ...this.all].find((values) => values.varies);
  }
}

const AS_OF_NAME = "as_of";

/** The arguments that are read cell by cell, the day before those that depend on it. */
function columnsOf(
  declared: Declarations,
  args: readonly Argument[],
  context: CallContext,
): readonly Column[] {
  const columns = Object.keys(declared).flatMap((name, index): Column[] => {
    const argument = declared[name];
    if (argument?.per !== "cell") return [];
    const values = new Values(name, args[index]);
    const read = readerOf(name, argument, context);
    return [{ name, place: index, isDay: name === AS_OF_NAME, argument, values, read }];
  });
  return [...columns.filter(({ isDay }) => isDay), ...columns.filter(({ isDay }) => !isDay)];
}

/** A blank is what the declaration says; every other cell is for the kind to read. */
export function readerOf<Value>(
  name: string,
  { kind, blank }: CellArgument<Value>,
  context: CallContext,
): CellReader<Value> {
  const read = kind.reader(name, context);
  if (blank === undefined) return read;
  let meant: { readonly value: Value } | undefined;
  return (cell: Cell, day: Day) =>
    typeof cell !== "number" && isBlank(cell) ? (meant ??= { value: blank(context) }).value : read(cell, day);
}
