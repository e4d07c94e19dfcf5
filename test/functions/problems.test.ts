import type { Argument, Cell } from "../../src/functions/definition";
import { call, host } from "../support/call";

const DAY = "2026-08-31";
const column = (...cells: Cell[]): Cell[][] => cells.map((cell) => [cell]);
const SHOW = 'or give on_problem "show" to see each problem in its row and the cost of the others.';

/** The message of a call that fails, as it stands in a cell with a formula. */
function failure(name: string, args: readonly Argument[], formula = ""): string {
  try {
    call(name, args, host({ formula }));
  } catch (error) {
    return (error as Error).message;
  }
  throw new Error(`${name} did not fail`);
}

/** 20,000 rows of gpt-5 with 1,000 tokens; the rows named hold something else. */
function rows(wrong: Readonly<Record<number, Cell>>): Cell[][] {
  return Array.from({ length: 20_000 }, (_, index) => [index + 1 in wrong ? wrong[index + 1] : 1_000]);
}

describe("a problem in a row fails the call, which counts them and names the first three", () => {
  test("by the row of the argument where the formula is not known", () => {
    expect(failure("OPENAI_COST", ["gpt-5", rows({ 14_999: "-" }), "", "", "", DAY])).toBe(
      `OPENAI_COST: 1 of 20,000 rows has a problem. row 14999 of input: input is "-", but must be a whole number of at least 0. The cell holds text: type the number without quotes or separators. Correct it, ${SHOW}`,
    );
  });

  test("by the cell where the formula holds that call alone", () => {
    const args = ["gpt-5", rows({ 14_999: "-" }), "", "", "", DAY];
    expect(failure("OPENAI_COST", args, '=OPENAI_COST("gpt-5", B2:B20001, , , , "2026-08-31")')).toMatch(
      /^OPENAI_COST: 1 of 20,000 rows has a problem\. B15000: input is "-", but/,
    );
  });

  test("places with one message stand together, more than three are counted", () => {
    const args = [column("gpt-5", "Total", "Total", "", "Total", "x", "y"), 5, 0, 0, "", DAY];
    expect(failure("OPENAI_COST", args, "=OPENAI_COST(A2:A8; 5)")).toBe(
      `OPENAI_COST: 6 of 7 rows have a problem. A3, A4: unknown model "Total". OPENAI_MODELS() lists them. A5: model is a blank, but must be text. Give a model id such as "gpt-5"; OPENAI_MODELS() lists them. Correct them, ${SHOW}`,
    );
  });

  test("a cell that many places of a grid look at is named once", () => {
    const args = [column("gpt-5", "Total", "x", "y"), [[1, 2, 3]], 0, 0, "", DAY];
    expect(failure("OPENAI_COST", args, "=OPENAI_COST(A2:A5; B1:D1)")).toBe(
      `OPENAI_COST: 9 of 12 cells have a problem. A3: unknown model "Total". OPENAI_MODELS() lists them. A4: unknown model "x". OPENAI_MODELS() lists them. A5: unknown model "y". OPENAI_MODELS() lists them. Correct them, ${SHOW}`,
    );
  });

  test("a message without advice has no blank at its end", () => {
    expect(failure("OPENAI_COST", ["gpt-5", NaN])).toBe(
      "OPENAI_COST: input is NaN, but must be a whole number of at least 0.",
    );
    expect(failure("OPENAI_AUDIO_TOKENS", [column(1, Infinity)])).toBe(
      "OPENAI_AUDIO_TOKENS: 1 of 2 rows has a problem. row 2 of seconds: seconds is Infinity, but must be a number of at least 0. Correct it.",
    );
  });

  test("blank rows are not counted", () => {
    const args = [column("gpt-5", "", "gpt5"), column(1, "", 1), "", "", "", DAY];
    expect(failure("OPENAI_COST", args)).toMatch(
      /^OPENAI_COST: 1 of 2 rows has a problem\. row 3 of model: /,
    );
  });

  test("one value that is wrong for all rows is named without a row", () => {
    expect(failure("OPENAI_COST", ["gpt5", column(1, 2, 3)])).toBe(
      'OPENAI_COST: unknown model "gpt5". Did you mean "gpt-5"? OPENAI_MODELS() lists them.',
    );
    expect(failure("OPENAI_COST", [column("gpt-5", "o3"), column(1, 2), "", "", "cheap"])).toMatch(
      /^OPENAI_COST: tier is "cheap", but must be one of/,
    );
  });

  test("a day that a name does not mean anything on is looked for among the days", () => {
    const args = ["gpt-5", 1, 0, 0, "", column("2026-08-31", "2024-01-01")];
    expect(failure("OPENAI_COST", args, "=OPENAI_COST(A1;B1;;;;F2:F3)")).toMatch(
      /^OPENAI_COST: 1 of 2 rows has a problem\. F3: .*2024-01-01/,
    );
  });

  test("a function without on_problem says no more than to correct them", () => {
    expect(failure("OPENAI_AUDIO_TOKENS", [column(1, "x", -1)])).toMatch(
      /^OPENAI_AUDIO_TOKENS: 2 of 3 rows have a problem\. row 2 of seconds: seconds is "x".* row 3 of seconds: seconds is -1.* Correct them\.$/,
    );
  });
});

