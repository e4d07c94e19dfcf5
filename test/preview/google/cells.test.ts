import type { LocalSpreadsheet } from "../../../preview/host/local-spreadsheet";
import { WorkbookModel } from "../../../preview/model/workbook-model";
import { smallBundle } from "../../support/bundle";
import { openSpreadsheet } from "../../support/spreadsheet";

const CODE = `
function GOT(value) { return JSON.stringify(value); }
function ROWS(count) { var rows = []; for (var i = 0; i < count; i++) rows.push([i]); return rows; }
function COLUMNS(count) { return [ROWS(count).map(function (row) { return row[0]; })]; }
function SLOW(calls) { for (var i = 0; i < calls; i++) PropertiesService.getUserProperties().getProperty("k"); return i; }
function writes(locale) {
  var book = SpreadsheetApp.getActiveSpreadsheet(), sheet = book.getActiveSheet();
  sheet.getRange("A1").setFormula("=SUM(1;2)");
  sheet.getRange("A2").setFormula("=SUM(1,2)");
  sheet.getRange("A3").setFormula("=SUM(A1,A2)");
  sheet.getRange("A4").setFormula("=SUM({1\\\\2;3\\\\4})");
}
function reads() { return SpreadsheetApp.getActiveSpreadsheet().getActiveSheet().getRange("A1:A4").getFormulas().map(function (row) { return row[0]; }); }
function speaks(locale) { SpreadsheetApp.getActiveSpreadsheet().setSpreadsheetLocale(locale); }
`;

const open: LocalSpreadsheet[] = [];
afterEach(() => {
  for (const sheet of open.splice(0)) sheet.close();
});

function spreadsheet(settings: ConstructorParameters<typeof WorkbookModel>[0] = {}): LocalSpreadsheet {
  const sheet = openSpreadsheet(smallBundle(CODE), new WorkbookModel(settings));
  open.push(sheet);
  return sheet;
}

/** Types cells, lets formulas settle, and reads others, each with the message behind its error. */
async function show(sheet: LocalSpreadsheet, cells: Readonly<Record<string, string>>, ...read: string[]) {
  for (const [a1, text] of Object.entries(cells)) sheet.type("Sheet1", a1, text);
  await sheet.settled();
  return read.map((a1) => sheet.errorMessage("Sheet1", a1) ?? sheet.value("Sheet1", a1));
}

test("a German spreadsheet calculates what it can read, and keeps the rest as written", async () => {
  const sheet = spreadsheet({ locale: "de_DE", rules: { loudFormulas: false } });
  await sheet.call("writes");
  expect(await show(sheet, {}, "A1", "A2", "A3", "A4")).toEqual([3, 1.2, "Formula parse error.", 10]);
  expect((await sheet.call("reads")).result).toEqual([
    "=SUM(1;2)",
    "=SUM(1,2)",
    "=SUM(A1,A2)",
    "=SUM({1\\2;3\\4})",
  ]);
});

test("another language shows the same formulas in its own writing, and calculates the same", async () => {
  const sheet = spreadsheet({ locale: "de_DE" });
  const cells = { A1: "=SUM(1;2)", A2: "=SUM(A1;0,5)", B1: "=GOT(A1:A2)" };
  expect(await show(sheet, cells, "A2", "B1")).toEqual([3.5, "[[3],[3.5]]"]);
  await sheet.call("speaks", ["en_US"]);
  expect((await sheet.call("reads")).result).toEqual(["=SUM(1,2)", "=SUM(A1,0.5)", "", ""]);
  expect(await show(sheet, { A3: "=SUM(A1,0.25)" }, "A1", "A2", "A3")).toEqual([3, 3.5, 3.25]);
});

describe("an error as an argument", () => {
  const cells = {
    A1: "=NA()",
    A2: "5",
    A3: "Loading...",
    B1: "=GOT(A1)",
    B2: "=GOT(A1:A3)",
    B3: "=GOT(1/0)",
  };

  test("arrives as its text, alone and in a range", async () => {
    expect(await show(spreadsheet(), cells, "B1", "B2", "B3")).toEqual([
      '"#N/A"',
      '[["#N/A"],[5],["Loading..."]]',
      '"#DIV/0!"',
    ]);
  });

  test("without the rule a single one becomes the result", async () => {
    const sheet = spreadsheet({ rules: { errorArguments: false } });
    expect(await show(sheet, cells, "B3")).toEqual(["#DIV/0!"]);
  });
});

test("a result that needs more rows or columns than the sheet has says so", async () => {
  const cells = { A1: "=ROWS(1000)", B2: "=ROWS(1000)", C1: "=COLUMNS(25)" };
  const sheet = spreadsheet();
  expect(await show(sheet, cells, "A1000", "B2", "C1")).toEqual([
    999,
    "Result was not automatically expanded, please insert more rows (1).",
    "Result was not automatically expanded, please insert more columns (1).",
  ]);
});

test("a cell whose function takes too long says so, and the time of a calculation is told", async () => {
  const cells = { A1: "=SLOW(900)", A2: "=SLOW(100)" };
  const sheet = spreadsheet();
  expect(await show(sheet, cells, "A1", "A2")).toEqual([
    expect.stringContaining("Exceeded maximum execution time"),
    100,
  ]);
  const { calls, seconds } = sheet.takeCalculationTime();
  expect(calls).toBe(2);
  // A second to start, and the 30 seconds after which it was ended; the other ran beside it.
  expect(seconds).toBeCloseTo(31, 1);
});
