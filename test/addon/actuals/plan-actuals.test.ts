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
import { calculate, cellsOf, importFile, office, prepare, usageFile, type Office } from "./desk";

jest.setTimeout(120_000);
const MODELS = ["gpt-5", "gpt-5-mini", "gpt-4.1", "gpt-realtime"];
const ROWS = sectionRows(11);
/** 100 requests a month of 1,000 tokens in and 500 out: 0.125 + 0.5 USD, and 10 % on top for what may come. */
const PLANNED = { users: "100", userTokens: "1000", outputTokens: "500", contingencyShare: "10" };
/** July 2026 is the first month, in I; so August is J, September K, October L. */
const FORM = asTyped(
  planForm([PLANNED, { ...PLANNED, users: "2" }], {
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
    const item = model === "" ? "mystery fee" : `${model}, input`;
    return `${start},${start + 86_400},${amount},usd,"${item}",1000,${project}`;
  });
  return [HEAD, ...rows].join("\n");
}

const AUGUST_TO_OCTOBER = [
  ["2026-08-01", 10, "gpt-5", "proj_a"],
  ["2026-08-15", 3, "", "proj_b"],
  ["2026-08-31", 20, "gpt-5", "proj_b"],
  ["2026-09-01", 5, "gpt-5", "proj_a"],
  ["2026-09-30", 7, "gpt-5-mini", "proj_a"],
  ["2026-10-01", 4, "gpt-5", "proj_a"],
  ["2026-10-31", 8, "gpt-5-mini", "proj_b"],
] as const;

/** August: 150 requests. gpt-5: 200,000 in uncached, 100,000 cached, 60,000 out; gpt-5-mini: 10,000 out. */
const USAGE = usageFile(
  "1785542400,1785628800,proj_a,gpt-5,default,300000,60000,100000,100",
  "1788134400,1788220800,proj_a,gpt-5-mini,default,0,10000,0,50",
);

