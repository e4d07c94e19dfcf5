import type { Bundle } from "../../../preview/addon/add-on";
import type { LocalSpreadsheet } from "../../../preview/host/local-spreadsheet";
import { WorkbookModel } from "../../../preview/model/workbook-model";
import { sectionRows } from "../../../src/actuals/plan/own-charges";
import type { PlanActuals, PlanActualsServer } from "../../../src/api/plan-actuals";
import { planForm } from "../../scenarios/support/plans";
import { bundleWithModels } from "../../support/fresh-bundle";
import { openSpreadsheet } from "../../support/spreadsheet";
import { build, Reader } from "../scenarios/desk";
import { asTyped } from "../scenarios/office";
import { calculate, cellsOf, importFile, office, prepare, type Office } from "./desk";

jest.setTimeout(120_000);
const MODELS = ["gpt-5", "gpt-5-mini", "gpt-4.1", "gpt-realtime"];
const ROWS = sectionRows(11);
/** July 2026 is the first month, in I; so August is J, September K, October L. */
const FORM = asTyped(
  planForm([{}, { users: "2" }], {
    firstMonth: "2026-07-01",
    currency: "EUR",
    exchangeRate: "0.9",
    exchangeRateSource: "ECB",
    exchangeRateDate: "2026-07-01",
  }),
);

let bundle: Bundle;
beforeAll(async () => {
  bundle = await bundleWithModels(MODELS);
});

const HEAD = "start_time,end_time,amount_value,amount_currency,line_item,quantity,project_id";
function bill(
  ...lines: readonly (readonly [day: string, amount: number, model: string, project: string])[]
): string {
  const rows = lines.map(([day, amount, model, project]) => {
    const start = Date.parse(day) / 1000;
    return `${start},${start + 86_400},${amount},usd,"${model}, input",1000,${project}`;
  });
  return [HEAD, ...rows].join("\n");
}

const AUGUST_TO_OCTOBER = [
  ["2026-08-01", 10, "gpt-5", "proj_a"],
  ["2026-08-31", 20, "gpt-5", "proj_b"],
  ["2026-09-01", 5, "gpt-5", "proj_a"],
  ["2026-09-30", 7, "gpt-5-mini", "proj_a"],
  ["2026-10-01", 4, "gpt-5", "proj_a"],
  ["2026-10-31", 8, "gpt-5-mini", "proj_b"],
] as const;

async function planWith(book = new WorkbookModel()): Promise<Office> {
  const desk = office(bundle, book);
  await build((name, args) => desk.addOn.call(name, args), { form: FORM, replace: null });
  desk.book.takeChanges();
  importFile(desk, prepare(bill(...AUGUST_TO_OCTOBER), { provisionalDays: ["2026-10-31"] }, "first"));
  return desk;
}

type Call = (name: string, args: readonly unknown[]) => { readonly result: unknown };

async function check(call: (name: string, args: readonly unknown[]) => unknown): Promise<PlanActuals> {
  const { result } = (await call("checkPlanActuals", [])) as ReturnType<Call>;
  const outcome = result as ReturnType<PlanActualsServer["checkPlanActuals"]>;
  if (!outcome.ok) throw new Error(outcome.failure.message);
  const [plan] = outcome.value;
  if (plan === undefined) throw new Error("no plan");
  return plan;
}

async function fill(call: (name: string, args: readonly unknown[]) => unknown): Promise<string> {
  const { id, fills } = await check(call);
  const request = { id, cells: fills.map(({ cell }) => cell) };
  const { result } = (await call("fillPlanActuals", [request])) as ReturnType<Call>;
  const outcome = result as ReturnType<PlanActualsServer["fillPlanActuals"]>;
  return outcome.ok ? outcome.value.message : outcome.failure.message;
}

function put({ book }: Office, row: number, column: number, value: string | number): void {
  const sheet = book.sheetNamed("Actuals");
  const cell = sheet?.cell(row - 1, column - 1);
  if (cell) sheet?.put(row - 1, column - 1, { ...cell, content: { kind: "literal", value } });
}

