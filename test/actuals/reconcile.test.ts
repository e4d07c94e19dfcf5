import type { CellValue } from "../../preview/model/cell";
import * as fc from "fast-check";
import { CAUSE_COLUMNS, reconcileColumn, type ReconcileColumnId } from "../../src/actuals/reconcile/columns";
import { RECONCILE_HEADER_ROW } from "../../src/actuals/reconcile/reconcile-sheet";
import { bundledTable } from "../../src/pricing/bundled";
import {
  CAUSES,
  reconcile,
  sumReconciliation,
  type ReconcileLine,
  type ReconcileSum,
} from "../support/usage/reconcile";
import { columnOf, FIRST_ROW } from "../../src/actuals/charges/columns";
import { importsColumn, importsRow } from "../../src/actuals/imports/imports-sheet";
import { kindOfFormat, type ActualsKind } from "../../src/usage/charge-row";
import { expectedOf, read, sample, SAMPLES } from "../usage/support/samples";
import { builtBundle } from "../support/bundle";
import { Books, isoDay, type ToImport } from "./support";

jest.setTimeout(240_000);

const TAB = "Reconcile";
const ALL = RECONCILE_HEADER_ROW + 1;

function file(name: string, organization = ""): ToImport {
  return { name, text: sample(name), organization };
}

/** The figures of a row of the tab, by the names of the independent calculation. */
function figures(books: Books, row: number): Record<string, number> {
  const at = (id: ReconcileColumnId): number => Number(books.value(TAB, row, reconcileColumn(id)));
  return {
    usedAtList: at("used"),
    freeAtList: at("free"),
    ...Object.fromEntries(["billed", "difference", ...CAUSES].map((id) => [id, at(id as ReconcileColumnId)])),
  };
}

/** As near as sums of binary fractions are, to the last of 12 decimals. */
function near(line: Omit<ReconcileSum, "by">): unknown {
  const names = ["usedAtList", "freeAtList", "billed", "difference", ...CAUSES] as const;
  return Object.fromEntries(names.map((name) => [name, expect.closeTo(Number(line[name]), 12)]));
}

function independent(books: Books, texts: (name: string) => string = sample): readonly ReconcileLine[] {
  const of = (kind: ActualsKind) =>
    books.charges
      .filter(({ name }) => kindOfFormat(read(texts(name)).format) === kind)
      .map(({ charge }) => charge);
  return reconcile(of("usage"), of("cost"), bundledTable());
}

const KEYS = ["day", "model", "meter", "tier"] as const;

