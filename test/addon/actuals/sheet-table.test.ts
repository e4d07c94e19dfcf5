import { readFileSync } from "node:fs";
import path from "node:path";
import Papa from "papaparse";
import type { Bundle } from "../../../preview/addon/add-on";
import { typedCell } from "../../../preview/model/typed-cell";
import { WorkbookModel } from "../../../preview/model/workbook-model";
import type { CostColumnRequest, SheetTable } from "../../../src/api/actuals";
import { bundledTable } from "../../../src/pricing/bundled";
import { recognizeTable, type Cells } from "../../../src/usage/table/recognize-table";
import { builtBundle } from "../../support/bundle";
import { ask, cellsOf, importFile, office, onDay, prepare, told, usageFile, type Office } from "./desk";

const bundle: Bundle = builtBundle();

/** A spreadsheet in whose first tab a table was pasted, from a row and column (from 0) on. */
function pasted(lines: readonly (readonly string[])[], row = 0, column = 0, locale = "en_US"): Office {
  const desk = office(bundle, new WorkbookModel({ locale }));
  const [sheet] = desk.book.sheets;
  if (sheet === undefined) throw new Error("no sheet");
  lines.forEach((line, down) => {
    line.forEach((text, across) => {
      const cell = sheet.cell(row + down, column + across);
      sheet.put(row + down, column + across, typedCell(cell, text, desk.book));
    });
  });
  desk.book.takeChanges();
  return desk;
}

function messy(name: string): string[][] {
  const text = readFileSync(path.join(__dirname, "../../data/usage/messy", `${name}.csv`), "utf8");
  return Papa.parse(text.trim(), { delimiter: text.includes(";") ? ";" : "," }).data;
}

function readAll(desk: Office): SheetTable & { readonly all: Cells } {
  const first = told(desk, "readSheetTable", { table: null, from: 0 });
  const all = [...first.cells];
  for (let { next } = first; next !== null;) {
    const piece = told(desk, "readSheetTable", { table: first, from: next });
    all.push(...piece.cells);
    next = piece.next;
  }
  return { ...first, all };
}

/** What the page asks for a table that it has recognised. */
function request(desk: Office): CostColumnRequest {
  const { sheet, a1, all } = readAll(desk);
  const { headerRow, columns, rowIs } = recognizeTable(all, bundledTable());
  return { sheet, a1, headerRow, columns, rowIs };
}

const OCTOBER_2 = 46_297;

describe("a table is read", () => {
  const TABLE = [
    ["Date", "Model", "Input", "Note"],
    ["2026-10-01", "gpt-5", "1000", ""],
    ["2026-10-02", "gpt-5", "2,500", "x"],
  ];

  test("around the selected cell, with numbers as numbers and dates as ISO text", () => {
    const desk = pasted(TABLE, 3, 2);
    desk.book.selection = { row: 4, column: 3, rows: 1, columns: 1 };
    const cell = desk.book.sheets[0]?.cell(5, 2);
    // A quarter to two in the afternoon, as a spreadsheet counts.
    if (cell)
      desk.book.sheets[0]?.put(5, 2, {
        ...cell,
        content: { kind: "literal", value: OCTOBER_2 + 13.75 / 24 },
      });
    expect(readAll(desk)).toMatchObject({
      sheet: "Sheet1",
      a1: "C4:F6",
      decimalComma: false,
      all: [
        ["Date", "Model", "Input", "Note"],
        ["2026-10-01", "gpt-5", 1000, null],
        ["2026-10-02T13:45:00", "gpt-5", 2500, "x"],
      ],
    });
  });

  test("as it is selected, whole columns without what is blank below and beside", () => {
    const desk = pasted(TABLE, 1, 0);
    desk.book.selection = { row: 0, column: 0, rows: 1000, columns: 26 };
    expect(readAll(desk).a1).toBe("A2:D4");
  });

  test("in pieces, when it is long", () => {
    const rows = Array.from({ length: 12_000 }, (_, index) => ["gpt-5", String(index)]);
    const desk = pasted([["Model", "Input"]]);
    const [sheet] = desk.book.sheets;
    if (sheet) sheet.rows = 13_000;
    rows.forEach(([model = "", input = ""], index) => {
      sheet?.put(index + 1, 0, { ...sheet.cell(1, 0), content: { kind: "literal", value: model } });
      sheet?.put(index + 1, 1, { ...sheet.cell(1, 1), content: { kind: "literal", value: Number(input) } });
    });
    const { all, next } = readAll(desk);
    expect([all.length, next, all[12_000]]).toEqual([12_001, 10_000, ["gpt-5", 11_999]]);
  });

  test("not where nothing is", () => {
    const desk = office(bundle);
    expect(ask(desk, "readSheetTable", { table: null, from: 0 }).outcome).toMatchObject({
      ok: false,
      failure: { message: "This sheet is empty." },
    });
    expect(
      ask(desk, "readSheetTable", { table: { sheet: "Gone", a1: "A1:B2" }, from: 0 }).outcome,
    ).toMatchObject({ ok: false, failure: { code: "nothing" } });
  });
});

