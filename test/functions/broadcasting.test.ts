import fc from "fast-check";
import { FUNCTIONS } from "../../src/functions/catalog";
import type { Argument, Cell, Output } from "../../src/functions/definition";
import { PricingError } from "../../src/pricing/errors";
import { call } from "../support/call";
import { CHOICES, choicesOf } from "./support/valid-calls";

/** Functions that give one table, or are worked out at length: what they do with ranges is told elsewhere. */
const TABLES = new Set([
  "OPENAI_MODELS",
  "OPENAI_RATES",
  "OPENAI_COMPARE",
  "OPENAI_SENSITIVITY",
  "OPENAI_FORECAST",
  "OPENAI_TOKENS",
  "OPENAI_RATES_INFO",
]);

const names = FUNCTIONS.map(({ name }) => name).filter((name) => !TABLES.has(name));

/** One argument as it is given, and what a single call would get at a place of the result. */
interface Given {
  readonly argument: Argument;
  at(row: number, column: number): Cell;
}

function given(choices: readonly [Cell, ...Cell[]], rows: number, columns: number): fc.Arbitrary<Given> {
  const cell = fc.constantFrom(...choices);
  const block = (height: number, width: number): fc.Arbitrary<Given> =>
    fc
      .array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: height, maxLength: height })
      .map((cells) => ({
        argument: cells,
        at: (row, column) => cells[height === 1 ? 0 : row]?.[width === 1 ? 0 : column],
      }));
  const single = fc.constant<Given>({ argument: choices[0], at: () => choices[0] });
  return choices.length === 1
    ? single
    : fc.oneof(
        { weight: 3, arbitrary: single },
        { weight: 2, arbitrary: block(rows, 1) },
        { weight: 1, arbitrary: block(1, columns) },
        { weight: 1, arbitrary: block(rows, columns) },
      );
}

function attempt(name: string, args: readonly Argument[]): Output | PricingError {
  try {
    return call(name, args);
  } catch (error) {
    if (error instanceof PricingError) return error;
    throw error;
  }
}

const sizes = fc.tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 3 }));

test("every function is told what its arguments may be", () => {
  expect(Object.keys(CHOICES)).toEqual(FUNCTIONS.map(({ name }) => name));
  for (const { name, parameters } of FUNCTIONS)
    expect([name, ...Object.keys(choicesOf(name))]).toEqual([name, ...parameters]);
});

test.each(names)("%s: a grid gives what its cells give one by one", (name) => {
  const choices = Object.values(choicesOf(name));
  const calls = sizes.chain(([rows, columns]) =>
    fc.tuple(...choices.map((some) => given(some, rows, columns))),
  );
  fc.assert(
    fc.property(calls, (all) => {
      const together = attempt(
        name,
        all.map(({ argument }) => argument),
      );
      const shapes = all.map(({ argument }) =>
        Array.isArray(argument) ? (argument as Cell[][]) : [[argument]],
      );
      const rows = Math.max(...shapes.map((cells) => cells.length));
      const columns = Math.max(...shapes.map((cells) => cells[0]?.length ?? 0));
      const places = Array.from({ length: rows }, (_, row) =>
        Array.from({ length: columns }, (_, column) =>
          attempt(
            name,
            all.map((one) => one.at(row, column)),
          ),
        ),
      );
      const failed = places.flat().filter((place) => place instanceof PricingError);
      if (failed.length === 0) {
        expect(together).toEqual(rows === 1 && columns === 1 ? places[0]?.[0] : places);
        return;
      }
      if (!(together instanceof PricingError))
        throw new Error(`${name} gives a value where a cell of it is an error`);
      const [, count] =
        /^\w+: (\d+) of \d+ (?:rows?|cells?) ha(?:s|ve) a problem\. /.exec(together.message) ?? [];
      // Without a count one value is wrong for all places.
      if (count === undefined) expect(failed).toHaveLength(rows * columns);
      else expect(Number(count)).toBe(failed.length);
    }),
    { numRuns: 60 },
  );
});

test.each(names.filter((name) => "on_problem" in (CHOICES[name] ?? {})))(
  "%s: with show each place has its cost or its problem",
  (name) => {
    const choices = Object.entries(choicesOf(name));
    const calls = sizes.chain(([rows, columns]) =>
      fc.tuple(
        ...choices.map(([what, some]) => given(what === "on_problem" ? ["show"] : some, rows, columns)),
      ),
    );
    fc.assert(
      fc.property(calls, (all) => {
        const together = call(
          name,
          all.map(({ argument }) => argument),
        );
        const grid = Array.isArray(together)
          ? (together as (number | string)[][])
          : [[together as number | string]];
        const places = grid.map((line, row) =>
          line.map((_, column) => {
            const cells = all.map((one, index) =>
              choices[index]?.[0] === "on_problem" ? "stop" : one.at(row, column),
            );
            const alone = attempt(name, cells);
            // Of two things that are wrong with a row either may be said.
            return alone instanceof PricingError ? (expect.stringMatching(/^Problem: \S/) as string) : alone;
          }),
        );
        expect(grid).toEqual(places);
      }),
      { numRuns: 60 },
    );
  },
);
