import type { Bundle } from "../../../preview/addon/add-on";
import type { CellValue } from "../../../preview/model/cell";
import { WorkbookModel } from "../../../preview/model/workbook-model";
import { COLUMN, ROW } from "../../../src/actuals/spend/layout";
import { SPEND_HEADINGS } from "../../../src/actuals/spend/typed-spend";
import { copyBook } from "../rates/copy-book";
import {
  actualsBundle,
  ask,
  calculate,
  cellsOf,
  importFile,
  LOOKS,
  office,
  onDay,
  picture,
  prepare,
  told,
  untilDone,
  usageFile,
  type Office,
} from "./desk";

let bundle: Bundle;
beforeAll(async () => {
  bundle = await actualsBundle();
});

const october = prepare(usageFile(onDay(0, 100), onDay(1, 200, "proj_b")), {}, "october.csv");
/** A month later, with a project that October has not. */
const november = prepare(usageFile(onDay(31, 300, "proj_0"), onDay(32, 5)), {}, "november.csv");

function put({ book }: Office, row: number, column: keyof typeof COLUMN, value: CellValue): void {
  const sheet = book.sheetNamed("Spend");
  const place = COLUMN[column] - 1;
  const cell = sheet?.cell(row - 1, place);
  if (cell) sheet?.put(row - 1, place, { ...cell, content: { kind: "literal", value } });
}

const shown = (desk: Office, row: number, column: keyof typeof COLUMN): unknown =>
  cellsOf(desk.book, "Spend")[row - 1]?.[COLUMN[column] - 1];

/** The row (from 1) of a label below a heading. */
function rowOf(desk: Office, heading: string, label: string | number): number {
  const cells = cellsOf(desk.book, "Spend");
  const from = cells.findIndex(([first]) => first === heading);
  return cells.findIndex(([first], row) => row > from && first === label) + 1;
}

const OCTOBER = Date.UTC(2026, 9, 31) / 86_400_000 + 25_569;

/** A desk with October, and everything typed that can be. */
function typedDesk(): Office {
  const desk = office(bundle);
  importFile(desk, october);
  told(desk, "buildSpend");
  put(desk, ROW.basis, "spent", "usage");
  put(desk, ROW.month, "spent", OCTOBER);
  put(desk, ROW.budget, "spent", 1234.5);
  put(desk, ROW.unit, "spent", "active user");
  put(desk, rowOf(desk, SPEND_HEADINGS.months, OCTOBER), "tenth", 40);
  put(desk, rowOf(desk, SPEND_HEADINGS.projects, "proj_a"), "sixth", "Support");
  put(desk, rowOf(desk, SPEND_HEADINGS.projects, "proj_b"), "sixth", 4711);
  calculate(desk.book);
  return desk;
}

/** What was typed, wherever it stands now. */
function typed(desk: Office): unknown {
  return [
    ...[ROW.basis, ROW.month, ROW.budget, ROW.unit].map((row) => shown(desk, row, "spent")),
    shown(desk, rowOf(desk, SPEND_HEADINGS.months, OCTOBER), "tenth"),
    ...["proj_a", "proj_b"].map((project) =>
      shown(desk, rowOf(desk, SPEND_HEADINGS.projects, project), "sixth"),
    ),
  ];
}
const TYPED = ["usage", OCTOBER, 1234.5, "active user", 40, "Support", 4711];

describe("what was typed on Spend stays", () => {
  test("when it is made again, as often as it is", () => {
    const desk = typedDesk();
    expect(told(desk, "buildSpend")).toMatchObject({ sheets: ["Spend"], kept: [], message: "Wrote Spend." });
    expect(typed(desk)).toEqual(TYPED);
    const before = cellsOf(desk.book, "Spend");
    told(desk, "buildSpend");
    expect(cellsOf(desk.book, "Spend")).toEqual(before);
  });

  test("with the next import, beside the same month and the same projects, which stand elsewhere then", () => {
    const desk = typedDesk();
    const was = rowOf(desk, SPEND_HEADINGS.projects, "proj_a");
    const { message } = importFile(desk, november);
    expect(message).toBe("Imported 2 charges of november.csv.");
    expect(rowOf(desk, SPEND_HEADINGS.projects, "proj_a")).toBeGreaterThan(was);
    expect(typed(desk)).toEqual(TYPED);
  });

  test("where the charges of its project or month have gone, and where a row was put above it", () => {
    const desk = typedDesk();
    const sheet = desk.book.sheetNamed("Spend");
    sheet?.cells.unshift([]);
    calculate(desk.book);
    untilDone(desk, "undoImport", { number: 1 });
    expect(typed(desk)).toEqual(TYPED);
  });

  test("whatever write is the last one, or fails; the next press gives the whole tab", () => {
    const prepared = typedDesk().book;
    const whole = office(bundle, copyBook(prepared));
    const { ledger } = ask(whole, "buildSpend");
    const expected = picture(whole);
    expect(ledger.writes.length).toBeGreaterThan(1);
    ledger.writes.forEach((write, index) => {
      if (LOOKS.test(write)) return;
      const desk = office(bundle, copyBook(prepared));
      try {
        ask(desk, "buildSpend", undefined, { atWrite: index + 1, how: index % 3 === 0 ? "throws" : "dies" });
      } catch {
        calculate(desk.book);
      }
      expect([index, typed(desk)]).toEqual([index, TYPED]);
      expect(told(desk, "buildSpend").kept).toEqual([]);
      expect([index, picture(desk)]).toEqual([index, expected]);
    });
  });
});

test("a first Spend that is cut off at any write is made whole by the next press", () => {
  const desk = office(bundle);
  importFile(desk, october);
  const prepared = copyBook(desk.book);
  const { ledger } = ask(desk, "buildSpend");
  const expected = picture(desk);
  ledger.writes.forEach((write, index) => {
    if (LOOKS.test(write)) return;
    const again = office(bundle, copyBook(prepared));
    try {
      ask(again, "buildSpend", undefined, { atWrite: index + 1, how: "dies" });
    } catch {
      calculate(again.book);
    }
    told(again, "buildSpend");
    expect([index, picture(again)]).toEqual([index, expected]);
  });
});

test("a change of a formula is kept beside it", () => {
  const desk = typedDesk();
  put(desk, ROW.figures + 1, "spent", 7);
  expect(told(desk, "buildSpend").kept).toEqual(["Spend (yours)"]);
  expect(cellsOf(desk.book, "Spend (yours)")[ROW.figures]?.[COLUMN.spent - 1]).toBe(7);
});

test("not before anything was imported", () => {
  expect(ask(office(bundle), "buildSpend").outcome).toMatchObject({
    ok: false,
    failure: { code: "nothing" },
  });
});

test("in a spreadsheet with decimal commas it is the same, and every formula reads there", () => {
  const english = office(bundle);
  const german = office(bundle, new WorkbookModel({ locale: "de_DE" }));
  const [here, there] = [english, german].map((desk) => {
    importFile(desk, october);
    told(desk, "buildSpend");
    return cellsOf(desk.book, "Spend").map((line) => line.map((cell) => String(cell).replace(/;/g, ",")));
  });
  const formulas = there?.flat().filter((cell) => cell.startsWith("=")) ?? [];
  expect(formulas.length).toBeGreaterThan(300);
  expect(there).toEqual(here);
  // No decimal, no array, and no function of RateSheet's own.
  expect(formulas.filter((cell) => /\d\.\d|[{}]|OPENAI_/.test(cell))).toEqual([]);
});
