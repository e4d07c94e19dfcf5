import { WorkbookModel } from "../../../preview/model/workbook-model";
import { addOnInMemory } from "../../support/add-on";
import { manifest, smallBundle } from "../../support/bundle";

function start(code: string, parts: Parameters<typeof addOnInMemory>[2] = {}, book = new WorkbookModel()) {
  return addOnInMemory(smallBundle(code), book, parts);
}

function run(body: string, parts: Parameters<typeof addOnInMemory>[2] = {}): unknown {
  return start(goFunction(body), parts).addOn.call("go").result;
}

function goFunction(body: string): string {
  return `function go() { var book = SpreadsheetApp.getActiveSpreadsheet(), sheet = book.getActiveSheet(); ${body} }`;
}

describe("sheets", () => {
  test("a new sheet stands after the active one, and becomes active", () => {
    const body = `book.insertSheet("Rates"); book.insertSheet("Log", 0);
      return [book.getSheets().map(function (s) { return s.getName(); }), book.getActiveSheet().getName()];`;
    expect(run(body)).toEqual([["Log", "Sheet1", "Rates"], "Log"]);
  });

  test("a name is taken once, whatever its case", () => {
    expect(() => run(`book.insertSheet("sheet1");`)).toThrow(/already exists/);
  });

  test("the last sheet stays", () => {
    expect(() => run(`book.deleteSheet(sheet);`)).toThrow(/remove all the sheets/);
  });

  test("names of ranges are found whatever their case", () => {
    const body = `book.setNamedRange("OPENAI_RATES", sheet.getRange("A1:B2"));
      return [book.getRangeByName("openai_rates").getA1Notation(), book.getRangeByName("OTHER")];`;
    expect(run(body)).toEqual(["A1:B2", null]);
  });

  test("notes, formats, validations, filters, protections and metadata come back as they were set", () => {
    const body = `var r = sheet.getRange("A1:B2").setNote("a").setNumberFormat("0.00").setFontWeight("bold");
      r.setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(["x", "y"]).setAllowInvalid(false).build());
      r.createFilter(); sheet.protect().setWarningOnly(true).setDescription("Rates"); sheet.setFrozenRows(1);
      sheet.addDeveloperMetadata("k", "v");
      return [r.getNumberFormats()[1], sheet.getFilter().getRange().getA1Notation(), sheet.getDeveloperMetadata()[0].getValue()];`;
    const { addOn, book } = start(goFunction(body));
    expect(addOn.call("go").result).toEqual([["0.00", "0.00"], "A1:B2", "v"]);
    const sheet = book.activeSheet;
    const area = { row: 0, column: 0, rows: 2, columns: 2 };
    const allowed = {
      criterion: "VALUE_IN_LIST",
      values: ["x", "y", true],
      source: null,
      allowInvalid: false,
      helpText: "",
    };
    expect([sheet.cell(0, 0).note, sheet.cell(1, 1).note, sheet.cell(2, 0).note]).toEqual(["a", "a", ""]);
    expect(sheet.cell(1, 0).format).toMatchObject({ fontWeight: "bold", numberFormat: "0.00" });
    expect(sheet.validations).toEqual([{ area, validation: allowed }]);
    expect(sheet.protections).toEqual([{ description: "Rates", warningOnly: true }]);
    expect(sheet.frozenRows).toBe(1);
  });

  test("a chart is kept as a record", () => {
    const code = `function go() { var sheet = SpreadsheetApp.getActiveSpreadsheet().getActiveSheet();
      sheet.insertChart(sheet.newChart().setChartType(Charts.ChartType.COLUMN).addRange(sheet.getRange("A1:B3")).setNumHeaders(1)
        .setOption("title", "Cost").setPosition(5, 2, 0, 0).build()); }`;
    const { addOn, book } = start(code);
    addOn.call("go");
    expect(book.activeSheet.charts[0]).toMatchObject({
      type: "COLUMN",
      headers: 1,
      options: { title: "Cost" },
      position: { row: 4, column: 1 },
      ranges: [{ sheet: "Sheet1", area: { row: 0, column: 0, rows: 3, columns: 2 } }],
    });
  });
});

