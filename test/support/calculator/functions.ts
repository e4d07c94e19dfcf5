import {
  compare,
  dateOf,
  Failure,
  isMatrix,
  matrixOf,
  number,
  serialOfDate,
  single,
  truth,
  type Matrix,
  type Operand,
  type Value,
} from "./values";

type SheetFunction = (...args: readonly Operand[]) => Operand;

const MONTHS_A_YEAR = 12;

/** Google's functions that the sheets use, from their documentation; those that choose are in calculator.ts. */
export const SHEET_FUNCTIONS: Readonly<Record<string, SheetFunction>> = {
  ABS: one((value) => Math.abs(value)),
  INT: one((value) => Math.floor(value)),
  N: (of) => {
    const value = corner(of);
    return typeof value === "string" || value === null ? 0 : number(value);
  },
  SUM: (...args) => reduced(args, (sum, value) => sum + value, 0),
  SUMSQ: (...args) => reduced(args, (sum, value) => sum + value * value, 0),
  MIN: (...args) => extreme(args, Math.min),
  MAX: (...args) => extreme(args, Math.max),
  AVERAGE: (...args) => {
    const numbers = numbersOf(args);
    if (numbers instanceof Failure) return numbers;
    return numbers.length === 0
      ? new Failure("#DIV/0!")
      : numbers.reduce((sum, value) => sum + value, 0) / numbers.length;
  },
  COUNT: (...args) => flat(args).filter((value) => typeof value === "number").length,
  COUNTA: (...args) => flat(args).filter((value) => value !== null).length,
  COUNTBLANK: (...args) => flat(args).filter((value) => value === null || value === "").length,
  COUNTIF: (cells, criterion) => flat([cells]).filter(fits(single(criterion))).length,
  SUMIFS: (sums, cells, criterion) => {
    const [values, tested] = [flat([sums]), flat([cells])];
    const isWanted = fits(single(criterion));
    return reduced([[values.filter((_, index) => isWanted(tested[index] ?? null))]], (a, b) => a + b, 0);
  },
  MINIFS: (values, cells, criterion) => {
    const [all, tested] = [flat([values]), flat([cells])];
    const isWanted = fits(single(criterion));
    return extreme([[all.filter((_, index) => isWanted(tested[index] ?? null))]], Math.min);
  },
  SUMPRODUCT: (...args) => {
    const matrices = args.map(matrixOf);
    const shapes = new Set(matrices.map((matrix) => `${matrix.length}×${matrix[0]?.length ?? 0}`));
    if (shapes.size > 1) return new Failure("#VALUE!", "SUMPRODUCT of unequal ranges");
    const lists = matrices.map((matrix) => flat([matrix]));
    const failed = lists.flat().find((value) => value instanceof Failure);
    if (failed !== undefined) return failed;
    const [first = []] = lists;
    return first.reduce<number>(
      (sum, _, index) =>
        sum +
        lists.reduce((product, list) => {
          const value = list[index] ?? null;
          return product * (typeof value === "number" ? value : 0);
        }, 1),
      0,
    );
  },
  AND: (...args) => {
    const found = flat(args)
      .filter((value) => value !== null && typeof value !== "string")
      .map(truth);
    return found.find((value) => value instanceof Failure) ?? found.every((value) => value === true);
  },
  ISNUMBER: (of) => typeof corner(of) === "number",
  ISBLANK: (of) => corner(of) === null,
  ROWS: (of) => matrixOf(of).length,
  COLUMNS: (of) => matrixOf(of)[0]?.length ?? 0,
  INDEX: (of, at) => {
    const values = flat([of]);
    const place = number(single(at));
    if (place instanceof Failure) return place;
    const matrix = matrixOf(of);
    if (matrix.length > 1 && (matrix[0]?.length ?? 0) > 1) throw new Error("INDEX of a grid");
    return place < 1 || place > values.length ? new Failure("#NUM!") : (values[place - 1] ?? null);
  },
  MATCH: (wanted, of, sorted) => {
    if (truth(single(sorted)) !== false) throw new Error("MATCH in what is sorted");
    const value = single(wanted);
    if (value instanceof Failure) return value;
    const place = flat([of]).findIndex((item) => !(item instanceof Failure) && compare(item, value) === 0);
    return place < 0 ? new Failure("#N/A") : place + 1;
  },
  CEILING: two((value, step) => Math.ceil(value / step) * step),
  EDATE: two((serial, months) => {
    const date = dateOf(serial);
    const month = date.getUTCFullYear() * MONTHS_A_YEAR + date.getUTCMonth() + months;
    const [year, inYear] = [Math.floor(month / MONTHS_A_YEAR), month % MONTHS_A_YEAR];
    const last = new Date(Date.UTC(year, inYear + 1, 0)).getUTCDate();
    return serialOfDate(new Date(Date.UTC(year, inYear, Math.min(date.getUTCDate(), last))));
  }),
  MONTH: one((serial) => dateOf(serial).getUTCMonth() + 1),
  YEAR: one((serial) => dateOf(serial).getUTCFullYear()),
  FIXED: (of, decimals) => {
    const [value, places] = [number(single(of)), number(single(decimals))];
    if (value instanceof Failure) return value;
    if (places !== 0) throw new Error("FIXED with decimals");
    return Math.round(value).toLocaleString("en-US");
  },
  TEXT: (of, pattern) => {
    const value = number(single(of));
    if (value instanceof Failure) return value;
    const shown = single(pattern);
    switch (shown) {
      case "0":
        return String(Math.round(value));
      case "0%":
        return `${Math.round(value * 100)}%`;
      case "yyyy-mm-dd":
        return dateOf(value).toISOString().slice(0, 10);
      default:
        throw new Error(`TEXT with ${JSON.stringify(shown)}`);
    }
  },
};

