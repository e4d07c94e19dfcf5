import fc from "fast-check";
import { argumentHint, argumentKind, formulaText, readArgument } from "../../src/api/argument-text";
import { HELP } from "../../src/functions/help/catalog";

const POINT = { decimalComma: false } as const;
const COMMA = { decimalComma: true } as const;

test.each([
  ["", { kind: "blank" }],
  ["  ", { kind: "blank" }],
  ["TRUE", { kind: "boolean", value: true }],
  ["openai_rates", { kind: "rates" }],
  ["gpt-5", { kind: "text", value: "gpt-5" }],
  ["34,500", { kind: "text", value: "34,500" }],
  ["34500", { kind: "text", value: "34500" }],
  ["2026-08-31", { kind: "text", value: "2026-08-31" }],
  ['"o3"', { kind: "text", value: "o3" }],
  ['"say ""hi"""', { kind: "text", value: 'say "hi"' }],
  ['"open', { kind: "text", value: '"open' }],
  ['=IMPORTXML("x")', { kind: "text", value: '=IMPORTXML("x")' }],
  ["o3", { kind: "reference", sheet: null, a1: "O3" }],
  ["$A$2", { kind: "reference", sheet: null, a1: "$A$2" }],
  ["A2:A", { kind: "reference", sheet: null, a1: "A2:A" }],
  ["a:c", { kind: "reference", sheet: null, a1: "A:C" }],
  ["Usage!B2:B101", { kind: "reference", sheet: "Usage", a1: "B2:B101" }],
  ["'It''s Q3'!A1", { kind: "reference", sheet: "It's Q3", a1: "A1" }],
])("for a text %j is read as %j", (typed, argument) =>
  expect(readArgument(typed, { kind: "text", ...POINT })).toEqual(argument),
);

test.each([
  ["o3", { kind: "text", value: "o3" }],
  ["gpt5", { kind: "text", value: "gpt5" }],
  ["O3", { kind: "reference", sheet: null, a1: "O3" }],
  ["a2", { kind: "reference", sheet: null, a1: "A2" }],
  ["$O$3", { kind: "reference", sheet: null, a1: "$O$3" }],
  ["A2:A9", { kind: "reference", sheet: null, a1: "A2:A9" }],
  ["Usage!o3", { kind: "reference", sheet: "Usage", a1: "O3" }],
])("for a model %j is read as %j", (typed, argument) =>
  expect(readArgument(typed, { kind: "model", ...POINT })).toEqual(argument),
);

/** What the number is, as digits with a point; undefined for what is none. */
test.each([
  ["34500", "34500", "34500"],
  [" -1.5 ", "-1.5", "-1.5"],
  ["−3", "-3", "-3"],
  ["34,500", "34500", "34.500"],
  ["34.500", "34.500", "34500"],
  ["1,234,567.5", "1234567.5", undefined],
  ["1.234.567,5", undefined, "1234567.5"],
  ["34 500", "34500", "34500"],
  ["34\u202f500", "34500", "34500"],
  ["34’500", "34500", "34500"],
  ["1,5", undefined, "1.5"],
  ["1.5", "1.5", "1.5"],
  ["3,45", undefined, "3.45"],
  ["1,2345", undefined, "1.2345"],
  ["1,234 567", undefined, undefined],
  ["1.5k", undefined, undefined],
  ["$5", undefined, undefined],
  ["1e6", undefined, undefined],
])("the number %j: %s with a decimal point, %s with a comma", (typed, point, comma) => {
  const digits = (decimalComma: boolean): string | undefined => {
    const argument = readArgument(typed, { kind: "number", decimalComma });
    return argument.kind === "number" ? argument.digits : undefined;
  };
  expect([digits(false), digits(true)]).toEqual([point, comma]);
});

