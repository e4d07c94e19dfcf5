import fc from "fast-check";
import type { Filled } from "../../../src/a1/fill-arguments";
import { linkFormula } from "../../../src/addon/formulas/link-formula";
import { argumentPositions } from "../../../src/functions/argument-positions";

const positions = argumentPositions("rates");

function link(formula: string): Filled {
  return linkFormula(formula, positions);
}

/** What was added, taken out again. */
function unlink({ formula, insertions }: Filled & { kind: "filled" }): string {
  let original = "";
  let from = 0;
  let added = 0;
  for (const { at, text } of insertions) {
    const start = at + added;
    expect(formula.slice(start, start + text.length)).toBe(text);
    original += formula.slice(from, start);
    from = start + text.length;
    added += text.length;
  }
  return original + formula.slice(from);
}

describe("where rates stand in each function", () => {
  // From the signatures of the design: the argument's place, counted from 0.
  test.each([
    ["OPENAI_COST", 6],
    ["OPENAI_CHARGE", 5],
    ["OPENAI_RATE", 4],
    ["OPENAI_MODELS", 2],
    ["OPENAI_RATES", 2],
    ["OPENAI_RATES_INFO", 1],
    ["OPENAI_COMPARE", 6],
    ["OPENAI_SESSION_TOKENS", undefined],
  ])("%s: %s", (name, position) => {
    expect(positions.get(name)).toBe(position);
  });
});

describe("linking a formula", () => {
  test.each([
    ["=OPENAI_COST(A2,B2,C2,D2)", "=OPENAI_COST(A2,B2,C2,D2,,,OPENAI_RATES)"],
    ["=OPENAI_COST(A2,B2)", "=OPENAI_COST(A2,B2,,,,,OPENAI_RATES)"],
    // an empty argument at the end counts as one
    ["=OPENAI_COST(A2,B2,)", "=OPENAI_COST(A2,B2,,,,,OPENAI_RATES)"],
    ["=OPENAI_COST(A2,B2,,,,,)", "=OPENAI_COST(A2,B2,,,,,OPENAI_RATES)"],
    // cache_writes comes after rates
    ["=OPENAI_COST(A2,B2,,,,,,E2)", "=OPENAI_COST(A2,B2,,,,,OPENAI_RATES,E2)"],
    ["=OPENAI_COST(A2,B2,,,, , ,E2)", "=OPENAI_COST(A2,B2,,,, , OPENAI_RATES,E2)"],
    // a call without a separator of its own gets `;`, which a script may write in every locale
    ["=OPENAI_MODELS()", "=OPENAI_MODELS(;;OPENAI_RATES)"],
    ["=OPENAI_MODELS( )", "=OPENAI_MODELS( ;;OPENAI_RATES)"],
    ["=OPENAI_RATES_INFO()", "=OPENAI_RATES_INFO(;OPENAI_RATES)"],
    ["=SUM(A1,OPENAI_MODELS())", "=SUM(A1,OPENAI_MODELS(,,OPENAI_RATES))"],
    // the function of the same name as the range
    ['=OPENAI_RATES("o3")', '=OPENAI_RATES("o3";;OPENAI_RATES)'],
    ["=openai_cost(a2, b2)", "=openai_cost(a2, b2,,,,,OPENAI_RATES)"],
    ["= OPENAI_COST (\n  A2 ,\n  B2\n)", "= OPENAI_COST (\n  A2 ,\n  B2\n,,,,,OPENAI_RATES)"],
    // strings: separators, brackets, doubled quotes and our own names inside them do not count
    [
      '=OPENAI_COST("a,b;c)(""OPENAI_COST(1,2)""",B2)&" OPENAI_COST(A2,B2)"',
      '=OPENAI_COST("a,b;c)(""OPENAI_COST(1,2)""",B2,,,,,OPENAI_RATES)&" OPENAI_COST(A2,B2)"',
    ],
    // sheet names in quotes
    [
      "=OPENAI_COST('it''s, (mine)'!A2,'b\"c'!B2)",
      "=OPENAI_COST('it''s, (mine)'!A2,'b\"c'!B2,,,,,OPENAI_RATES)",
    ],
    // columns of a table in brackets
    ["=OPENAI_COST(T[a (b, \"],T['x])", "=OPENAI_COST(T[a (b, \"],T['x],,,,,OPENAI_RATES)"],
    // nested calls, ours in ours too
    [
      '=IF(A2>0,OPENAI_COST(A2,MAX(B2,C2)),ROUND(OPENAI_CHARGE(A2,"call",1),2))',
      '=IF(A2>0,OPENAI_COST(A2,MAX(B2,C2),,,,,OPENAI_RATES),ROUND(OPENAI_CHARGE(A2,"call",1,,,OPENAI_RATES),2))',
    ],
    ["=OPENAI_COST(A2,OPENAI_RATE(A2))", "=OPENAI_COST(A2,OPENAI_RATE(A2,,,,OPENAI_RATES),,,,,OPENAI_RATES)"],
    // arrays: what separates inside them is not an argument
    [
      '=OPENAI_COST({"a","b";"c","d"},{1,2;3,4})',
      '=OPENAI_COST({"a","b";"c","d"},{1,2;3,4},,,,,OPENAI_RATES)',
    ],
    ["={OPENAI_COST(A2,B2),1;2,3}", "={OPENAI_COST(A2,B2,,,,,OPENAI_RATES),1;2,3}"],
    ["=SUM((OPENAI_COST(A2:A,(B2:B))))", "=SUM((OPENAI_COST(A2:A,(B2:B),,,,,OPENAI_RATES)))"],
    // only the call that lacks it
    [
      "=OPENAI_RATE(A2,,,,OPENAI_RATES)-OPENAI_RATE(B2)",
      "=OPENAI_RATE(A2,,,,OPENAI_RATES)-OPENAI_RATE(B2,,,,OPENAI_RATES)",
    ],
    // semicolons, also where the locale writes commas: the call's own separator is kept
    ["=OPENAI_COST(A2;B2)", "=OPENAI_COST(A2;B2;;;;;OPENAI_RATES)"],
    ["=SUM(1;OPENAI_MODELS())", "=SUM(1;OPENAI_MODELS(;;OPENAI_RATES))"],
  ])("%s → %s", (before, after) => {
    const linked = link(before);
    expect(linked).toMatchObject({ kind: "filled", formula: after });
  });

  test.each([
    ['=OPENAI_COST("gpt-5";1,5)', '=OPENAI_COST("gpt-5";1,5;;;;;OPENAI_RATES)'],
    ["=OPENAI_COST(A2;B2*1,25;{1,5\\2,5})", "=OPENAI_COST(A2;B2*1,25;{1,5\\2,5};;;;OPENAI_RATES)"],
    ["=OPENAI_MODELS()", "=OPENAI_MODELS(;;OPENAI_RATES)"],
    ["=OPENAI_RATE(A2)*1,1", "=OPENAI_RATE(A2;;;;OPENAI_RATES)*1,1"],
    // a comma between figures that is in no call of ours, whatever it means
    ["=ROUND(A1*1,5)+OPENAI_RATE(A2)", "=ROUND(A1*1,5)+OPENAI_RATE(A2;;;;OPENAI_RATES)"],
  ])("where a comma is the decimal sign: %s → %s", (before, after) => {
    expect(link(before)).toMatchObject({ kind: "filled", formula: after });
  });

  test.each([
    ["another range of rates", "=OPENAI_COST(A2,B2,,,,,MyRates!A1:J9)"],
    ["the range already", "=OPENAI_COST(A2,B2,,,,,OPENAI_RATES)"],
    ["a function without rates", "=OPENAI_SESSION_TOKENS(1,2,3,4)"],
    ["our name in a text", '="OPENAI_COST(A2,B2)"'],
    ["our name as the end of another", "=MY_OPENAI_COST(A2,B2)"],
    ["our name as the beginning of another", "=OPENAI_COST_OLD(A2,B2)"],
    ["a name after a sheet", "=Sheet1!OPENAI_COST(A2)"],
    ["a name with letters of another alphabet", "=éOPENAI_COST(A2,B2)"],
    ["the range by itself", "=SUM(OPENAI_RATES)"],
    ["no formula of ours", "=SUM(A1:A9)"],
    ["an unclosed bracket that is none of ours", "=SUM(A1:A9"],
  ])("leaves %s", (_, formula) => {
    expect(link(formula)).toEqual({ kind: "nothing to do" });
  });

  test.each([
    // 1,5 may be a number, or a model and a meter that are none
    "=OPENAI_RATE(1,5)",
    "=OPENAI_COST(A2;B2,C2)",
    "=OPENAI_COST(A2,B2",
    '=OPENAI_COST("A2,B2)',
    "=OPENAI_COST(A2,B2))",
    "=OPENAI_COST({A2,B2)}",
  ])("does not touch what it cannot read: %s", (formula) => {
    expect(link(formula)).toMatchObject({ kind: "unread" });
  });
});