describe("the cell is found", () => {
  const DATA: readonly Argument[] = [column("gpt-5", "gpt-5"), column(1, -1), 0, 0, "", DAY];
  test.each([
    ["=OPENAI_COST(A2:A3, B2:B3)", "B3"],
    ["=openai_cost( A2:A3 ; B2:B3 )", "B3"],
    ["=OPENAI_COST($A$2:$A$3, $B$2:$B$3)", "B3"],
    ["=OPENAI_COST(A2:A, B2:B)", "B3"],
    ["=OPENAI_COST(A:A, B:B)", "B2"],
    ["=OPENAI_COST(Usage!A2:A3, Usage!B2:B3)", "Usage!B3"],
    ["=OPENAI_COST('Usage 2026'!A2:A3, 'Usage 2026'!AB2:AB3)", "'Usage 2026'!AB3"],
    ['=OPENAI_COST(A2:A3; B2:B3; 0; 0; ""; "2026-08-31")', "B3"],
    ["=SUM(OPENAI_COST(A2:A3, B2:B3))", "B3"],
    ["=IFERROR(OPENAI_COST(A2:A3; B2:B3); 1,5)", "B3"],
    // not found: two calls, something that is no reference, a range of another size, no formula
    ["=OPENAI_COST(A2:A3, B2:B3) + OPENAI_COST(A2:A3, C2:C3)", "row 2 of input"],
    ["=OPENAI_COST(A2:A3, FILTER(B2:B9, B2:B9<>0))", "row 2 of input"],
    ["=OPENAI_COST(A2:A3, tokens)", "row 2 of input"],
    ["=OPENAI_COST(A2:A3, B2:B9)", "row 2 of input"],
    ["=OPENAI_CHARGE(A2:A3, B2:B3)", "row 2 of input"],
    ["=OPENAI_COST(A2:A3, {1;2})", "row 2 of input"],
    ["=OPENAI_COST(A2:A3, B2:B3", "row 2 of input"],
    ["", "row 2 of input"],
  ])("%s: %s", (formula, place) => {
    expect(failure("OPENAI_COST", DATA, formula)).toContain(
      `1 of 2 rows has a problem. ${place}: input is -1`,
    );
  });

  test("in a grid, down the column or along the row that is at fault", () => {
    const args = [column("gpt-5", "gpt5"), [[1, -1, 1]], 0, 0, "", DAY];
    expect(failure("OPENAI_COST", args, "=OPENAI_COST(A2:A3; B1:D1)")).toMatch(
      /^OPENAI_COST: 4 of 6 cells have a problem\. C1: input is -1.* A3: unknown model "gpt5"/,
    );
  });
});

describe("on_problem", () => {
  const cost = (...args: Argument[]): unknown => call("OPENAI_COST", args);

  test("show gives each row its cost or its problem", () => {
    expect(
      cost(
        column("gpt-5", "Total", "", "gpt-5"),
        column(1_000_000, 5, "", "1.5k"),
        "",
        "",
        "",
        DAY,
        "",
        "",
        "",
        "show",
      ),
    ).toEqual([
      [1.25],
      ['Problem: unknown model "Total". OPENAI_MODELS() lists them.'],
      [""],
      [
        'Problem: input is "1.5k", but must be a whole number of at least 0. The cell holds text: type the number without quotes or separators.',
      ],
    ]);
  });

  test("one call shows it too", () => {
    expect(cost("gpt5", 1, 0, 0, "", DAY, "", "", "", " Show ")).toMatch(/^Problem: unknown model "gpt5"\./);
  });

  test("what is wrong with the whole call fails it all the same", () => {
    const shown =
      (...args: Argument[]) =>
      () =>
        cost(...args, "show");
    expect(shown(column("gpt-5", "o3"), column(1, 2, 3), 0, 0, "", DAY, "", "", "")).toThrow(
      "input is 3 rows",
    );
    expect(shown("gpt-5", 1, 0, 0, "", DAY, "yes", "", "")).toThrow('rates is "yes"');
  });

  test.each<[Argument, string]>([
    ["hide", 'on_problem is "hide", but must be stop (a problem fails the call) or show'],
    [true, "on_problem is TRUE, but must be stop"],
    [column("show", "stop"), "on_problem is a range of 2 cells, but must be stop"],
  ])("%j is refused", (onProblem, message) => {
    expect(() => cost("gpt-5", 1, 0, 0, "", DAY, "", "", "", onProblem)).toThrow(`OPENAI_COST: ${message}`);
  });
});

describe("a call without any argument is an error, one of blank cells a blank", () => {
  test.each([
    ["OPENAI_COST", "model, input"],
    ["OPENAI_CHARGE", "model, meter, quantity"],
    ["OPENAI_RATE", "model"],
    ["OPENAI_AUDIO_TOKENS", "seconds"],
    ["IMAGE_TOKENS", "width, height"],
  ])("%s", (name, needed) => {
    expect(failure(name, [])).toBe(`${name}: no argument is given. Give at least ${needed}.`);
    expect(failure(name, [undefined, undefined])).toBe(
      `${name}: no argument is given. Give at least ${needed}.`,
    );
    expect(call(name, ["", ""])).toBe("");
  });

  test("a quantity without a model is a problem, a blank place is none", () => {
    const cost = (model: Argument, input: Argument, output: Argument): unknown =>
      call("OPENAI_COST", [model, input, "", output, "", DAY, "", "", "", "show"]);
    const NO_MODEL = expect.stringMatching(/^Problem: model is a blank, but must be text\./) as string;
    expect(cost(column("gpt-5", ""), column(1_000_000, ""), column("", ""))).toEqual([[1.25], [""]]);
    expect(cost(column("gpt-5", ""), column(1_000_000, ""), column("", 5))).toEqual([[1.25], [NO_MODEL]]);
    expect(cost(column("gpt-5", ""), 1_000_000, "")).toEqual([[1.25], [NO_MODEL]]);
    // rows that end under one model for all of them
    expect(cost("gpt-5", column(1_000_000, ""), "")).toEqual([[1.25], [""]]);
    // the model and its input are given: a blank output is none
    expect(cost("gpt-5", 1_000_000, column(0, ""))).toEqual([[1.25], [1.25]]);
  });
});
