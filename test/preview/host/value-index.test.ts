import { CELL_INVERTED_INDEX_CACHE } from "@univerjs/engine-formula";
import type { LocalSpreadsheet } from "../../../preview/host/local-spreadsheet";
import { smallBundle } from "../../support/bundle";
import { openSpreadsheet } from "../../support/spreadsheet";

const CODE = `function TIMES(values, by) { return values.map(function (row) { return [row[0] * by]; }); }`;

let sheet: LocalSpreadsheet;
beforeEach(() => (sheet = openSpreadsheet(smallBundle(CODE))));
afterEach(() => sheet.close());

describe("the index of where values stand", () => {
  const index = CELL_INVERTED_INDEX_CACHE;
  afterEach(() => index.clear());

  test("takes no result of a column that no comparison has read: 100,000 of them took seven minutes", () => {
    for (let row = 0; row < 10; row++) index.set("book", "sheet", 2, row, row, true);
    expect(index.getCellValuePositions("book", "sheet", 2)).toBeUndefined();
  });

  test("follows the results of rows that a comparison has read", () => {
    index.set("book", "sheet", 2, 5, 0);
    index.setContinueBuildingCache("book", "sheet", 2, 0, 0);
    index.set("book", "sheet", 2, 7, 0, true);
    expect(index.getCellPositions("book", "sheet", 2, 5, [[0, 0]])?.matchingRows).toEqual([]);
    expect(index.getCellPositions("book", "sheet", 2, 7, [[0, 0]])?.matchingRows).toEqual([0]);
  });
});

test("comparisons with results are right at first and after an edit", async () => {
  const cells = {
    A1: "1",
    A2: "2",
    A3: "3",
    B1: "=TIMES(A1:A3;10)",
    C1: "=COUNTIF(B1:B3;20)",
    D1: "=COUNTIF(B1:B3;50)",
  };
  for (const [a1, text] of Object.entries(cells)) sheet.type("Sheet1", a1, text);
  await sheet.settled();
  expect(["C1", "D1"].map((a1) => sheet.value("Sheet1", a1))).toEqual([1, 0]);
  sheet.type("Sheet1", "A2", "5");
  await sheet.settled();
  expect(["C1", "D1"].map((a1) => sheet.value("Sheet1", a1))).toEqual([0, 1]);
});