async function planWith(book = new WorkbookModel()): Promise<Office> {
  const desk = office(bundle, book);
  await build((name, args) => desk.addOn.call(name, args), { form: FORM, replace: null });
  desk.book.takeChanges();
  importFile(desk, prepare(bill(...AUGUST_TO_OCTOBER), { provisionalDays: ["2026-10-31"] }, "first"));
  importFile(desk, prepare(USAGE, {}, "usage"));
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

  /** The parts by label, of a month of the plan from 1, without the noise of binary fractions. */
  const variance = (month: number): Record<string, number> => {
    const reader = new Reader(sheet, "Variance");
    const rows = Array.from({ length: 13 }, (_, at) => {
      const [label = ""] = reader.cells(7 + at, 1, 1);
      const [value = ""] = reader.cells(7 + at, 8 + month, 1);
      return [String(label), Math.round(Number(value) * 1e12) / 1e12 || 0] as const;
    });
    return Object.fromEntries(rows);
  };

  test("says what it would write: August; September was typed, October may still change", async () => {
    expect(await check(call)).toEqual({
      id: "1",
      sheet: "Actuals",
      currency: "EUR",
      kind: "cost",
      section: "A11:T27",
      variance: "Variance",
      fills: [{ cell: "J6", month: "2026-08", note: null }],
      stays: ["2026-09"],
      left: [{ month: "2026-10", why: "may still change on 2026-10-31: import it again" }],
    });
  });

  test("fills August, 33 USD at 0.9, and every tab shows it", async () => {
    expect(await fill(call)).toBe("Filled 1 month of Actuals: 2026-08. Wrote Variance.");
    await sheet.settled();
    expect(actuals(6)).toEqual(["", 29.7, 99, ""]);
    expect(actuals(3)).toEqual(["Forecast", "Actual", "Actual", "Forecast"]);
    expect(new Reader(sheet, "Forecast").cells(7, 10, 2)).toEqual([29.7, 99]);
    expect(new Reader(sheet, "Actuals").errors()).toEqual([]);
    expect(actuals(ROWS.state, 3)[0]).toBe("● OK: each charge is taken once");
  });

  test("Variance takes the bill apart: each part by hand, in EUR at 0.9", () => {
    const none = {
      "Other services": 0,
      "Exchange rate": 0,
      "Left over": 0,
      "Allowances of the plan": -0.05625,
    };
    expect(variance(2)).toEqual({
      ...none,
      "Plan: forecast of the focus": 0.61875,
      Volume: 0.28125,
      "Intensity and mix of tokens": -0.8415, // in 2,000, not 150,000, × 1.25; out none, not 75,000, × 10
      "Models, tiers and context": 0,
      "Paid against list prices": 26.99775, // 30, not 0.0025
      "Without a list price": 2.7, // the mystery fee of 3
      "Not from Charges": 0,
      Actual: 29.7,
      "Actual less plan": 29.08125,
    });
    // September has no usage, so no volume to compare; 99 was typed, where Charges has 12.
    expect(variance(3)).toEqual({
      ...none,
      "Plan: forecast of the focus": 0.61875,
      Volume: 0,
      "Intensity and mix of tokens": -0.56025, // in 2,000, not 100,000, × 1.25; out none, not 50,000, × 10
      "Models, tiers and context": -0.0009, // 1,000 in cost 0.00025 with gpt-5-mini, not 0.00125
      "Paid against list prices": 10.79865, // 12, not 0.0015
      "Without a list price": 0,
      "Not from Charges": 88.2, // 99 - 12 × 0.9
      Actual: 99,
      "Actual less plan": 98.38125,
    });
    expect(new Reader(sheet, "Variance").errors()).toEqual([]);
    expect(new Reader(sheet, "Variance").cells(6, 3, 1)).toEqual([
      "LOOK: months without a volume to compare",
    ]);
  });

  test("takes only what the plan names, at the rate of the month", async () => {
    sheet.type("Actuals", `A${ROWS.lines}`, "proj_a");
    sheet.type("Actuals", `J${ROWS.exchangeRate}`, "0,8");
    // Of gpt-5-mini the first line has a charge already: 7 in September.
    await typed(`C${ROWS.lines + 1}`, "gpt-5-m*");
    expect(actuals(6)).toEqual(["", 8, 99, ""]);
    expect(actuals(ROWS.state, 3)[0]).toBe("▲ FAIL: two lines take the same charges");
  });

  test("Variance takes what was used apart: each part by hand, in EUR at 0.9", async () => {
    sheet.type("Actuals", `C${ROWS.lines + 1}`, "");
    sheet.type("Actuals", `A${ROWS.lines + 1}`, "proj_b");
    await typed(`C${ROWS.kind}`, "usage");
    expect(actuals(6)[1]).toBeCloseTo(0.706, 12);
    expect(variance(2)).toEqual({
      "Plan: forecast of the focus": 0.61875, // (0.125 + 0.5) × 1.1
      Volume: 0.28125, // 150 requests, not 100: 0.625 × 0.5
      // In 200,000, not 150,000, × 1.25; cached 100,000 × 0.125, unplanned; out 70,000, not 75,000, × 10; a million.
      "Intensity and mix of tokens": 0.0225, // 0.0625 + 0.0125 - 0.05
      "Models, tiers and context": -0.072, // 10,000 out cost 0.02 with gpt-5-mini, not 0.1
      "Paid against list prices": 0,
      "Other services": 0,
      "Without a list price": 0,
      "Allowances of the plan": -0.05625, // the 10 %
      "Exchange rate": -0.08825, // 0.8825 USD at 0.8
      "Not from Charges": 0,
      "Left over": 0,
      Actual: 0.706, // 0.8825 × 0.8
      "Actual less plan": 0.08725,
    });
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
  expect(await fill(call)).toBe("Filled 1 month of Actuals: 2026-08. Wrote Variance.");
  const cell = (row: number, column: number): unknown => cellsOf(desk.book, "Actuals")[row - 1]?.[column - 1];
  const august = cell(6, 10);
  // Typed: September, before; a project, and the rate of August.
  put(desk, ROWS.lines, 1, "proj_a");
  put(desk, ROWS.exchangeRate, 10, 0.8);
  importFile(desk, prepare(bill(...AUGUST_TO_OCTOBER.slice(5)), {}, "second"));
  expect(await check(call)).toMatchObject({
    section: null,
    variance: null,
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