describe("a column of costs beside it, by one formula", () => {
  test("is shown beforehand, with the rows that need a person", () => {
    // By hand, as in test/usage/table.test.ts: 0.0051672 + 0.233105 + 0.02872.
    const desk = pasted(messy("1-thousands-and-totals"));
    const before = cellsOf(desk.book, "Sheet1");
    expect(told(desk, "previewCostColumn", request(desk))).toEqual({
      formula: '=OPENAI_COST(D2:D7;F2:F7;E2:E7;C2:C7;;A2:A7;OPENAI_RATES;;1;"show")',
      sheet: "Sheet1",
      cell: "G2",
      fills: "G2:G7",
      headingCell: "G1",
      obstacle: null,
      priced: 3,
      total: "0.2669922",
      attention: [
        { cell: "G6", text: expect.stringMatching(/^output is "n\/a"/) as string },
        { cell: "G7", text: expect.stringMatching(/^as_of is "Total"/) as string },
      ],
      attentionCount: 2,
    });
    expect(cellsOf(desk.book, "Sheet1")).toEqual(before);
  });

  test("is written into the empty column beside, and over itself when it is written again", () => {
    const desk = pasted(messy("1-thousands-and-totals"));
    const asked = request(desk);
    const { cell, message } = told(desk, "writeCostColumn", asked);
    expect([cell, message]).toEqual(["G2", "Wrote the costs of 6 rows into G2:G7."]);
    const written = cellsOf(desk.book, "Sheet1");
    expect(written.map((line) => line[6])).toEqual([
      "List cost, USD",
      '=OPENAI_COST(D2:D7,F2:F7,E2:E7,C2:C7,,A2:A7,OPENAI_RATES,,1,"show")',
      ...Array.from({ length: 5 }, () => ""),
    ]);
    expect(desk.book.nameOf("OPENAI_RATES")).toBeDefined();
    told(desk, "writeCostColumn", asked);
    expect(cellsOf(desk.book, "Sheet1")).toEqual(written);
  });

  test("goes behind all content where the column beside has any", () => {
    const lines = messy("1-thousands-and-totals").map((line, row) =>
      row === 4 ? [...line, "mine", "too"] : line,
    );
    const desk = pasted(lines);
    const asked = { ...request(desk), a1: "A1:F7" };
    expect(told(desk, "previewCostColumn", asked).cell).toBe("I2");
  });

  test("reads a spreadsheet in German, whose formulas have `;`", () => {
    const desk = pasted(messy("2-german"), 0, 0, "de_DE");
    const asked = request(desk);
    // 2.801 + 0.58416; 12,5 tokens are none.
    expect(told(desk, "previewCostColumn", asked)).toMatchObject({
      priced: 2,
      total: "3.38516",
      attentionCount: 1,
    });
    told(desk, "writeCostColumn", asked);
    expect(cellsOf(desk.book, "Sheet1")[1]?.[6]).toMatch(/^=OPENAI_COST\(B2:B4;C2:C4;/);
  });

  test("prices line items; one that is not recognised, or of an unknown model, says so in its own row", () => {
    const lines = [...messy("5-meter-rows"), ["2026-10-02", "search", "gpt-99-2026-01-01, input", "1000"]];
    const desk = pasted(lines);
    const asked = request(desk);
    // 0.453 + 0.0151 + 0.482 + 12.
    expect(told(desk, "previewCostColumn", asked)).toMatchObject({
      obstacle: null,
      priced: 4,
      total: "12.9501",
      attention: [
        { cell: "E6", text: expect.stringMatching(/^text is "some new thing", which is not/) as string },
        { cell: "E7", text: expect.stringMatching(/^unknown model "gpt-99-2026-01-01"/) as string },
      ],
    });
    const { formula } = told(desk, "writeCostColumn", asked);
    expect(formula).toBe(
      '=OPENAI_CHARGE(OPENAI_LINE_ITEM(C2:C7,"model","show"),OPENAI_LINE_ITEM(C2:C7,"meter","show"),D2:D7,OPENAI_LINE_ITEM(C2:C7,"tier","show"),A2:A7,OPENAI_RATES,"show")',
    );
  });

  test("not on a tab that RateSheet writes itself", () => {
    const desk = office(bundle);
    importFile(desk, prepare(usageFile(onDay(0, 100))));
    const asked: CostColumnRequest = {
      sheet: "Charges",
      a1: "A5:R6",
      headerRow: 0,
      columns: { model: 4, input: 17 },
      rowIs: "total",
    };
    expect(told(desk, "previewCostColumn", asked).obstacle).toMatch(/RateSheet writes this tab/);
    expect(ask(desk, "writeCostColumn", asked).outcome.ok).toBe(false);
  });
});
