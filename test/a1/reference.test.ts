import fc from "fast-check";
import { columnLetters, onSheet } from "../../src/a1/a1";
import { columnNumber, parseReference } from "../../src/a1/reference";

const cell = (
  row: number,
  column: number,
  lastRow: number | null = row,
  lastColumn: number | null = column,
) => ({
  sheet: null,
  row,
  column,
  lastRow,
  lastColumn,
});

test.each([
  ["B2", cell(2, 2)],
  ["$b$2", cell(2, 2)],
  [" AA10 ", cell(10, 27)],
  ["A2:C9", cell(2, 1, 9, 3)],
  ["C9:A2", cell(2, 1, 9, 3)],
  ["A2:A", cell(2, 1, null, 1)],
  ["A:C", cell(1, 1, null, 3)],
  ["2:4", cell(2, 1, 4, null)],
  ["A1:2", cell(1, 1, 2, null)],
  ["Usage!B2", { ...cell(2, 2), sheet: "Usage" }],
  ["'It''s 2026'!B2:B", { ...cell(2, 2, null, 2), sheet: "It's 2026" }],
])("%j", (text, expected) => expect(parseReference(text)).toEqual(expected));

test.each([
  "",
  "B",
  "2",
  "B0",
  "OPENAI_RATES",
  "ABCD1",
  "A2:",
  ":A2",
  "A1:B2:C3",
  "A:2",
  "A:B5",
  "2:A",
  "{1;2}",
  "A1*2",
  '"A1"',
  "#REF!",
])("%j is none", (text) => expect(parseReference(text)).toBeUndefined());

test("a column's letters and its number are each other's", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 18_278 }),
      (column) => columnNumber(columnLetters(column)) === column,
    ),
  );
});

test("a cell on a sheet is read as it is written, whatever the sheet is called", () => {
  fc.assert(
    fc.property(
      fc.string({ minLength: 1, maxLength: 30 }),
      fc.integer({ min: 1, max: 9_999 }),
      (sheet, row) => {
        expect(parseReference(onSheet(sheet, `C${row}`))).toEqual({ ...cell(row, 3), sheet });
      },
    ),
  );
});

test.each([
  ["Usage", "Usage!A1"],
  ["Sheet1", "Sheet1!A1"],
  ["Inputs 2", "'Inputs 2'!A1"],
  ["Q1", "'Q1'!A1"],
  ["2026", "'2026'!A1"],
  ["It's", "'It''s'!A1"],
])("a cell on the sheet %s is %s", (sheet, written) => expect(onSheet(sheet, "A1")).toBe(written));
