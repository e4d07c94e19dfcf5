import usage from "../../preview/workbook/usage.json";
import { Decimal } from "../../src/pricing/money";
import { call } from "../support/call";

/** Recorded requests with the price of each as an exact decimal; the source stands in the file. Their days are not known. */
const DAY = "2026-08-01";
const rows = usage.rows.map((row) => ({
  ...row,
  expected: Number(new Decimal(row.inputPrice).plus(row.outputPrice).toString()),
}));

test("there are at least 100 of them", () => expect(rows.length).toBeGreaterThanOrEqual(100));

test.each(rows)("$model: $input in, $cached cached, $output out", (row) => {
  const args = [row.model, row.input, row.cached, row.output, "", DAY];
  expect(call("OPENAI_COST", args)).toBe(row.expected);
});

test("a whole export in one call gives what its rows give", () => {
  const column = (cells: readonly (string | number)[]): (string | number)[][] => cells.map((cell) => [cell]);
  const together = call("OPENAI_COST", [
    column(rows.map(({ model }) => model)),
    column(rows.map(({ input }) => input)),
    column(rows.map(({ cached }) => cached)),
    column(rows.map(({ output }) => output)),
    "",
    DAY,
  ]);
  expect(together).toEqual(column(rows.map(({ expected }) => expected)));
});
