import { WorkbookModel } from "../../../preview/model/workbook-model";
import { addOnInMemory } from "../../support/add-on";
import { smallBundle } from "../../support/bundle";

/** Runs a body as a function of the server, in a workbook in memory. */
function run(body: string, book = new WorkbookModel()): unknown {
  const code = `function go() { var sheet = SpreadsheetApp.getActiveSpreadsheet().getActiveSheet(); ${body} }`;
  return addOnInMemory(smallBundle(code), book).addOn.call("go").result;
}

describe("what a script writes as text is read as if typed", () => {
  test.each([
    ["12", 12],
    ["1,250.5", 1250.5],
    ["-0.5", -0.5],
    ["1e3", 1000],
    ["TRUE", true],
    ["12 apples", "12 apples"],
    ["'=SUM(A1)", "=SUM(A1)"],
    ["=", "="],
    ["+", "+"],
    ["-", "-"],
    ["5%", 0.05],
    ["$3", 3],
    ["2026-02-30", "2026-02-30"],
  ])("%s", (text, value) => {
    expect(
      run(`sheet.getRange("A1").setValue(${JSON.stringify(text)}); return sheet.getRange("A1").getValue();`),
    ).toBe(value);
  });

  test.each([
    ["=SUM(A1:A9)", "=SUM(A1:A9)"],
    ["+cmd", "=+cmd"],
    ["+A1", "=+A1"],
  ])("%s becomes a formula", (text, formula) => {
    const body = `sheet.getRange("A1").setValue(${JSON.stringify(text)}); return sheet.getRange("A1").getFormula();`;
    expect(run(body)).toBe(formula);
  });

  test("text stays text under the plain-text format", () => {
    const body = `var cell = sheet.getRange("A1").setNumberFormat("@").setValue("=1+1"); return [cell.getValue(), cell.getFormula()];`;
    expect(run(body)).toEqual(["=1+1", ""]);
  });
});

describe("dates", () => {
  // Midnight of the first of August in each zone; Auckland is 12 hours ahead of UTC in August, New York 4 behind.
  test.each([
    ["Etc/UTC", "2026-08-01T00:00:00.000Z"],
    ["Asia/Tokyo", "2026-07-31T15:00:00.000Z"],
    ["America/New_York", "2026-08-01T04:00:00.000Z"],
    ["Pacific/Auckland", "2026-07-31T12:00:00.000Z"],
  ])("a date cell arrives as midnight of the spreadsheet's zone: %s", (timeZone, moment) => {
    const book = new WorkbookModel({ timeZone });
    const body = `sheet.getRange("A1").setValue("2026-08-01"); return sheet.getRange("A1").getValue();`;
    expect(run(body, book)).toEqual(new Date(moment));
  });

  test.each(["Europe/Berlin", "America/New_York", "Pacific/Auckland", "Asia/Kathmandu"])(
    "a written date comes back as the same moment, across clock changes: %s",
    (timeZone) => {
      for (const day of ["2026-03-29", "2026-03-30", "2026-09-27", "2026-10-25", "2026-11-01"]) {
        const moment = `${day}T13:45:00.000Z`;
        const body = `var d = new Date("${moment}"); return sheet.getRange("A1").setValue(d).getValue().getTime();`;
        expect(run(body, new WorkbookModel({ timeZone }))).toBe(Date.parse(moment));
      }
    },
  );

  test("a date is a Date of the script's own realm", () => {
    expect(run(`return sheet.getRange("A1").setValue("2026-08-01").getValue() instanceof Date;`)).toBe(true);
  });
});

describe("shapes and places", () => {
  test.each([
    ["sheet.getRange(1, 1, 2, 2).setValues([[1, 2]])", /number of rows in the data/],
    ["sheet.getRange(1, 1, 1, 2).setValues([[1]])", /number of columns in the data/],
    ["sheet.getRange(1001, 1)", /outside the dimensions/],
    ["sheet.getRange(0, 1)", /outside the dimensions/],
    ["sheet.getRange('nonsense')", /Range not found/],
  ])("%s is refused in Google's words", (call, message) => {
    expect(() => run(`${call};`)).toThrow(message);
  });

  test.each([
    ["A2:C4", "A2:C4"],
    ["$B$3", "B3"],
    ["A:B", "A1:B1000"],
    ["C2:C", "C2:C1000"],
    ["2:3", "A2:Z3"],
    ["Sheet1!D4", "D4"],
    ["'Sheet1'!D4", "D4"],
  ])("%s lies at %s", (text, name) => {
    expect(run(`return sheet.getRange("${text}").getA1Notation();`)).toBe(name);
  });

  test("the data range ends where the content ends", () => {
    const body = `sheet.getRange("B3").setValue(1); sheet.getRange("D9").setBackground("#ff0000"); return sheet.getDataRange().getA1Notation();`;
    expect(run(body)).toBe("A1:B3");
  });
});
