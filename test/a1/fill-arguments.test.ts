import { fillArguments } from "../../src/a1/fill-arguments";

/** requests is the 9th argument of OPENAI_COST and the 8th of OPENAI_COMPARE, as their signatures in docs/functions.md say. */
const PLACES: ReadonlyMap<string, number> = new Map([
  ["OPENAI_COST", 8],
  ["OPENAI_COMPARE", 7],
]);

/** Gives the calls the texts in turn: inner ones first, else from left to right; null leaves one. */
function fill(formula: string, ...texts: readonly (string | null)[]) {
  return fillArguments(formula, {
    has: (name) => PLACES.has(name),
    fillOf: (name, index) => {
      const text = texts[index] ?? null;
      return text === null ? undefined : { position: PLACES.get(name) ?? NaN, text };
    },
  });
}

describe("filling requests", () => {
  test.each([
    ["=OPENAI_COST(A2,B2)", ["1"], "=OPENAI_COST(A2,B2,,,,,,,1)"],
    ["=OPENAI_COST(A2;B2;C2;D2)", ["E2"], "=OPENAI_COST(A2;B2;C2;D2;;;;;E2)"],
    ["=OPENAI_COMPARE(A2:A9;B2)", ["1"], "=OPENAI_COMPARE(A2:A9;B2;;;;;;1)"],
    // rates are given, cache_writes too, on_problem too
    ["=OPENAI_COST(A2;B2;;;;;OPENAI_RATES)", ["E2"], "=OPENAI_COST(A2;B2;;;;;OPENAI_RATES;;E2)"],
    ["=OPENAI_COST(A2;B2;;;;;OPENAI_RATES;F2)", ["1"], "=OPENAI_COST(A2;B2;;;;;OPENAI_RATES;F2;1)"],
    ['=OPENAI_COST(A2;B2;;;;;;;;"show")', ["1"], '=OPENAI_COST(A2;B2;;;;;;;1;"show")'],
    // a blank argument that is written, with a space in it or none
    ["=OPENAI_COST(A2,B2,,,,,,, )", ["1"], "=OPENAI_COST(A2,B2,,,,,,, 1)"],
    ["=OPENAI_COST(A2,B2,,,,,,,)", ["1"], "=OPENAI_COST(A2,B2,,,,,,,1)"],
    ["=OPENAI_COST(A2, B2 )", ["1"], "=OPENAI_COST(A2, B2 ,,,,,,,1)"],
    // a decimal comma in an argument; a text with separators
    ['=OPENAI_COST("gpt-5.4";B2*1,25)', ["1"], '=OPENAI_COST("gpt-5.4";B2*1,25;;;;;;;1)'],
    ['=OPENAI_COST("a,b;c)";B2)', ["1"], '=OPENAI_COST("a,b;c)";B2;;;;;;;1)'],
    ["=OPENAI_COST(A2:A,'Usage, May'!B2:B)", ["E2:E"], "=OPENAI_COST(A2:A,'Usage, May'!B2:B,,,,,,,E2:E)"],
    // calls within others', each by itself
    ["=ROUND(OPENAI_COST(A2,B2),2)", ["1"], "=ROUND(OPENAI_COST(A2,B2,,,,,,,1),2)"],
    [
      '=IF(A2="";"";OPENAI_COST(A2;B2)+OPENAI_COST(A3;B3))',
      ["E2", null],
      '=IF(A2="";"";OPENAI_COST(A2;B2;;;;;;;E2)+OPENAI_COST(A3;B3))',
    ],
    [
      "=OPENAI_COST(A2,B2)+OPENAI_COST(A3,B3)",
      [null, "E3"],
      "=OPENAI_COST(A2,B2)+OPENAI_COST(A3,B3,,,,,,,E3)",
    ],
    // the inner one comes first
    [
      "=OPENAI_COST(A2;OPENAI_COST(A3;B3))",
      ["1", "2"],
      "=OPENAI_COST(A2;OPENAI_COST(A3;B3;;;;;;;1);;;;;;;2)",
    ],
  ] as const)("%s with %j → %s", (before, texts, after) => {
    expect(fill(before, ...texts)).toMatchObject({ kind: "filled", formula: after });
  });

  test.each([
    ["requests is given", "=OPENAI_COST(A2,B2,,,,,,,E2)"],
    ["no call of these functions", "=OPENAI_CHARGE(A2,B2,C2)"],
    ["the name in a text", '="OPENAI_COST(A2,B2)"'],
  ])("leaves a formula where there is nothing to fill: %s", (_, formula) => {
    expect(fill(formula, "1")).toEqual({ kind: "nothing to do" });
  });

  test.each([
    ["a comma in it may separate two arguments or be a decimal sign", "=OPENAI_COST(1,5)"],
    ["it has both , and ; between arguments", "=OPENAI_COST(A2;B2,C2)"],
    ["a quote or a bracket in it is not closed", '=OPENAI_COST("A2,B2)'],
    ["its brackets do not match", "=OPENAI_COST(A2,B2"],
  ])("does not touch what it cannot read: %s", (why, formula) => {
    expect(fill(formula, "1")).toEqual({ kind: "unread", why });
  });
});
