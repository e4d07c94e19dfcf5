import { WorkbookModel } from "../../../preview/model/workbook-model";
import { addOnInMemory } from "../../support/add-on";
import { smallBundle } from "../../support/bundle";

/** Runs a body as a function of the server in a workbook in memory, under the rules of Google but for those switched. */
function run(body: string, settings: ConstructorParameters<typeof WorkbookModel>[0] = {}): unknown {
  const code = `
function go() { var book = SpreadsheetApp.getActiveSpreadsheet(), sheet = book.getActiveSheet(), a1 = sheet.getRange("A1"); ${body} }
function cell(range) { return [range.getFormula(), range.getValue()]; }
function caught(act) { try { return act(); } catch (error) { return error.name + ": " + error.message; } }`;
  const book = new WorkbookModel(settings);
  return addOnInMemory(smallBundle(code), book).addOn.call("go").result;
}

describe("separators", () => {
  const body = `a1.setFormula("=SUM(B1,B2)"); return a1.getFormula();`;

  test.each(["de_DE", "fr_FR", "pt_BR"])("a script that writes , in %s fails, loudly", (locale) => {
    expect(() => run(body, { locale })).toThrow(
      `Sheet1!A1: a spreadsheet with the locale ${locale} cannot read =SUM(B1,B2).`,
    );
    expect(() => run(`caught(function () { ${body} });`, { locale })).toThrow("cannot read =SUM(B1,B2)");
    expect(() => run(`sheet.getRange("A1:B1").setValues([[1, "=SUM(C1,C2)"]]);`, { locale })).toThrow(
      "Sheet1!B1",
    );
  });

  test.each(["en_US", "ja_JP"])("in %s it is read", (locale) => {
    expect(run(body, { locale })).toBe("=SUM(B1,B2)");
  });

  test.each([
    ["de_DE", "=SUM(B1;B2)"],
    ["en_US", "=SUM(B1,B2)"],
  ])("%s shows =SUM(B1;B2) as %s", (locale, shown) => {
    expect(run(`a1.setFormula("=SUM(B1;B2)"); return a1.getFormula();`, { locale })).toBe(shown);
  });

  test("a formula follows the language of its spreadsheet when that changes", () => {
    const body = `a1.setFormula("=SUM(B1;1,5)"); sheet.getRange("A9").setValue("rows between are not there"); book.setSpreadsheetLocale("en_US"); return [a1.getFormula(), book.getSpreadsheetLocale()];`;
    expect(run(body, { locale: "de_DE" })).toEqual(["=SUM(B1,1.5)", "en_US"]);
  });

  test("not loud, it is kept as it was written", () => {
    expect(run(body, { locale: "de_DE", rules: { loudFormulas: false } })).toBe("=SUM(B1,B2)");
  });
});

describe("plain-text cells keep what is written as text", () => {
  test.each([
    [`setFormula("=1+1")`, "=1+1"],
    [`setValue("=1+1")`, "=1+1"],
    [`setValue("2026-08-01")`, "2026-08-01"],
    ["setValue(0.5)", "0.5"],
    ["setValue(true)", "TRUE"],
    [`setValue(new Date("2026-08-01T12:00:00Z"))`, "2026-08-01"],
  ])("%s", (write, text) => {
    expect(run(`a1.setNumberFormat("@"); a1.${write}; return cell(a1);`)).toEqual(["", text]);
  });

  test("in their language", () => {
    const body = `a1.setNumberFormat("@").setValue(0.5); return cell(a1);`;
    expect(run(body, { locale: "de_DE" })).toEqual(["", "0,5"]);
  });

  test("formatted after the write, they hold a number", () => {
    expect(run(`a1.setValue(0.5).setNumberFormat("@"); return cell(a1);`)).toEqual(["", 0.5]);
  });

  test("without the rule they hold a formula", () => {
    const body = `a1.setNumberFormat("@"); a1.setFormula("=1+1"); return a1.getFormula();`;
    expect(run(body, { rules: { plainTextCells: false } })).toBe("=1+1");
  });
});

describe("names outlive their sheets", () => {
  const lost = `var rates = book.insertSheet("Rates"); book.setNamedRange("PRICES", rates.getRange("A1:B2")); book.deleteSheet(rates);`;
  const again = `book.setNamedRange("PRICES", sheet.getRange("C1")); return book.getRangeByName("PRICES").getA1Notation();`;

  test("hidden from listings, refused again, until it is removed", () => {
    const body = `${lost} return [book.getNamedRanges().length, caught(function () { ${again} })];`;
    expect(run(body)).toEqual([
      0,
      "Exception: Cannot add named range with name: PRICES, a named range with that name already exists.",
    ]);
    expect(run(`${lost} book.removeNamedRange("prices"); ${again}`)).toBe("C1");
  });

  test.each([
    [true, "Exception: The range PRICES lies on a sheet that is gone."],
    [false, null],
  ])("reading it, where that throws (%s)", (deadNamesThrow, answer) => {
    const body = `${lost} return caught(function () { return book.getRangeByName("PRICES"); });`;
    expect(run(body, { rules: { deadNamesThrow } })).toBe(answer);
  });

  test("where a script cannot remove it", () => {
    const body = `${lost} book.removeNamedRange("PRICES");`;
    expect(() => run(body, { rules: { deadNamesStay: true } })).toThrow("Range PRICES does not exist.");
  });

  test("without the rule the name goes with the sheet", () => {
    expect(run(`${lost} ${again}`, { rules: { namesOutliveSheets: false } })).toBe("C1");
  });
});