function one(of: (value: number) => number): SheetFunction {
  return (operand) => {
    const value = number(corner(operand));
    return value instanceof Failure ? value : of(value);
  };
}

function two(of: (first: number, second: number) => number): SheetFunction {
  return (left, right) => {
    const [first, second] = [number(single(left)), number(single(right))];
    if (first instanceof Failure) return first;
    return second instanceof Failure ? second : of(first, second);
  };
}

function corner(operand: Operand | undefined): Value {
  return operand === undefined ? null : single(operand);
}

function flat(args: readonly (Operand | undefined)[]): readonly Value[] {
  return args.flatMap((operand) => (operand === undefined ? [] : matrixOf(operand).flat()));
}

/** The numbers among cells; text and blanks in ranges are left out, an error is the result. */
function numbersOf(args: readonly Operand[]): readonly number[] | Failure {
  const values: Matrix = args.map((operand) =>
    isMatrix(operand)
      ? operand.flat().filter((value) => typeof value === "number" || value instanceof Failure)
      : [number(operand)],
  );
  const failed = values.flat().find((value) => value instanceof Failure);
  return failed instanceof Failure ? failed : (values.flat() as number[]);
}

function reduced(
  args: readonly Operand[],
  step: (sum: number, value: number) => number,
  start: number,
): Value {
  const numbers = numbersOf(args);
  return numbers instanceof Failure ? numbers : numbers.reduce(step, start);
}

function extreme(args: readonly Operand[], of: (...values: readonly number[]) => number): Value {
  const numbers = numbersOf(args);
  if (numbers instanceof Failure) return numbers;
  return numbers.length === 0 ? 0 : of(...numbers);
}

/** Whether a value fits a criterion: a number, a text with `*` for any ending, or `>` and a number. */
function fits(criterion: Value): (value: Value) => boolean {
  if (typeof criterion !== "string") return (value) => value !== null && compare(value, criterion) === 0;
  const [, above] = /^>(.+)$/.exec(criterion) ?? [];
  if (above !== undefined) return (value) => typeof value === "number" && value > Number(above);
  if (/[<>?~]/.test(criterion)) throw new Error(`criterion ${criterion}`);
  const wanted = criterion.toLowerCase();
  const start = wanted.endsWith("*") ? wanted.slice(0, -1) : null;
  return (value) => {
    if (typeof value !== "string") return false;
    return start === null ? value.toLowerCase() === wanted : value.toLowerCase().startsWith(start);
  };
}
