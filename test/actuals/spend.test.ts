import { COLUMN, DAYS, figureRow, ROW, type FigureId } from "../../src/actuals/spend/layout";
import { SPEND_HEADINGS } from "../../src/actuals/spend/typed-spend";
import { actualsBundle, told } from "../addon/actuals/desk";
import { sample } from "../usage/support/samples";
import { Books, isoDay } from "./support";

jest.setTimeout(240_000);

/** $2 of a project on 2026-09-03, which has none in October; $3 of another on the 30th. */
const SEPTEMBER = [
  "start_time,end_time,amount_value,amount_currency,line_item,quantity,project_id",
  '1790726400,1790812800,3,usd,"gpt-5-mini, input",12000000,proj_support0001',
  '1788393600,1788480000,2,usd,"gpt-5, input",1600000,proj_old',
].join("\n");

/**
 * The bill of October, added up by hand from sample 08, $:
 *                  1st       2nd      3rd      5th
 *   support bot    0.9501    6.9176   1.9634   0.29115
 *   research      20.6425    2.253    0.66401
 *   together      21.5926    9.1706   2.62741  0.29115
 * It was exported on the 5th, so that the 4th (without a charge) and the 5th may still change; the 5th has charges.
 */
let books: Books;
beforeAll(async () => {
  const bundle = await actualsBundle();
  const files = [
    { name: "september.csv", text: SEPTEMBER },
    { name: "usage.csv", text: sample("06") },
    { name: "bill.csv", text: sample("08"), provisionalDays: ["2026-10-05"] },
  ];
  books = await Books.of(bundle, files, ({ addOn, book, environment }) => {
    told({ addOn, book, environment }, "buildSpend");
    // Without it the formulas are calculated sooner.
    book.sheets = book.sheets.filter(({ name }) => name !== "Reconcile");
  });
});
afterAll(() => books.close());

const value = (row: number, column: keyof typeof COLUMN): unknown =>
  books.value("Spend", row, COLUMN[column]);
const figure = (id: FigureId): unknown => value(figureRow(id), "spent");
const light = (): unknown => books.value("Spend", 1, COLUMN.before);
/** The money of the row of a label, below the heading of its table. */
function money(heading: string, label: string): readonly unknown[] {
  const from = books.rowOf("Spend", heading);
  for (let row = from; row <= books.rowsOf("Spend"); row++) {
    if (value(row, "label") === label)
      return [value(row, "spent"), value(row, "before"), value(row, "change")];
  }
  throw new Error(`no ${label} under ${heading}`);
}
const { months: MONTHS, centres: CENTRES, projects: PROJECTS } = SPEND_HEADINGS;
const rowBelow = (heading: string, down: number): number => books.rowOf("Spend", heading) + down;
const near = (amount: number): unknown => expect.closeTo(amount, 9);

test("no cell shows an error, nothing calls a custom function, and the total is that of Charges", () => {
  expect(books.errors("Spend")).toEqual([]);
  expect(light()).toBe("● OK: adds up to Charges");
});

test("the month: settled days, days that may still change, the run rate, and what it comes to", () => {
  expect([value(ROW.basis, "before"), isoDay(value(ROW.month, "before") as number)]).toEqual([
    "bill",
    "2026-10-31",
  ]);
  expect(isoDay(figure("settled") as number)).toBe("2026-10-04");
  expect(figure("spent")).toEqual(near(33.39061));
  expect(figure("provisional")).toEqual(near(0.29115));
  // The 14 days from 21 September on: ($3 + $33.39061) / 14.
  expect(figure("rate")).toEqual(near(36.39061 / 14));
  expect(figure("left")).toBe(27);
  // 33.39061 + 27 × 2.599329286
  expect(figure("completion")).toEqual(near(103.572500714));
  expect(value(DAYS.last, "before")).toEqual(near(103.572500714));
});

