import { reconcileColumn, type ReconcileColumnId } from "../../src/actuals/reconcile/columns";
import { RECONCILE_HEADER_ROW } from "../../src/actuals/reconcile/reconcile-sheet";
import { builtBundle } from "../support/bundle";
import { Books, isoDay } from "./support";

jest.setTimeout(240_000);

/**
 * 92 days of three models in four tiers on three meters are 3,312 places: more than Reconcile compares by day. Each day, model
 * and tier has a million tokens of input, a million cached ones and 100,000 of output. A day by hand, in $ per million
 * (input, cached input, output):
 *   gpt-5 and gpt-5.1: 1.25, 0.125, 10 → 2.375; batch and flex half of it; priority twice → 9.50 of each model
 *   gpt-5-mini: 0.25, 0.025, 2 → 0.475; batch and flex half of it; priority 0.45, 0.045, 3.6 → 0.855; together 1.805
 * So 20.805 a day: 644.955 in August and in October, 624.15 in September.
 */
const MODELS = ["gpt-5", "gpt-5-mini", "gpt-5.1"];
const TIERS = ["default", "batch", "flex", "priority"];
const AUGUST = Date.UTC(2026, 7, 1) / 1000;
const DAYS = 92;
const METERS = [
  ["input", 1_000_000],
  ["cached input", 1_000_000],
  ["output", 100_000],
] as const;
const STANDARD: Readonly<Record<string, readonly number[]>> = {
  "gpt-5": [1.25, 0.125, 1],
  "gpt-5-mini": [0.25, 0.025, 0.2],
  "gpt-5.1": [1.25, 0.125, 1],
};
const PRIORITY: Readonly<Record<string, readonly number[]>> = {
  "gpt-5": [2.5, 0.25, 2],
  "gpt-5-mini": [0.45, 0.045, 0.36],
  "gpt-5.1": [2.5, 0.25, 2],
};

const dayOf = (day: number): string => `${AUGUST + day * 86_400},${AUGUST + (day + 1) * 86_400}`;
const indexOf = (day: string): number => (Date.parse(day) / 1000 - AUGUST) / 86_400;
const everyDay = (of: (day: number, model: string, tier: string) => readonly string[]): string[] =>
  [...Array(DAYS).keys()].flatMap((day) =>
    MODELS.flatMap((model) => TIERS.flatMap((tier) => of(day, model, tier))),
  );

const USAGE = [
  "start_time,end_time,model,service_tier,input_tokens,output_tokens,input_cached_tokens,num_model_requests",
  ...everyDay((day, model, tier) => [`${dayOf(day)},${model},${tier},2000000,100000,1000000,100`]),
].join("\n");

/** The bill of a line: as used, but for what is told below. */
function billed(day: number, model: string, tier: string): string[] {
  return METERS.flatMap(([meter, used], index) => {
    const standard = STANDARD[model]?.[index] ?? 0;
    const priority = PRIORITY[model]?.[index] ?? 0;
    let amount = tier === "default" ? standard : tier === "priority" ? priority : standard / 2;
    let quantity: number = used;
    let on = day;
    // August: a contract takes a tenth off the input of gpt-5, 0.125 a day.
    if (model === "gpt-5" && tier === "default" && meter === "input" && day < 31) amount = 1.125;
    // 15 September: a million tokens of output more than were used, $2.
    if (model === "gpt-5-mini" && tier === "default" && meter === "output" && day === indexOf("2026-09-15"))
      [amount, quantity] = [2.2, 1_100_000];
    // What was used on 10 September is billed on the 9th: that is no difference of the month.
    if (model === "gpt-5.1" && day === indexOf("2026-09-10")) on = day - 1;
    const prefix = tier === "default" ? "" : `${tier} | `;
    return [`${dayOf(on)},${amount},usd,"${prefix}${model}, ${meter}",${quantity}`];
  });
}

const BILL = [
  "start_time,end_time,amount_value,amount_currency,line_item,quantity",
  ...everyDay(billed),
  `${dayOf(indexOf("2026-10-20"))},10,usd,web search tool calls,1000`,
  `${dayOf(indexOf("2026-10-21"))},3,usd,some new thing,7`,
].join("\n");