describe("laws of linking", () => {
  const names = fc.constantFrom(...positions.keys(), "SUM", "IF", "openai_cost", "MY_OPENAI_COST", "");
  const space = fc.constantFrom("", "", " ", "\n ");
  const leaf = fc.oneof(
    fc.constantFrom(
      "A2",
      "B2:B",
      "'a''(b,'!C3",
      "T[x (,]",
      "1.5",
      "OPENAI_RATES",
      "",
      " ",
      "#REF!",
      "{1,2;3}",
    ),
    fc.string({ maxLength: 8 }).map((text) => `"${text.replace(/"/g, '""')}"`),
  );
  const { expression } = fc.letrec<{ expression: string }>((tie) => ({
    expression: fc.oneof(
      { depthSize: "small", withCrossShrink: true },
      leaf,
      fc
        .tuple(names, space, fc.array(fc.tuple(space, tie("expression"), space), { maxLength: 9 }))
        .map(
          ([name, gap, args]) =>
            `${name}${gap}(${args.map(([before, text, after]) => before + text + after).join(",")})`,
        ),
      fc.tuple(tie("expression"), tie("expression")).map(([one, other]) => `${one}&${other}`),
    ),
  }));

  test("what was added can be taken out again, to the byte; linking twice changes nothing", () => {
    fc.assert(
      fc.property(expression, (text) => {
        const before = `=${text}`;
        const linked = link(before);
        expect(linked.kind).not.toBe("unread");
        if (linked.kind !== "filled") return;
        expect(unlink(linked)).toBe(before);
        expect(link(linked.formula)).toEqual({ kind: "nothing to do" });
        for (const { text: added } of linked.insertions) expect(added).toMatch(/^[,;]*OPENAI_RATES$/);
      }),
      { numRuns: 2000 },
    );
  });

  test("any text at all is linked reversibly or left", () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom("OPENAI_COST", "(", ")", ",", ";", '"', "'", "{", "}", "[", "]", " ", "A1", "é"),
        ),
        (pieces) => {
          const before = `=${pieces.join("")}`;
          const linked = link(before);
          if (linked.kind === "filled") expect(unlink(linked)).toBe(before);
        },
      ),
      { numRuns: 3000 },
    );
  });
});