/** Every line of the tab against those of the independent calculation; long context is a line of its own there. */
function compareLines(books: Books, lines: readonly ReconcileLine[]): void {
  const shown = new Map<string, Record<string, number>>();
  const rows = section(books, /^Line by line/);
  expect(rows.length).toBeGreaterThan(0);
  for (const row of rows) {
    const [day, model, meter, tier] = KEYS.map((key) => isoDay(books.value(TAB, row, reconcileColumn(key))));
    const isMeter = !/^\(/.test(meter ?? "");
    const id = [day, model, isMeter ? meter?.replace(/^long_/, "") : "(none)", tier].join(" ");
    const line = figures(books, row);
    const known = shown.get(id);
    shown.set(
      id,
      known === undefined
        ? line
        : Object.fromEntries(Object.entries(line).map(([name, value]) => [name, value + (known[name] ?? 0)])),
    );
    const causes = [...CAUSE_COLUMNS, "unexplained" as const].reduce(
      (sum, cause) => sum + Number(books.value(TAB, row, reconcileColumn(cause))),
      0,
    );
    expect(causes).toBeCloseTo(line["difference"] ?? NaN, 12);
  }
  for (const line of lines) {
    const id = KEYS.map((key) => line[key] ?? (key === "day" ? "no day" : "(none)")).join(" ");
    const found = shown.get(id);
    shown.delete(id);
    expect([id, found]).toEqual([id, near(line)]);
  }
  // What is left was neither billed nor used at a list price.
  for (const [id, line] of shown) {
    expect([id, Object.values(line).every((value) => value === 0)]).toEqual([id, true]);
  }
}

/** The rows of a section: from its heading to the next blank one. */
function section(books: Books, heading: RegExp): readonly number[] {
  const rows: number[] = [];
  let isInside = false;
  for (let row = 1; row <= books.rowsOf(TAB) + 1; row++) {
    const label = String(books.value(TAB, row, 1));
    if (isInside && label === "") return rows;
    if (isInside) rows.push(row);
    if (heading.test(label)) isInside = true;
  }
  return rows;
}

describe("five days of usage against their bill", () => {
  let books: Books;
  beforeAll(async () => {
    books = await Books.of(builtBundle(), [file("06"), file("08")]);
  });
  afterAll(() => books.close());

  test("shows no error", () => expect(books.errors(TAB)).toEqual([]));

  test("in all, by month, by model and by day as the independent calculation has it", () => {
    const lines = independent(books);
    const [all] = sumReconciliation(lines, ["month"]);
    if (all === undefined) throw new Error("no month");
    expect(figures(books, ALL)).toEqual(near(all));
    for (const [heading, key] of [
      [/^By month/, "month"],
      [/^By model/, "model"],
      [/^By day/, "day"],
    ] as const) {
      const sums = sumReconciliation(lines, [key]);
      const rows = section(books, heading);
      expect(rows).toHaveLength(sums.length);
      for (const row of rows) {
        const label = isoDay(books.value(TAB, row, 1));
        const by = key === "month" ? label.slice(0, 7) : label;
        const sum = sums.find(({ by: [value] }) => (value ?? "(none)") === by);
        if (sum === undefined) throw new Error(`${label} is not expected`);
        expect([label, figures(books, row)]).toEqual([label, near(sum)]);
      }
    }
  });

  test("line by line", () => compareLines(books, independent(books)));

  test("the bill that is explained, and a light that says what is left", () => {
    // 33.68176 was billed, 0.05 of it as a line that is not known; nothing is unexplained.
    expect(books.value(TAB, ALL, reconcileColumn("state"))).toBeCloseTo(1 - 0.05 / 33.68176, 12);
    expect(books.value(TAB, 1, reconcileColumn("used"))).toBe(
      "LOOK: some of the bill is not recognised; its words: column L of Charges",
    );
  });

  test("a negotiated price that is typed into the Rates sheet moves the causes, and they still add up", async () => {
    const before = figures(books, ALL);
    const wanted = ["gpt-5.6-terra", "output", "standard", "short", 12];
    const rows = Array.from({ length: books.rowsOf("Rates") }, (_, index) => index + 1);
    const row = rows.find((at) =>
      wanted.every((cell, column) => books.value("Rates", at, column + 1) === cell),
    );
    await books.type("Rates", `E${row ?? 0}`, "6");
    const after = figures(books, ALL);
    expect(after["usedAtList"]).toBeLessThan(before["usedAtList"] ?? 0);
    expect(after["price"]).toBeGreaterThan(before["price"] ?? 0);
    const causes = CAUSES.reduce((sum, cause) => sum + (after[cause] ?? 0), 0);
    expect(causes).toBeCloseTo(after["difference"] ?? NaN, 12);
    expect(after["unexplained"]).toBe(0);
  });
});

const DAY = (number: number): string =>
  `${1_790_812_800 + number * 86_400},${1_790_899_200 + number * 86_400}`;
const USAGE =
  "start_time,end_time,model,service_tier,input_tokens,output_tokens,input_cached_tokens,num_model_requests";
const BILL = "start_time,end_time,amount_value,amount_currency,line_item,quantity";

/** Days on which something cannot be taken apart, each in its way; and days that anybody may have had. */
function texts(): Readonly<Record<string, string>> {
  const random = fc.sample(
    fc.record({
      day: fc.integer({ min: 10, max: 20 }),
      used: fc.nat(5_000_000),
      short: fc.nat(5_000_000),
      long: fc.nat(5_000_000),
      millionths: fc.nat(50_000_000),
    }),
    { numRuns: 25, seed: 5 },
  );
  return {
    usage: [
      USAGE,
      ...[0, 1, 2, 3].map((day) => `${DAY(day)},gpt-5,default,1000000,0,0,10`),
      `${DAY(4)},gpt-5,incentivized-tier,1000000,0,0,10`,
      `${DAY(5)},gpt-99,default,1000000,0,0,10`,
      ...random.map(({ day, used }) => `${DAY(day)},gpt-5.4,default,${used},0,0,100000`),
    ].join("\n"),
    totals: `start_time,end_time,amount_value,amount_currency\n${DAY(0)},1.3,usd`,
    bill: [
      BILL,
      // Without a quantity; of a model without a price; not known; of a service whose usage is not given.
      `${DAY(1)},1.3,usd,"gpt-5, input",`,
      `${DAY(2)},0.7,usd,"gpt-99, input",5`,
      `${DAY(3)},0.4,usd,a thing,7`,
      `${DAY(3)},0.3,usd,web search tool calls,30`,
      `${DAY(4)},-0.5,usd,"gpt-5, input",0`,
      ...random.flatMap(({ day, short, long, millionths }) => [
        `${DAY(day)},${millionths / 1_000_000},usd,"gpt-5.4, input",${short}`,
        `${DAY(day)},${millionths / 500_000},usd,"gpt-5.4, input, long context",${long}`,
      ]),
    ].join("\n"),
  };
}

describe("what cannot be taken apart, credits, free tokens, and random days", () => {
  const TEXTS = texts();
  let books: Books;
  beforeAll(async () => {
    const files = Object.entries(TEXTS).map(([name, text]) => ({ name, text, organization: name }));
    books = await Books.of(builtBundle(), files);
  });
  afterAll(() => books.close());

  test("line by line, as the independent calculation has it", () => {
    const lines = independent(books, (name) => TEXTS[name] ?? "");
    expect(lines.filter(({ unexplained }) => unexplained !== "0").length).toBeGreaterThan(1);
    compareLines(books, lines);
  });

  test("what is unexplained turns the light amber", () => {
    expect(books.value(TAB, 1, reconcileColumn("used"))).toBe("LOOK: some is unexplained");
  });
});

describe("every sample at once, four years of formats", () => {
  let books: Books;
  beforeAll(async () => {
    books = await Books.of(
      builtBundle(),
      SAMPLES.map((name) => file(name, name.slice(0, 2))),
    );
  });
  afterAll(() => books.close());

  test("every charge costs what the reader of files says, to the last digit; what has no price has none", () => {
    const expected = books.charges.map(({ charge, name }) => [
      name,
      charge.source,
      charge.model ?? "(none)",
      charge.quantity === null ? "" : Number(charge.quantity),
      charge.listCost === null ? "no price" : Number(charge.listCost),
    ]);
    const shown = books.charges.map((_, index) => {
      const at = (id: Parameters<typeof columnOf>[0]): CellValue =>
        books.value("Charges", FIRST_ROW + index, columnOf(id));
      const cost = at("listCost");
      const isProblem = typeof cost === "string" && cost.startsWith("Problem: ");
      const name = SAMPLES[Number(at("import")) - 1];
      return [name, at("source"), at("model"), at("quantity"), isProblem ? "no price" : cost];
    });
    const sorted = (rows: readonly (readonly unknown[])[]): string[] =>
      rows.map((row) => JSON.stringify(row)).sort();
    expect(sorted(shown)).toEqual(sorted(expected));
  });

  test("each import says what it is of, and that Charges has all of it", () => {
    const at = (index: number, id: Parameters<typeof importsColumn>[0]): CellValue =>
      books.value("Imports", importsRow(index + 1), importsColumn(id));
    expect(new Set(SAMPLES.map((_, index) => at(index, "state")))).toEqual(new Set(["in use"]));
    expect(books.value("Imports", 1, 4)).toBe("● OK: Charges is what was imported");
    for (const name of ["05", "08", "09", "10", "11", "14"]) {
      const index = SAMPLES.findIndex((sampled) => sampled.startsWith(name));
      const { billed } = expectedOf(name);
      expect([name, at(index, "billedInCharges")]).toEqual([name, expect.closeTo(Number(billed), 12)]);
    }
  });

  test("Reconcile line by line, as the independent calculation has it", () => {
    compareLines(books, independent(books));
    expect(books.errors(TAB)).toEqual([]);
  });
});