describe("a plan in EUR at 0.9, in a German spreadsheet", () => {
  let sheet: LocalSpreadsheet;
  beforeAll(async () => {
    const { book } = await planWith(new WorkbookModel({ locale: "de_DE" }));
    sheet = openSpreadsheet(bundle, book);
    sheet.type("Actuals", "K6", "99");
    await sheet.settled();
  });
  afterAll(() => sheet.close());
  const call = (name: string, args: readonly unknown[]): unknown => sheet.call(name, args);
  const actuals = (row: number, from = 9): readonly unknown[] =>
    new Reader(sheet, "Actuals").cells(row, from, 4);
  const typed = async (cell: string, text: string): Promise<void> => {
    sheet.type("Actuals", cell, text);
    await sheet.settled();
  };

  test("says what it would write: August; September was typed, October may still change", async () => {
    expect(await check(call)).toEqual({
      id: "1",
      sheet: "Actuals",
      currency: "EUR",
      kind: "cost",
      section: "A11:T27",
      fills: [{ cell: "J6", month: "2026-08", note: null }],
      stays: ["2026-09"],
      left: [{ month: "2026-10", why: "may still change on 2026-10-31: import it again" }],
    });
  });

  test("fills August, 30 USD at 0.9, and every tab shows it", async () => {
    expect(await fill(call)).toBe("Filled 1 month of Actuals: 2026-08.");
    await sheet.settled();
    expect(actuals(6)).toEqual(["", 27, 99, ""]);
    expect(actuals(3)).toEqual(["Forecast", "Actual", "Actual", "Forecast"]);
    expect(new Reader(sheet, "Forecast").cells(7, 10, 2)).toEqual([27, 99]);
    expect(new Reader(sheet, "Actuals").errors()).toEqual([]);
    expect(actuals(ROWS.state, 3)[0]).toBe("● OK: each charge is taken once");
  });

  test("takes only what the plan names, at the rate of the month", async () => {
    sheet.type("Actuals", `A${ROWS.lines}`, "proj_a");
    await typed(`J${ROWS.exchangeRate}`, "0,8");
    expect(actuals(6)).toEqual(["", 8, 99, ""]);
    // All of proj_b; and gpt-5-mini, of which the first line has a charge already: 7 in September.
    sheet.type("Actuals", `A${ROWS.lines + 1}`, "proj_b");
    await typed(`C${ROWS.lines + 2}`, "gpt-5-m*");
    expect(actuals(6)).toEqual(["", 24, 99, ""]);
    expect(actuals(ROWS.state, 3)[0]).toBe("▲ FAIL: two lines take the same charges");
  });
});

test("the next import fills what it settles, in cells that are blank; a figure that was typed stays", async () => {
  const desk = await planWith();
  const call = (name: string, args: readonly unknown[]): unknown => {
    const answer = desk.addOn.call(name, args);
    calculate(desk.book);
    return answer;
  };
  calculate(desk.book);
  put(desk, 6, 11, 99);
  expect(await fill(call)).toBe("Filled 1 month of Actuals: 2026-08.");
  const cell = (row: number, column: number): unknown => cellsOf(desk.book, "Actuals")[row - 1]?.[column - 1];
  const august = cell(6, 10);
  // Typed: September, before; a project, and the rate of August.
  put(desk, ROWS.lines, 1, "proj_a");
  put(desk, ROWS.exchangeRate, 10, 0.8);
  importFile(desk, prepare(bill(...AUGUST_TO_OCTOBER.slice(4)), {}, "second"));
  expect(await check(call)).toMatchObject({
    section: null,
    fills: [{ cell: "L6", month: "2026-10", note: null }],
    stays: ["2026-08", "2026-09"],
    left: [],
  });
  expect(await fill(call)).toBe("Filled 1 month of Actuals: 2026-10.");
  expect([cell(6, 10), cell(6, 11), cell(ROWS.lines, 1), cell(ROWS.exchangeRate, 10)]).toEqual([
    august,
    99,
    "proj_a",
    0.8,
  ]);
  expect(cell(6, 12)).toBe(`=IF(L26,L25*IF(ISNUMBER(L15),L15,$C$15),"")`);
});