test("a budget: what is left of it, and the day it is passed at that rate", async () => {
  expect(figure("passed")).toBe("no budget typed");
  await books.type("Spend", `B${ROW.budget}`, "100");
  expect(figure("budgetLeft")).toEqual(near(-3.572500714));
  // 33.39061 on the 4th; 25 days later 98.37…, 26 days later 100.97…
  expect(isoDay(figure("passed") as number)).toBe("2026-10-30");
  await books.type("Spend", `B${ROW.budget}`, "1000");
  expect(figure("passed")).toBe("not in this month");
});

test("by month: tokens, requests and the person's own unit, each with what one costs", async () => {
  const [september, october] = [rowBelow(MONTHS, 2), rowBelow(MONTHS, 3)];
  expect(isoDay(value(october, "label") as number)).toBe("2026-10-31");
  expect([value(october, "spent"), value(october, "before"), value(october, "change")]).toEqual([
    near(33.68176),
    near(5),
    near(28.68176),
  ]);
  // 13.6 million tokens for $5.
  expect([value(september, "sixth"), value(september, "seventh")]).toEqual([13_600_000, near(5 / 13.6)]);
  // A bill counts no requests: those of the usage, without the free ones.
  expect([value(october, "eighth"), value(october, "ninth")]).toEqual([3802, near(33.68176 / 3802)]);
  expect([value(september, "eighth"), value(september, "ninth")]).toEqual([0, ""]);
  books.spreadsheet.type("Spend", `B${ROW.unit}`, "active user");
  await books.type("Spend", `J${october}`, "40");
  expect(value(rowBelow(MONTHS, 1), "eleventh")).toBe("Per active user");
  expect(value(october, "eleventh")).toEqual(near(0.842044));
});

test("what changed most on the month before, of which the same five days are counted, the largest first", () => {
  expect(value(rowBelow("What changed most on the month before", 1), "before")).toBe("Same days before");
  const first = rowBelow("What changed most on the month before", 3);
  const rows = [0, 1, 2, 3].map((index) => [value(first + index, "label"), value(first + index, "change")]);
  expect(rows).toEqual([
    ["proj_research001", near(23.55951)],
    ["proj_support0001", near(10.12225)],
    ["proj_old", near(-2)],
    ["Keys", ""],
  ]);
});

test("cost centres follow the mapping as it is typed; what is not mapped is counted", async () => {
  expect(money(CENTRES, "(not mapped)")).toEqual([near(33.68176), near(2), near(31.68176)]);
  const old = rowBelow(PROJECTS, 2);
  expect([0, 1, 2, 3].map((index) => value(old + index, "label"))).toEqual([
    "proj_old",
    "proj_research001",
    "proj_support0001",
    "(all others)",
  ]);
  books.spreadsheet.type("Spend", `F${old}`, "R&D*");
  await books.type("Spend", `F${old + 1}`, "R&D*");
  expect(money(CENTRES, "R&D*")).toEqual([near(23.55951), near(2), near(21.55951)]);
  expect(money(CENTRES, "(not mapped)")).toEqual([near(10.12225), 0, near(10.12225)]);
});

test("usage at list prices instead of the bill, or an earlier month", async () => {
  await books.type("Spend", `B${ROW.basis}`, "usage");
  // expected.json: what is paid of sample 06, and its 2,183 tokens of gpt-image-2.5-flare, which have had a price since, $30
  // per million. All of its days have settled.
  expect([figure("spent"), figure("provisional")]).toEqual([near(29.99237 + 0.06549), 0]);
  books.spreadsheet.type("Spend", `B${ROW.basis}`, "bill");
  await books.type("Spend", `B${ROW.month}`, "2026-09-15");
  expect([figure("spent"), figure("left"), figure("completion")]).toEqual([near(5), 0, near(5)]);
});

test("a month that is not what Charges has turns the light red", async () => {
  await books.type("Spend", `A${rowBelow(MONTHS, 2)}`, "2026-08-31");
  expect(light()).toBe("▲ FAIL: does not add up to Charges; press See the spend anew");
});
