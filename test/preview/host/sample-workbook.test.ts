import { CATALOG } from "../../../preview/addon/catalog";
import type { LocalSpreadsheet } from "../../../preview/host/local-spreadsheet";
import { sampleWorkbook } from "../../../preview/workbook/sample-workbook";
import usage from "../../../preview/workbook/usage.json";
import { builtBundle } from "../../support/bundle";
import { openSpreadsheet } from "../../support/spreadsheet";

const bundle = builtBundle();
const LAST = usage.rows.length + 1;

let sheet: LocalSpreadsheet;
beforeAll(async () => {
  sheet = openSpreadsheet(bundle, sampleWorkbook(CATALOG));
  await sheet.settled();
});
afterAll(() => sheet.close());

function column(tab: string, letter: string, from: number, to: number): unknown[] {
  return Array.from({ length: to - from + 1 }, (_, i) => sheet.value(tab, `${letter}${from + i}`));
}

test("at least 100 real requests are priced by one formula, each to the recorded cost as the very same double", () => {
  expect(usage.rows.length).toBeGreaterThanOrEqual(100);
  expect(column("Usage", "F", 2, LAST)).toEqual(column("Usage", "G", 2, LAST));
  const formulas = sheet.book
    .sheetNamed("Usage")
    ?.cells.filter((line) => line[5]?.content.kind === "formula");
  expect(formulas).toHaveLength(1);
});

test("rows below the usage stay blank", () => {
  expect(column("Usage", "F", LAST + 1, LAST + 5)).toEqual(["", "", "", "", ""]);
});

test("the totals per model add up to the total, and that to the recorded total", () => {
  const labels = column("Usage", "I", 1, 40);
  const total = labels.indexOf("Total") + 1;
  const costs = column("Usage", "K", 2, total - 1).map(Number);
  const sum = costs.reduce((left, right) => left + right, 0);
  expect(sheet.value("Usage", `K${total}`)).toBeCloseTo(sum, 12);
  expect(sheet.value("Usage", `K${total + 2}`)).toBeCloseTo(0, 12);
  expect(sheet.value("Usage", `L${total}`)).toBeCloseTo(1, 12);
});

test("each function has its example, and none of them fails", () => {
  const names = column("Examples", "A", 2, 240).filter((name) => name !== "");
  expect([...names].sort()).toEqual(CATALOG.map(({ name }) => name).sort());
  const shown = sheet.book.sheetNamed("Examples")?.cells.flat() ?? [];
  const results = shown.flatMap((cell) => (cell?.content.kind === "formula" ? [cell.content.result] : []));
  // Functions that work on the tabs of a scenario have nothing to work on here.
  const waiting = column("Examples", "D", 2, 240).filter((value) => value === "Works on a scenario's tabs");
  expect(waiting.length).toBeLessThanOrEqual(2);
  expect(results.length + waiting.length).toBe(CATALOG.length);
  const failed = shown.flatMap((cell) => (cell?.content.kind === "formula" ? [cell.content] : []));
  expect(failed.filter(({ result }) => /^#|^$/.test(String(result)))).toEqual([]);
});

test("the rate table is spilled, header and all, and fits its tab", () => {
  const rows = column("Rates in use", "A", 1, 2000).filter((model) => model !== "");
  expect(sheet.value("Rates in use", "A1")).toBe("model");
  expect(rows.length).toBeGreaterThan(500);
  expect(sheet.value("Rates in use", "A2000")).toBe("");
});
