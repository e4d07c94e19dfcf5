import type { CellValue } from "../../preview/model/cell";
import { FIRST_OPTION, QUANTITY } from "../../src/actuals/alternatives/columns";
import { INPUTS, VALUE_COLUMN, type AlternativesInput } from "../../src/actuals/alternatives/inputs";
import { OPTIONS } from "../../src/actuals/alternatives/options";
import { told, usageFile } from "../addon/actuals/desk";
import { builtBundle } from "../support/bundle";
import { Books, isoDay } from "./support";

jest.setTimeout(120_000);

/** 2026-10-01, 2026-10-02: gpt-5 with a part of its input cached, gpt-4o, which has no flex tier, and an embedding. */
const day = (number: number): string => {
  const start = Date.UTC(2026, 9, number) / 1000;
  return `${start},${start + 86_400}`;
};
const FILE = usageFile(
  `${day(1)},proj_a,gpt-5,default,3000000,200000,1000000,20`,
  `${day(2)},proj_a,gpt-5,default,1000000,100000,0,10`,
  `${day(2)},proj_a,gpt-4o,default,2000000,100000,0,20`,
);

let books: Books;
beforeAll(async () => {
  books = await Books.of(builtBundle(), [{ name: "usage.csv", text: FILE }], (desk) => {
    told(desk, "buildAlternatives");
  });
});
afterAll(() => books.close());

const TAB = "What if";
const at = (id: AlternativesInput): string => `D${INPUTS[id].row}`;
const option = (title: string): number => FIRST_OPTION + OPTIONS.findIndex((one) => one.title === title);

/** A row by its first cell, from the column "Day by day" on. */
function row(label: string): CellValue[] {
  const number = books.rowOf(TAB, label);
  return Array.from({ length: OPTIONS.length + 1 }, (_, index) =>
    books.value(TAB, number, QUANTITY + 1 + index),
  );
}

/** Rounded to a billionth: sums of the sheet are sums of doubles. */
const rounded = (values: readonly CellValue[]): unknown[] =>
  values.map((value) => (typeof value === "number" ? Number(value.toFixed(9)) : value));

test("the same usage in other tiers, and with all and none of its input cached, worked out by hand", () => {
  expect(books.errors(TAB)).toEqual([]);
  // gpt-5, per million: 1.25 in, 0.125 cached, 10 out; batch and flex half of that, priority 2.50, 0.25 and 20.
  // 3 M in plainly, 1 M cached, 0.3 M out: 3.75 + 0.125 + 3 = 6.875.
  // gpt-4o: 2.50 in, 1.25 cached, 10 out; batch 1.25 and 5; no flex; priority 4.25 and 17. 2 M in, 0.1 M out: 5 + 1 = 6.
  expect(rounded(row("In all"))).toEqual([
    12.875, // day by day
    12.875,
    // batch: cached input is sold at half as well: 1.875 + 0.0625 + 1.5 + 2.5 + 0.5
    6.4375,
    // flex: gpt-5 at half, gpt-4o as used
    3.4375 + 6,
    // priority: 7.5 + 0.25 + 6 + 8.5 + 1.7
    23.95,
    "",
    // all from the cache: 4 × 0.125 + 3 + 2 × 1.25 + 1
    7,
    // no cache: 4 × 1.25 + 3 + 6
    14,
  ]);
  expect(rounded(row("Against as used"))).toEqual(["", "", -6.4375, -3.4375, 11.075, "", -5.875, 1.125]);
  expect(row("Of it not offered, counted as used")[option("Flex") - FIRST_OPTION + 1]).toBe(6);
  expect(books.value(TAB, 1, QUANTITY + 1)).toBe("● OK: the lines add up to Charges");
});

test("another model takes the place of all, or of the one that is named; a name that is none is told", async () => {
  const other = option("Another model") - FIRST_OPTION + 1;
  await books.type(TAB, at("otherModel"), "gpt-5-mini");
  // gpt-5-mini: 0.25 in, 0.025 cached, 2 out: 5 M in, 1 M cached, 0.4 M out: 1.25 + 0.025 + 0.8
  expect(rounded([row("In all")[other] ?? ""])).toEqual([2.075]);
  await books.type(TAB, at("inPlaceOf"), "gpt-4o");
  // gpt-5 as used, 6.875; gpt-4o as gpt-5-mini: 0.5 + 0.2
  expect(rounded([row("In all")[other] ?? ""])).toEqual([7.575]);
  await books.type(TAB, at("otherModel"), "gpt-5-mimi");
  expect(books.value(TAB, INPUTS.otherModel.row, VALUE_COLUMN + 1)).toContain(
    'LOOK: Problem: unknown model "gpt-5-mimi"',
  );
  expect(rounded([row("In all")[other] ?? ""])).toEqual([12.875]);
  await books.type(TAB, at("otherModel"), "");
  expect(row("In all")[other]).toBe("");
});

test("the days that are counted are the person's; prices are those of the last of them, or of the day that is typed", async () => {
  const priceDay = (): string => isoDay(books.value(TAB, INPUTS.priceDay.row, VALUE_COLUMN + 1));
  expect(priceDay()).toBe("2026-10-02");
  await books.type(TAB, at("to"), "2026-10-01");
  expect(priceDay()).toBe("2026-10-01");
  // 2 M in plainly, 1 M cached, 0.2 M out of gpt-5
  expect(rounded(row("In all").slice(0, 2))).toEqual([4.625, 4.625]);
  expect(books.value(TAB, 1, QUANTITY + 1)).toBe("● OK: the lines add up to Charges");
  // Before gpt-5 was there nothing of it has a price.
  await books.type(TAB, at("priceDay"), "2025-01-01");
  expect(books.value(TAB, 1, QUANTITY + 1)).toMatch(/^LOOK: 3 lines have no price on that day/);
});