describe("limits", () => {
  test.each([
    [`book.addDeveloperMetadata("k", "x".repeat(29999))`, null],
    [`book.addDeveloperMetadata("k", "x".repeat(30000))`, "at most 30000 characters"],
    [
      `book.addDeveloperMetadata("k", "x".repeat(20000)); sheet.addDeveloperMetadata("k", "x".repeat(20000))`,
      null,
    ],
    [
      `book.addDeveloperMetadata("a", "x".repeat(20000)); book.addDeveloperMetadata("b", "x".repeat(20000))`,
      "at most 30000 characters",
    ],
    [
      `book.addDeveloperMetadata("a", "x".repeat(20000)); book.getDeveloperMetadata()[0].setValue("y".repeat(29000))`,
      null,
    ],
    [`PropertiesService.getUserProperties().setProperty("k", "x".repeat(9216))`, null],
    [`PropertiesService.getUserProperties().setProperty("k", "x".repeat(9217))`, "Argument too large"],
    // é is two bytes
    [`PropertiesService.getUserProperties().setProperty("k", "é".repeat(5000))`, "Argument too large"],
    [
      `var all = {}; for (var i = 0; i < 60; i++) all["k" + i] = "x".repeat(9000); PropertiesService.getUserProperties().setProperties(all)`,
      "exceeded the property storage quota",
    ],
    [`CacheService.getUserCache().put("k", "é".repeat(51200))`, null],
    [`CacheService.getUserCache().put("k", "é".repeat(51201))`, "Argument too large"],
    [`a1.setValue("x".repeat(50000))`, null],
    [`a1.setValue("x".repeat(50001))`, "more than the maximum of 50000 characters"],
    [`a1.setNote("x".repeat(50001))`, "more than the maximum of 50000 characters"],
    [`sheet.setName("x".repeat(100))`, null],
    [`sheet.setName("x".repeat(101))`, "longer than 100 characters"],
    [`book.insertSheet("x".repeat(101))`, "longer than 100 characters"],
    [`book.insertSheet("SHEET1")`, "already exists"],
    [`book.insertSheet("Straße"); book.insertSheet("STRASSE")`, null],
  ])("%s", (body, refusal) => {
    if (refusal === null) expect(() => run(`${body};`)).not.toThrow();
    else expect(() => run(`${body};`)).toThrow(refusal);
  });
});

describe("what is stored goes through UTF-8", () => {
  const half = `"a\\ud83d"`;

  test.each([
    [`a1.setValue(${half}); return a1.getValue();`],
    [`book.addDeveloperMetadata("k", ${half}); return book.getDeveloperMetadata()[0].getValue();`],
    [
      `var store = PropertiesService.getUserProperties(); store.setProperty("k", ${half}); return store.getProperty("k");`,
    ],
    [`var cache = CacheService.getUserCache(); cache.put("k", ${half}); return cache.get("k");`],
    [`return book.insertSheet(${half}).getName();`],
  ])("%s", (body) => {
    expect(run(body)).toBe("a\ufffd");
    expect(run(body.replaceAll(half, `"a\\ud83d\\ude00"`))).toBe("a😀");
  });
});

test("a range that a person converted to a table refuses a filter", () => {
  const book = new WorkbookModel();
  book.activeSheet.table = { row: 0, column: 0, rows: 3, columns: 2 };
  const { addOn } = addOnInMemory(
    smallBundle(
      `function go() { SpreadsheetApp.getActiveSpreadsheet().getActiveSheet().getRange("A1:B3").createFilter(); }`,
    ),
    book,
  );
  expect(() => addOn.call("go")).toThrow("part of a table");
});

test("the user is told only to who has the scope: where that throws, and where it is blank", () => {
  const body = "return Session.getActiveUser().getEmail();";
  expect(() => run(body)).toThrow("You do not have permission to call Session.getActiveUser");
  expect(run(body, { rules: { userNeedsScope: false } })).toBe("");
});

describe("a sheet that was deleted while a script holds it", () => {
  const held = `var gone = book.insertSheet("Gone"), cell = gone.getRange("A1"); book.deleteSheet(gone);`;
  test.each(["cell.getValues()", "cell.setValue(1)", `gone.getRange("A1")`, "book.setActiveSheet(gone)"])(
    "%s throws",
    (call) => {
      expect(run(`${held} return caught(function () { return ${call}; });`)).toBe(
        "Exception: Sheet 1 not found",
      );
    },
  );

  test("is still there where the rule is off", () => {
    expect(run(`${held} return cell.getValue();`, { rules: { deletedSheets: false } })).toBe("");
  });
});
