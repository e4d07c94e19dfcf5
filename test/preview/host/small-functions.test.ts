import type { LocalSpreadsheet } from "../../../preview/host/local-spreadsheet";
import { BLANK } from "../../../preview/model/cell";
import { WorkbookModel } from "../../../preview/model/workbook-model";
import { smallBundle } from "../../support/bundle";
import { openSpreadsheet } from "../../support/spreadsheet";

const SHEET = "Sheet1";

/** Functions that show what a custom function is given and what becomes of what it returns. */
const CODE = `
function kind(v) { return v === "" ? "blank" : v instanceof Date ? "date " + v.toISOString() : typeof v + " " + v; }
function KIND(value) { return Array.isArray(value) ? value.map(function (row) { return row.map(kind); }) : kind(value); }
function COUNT_ARGUMENTS() { return arguments.length; }
function SHAPE(value) { return Array.isArray(value) ? value.length + "x" + value[0].length : "single"; }
function SAME(value) { return value; }
function FAIL(value) { throw new Error("FAIL: " + value + " is no good. Do better."); }
function WRITES(value) { SpreadsheetApp.getActiveSpreadsheet().getActiveSheet().getRange("A1").setValue(1); return 1; }
function LOUD(value) { return SpreadsheetApp.openById("x").getName(); }
function NAMED_TOTAL(value) {
  var rows = SpreadsheetApp.getActiveSpreadsheet().getRangeByName("PRICES").getValues();
  return rows.reduce(function (sum, row) { return sum + row[0]; }, 0);
}
function onOpen() { SpreadsheetApp.getActiveSpreadsheet().getActiveSheet().getRange("A1").setValue("from the server"); }
function addTab(name) {
  var book = SpreadsheetApp.getActiveSpreadsheet(), sheet = book.insertSheet(name);
  sheet.getRange("A1:B2").setValues([[1, 2], ["=SUM(A1:B1)", "'=text"]]).setNumberFormat("0.0");
  sheet.setFrozenRows(1); sheet.setColumnWidth(1, 222); book.setNamedRange("PRICES", sheet.getRange("A1:A1"));
}
function moveName(a1) {
  var book = SpreadsheetApp.getActiveSpreadsheet();
  book.setNamedRange("PRICES", book.getSheetByName("Costs").getRange(a1));
}
function renew(name) {
  var book = SpreadsheetApp.getActiveSpreadsheet(), old = book.getSheetByName(name), sheet = book.insertSheet("New");
  book.removeNamedRange("PRICES");
  book.deleteSheet(old);
  sheet.setName(name).getRange("A1:A2").setValues([[5], [6]]);
  book.setNamedRange("PRICES", sheet.getRange("A1:A2"));
}
function AT_WORK() {
  var cell = SpreadsheetApp.getActiveSpreadsheet().getActiveRange();
  return cell.getSheet().getName() + "!" + cell.getA1Notation() + " " + cell.getFormula();
}
function readTab(name) { return SpreadsheetApp.getActiveSpreadsheet().getSheetByName(name).getDataRange().getValues(); }
`;

let sheet: LocalSpreadsheet;
beforeEach(() => (sheet = openSpreadsheet(smallBundle(CODE), new WorkbookModel({ timeZone: "Asia/Tokyo" }))));
afterEach(() => sheet.close());

/** Types cells, lets formulas settle, and reads others. */
async function show(cells: Readonly<Record<string, string>>, ...read: string[]): Promise<unknown[]> {
  for (const [a1, text] of Object.entries(cells)) sheet.type(SHEET, a1, text);
  await sheet.settled();
  return read.map((a1) => sheet.value(SHEET, a1));
}

