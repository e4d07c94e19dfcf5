import type { PlanFillRequest } from "../../src/api/plan-actuals";
import { SECTION } from "../../src/actuals/plan/plan-section";
import { MONTHS_ROW } from "../../src/scenarios/blueprint/actuals-layout";
import { calculate, told, type Office } from "../addon/actuals/desk";
import { planForm } from "../scenarios/support/plans";
import { scenarioBundle } from "../addon/scenarios/desk";
import { Books } from "./support";

jest.setTimeout(120_000);

/** What was billed: September 10 + 5, October 20 + 1, November 7 and not at its end. */
const line = (day: string, amount: number, project: string): string => {
  const start = Date.parse(day) / 1000;
  return `${start},${start + 86_400},${amount},usd,"gpt-5, input",1000,${project}`;
};
const BILL = [
  "start_time,end_time,amount_value,amount_currency,line_item,quantity,project_id",
  line("2026-09-01", 10, "proj_a"),
  line("2026-09-30", 5, "proj_b"),
  line("2026-10-01", 20, "proj_a"),
  line("2026-10-31", 1, "proj_b"),
  line("2026-11-12", 7, "proj_a"),
].join("\n");

const OF_PROJECT: PlanFillRequest = { id: "1", basis: "bill", ownBy: "projects", names: ["proj_a"] };
const EVERYTHING: PlanFillRequest = { ...OF_PROJECT, ownBy: "everything", names: [] };

/** A plan from September on, in EUR at 0.9, whose person typed 99 for October. */
function planned(desk: Office): void {
  const form = planForm([{ userTokens: "1000" }, { userTokens: "2000" }], {
    firstMonth: "2026-09-01",
    currency: "EUR",
    exchangeRate: "0.9",
  });
  desk.addOn.call("buildScenarios", [{ press: "1", form, replace: null, prefer: null }]);
  calculate(desk.book);
  const sheet = desk.book.sheetNamed("Actuals");
  const october = sheet?.cell(5, 9);
  if (sheet === undefined || october === undefined) throw new Error("no Actuals");
  sheet.put(5, 9, { ...october, content: { kind: "literal", value: 99 } });
  desk.book.takeChanges();
}

let books: Books;
beforeAll(async () => {
  books = await Books.of(await scenarioBundle(), [{ name: "bill.csv", text: BILL }], (desk) => {
    planned(desk);
    expect(told(desk, "previewPlanFill", OF_PROJECT)).toEqual({
      sheet: "Actuals",
      section: "A11:T18",
      writes: [{ month: "2026-09", cell: "I6", at: 0 }],
      left: [
        { month: "2026-10", cell: "J6", why: "holds what you typed, which stays" },
        { month: "2026-11", cell: "K6", why: "12 of 30 days are imported" },
        ...["12", "01", "02", "03", "04", "05", "06", "07", "08"].map((month, at) => ({
          month: `${month === "12" ? 2026 : 2027}-${month}`,
          cell: `${"LMNOPQRST"[at] ?? ""}6`,
          why: "nothing is imported",
        })),
      ],
    });
    expect(told(desk, "writePlanFill", OF_PROJECT).message).toBe(
      "Wrote what Charges has of this plan into A11:T18 of Actuals, and filled 1 settled month: I6.",
    );
  });
});
afterAll(() => books.close());

const SEPTEMBER = 9;
const HEADING = 11;
const months = (row: number): unknown[] =>
  [0, 1, 2, 3].map((month) => books.value("Actuals", row, SEPTEMBER + month));

test("settled months that are blank get what the plan's project was billed, in the plan's currency; what was typed stays", () => {
  expect(books.errors("Actuals")).toEqual([]);
  expect(months(HEADING + SECTION.usd)).toEqual([10, 20, 7, 0]);
  expect(months(6)).toEqual([9, 99, "", ""]);
  expect(months(MONTHS_ROW - 1)).toEqual(["Actual", "Actual", "Forecast", "Forecast"]);
});

test("a project that is added to the list is added up, one that stands twice is told, and a rate of the month counts", async () => {
  await books.type("Actuals", `J${HEADING + SECTION.names}`, "proj_b");
  expect(months(HEADING + SECTION.usd)).toEqual([15, 21, 7, 0]);
  expect(months(6)).toEqual([13.5, 99, "", ""]);
  await books.type("Actuals", `I${HEADING + SECTION.rate}`, "0.8");
  expect(months(6)).toEqual([12, 99, "", ""]);
  expect(books.value("Actuals", HEADING + SECTION.names, 3)).toBe("");
  await books.type("Actuals", `K${HEADING + SECTION.names}`, "proj_b");
  expect(books.value("Actuals", HEADING + SECTION.names, 3)).toBe("LOOK: one stands twice");
});

test("another choice writes the section anew; the rate that was typed and the months that are filled stay", () => {
  const { desk } = books;
  const content = (row: number): unknown =>
    desk.book.sheetNamed("Actuals")?.cell(row - 1, SEPTEMBER - 1).content;
  expect(told(desk, "planFillSetup")).toEqual({
    plans: [
      {
        id: "1",
        actuals: "Actuals",
        last: { basis: "bill", ownBy: "projects", names: ["proj_a", "proj_b", "proj_b"] },
      },
    ],
    bases: ["bill"],
    names: { projects: ["proj_a", "proj_b"], keys: [], models: ["gpt-5"] },
  });
  expect(told(desk, "previewPlanFill", EVERYTHING).left[0]?.why).toBe("filled already");
  expect(told(desk, "writePlanFill", EVERYTHING).message).toMatch(/and filled no month\.$/);
  expect(content(HEADING + SECTION.names)).toEqual({ kind: "literal", value: "" });
  expect(content(HEADING + SECTION.rate)).toEqual({ kind: "literal", value: 0.8 });
  expect(JSON.stringify(content(HEADING + SECTION.usd))).toContain('"formula":"=SUMIFS(');
  expect(content(6)).toMatchObject({ formula: "=I17" });
});

test.each<[string, Partial<PlanFillRequest>, RegExp]>([
  ["a plan that is gone", { id: "7" }, /no longer in the spreadsheet/],
  ["no project named", { ownBy: "projects", names: [" "] }, /None of the projects is named/],
  [
    "more than there are months",
    { ownBy: "keys", names: Array.from({ length: 13 }, (_, index) => `key_${index}`) },
    /13 keys are named; there is room for as many as the plan has months, 12/,
  ],
])("%s is refused in words", (_, change, words) => {
  expect(() => told(books.desk, "previewPlanFill", { ...EVERYTHING, ...change })).toThrow(words);
});