type Figures = Readonly<Partial<Record<ReconcileColumnId, number>>>;
const ALL = ["used", "billed", "difference", "price", "otherServices", "notRecognised", "quantity"] as const;

let books: Books;
beforeAll(async () => {
  books = await Books.of(builtBundle(), [
    { name: "usage.csv", text: USAGE },
    { name: "bill.csv", text: BILL },
  ]);
});
afterAll(() => books.close());

/** Figures of a row; every other cause is 0. */
function figures(row: number): unknown[] {
  const at = (id: ReconcileColumnId): number => Number(books.value("Reconcile", row, reconcileColumn(id)));
  return [...ALL, ...(["longContext", "noListPrice", "unexplained", "free"] as const)].map(at);
}

function near(of: Figures): unknown[] {
  const values = [...ALL.map((id) => of[id] ?? 0), 0, 0, 0, 0];
  return values.map((value) => expect.closeTo(value, 9) as unknown);
}

/** The row of a label below a heading. */
function rowOf(heading: RegExp, label: string): number {
  let isInside = false;
  for (let row = 1; row <= books.rowsOf("Reconcile"); row++) {
    const value = books.value("Reconcile", row, 1);
    if (isInside && isoDay(value) === label) return row;
    isInside ||= heading.test(String(value));
  }
  throw new Error(`no ${label}`);
}

test("more than 3,000 places are compared by month, and that is said", () => {
  expect(books.value("Reconcile", 4, reconcileColumn("used"))).toBe("Compared by month.");
  expect(() => rowOf(/^By day/, "2026-08-01")).toThrow();
  expect(books.errors("Reconcile")).toEqual([]);
});

test.each<[string, Figures]>([
  ["2026-08-31", { used: 644.955, billed: 641.08, difference: -3.875, price: -3.875 }],
  ["2026-09-30", { used: 624.15, billed: 626.15, difference: 2, quantity: 2 }],
  ["2026-10-31", { used: 644.955, billed: 657.955, difference: 13, otherServices: 10, notRecognised: 3 }],
])("the month that ends on %s", (month, expected) => {
  expect(figures(rowOf(/^By month/, month))).toEqual(near(expected));
});

test.each<[string, Figures]>([
  ["gpt-5", { used: 874, billed: 870.125, difference: -3.875, price: -3.875 }],
  ["gpt-5-mini", { used: 166.06, billed: 168.06, difference: 2, quantity: 2 }],
  ["gpt-5.1", { used: 874, billed: 874 }],
  ["web-search", { billed: 10, difference: 10, otherServices: 10 }],
])("%s", (model, expected) => {
  expect(figures(rowOf(/^By model/, model))).toEqual(near(expected));
});

test("in all, and how much of the bill is explained", () => {
  const row = RECONCILE_HEADER_ROW + 1;
  expect(figures(row)).toEqual(
    near({
      ...{ used: 1914.06, billed: 1925.185, difference: 11.125, price: -3.875 },
      ...{ otherServices: 10, notRecognised: 3, quantity: 2 },
    }),
  );
  // All but the $3 that is not recognised.
  expect(books.value("Reconcile", row, reconcileColumn("state"))).toBeCloseTo(1 - 3 / 1925.185, 12);
});

test("a line is a model, tier and meter of a month: output of gpt-5-mini in September, 30 × 0.20 and $2 more", () => {
  const row = [...Array(books.rowsOf("Reconcile")).keys()].find(
    (at) =>
      isoDay(books.value("Reconcile", at + 1, reconcileColumn("month"))) === "2026-09-30" &&
      books.value("Reconcile", at + 1, reconcileColumn("model")) === "gpt-5-mini" &&
      books.value("Reconcile", at + 1, reconcileColumn("tier")) === "standard" &&
      books.value("Reconcile", at + 1, reconcileColumn("pricedMeter")) === "output",
  );
  expect(figures((row ?? -1) + 1)).toEqual(near({ used: 6, billed: 8, difference: 2, quantity: 2 }));
});