describe("what the person sees", () => {
  test("the menu and the sidebar", () => {
    const seen: unknown[] = [];
    const screen = {
      showMenu: (title: string, items: readonly unknown[]) => seen.push([title, items]),
      showSidebar: (title: string, html: string) => seen.push([title, html]),
    };
    const body = `SpreadsheetApp.getUi().createAddonMenu().addItem("Open sidebar", "open").addToUi();
      SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile("Sidebar").setTitle("Prices"));`;
    run(body, { screen });
    expect(seen).toEqual([
      ["RateSheet", [{ caption: "Open sidebar", functionName: "open" }]],
      ["Prices", expect.stringContaining("<p>Hello")],
    ]);
  });
});

describe("requests", () => {
  const url = `${manifest.urlFetchWhitelist[0] ?? ""}pricing.md`;
  const answer = (status: number) => ({
    fetch: () => ({ status, headers: { "Content-Type": "text/plain" }, text: "x" }),
  });

  test("an answer", () => {
    const body = `var r = UrlFetchApp.fetch("${url}", { muteHttpExceptions: true });
      return [r.getResponseCode(), r.getContentText(), r.getHeaders()["Content-Type"]];`;
    expect(run(body, answer(404))).toEqual([404, "x", "text/plain"]);
  });

  test.each([
    [`UrlFetchApp.fetch("${url}")`, /returned code 500/],
    [`UrlFetchApp.fetch("https://example.com/")`, /not in the manifest's urlFetchWhitelist/],
    [`UrlFetchApp.fetch("${url}", { payload: "x" })`, /UrlFetchApp.fetch with payload is not emulated/],
  ])("%s fails", (call, message) => {
    expect(() => run(`${call};`, answer(500))).toThrow(message);
  });

  test("no network is an exception of the script", () => {
    expect(
      run(`try { UrlFetchApp.fetch("${url}"); } catch (e) { return [e instanceof Error, e.message]; }`),
    ).toEqual([true, `DNS error: ${url}`]);
  });
});

describe("locks, properties and caches", () => {
  const code = `function take() { return LockService.getDocumentLock().tryLock(10); }
    function put() { PropertiesService.getUserProperties().setProperty("k", "v"); CacheService.getUserCache().put("c", "1", 60); }
    function look() { return [PropertiesService.getUserProperties().getProperty("k"), CacheService.getUserCache().get("c")]; }`;

  test("a lock ends with its call, and holds against another", () => {
    const { addOn, environment } = start(code);
    expect(addOn.call("take").result).toBe(true);
    expect(addOn.call("take").result).toBe(true);
    environment.storage.locks.set("document", {});
    expect(addOn.call("take").result).toBe(false);
  });

  test("properties and caches outlive the call", () => {
    const { addOn } = start(code);
    addOn.call("put");
    expect(addOn.call("look").result).toEqual(["v", "1"]);
  });
});

describe("utilities", () => {
  test.each([
    ["yyyy-MM-dd", "Asia/Tokyo", "2026-08-02"],
    ["yyyy-MM-dd'T'HH:mm", "America/New_York", "2026-08-01T16:05"],
    ["d.M.yyyy 'at' H", "Asia/Kolkata", "2.8.2026 at 1"],
  ])("formatDate %s in %s", (pattern, zone, text) => {
    const body = `return Utilities.formatDate(new Date("2026-08-01T20:05:09Z"), "${zone}", "${pattern}");`;
    expect(run(body)).toBe(text);
  });

  // FIPS 180-2, appendix B.1: SHA-256 of "abc" begins ba 78 16 bf; Java's bytes are signed.
  test("a digest has signed bytes", () => {
    const body = `return Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, "abc").slice(0, 4);`;
    expect(run(body)).toEqual([0xba - 256, 0x78, 0x16, 0xbf - 256]);
  });
});