const COST = {
  name: "OPENAI_COST",
  parameters: ["model", "input", "cached", "output", "tier", "as_of", "rates"],
};
const AUDIO = { name: "OPENAI_AUDIO_TOKENS", parameters: ["seconds", "direction"] };
const RATE = { name: "OPENAI_RATE", parameters: ["model"] };
const SENSITIVITY = { name: "OPENAI_SENSITIVITY", parameters: ["inputs", "scenario", "changes"] };

test.each([
  [COST, ["gpt-5", "34,500", "", "", "", "", ""], '=OPENAI_COST("gpt-5"; 34500)'],
  [COST, ["o3", "1"], '=OPENAI_COST("o3"; 1)'],
  [COST, ["A2:A", "B2:B", "", "", "", "", "OPENAI_RATES"], "=OPENAI_COST(A2:A; B2:B; ; ; ; ; OPENAI_RATES)"],
  [AUDIO, ["1.5", "output"], '=OPENAI_AUDIO_TOKENS(15/10; "output")'],
  [AUDIO, ["-0.25"], "=OPENAI_AUDIO_TOKENS(-25/100)"],
  [RATE, ['a"b'], '=OPENAI_RATE("a""b")'],
  [RATE, ["Usage!A2"], "=OPENAI_RATE('Usage'!A2)"],
  [SENSITIVITY, ["Inputs!A:E", "", "-10%"], "=OPENAI_SENSITIVITY('Inputs'!A:E; ; -10%)"],
  [SENSITIVITY, ["Inputs!A:E", "", "2.5 %"], "=OPENAI_SENSITIVITY('Inputs'!A:E; ; (25/10)%)"],
  [{ name: "OPENAI_MODELS", parameters: ["filter"] }, [], "=OPENAI_MODELS()"],
])("%j of %j is %s", (called, typed, formula) => expect(formulaText(called, typed, false)).toBe(formula));

test("the kinds of the arguments are those of the examples in the help", () => {
  // A number stands as it is, a text in quotes, a range as cells; a model is asked for by its name.
  const wrong = HELP.flatMap(({ parameters }) => parameters)
    .filter(({ name }) => argumentKind(name) !== "model")
    .filter(({ name, example }) => (argumentKind(name) === "number") !== /^-?[\d.]+%?$/.test(example))
    .map(({ name, example }) => `${name}: ${example}`);
  expect(wrong).toEqual([]);
});

test("whatever is typed, what is not a reference stays inside one argument", () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 40 }), (typed) => {
      const argument = readArgument(typed, { kind: "text", ...COMMA });
      if (argument.kind !== "text") return;
      const inside = formulaText({ name: "F", parameters: ["text"] }, [typed], true).slice(
        '=F("'.length,
        -'")'.length,
      );
      expect(inside.replace(/""/g, "")).not.toContain('"');
      expect(inside.replace(/""/g, '"')).toBe(argument.value);
    }),
  );
});

test("a decimal written as a quotient is the same double", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 99_999_999 }), fc.integer({ min: 1, max: 8 }), (units, places) => {
      const digits = `${Math.floor(units / 10 ** places)}.${String(units % 10 ** places).padStart(places, "0")}`;
      const [dividend = "", divisor = ""] = formulaText(
        { name: "F", parameters: ["seconds"] },
        [digits],
        false,
      )
        .slice(3, -1)
        .split("/");
      expect(Number(dividend) / Number(divisor)).toBe(Number(digits));
    }),
  );
});

test.each([
  ["o3", "text", 'Read as the cell O3. For the text, type "o3" in quotes.'],
  ["A2", "model", 'Read as the cell A2. For the text, type "A2" in quotes.'],
  ["o3", "model", "Read as the model o3. For the cell, type $O$3."],
  ["A2:A", "model", undefined],
  ["Usage!A2", "model", undefined],
  ['"o3"', "model", undefined],
  ["gpt-5", "model", undefined],
  ["34500", "number", undefined],
] as const)("the form says of %s for a %s: %s", (typed, kind, hint) =>
  expect(argumentHint(typed, { kind, ...POINT })).toBe(hint),
);
