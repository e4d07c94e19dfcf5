import type { LocalSpreadsheet } from "../../../preview/host/local-spreadsheet";
import { BLANK } from "../../../preview/model/cell";
import { SheetModel } from "../../../preview/model/sheet-model";
import { WorkbookModel } from "../../../preview/model/workbook-model";
import { builtBundle } from "../../support/bundle";
import { openSpreadsheet } from "../../support/spreadsheet";

const bundle = builtBundle();
const SHEET = "Sheet1";

let sheet: LocalSpreadsheet;
afterEach(() => sheet.close());

function open(book = new WorkbookModel()): void {
  sheet = openSpreadsheet(bundle, book);
}

async function show(cells: Readonly<Record<string, string>>, ...read: string[]): Promise<unknown[]> {
  for (const [a1, text] of Object.entries(cells)) sheet.type(SHEET, a1, text);
  await sheet.settled();
  return read.map((a1) => sheet.value(SHEET, a1));
}

/** A column of values, and a grid as high as it. */
function fill(target: SheetModel, column: number, values: readonly (string | number)[]): void {
  target.rows = Math.max(target.rows, values.length);
  values.forEach((value, row) => {
    target.put(row, column, { ...BLANK, content: { kind: "literal", value } });
  });
}

describe("formulas of the add-on, as a person uses them", () => {
  test("a column with blank rows spills, sums, nests and follows changes", async () => {
    open();
    const cells = {
      A1: "gpt-5",
      B1: "1000",
      C1: "100",
      A3: "gpt-4.1",
      B3: "2000",
      C3: "0",
      D1: "=OPENAI_COST(A1:A3, B1:B3, , C1:C3)",
      E1: "=SUM(OPENAI_COST(A1:A3, B1:B3, , C1:C3))",
      E2: '=IFERROR(OPENAI_COST("gpt5", 1), "no price")',
      E3: "=ROUND(OPENAI_COST(A1, B1) * 1000, 2)",
    };
    // gpt-5: 1,000 × $1.25 + 100 × $10; gpt-4.1: 2,000 × $2; per 1M.
    expect(await show(cells, "D1", "D2", "D3", "E1", "E2", "E3")).toEqual([
      0.00225,
      "",
      0.004,
      0.00625,
      "no price",
      1.25,
    ]);
    expect(await show({ B3: "4000" }, "D3", "E1")).toEqual([0.008, 0.01025]);
  });

  test("a failure in a range names the row, and nothing is priced", async () => {
    open();
    const cells = {
      A1: "gpt-5",
      B1: "1000",
      A2: "gpt-5",
      B2: "lots",
      C1: "=OPENAI_COST(A1:A2, B1:B2)",
      C3: "=SUM(C1:C2)",
    };
    expect(await show(cells, "C1", "C2", "C3")).toEqual(["#ERROR!", "", "#ERROR!"]);
    expect(sheet.errorMessage(SHEET, "C1")).toMatch(
      /^OPENAI_COST: 1 of 2 rows has a problem. B2: input is "lots"/,
    );
  });

  test("a column against a row gives the grid", async () => {
    open();
    const cells = {
      A1: "gpt-5",
      A2: "gpt-5-mini",
      B1: "1000000",
      C1: "2000000",
      D4: '=OPENAI_COST(A1:A2, B1:C1, , , , "2026-08-31")',
    };
    expect(await show(cells, "D4", "E4", "D5", "E5")).toEqual([1.25, 2.5, 0.25, 0.5]);
  });

  // o3 cost $10 per 1M input tokens until the end of 2025-06-09, UTC or not: the day of the cell counts.
  test.each(["Etc/UTC", "Asia/Tokyo", "America/New_York", "Pacific/Auckland"])(
    "a date cell means its day in the spreadsheet's zone: %s",
    async (timeZone) => {
      open(new WorkbookModel({ timeZone }));
      const cells = {
        A1: "2025-06-09",
        A2: "2025-06-10",
        B1: '=OPENAI_RATE("o3", "input", , A1)',
        B2: '=OPENAI_RATE("o3", "input", , A2)',
        B3: '=OPENAI_RATE("o3", "input", , DATE(2025, 6, 9))',
        B4: '=OPENAI_RATE("o3", "input", , "2025-06-10")',
      };
      expect(await show(cells, "B1", "B2", "B3", "B4")).toEqual([10, 2, 10, 2]);
    },
  );
});

describe("the OPENAI_RATES range", () => {
  const HEADER = ["model", "meter", "tier", "context", "price", "per", "from", "until", "source", "note"];

  function openWithRates(price: string | number): void {
    const book = new WorkbookModel();
    const rates = new SheetModel(book.newId(), "Rates");
    const row = ["gpt-5", "input", "standard", "any", price, 1_000_000, "2025-01-01", "", "contract", ""];
    [HEADER, row].forEach((line, i) => {
      line.forEach((value, j) =>
        rates.put(i, j, { content: { kind: "literal", value }, format: {}, note: "" }),
      );
    });
    book.sheets.push(rates);
    book.putName({
      name: "OPENAI_RATES",
      sheetId: rates.id,
      area: { row: 0, column: 0, rows: 2, columns: HEADER.length },
    });
    open(book);
  }

  test("prices formulas that do not name it, with one read a call, and those that do, which follow a change", async () => {
    openWithRates(7);
    const cells = {
      A1: '=OPENAI_COST("gpt-5", 1000000)',
      A2: '=OPENAI_COST("gpt-5", 1000000, , , , , OPENAI_RATES)',
    };
    expect(await show(cells, "A1", "A2")).toEqual([7, 7]);
    const { ledger } = sheet.addOn.evaluate("OPENAI_COST", [[["gpt-5"], ["gpt-5"]], 1000]);
    expect(ledger.calls.get("Range.getValues")).toBe(1);
    sheet.type("Rates", "E2", "8");
    await sheet.settled();
    expect(sheet.value(SHEET, "A2")).toBe(8);
  });

  test("damaged, it is an error that names the cell, never the bundled table", async () => {
    openWithRates("seven");
    expect(await show({ A1: '=OPENAI_COST("gpt-5", 1000000)' }, "A1")).toEqual(["#ERROR!"]);
    expect(sheet.errorMessage(SHEET, "A1")).toMatch(/Rates!E2/);
  });
});

test("a column of 20,000 rows is priced by one formula", async () => {
  const ROWS = 20_000;
  const book = new WorkbookModel();
  const [usage] = book.sheets;
  if (!usage) throw new Error("A workbook has a sheet.");
  const models = ["gpt-5", "gpt-5-mini", "gpt-4.1", "o3"];
  fill(
    usage,
    0,
    Array.from({ length: ROWS }, (_, row) => models[row % models.length] ?? ""),
  );
  fill(
    usage,
    1,
    Array.from({ length: ROWS }, () => 1_000_000),
  );
  open(book);
  sheet.type(SHEET, "D1", '=OPENAI_COST(A1:A, B1:B, , , , "2026-08-01")');
  sheet.type(SHEET, "E1", "=SUM(D1:D)");
  await sheet.settled();
  // $1.25 + $0.25 + $2 + $2 for four rows.
  expect(sheet.value(SHEET, "E1")).toBe((ROWS / 4) * 5.5);
  expect(sheet.value(SHEET, `D${ROWS}`)).toBe(2);
}, 120_000);
