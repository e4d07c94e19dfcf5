import { rowShifter } from "../../src/a1/shift-rows";

test.each<[string, number, string | undefined]>([
  ["=A2*B$1", 3, "=A5*B$1"],
  ["=OPENAI_COST($A2; B2:B9)", 10, "=OPENAI_COST($A12; B12:B19)"],
  ["=Usage!C2+'My usage'!$C2+'A1'!C2", 1, "=Usage!C3+'My usage'!$C3+'A1'!C3"],
  ['=X("gpt-5 A2", A:A, OPENAI_RATES)', 1, '=X("gpt-5 A2", A:A, OPENAI_RATES)'],
  ["=LOG10(A2)", 1, "=LOG10(A3)"],
  ["=A2", -2, undefined],
  ['="A2', 1, undefined],
])("%s, %d rows down: %s", (formula, rows, shifted) => expect(rowShifter(formula)(rows)).toBe(shifted));