describe("what a custom function is given", () => {
  test("blanks, numbers, text, booleans and dates of the spreadsheet's zone", async () => {
    const cells = { A1: "12", A2: "'12", A3: "TRUE", A4: "2026-08-01", A6: "=A4", B1: "=KIND(A1:A6)" };
    expect(await show(cells, "B1", "B2", "B3", "B4", "B5", "B6")).toEqual([
      "number 12",
      "string 12",
      "boolean true",
      "date 2026-07-31T15:00:00.000Z",
      "blank",
      "date 2026-07-31T15:00:00.000Z",
    ]);
  });

  test("text that looks like a number is text, as in Google Sheets, for a function of ours", async () => {
    const texts = ["$5", "34,500", "5%", "1e3", "2026-08-01", "TRUE"];
    const cells = Object.fromEntries(texts.map((text, row) => [`B${row + 1}`, `=KIND("${text}")`]));
    expect(await show(cells, ...Object.keys(cells))).toEqual(texts.map((text) => `string ${text}`));
  });

  test("one cell is a value, several are rows of values", async () => {
    const cells = {
      B1: "=SHAPE(A1)",
      B2: "=SHAPE(A1:A1)",
      B3: "=SHAPE(A1:A3)",
      B4: "=SHAPE(A1:D2)",
      B5: "=SHAPE(5)",
    };
    expect(await show(cells, "B1", "B2", "B3", "B4", "B5")).toEqual([
      "single",
      "single",
      "3x1",
      "2x4",
      "single",
    ]);
  });

  test("open-ended ranges reach the end of the sheet, on this sheet and on another", async () => {
    await sheet.call("addTab", ["Other"]);
    const cells = { B1: "=SHAPE(A2:A)", B2: "=SHAPE(A:A)", B3: "=SHAPE(Other!A2:C)", B4: "=SHAPE($A$3:$A)" };
    expect(await show(cells, "B1", "B2", "B3", "B4")).toEqual(["999x1", "1000x1", "999x3", "998x1"]);
  });

  test("arguments left out are blank, those at the end are not given", async () => {
    expect(
      await show(
        { A1: "=COUNT_ARGUMENTS(1,,2)", A2: "=COUNT_ARGUMENTS()", A3: '=KIND("")' },
        "A1",
        "A2",
        "A3",
      ),
    ).toEqual([3, 0, "blank"]);
  });

  test("results of formulas and spilled values, in the same calculation", async () => {
    const cells = { A1: "1", A2: "2", B1: "=SAME(A1:A2)", C1: "=KIND(B1:B2)", D1: "=KIND(SAME(A1:A2))" };
    expect(await show(cells, "C1", "C2", "D2")).toEqual(["number 1", "number 2", "number 2"]);
  });
});

describe("what it returns", () => {
  test("text stays text, whatever it looks like", async () => {
    const cells = {
      A1: "'TRUE",
      A2: "'0012",
      A3: "'=1+1",
      B1: "=SAME(A1:A3)",
      C1: "=ISTEXT(B1)",
      C2: "=ISTEXT(B2)",
    };
    expect(await show(cells, "B1", "B2", "B3", "C1", "C2")).toEqual(["TRUE", "0012", "=1+1", true, true]);
  });

  test("a range spills, is summed over, and follows a change", async () => {
    const cells = {
      A1: "1",
      A2: "2",
      A3: "3",
      B1: "=SAME(A1:A3)",
      C1: "=SUM(SAME(A1:A3))",
      C2: "=SUM(B1:B3)",
    };
    expect(await show(cells, "B3", "C1", "C2")).toEqual([3, 6, 6]);
    expect(await show({ A3: "10" }, "B3", "C1", "C2")).toEqual([10, 13, 13]);
  });

  test("cells that a shorter result leaves free are blank to what reads them", async () => {
    const cells = { A1: "3", B1: "=SEQUENCE(A1)", C1: "=ISBLANK(B3)", C2: "=SUM(B2:B3)" };
    expect(await show(cells, "B3", "C1", "C2")).toEqual([3, false, 5]);
    expect(await show({ A1: "2" }, "B3", "C1", "C2")).toEqual(["", true, 2]);
  });

  test("a workbook that is opened calls each function once, whatever spills in it", async () => {
    const book = new WorkbookModel();
    for (const [column, formula] of ["=SAME(C1:C2)", "=KIND(C1)"].entries())
      book.activeSheet.put(0, column, { ...BLANK, content: { kind: "formula", formula } });
    sheet.close();
    sheet = openSpreadsheet(smallBundle(CODE), book);
    await sheet.settled();
    expect(sheet.takeCalculationTime().calls).toBe(2);
  });

  test("a cell in the way of a spill is an error of the spreadsheet", async () => {
    expect(await show({ A1: "1", A2: "2", B2: "taken", B1: "=SAME(A1:A2)" }, "B1", "B2")).toEqual([
      "#SPILL!",
      "taken",
    ]);
  });
});

test("the active cell of a custom function is the one it is worked out for", async () => {
  expect(await show({ B2: "=AT_WORK()", C3: '="at "&AT_WORK()' }, "B2", "C3")).toEqual([
    "Sheet1!B2 =AT_WORK()",
    'at Sheet1!C3 ="at "&AT_WORK()',
  ]);
});

