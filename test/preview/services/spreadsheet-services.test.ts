import { WorkbookModel } from "../../../preview/model/workbook-model";
import { addOnInMemory } from "../../support/add-on";
import { manifest, smallBundle } from "../../support/bundle";

function start(code: string, parts: Parameters<typeof addOnInMemory>[2] = {}, book = new WorkbookModel()) {
  return addOnInMemory(smallBundle(code), book, parts);
}

function run(body: string, parts: Parameters<typeof addOnInMemory>[2] = {}): unknown {
  const code = `function go() { var book = SpreadsheetApp.getActiveSpreadsheet(), sheet = book.getActiveSheet(); ${body} }`;
  return start(code, parts).addOn.call("go").result;
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

  test("names of ranges go with their sheet", () => {
    const body = `var rates = book.insertSheet("Rates"); book.setNamedRange("OPENAI_RATES", rates.getRange("A1:B2"));
      var before = book.getRangeByName("openai_rates").getA1Notation(); book.deleteSheet(rates);
      return [before, book.getRangeByName("OPENAI_RATES")];`;
    expect(run(body)).toEqual(["A1:B2", null]);
  });

  test("notes, formats, validations, filters, protections and metadata come back as they were set", () => {
    const body = `var r = sheet.getRange("A1:B2").setNotes([["a", null], ["", "d"]]).setNumberFormat("0.00").setFontWeight("bold");
      r.setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(["x", "y"]).setAllowInvalid(false).build());
      r.createFilter(); sheet.protect().setWarningOnly(true).setDescription("Rates"); sheet.setFrozenRows(1);
      sheet.addDeveloperMetadata("k", "v");
      var p = sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET)[0];
      return [r.getNotes(), r.getNumberFormats()[1], r.getFontWeights()[0], sheet.getRange("B2").getDataValidation().getCriteriaValues(),
        sheet.getFilter().getRange().getA1Notation(), p.isWarningOnly(), p.getDescription(), sheet.getFrozenRows(), sheet.getDeveloperMetadata()[0].getValue()];`;
    expect(run(body)).toEqual([
      [
        ["a", ""],
        ["", "d"],
      ],
      ["0.00", "0.00"],
      ["bold", "bold"],
      ["x", "y", true],
      "A1:B2",
      true,
      "Rates",
      1,
      "v",
    ]);
  });

  test("a chart is kept as a record", () => {
    const code = `function go() { var sheet = SpreadsheetApp.getActiveSheet();
      sheet.insertChart(sheet.newChart().setChartType(Charts.ChartType.COLUMN).addRange(sheet.getRange("A1:B3")).setNumHeaders(1)
        .setOption("title", "Cost").setPosition(5, 2, 0, 0).build()); return sheet.getCharts().length; }`;
    const { addOn, book } = start(code);
    expect(addOn.call("go").result).toBe(1);
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
      showToast: (message: string, title: string) => seen.push([title, message]),
    };
    const body = `SpreadsheetApp.getUi().createAddonMenu().addItem("Open sidebar", "open").addSeparator().addToUi();
      SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile("Sidebar").setTitle("Prices")); book.toast("Done");`;
    run(body, { screen });
    expect(seen).toEqual([
      ["RateSheet", [{ kind: "item", caption: "Open sidebar", functionName: "open" }, { kind: "separator" }]],
      ["Prices", expect.stringContaining("<p>Hello")],
      ["", "Done"],
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
    function wait() { LockService.getDocumentLock().waitLock(10); }
    function put() { PropertiesService.getDocumentProperties().setProperty("k", "v"); CacheService.getDocumentCache().put("c", "1", 60); }
    function look() { return [PropertiesService.getDocumentProperties().getProperty("k"), CacheService.getDocumentCache().get("c"), PropertiesService.getUserProperties().getProperty("k")]; }`;

  test("a lock ends with its call, and holds against another", () => {
    const { addOn, environment } = start(code);
    expect(addOn.call("take").result).toBe(true);
    expect(addOn.call("take").result).toBe(true);
    environment.storage.locks.set("document", {});
    expect(addOn.call("take").result).toBe(false);
    expect(() => addOn.call("wait")).toThrow(/Lock timeout/);
  });

  test("properties and caches outlive the call, each in its scope", () => {
    const { addOn } = start(code);
    addOn.call("put");
    expect(addOn.call("look").result).toEqual(["v", "1", null]);
  });
});

describe("utilities", () => {
  test.each([
    ["yyyy-MM-dd", "Asia/Tokyo", "2026-08-02"],
    ["yyyy-MM-dd'T'HH:mm:ss", "America/New_York", "2026-08-01T16:05:09"],
    ["d MMM yyyy, h:mm a", "Etc/UTC", "1 Aug 2026, 8:05 PM"],
    ["EEEE d MMMM yy", "Etc/UTC", "Saturday 1 August 26"],
    ["Z XXX", "Asia/Kolkata", "+0530 +05:30"],
    ["''yyyy'' 'at' HH", "Etc/UTC", "'2026' at 20"],
  ])("formatDate %s in %s", (pattern, zone, text) => {
    const body = `return Utilities.formatDate(new Date("2026-08-01T20:05:09Z"), "${zone}", "${pattern}");`;
    expect(run(body)).toBe(text);
  });

  // FIPS 180-2, appendix B.1: SHA-256 of "abc" begins ba 78 16 bf; Java's bytes are signed.
  test("a digest has signed bytes", () => {
    const body = `return Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, "abc").slice(0, 4);`;
    expect(run(body)).toEqual([0xba - 256, 0x78, 0x16, 0xbf - 256]);
  });

  test("the e-mail of the user is not told, the script's zone is the manifest's", () => {
    expect(run("return [Session.getActiveUser().getEmail(), Session.getScriptTimeZone()];")).toEqual([
      "",
      "Etc/UTC",
    ]);
  });
});
