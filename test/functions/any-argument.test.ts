import fc from "fast-check";
import { FUNCTIONS } from "../../src/functions/catalog";
import type { Argument, Cell, Output } from "../../src/functions/definition";
import { PricingError } from "../../src/pricing/errors";
import { call } from "../support/call";
import { validCall } from "./support/valid-calls";

/** What a cell can hold, right and wrong: numbers of every size, dates, texts of the world, other formulas' errors. */
const cell: fc.Arbitrary<Cell> = fc.oneof(
  fc.constantFrom<Cell>("", undefined, null, true, false, 0, 1, -1, 0.5, NaN, Infinity, -Infinity, -0),
  fc.constantFrom<Cell>(1e21, 1e308, 5e-324, 2 ** 53, 2 ** 53 - 1, 46_000, 1_757_776_209, 1_757_776_209_000),
  fc.constantFrom<Cell>(
    "#N/A",
    "Loading...",
    "#DIV/0!",
    "34,500",
    "$5",
    "1e3",
    " ",
    "\u202e5-tpg",
    "-",
    "Total",
  ),
  fc.constantFrom<Cell>(
    "gpt-5",
    "gpt-5.4",
    "GPT-4o ",
    "ft:gpt-4.1:acme::1",
    "gpt-realtime",
    "gpt-image-1",
    "sora-2",
  ),
  fc.constantFrom<Cell>("input", "long_input", "audio_output", "call", "minute", "shutdown", "released"),
  fc.constantFrom<Cell>(
    "batch",
    "default",
    "scale",
    "incentivized-tier",
    "fast",
    "show",
    "stop",
    "low",
    "720p",
  ),
  fc.constantFrom<Cell>(
    "web-search",
    "file_search",
    "code-interpreter",
    "whisper-1",
    "1024x1024",
    "output",
    "hash",
  ),
  fc.constantFrom<Cell>("2026-08-31", "2026-08-31T12:00:00+02:00", "2030-01-01", "0001-01-01", "9999-12-31"),
  fc.constantFrom<Cell>(
    new Date("2026-08-31T00:00:00Z"),
    new Date(NaN),
    new Date(8.64e15),
    new Date(-8.64e15),
  ),
  fc.constantFrom<Cell>(
    '{"input_tokens": 10, "output_tokens": 5}',
    "{}",
    "[]",
    "null",
    '{"usage":',
    "toString",
    "__proto__",
  ),
  fc.double(),
  fc.nat(1_000_000),
  fc.string({ unit: "binary", maxLength: 40 }),
);

const range = (rows: number, columns: number): fc.Arbitrary<Argument> =>
  fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows });

const argument: fc.Arbitrary<Argument> = fc.oneof(
  { weight: 6, arbitrary: cell },
  {
    weight: 1,
    arbitrary: fc.constantFrom([3, 1], [1, 3], [3, 3], [1, 1], [2, 1]).chain(([r = 1, c = 1]) => range(r, c)),
  },
);

/** The words that a message for a person never has. */
const RAW = /undefined|NaN(?! |\b,)|\[object|TypeError|is not a function|Cannot read/;

function isValue(value: unknown): boolean {
  return typeof value === "string" || (typeof value === "number" && Number.isFinite(value) && value >= 0);
}

function isResult(output: Output): boolean {
  return Array.isArray(output)
    ? output.length > 0 && (output as unknown[][]).every((row) => row.length > 0 && row.every(isValue))
    : isValue(output);
}

/** A right call in which one argument or a few are anything. */
function nearlyRight(name: string, parameters: readonly string[]): fc.Arbitrary<Argument[]> {
  const right = validCall(name);
  return fc
    .array(fc.tuple(fc.nat(parameters.length - 1), argument), { minLength: 1, maxLength: 3 })
    .map((wrong) => {
      const args: Argument[] = [...right];
      for (const [at, what] of wrong) args[at] = what;
      return args;
    });
}

/** Anything in every argument, and any number of them. */
function anything(parameters: readonly string[]): fc.Arbitrary<Argument[]> {
  return fc.array(argument, { minLength: 1, maxLength: parameters.length });
}

/** These read a vocabulary, or hash a table, with every call. */
const RUNS: Readonly<Record<string, number>> = { OPENAI_TOKENS: 5, OPENAI_RATES_INFO: 40 };

const functions = FUNCTIONS.map(({ name, parameters }) => ({ name, parameters }));

test.each(functions)(
  "$name: anything in any argument is a value or an error that helps",
  ({ name, parameters }) => {
    fc.assert(
      fc.property(fc.oneof(anything(parameters), nearlyRight(name, parameters)), (given) => {
        let output: Output;
        try {
          output = call(name, given);
        } catch (error) {
          expect(error).toBeInstanceOf(PricingError);
          const { message } = error as PricingError;
          expect(message).toMatch(new RegExp(`^${name}: \\S`));
          expect(message.replace(/ is NaN/g, "")).not.toMatch(RAW);
          expect(message.length).toBeLessThan(4_000);
          // eslint-disable-next-line no-control-regex
          expect(message).not.toMatch(/[\u0000-\u001f\u202a-\u202e\u2066-\u2069]/);
          return;
        }
        expect({ output, holds: isResult(output) }).toEqual({ output, holds: true });
      }),
      { numRuns: RUNS[name] ?? 300 },
    );
  },
);
