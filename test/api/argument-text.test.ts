import fc from "fast-check";
import { formulaText, readArgument } from "../../src/api/argument-text";
import { argumentHint } from "../../src/sidebar/insert/argument-hint";

test.each([
  ["", { kind: "blank" }],
  ["  ", { kind: "blank" }],
  ["34500", { kind: "number", digits: "34500" }],
  [" -1.5 ", { kind: "number", digits: "-1.5" }],
  ["TRUE", { kind: "boolean", value: true }],
  ["openai_rates", { kind: "rates" }],
  ["gpt-5", { kind: "text", value: "gpt-5" }],
  ["34,500", { kind: "text", value: "34,500" }],
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
])("%j is read as %j", (typed, argument) => expect(readArgument(typed)).toEqual(argument));

test.each([
  ["OPENAI_COST", ["gpt-5", "34500", "", "", "", "", "", ""], '=OPENAI_COST("gpt-5"; 34500)'],
  [
    "OPENAI_COST",
    ["A2:A", "B2:B", "", "", "", "", "OPENAI_RATES"],
    "=OPENAI_COST(A2:A; B2:B; ; ; ; ; OPENAI_RATES)",
  ],
  ["OPENAI_AUDIO_TOKENS", ["1.5", "output"], '=OPENAI_AUDIO_TOKENS(15/10; "output")'],
  ["OPENAI_AUDIO_TOKENS", ["-0.25"], "=OPENAI_AUDIO_TOKENS(-25/100)"],
  ["OPENAI_RATE", ['a"b'], '=OPENAI_RATE("a""b")'],
  ["OPENAI_RATE", ["Usage!A2"], "=OPENAI_RATE('Usage'!A2)"],
  ["OPENAI_MODELS", [], "=OPENAI_MODELS()"],
])("%s of %j is %s", (name, typed, formula) => expect(formulaText(name, typed)).toBe(formula));

test("whatever is typed, what is not a reference stays inside one argument", () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 40 }), (typed) => {
      const argument = readArgument(typed);
      if (argument.kind !== "text") return;
      const inside = formulaText("F", [typed]).slice('=F("'.length, -'")'.length);
      expect(inside.replace(/""/g, "")).not.toContain('"');
      expect(inside.replace(/""/g, '"')).toBe(argument.value);
    }),
  );
});

test("a decimal written as a quotient is the same double", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 99_999_999 }), fc.integer({ min: 1, max: 8 }), (units, places) => {
      const digits = `${Math.floor(units / 10 ** places)}.${String(units % 10 ** places).padStart(places, "0")}`;
      const [dividend = "", divisor = ""] = formulaText("F", [digits]).slice(3, -1).split("/");
      expect(Number(dividend) / Number(divisor)).toBe(Number(digits));
    }),
  );
});

test.each([
  ["o3", 'Read as the cell O3. For the text, type "o3" in quotes.'],
  ["A2", 'Read as the cell A2. For the text, type "A2" in quotes.'],
  ["A2:A", undefined],
  ["Usage!A2", undefined],
  ['"o3"', undefined],
  ["gpt-5", undefined],
])("the form says of %s: %s", (typed, hint) => expect(argumentHint(typed)).toBe(hint));