describe("errors", () => {
  test("a throw shows as #ERROR!, its message can be read, and IFERROR catches it", async () => {
    const cells = { A1: "=FAIL(7)", A2: '=IFERROR(FAIL(7), "caught")', A3: "=SUM(FAIL(7), 1)", A4: "=1+A1" };
    expect(await show(cells, "A1", "A2", "A3", "A4")).toEqual(["#ERROR!", "caught", "#ERROR!", "#ERROR!"]);
    expect(sheet.errorMessage(SHEET, "A1")).toBe("FAIL: 7 is no good. Do better.");
    expect(sheet.errorMessage(SHEET, "A3")).toBe("FAIL: 7 is no good. Do better.");
    expect(sheet.errorMessage(SHEET, "A2")).toBeNull();
  });

  test("the message goes when the cell is put right", async () => {
    await show({ A1: "=FAIL(7)" });
    await show({ A1: "=SAME(7)" });
    expect(sheet.value(SHEET, "A1")).toBe(7);
    expect(sheet.errorMessage(SHEET, "A1")).toBeNull();
  });

  test("a function that writes has no permission, one that asks for more than is emulated says so", async () => {
    expect(await show({ B1: "=WRITES(1)", B2: "=LOUD(1)" }, "B1", "B2")).toEqual(["#ERROR!", "#ERROR!"]);
    expect(sheet.errorMessage(SHEET, "B1")).toMatch("You do not have permission to call Range.setValue");
    expect(sheet.errorMessage(SHEET, "B2")).toMatch("SpreadsheetApp.openById is not emulated");
  });

  test("an unknown function is #NAME?", async () => {
    expect(await show({ A1: "=NO_SUCH_FUNCTION(1)" }, "A1")).toEqual(["#NAME?"]);
  });
});

describe("a call to the server", () => {
  test("what it writes is in the grid, formulas calculated", async () => {
    await sheet.call("addTab", ["Costs"]);
    await sheet.settled();
    expect(sheet.value("Costs", "A2")).toBe(3);
    expect(sheet.value("Costs", "B2")).toBe("=text");
    expect((await sheet.call("readTab", ["Costs"])).result).toEqual([
      [1, 2],
      [3, "=text"],
    ]);
    const { frozenRows } = sheet.book.sheetNamed("Costs") ?? {};
    expect(frozenRows).toBe(1);
  });

  test("a named range is read inside a function and used as an argument, and follows a change", async () => {
    await sheet.call("addTab", ["Costs"]);
    expect(await show({ A1: "=NAMED_TOTAL(1)", A2: "=SUM(PRICES)" }, "A1", "A2")).toEqual([1, 1]);
    sheet.type("Costs", "A1", "41");
    await sheet.settled();
    // As in Google Sheets, only what stands in the formula makes it calculate again.
    expect(sheet.value(SHEET, "A2")).toBe(41);
    expect(sheet.value(SHEET, "A1")).toBe(1);
  });

  test("a name that moves takes its formulas along, new ones with the same text too", async () => {
    await sheet.call("addTab", ["Costs"]);
    expect(await show({ A1: "=SUM(PRICES)" }, "A1")).toEqual([1]);
    await sheet.call("moveName", ["A1:B1"]);
    expect(await show({ A2: "=SUM(PRICES)" }, "A1", "A2")).toEqual([3, 3]);
  });

  test("a sheet that takes the name of a deleted one is the one that names and functions read", async () => {
    await sheet.call("addTab", ["Costs"]);
    await sheet.call("renew", ["Costs"]);
    expect(await show({ A1: "=SAME(PRICES)", B1: "=SUM(Costs!A1:A2)" }, "A2", "B1")).toEqual([6, 11]);
    expect(sheet.book.sheets.map(({ name }) => name)).toEqual([SHEET, "Costs"]);
  });

  test("what was written before a failure stays", async () => {
    await expect(sheet.call("addTab", ["Costs"], { atWrite: 3, how: "dies" })).rejects.toThrow();
    expect(sheet.value("Costs", "B1")).toBe(2);
    await expect(sheet.call("addTab", ["Costs"])).rejects.toThrow(/already exists/);
  });
});

test("what reads a result of several cells is blank once the function fails, and follows when it no longer does", async () => {
  const cells = {
    A1: "1",
    A2: "2",
    A3: "3",
    B1: "=IF(A1=9,FAIL(A1),SAME(A1:A3))",
    C1: '=IF(B3="","none",B3)',
  };
  expect(await show(cells, "B3", "C1")).toEqual([3, 3]);
  expect(await show({ A1: "9" }, "B1", "B3", "C1")).toEqual(["#ERROR!", "", "none"]);
  expect(await show({ A1: "1", A3: "4" }, "B3", "C1")).toEqual([4, 4]);
});
