import type { Bundle } from "../../../preview/addon/add-on";
import type { CellValue } from "../../../preview/model/cell";
import { reconcileColumn } from "../../../src/actuals/reconcile/columns";
import { RECONCILE_INPUTS } from "../../../src/actuals/reconcile/reconcile-sheet";
import { INPUTS, VALUE_COLUMN } from "../../../src/actuals/alternatives/inputs";
import {
  actualsBundle,
  ask,
  cellsOf,
  importFile,
  office,
  onDay,
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

const BILL = "start_time,end_time,amount_value,amount_currency,line_item,quantity";
const bill = (month: number, amount: number): string => {
  const start = Date.UTC(2026, month - 1, 5) / 1000;
  return `${BILL}\n${start},${start + 86_400},${amount},usd,"gpt-5, input",1000`;
};

function put({ book }: Office, name: string, row: number, column: number, value: CellValue): void {
  const sheet = book.sheetNamed(name);
  const cell = sheet?.cell(row - 1, column - 1);
  if (cell) sheet?.put(row - 1, column - 1, { ...cell, content: { kind: "literal", value } });
}

/** The row (from 1) of a month in the section of invoices. */
function invoiceRow({ book }: Office, month: number): number {
  const serial = Date.UTC(2026, month, 0) / 86_400_000 + 25_569;
  const cells = cellsOf(book, "Reconcile");
  const titles = cells.findIndex((line) => line.includes("Credits"));
  return cells.findIndex((line, row) => row > titles && line[0] === serial) + 1;
}

describe("Reconcile, written anew with each import", () => {
  test("keeps what was typed, at its month, wherever the months stand then", () => {
    const desk = office(bundle);
    importFile(desk, prepare(bill(10, 5), {}, "october"));
    const credits = reconcileColumn("longContext") - 2;
    const row = invoiceRow(desk, 10);
    put(desk, "Reconcile", row, credits, -2.5);
    put(desk, "Reconcile", row, credits + 7, 2.5);
    put(desk, "Reconcile", RECONCILE_INPUTS.usedKind.row, RECONCILE_INPUTS.usedKind.column, "log");
    const { message } = importFile(desk, prepare(bill(9, 3), {}, "september"));
    expect(message).toBe("Imported 1 charge of september.");
    const [september, october] = [invoiceRow(desk, 9), invoiceRow(desk, 10)];
    expect(october).toBe(september + 1);
    const cells = cellsOf(desk.book, "Reconcile");
    expect(
      [september, october].map((at) => [cells[at - 1]?.[credits - 1], cells[at - 1]?.[credits + 6]]),
    ).toEqual([
      ["", ""],
      [-2.5, 2.5],
    ]);
    const { row: kindRow, column } = RECONCILE_INPUTS.usedKind;
    expect(cells[kindRow - 1]?.[column - 1]).toBe("log");
  });

  test.each([
    ["a formula that was overwritten", 7, "used", 12],
    ["a text that was put into an empty cell", 5, "billed", "my note"],
    ["a note below the last row", 60, "day", "see mail of May"],
  ] as const)("%s: the tab is kept as it was, beside the new one", (_, row, column, value) => {
    const desk = office(bundle);
    importFile(desk, prepare(bill(10, 5), {}, "october"));
    put(desk, "Reconcile", row, reconcileColumn(column), value);
    const { message } = importFile(desk, prepare(bill(9, 3), {}, "september"));
    expect(message).toBe(
      "Imported 1 charge of september. What you had changed is kept on Reconcile (yours).",
    );
    expect(cellsOf(desk.book, "Reconcile (yours)")[row - 1]?.[reconcileColumn(column) - 1]).toBe(value);
    expect(cellsOf(desk.book, "Reconcile")[row - 1]?.[reconcileColumn(column) - 1]).not.toBe(value);
  });

  test("a button writes it again where it was deleted", () => {
    const desk = office(bundle);
    importFile(desk, prepare(bill(10, 5)));
    const before = cellsOf(desk.book, "Reconcile");
    desk.book.sheets = desk.book.sheets.filter(({ name }) => name !== "Reconcile");
    expect(told(desk, "actualsOverview").tabs.reconcile).toBeNull();
    expect(told(desk, "buildReconcile")).toMatchObject({
      sheets: ["Reconcile"],
      message: "Wrote Reconcile.",
    });
    expect(cellsOf(desk.book, "Reconcile")).toEqual(before);
  });

  test("not before anything was imported", () => {
    expect(ask(office(bundle), "buildReconcile").outcome).toMatchObject({
      ok: false,
      failure: { code: "nothing" },
    });
  });
});

describe("what it would have cost", () => {
  const TAB = "What if";
  const typedAt = (desk: Office, id: keyof typeof INPUTS): CellValue | undefined =>
    cellsOf(desk.book, TAB)[INPUTS[id].row - 1]?.[VALUE_COLUMN - 1];

  test("is written at a press, and anew with the next import, with what was typed", () => {
    const desk = office(bundle);
    importFile(desk, prepare(usageFile(onDay(0, 1000)), {}, "first"));
    expect(told(desk, "actualsOverview").tabs.alternatives).toBeNull();
    expect(told(desk, "buildAlternatives")).toMatchObject({ sheets: [TAB], message: "Wrote What if." });
    put(desk, TAB, INPUTS.otherModel.row, VALUE_COLUMN, "o3");
    put(desk, TAB, INPUTS.to.row, VALUE_COLUMN, 46_297);
    importFile(desk, prepare(usageFile(onDay(1, 2000)), {}, "second"));
    expect([typedAt(desk, "otherModel"), typedAt(desk, "to"), typedAt(desk, "from")]).toEqual([
      "o3",
      46_297,
      "",
    ]);
    expect(told(desk, "actualsOverview").tabs.alternatives).toBe(TAB);
  });

  test("keeps a tab in which more was changed than its inputs, beside the new one", () => {
    const desk = office(bundle);
    importFile(desk, prepare(usageFile(onDay(0, 1000))));
    told(desk, "buildAlternatives");
    put(desk, TAB, 14, 12, "my note");
    expect(told(desk, "buildAlternatives").message).toBe(
      "Wrote What if. What you had changed is kept on What if (yours).",
    );
    expect(cellsOf(desk.book, "What if (yours)")[13]?.[11]).toBe("my note");
  });

  test("has no lines any more where an undo has left a bill alone", () => {
    const desk = office(bundle);
    importFile(desk, prepare(bill(10, 5)));
    const { overview } = importFile(desk, prepare(usageFile(onDay(0, 1000))));
    told(desk, "buildAlternatives");
    const { message } = untilDone(desk, "undoImport", { number: overview.undo?.number ?? 0 });
    expect(message).not.toContain("did not");
    expect(cellsOf(desk.book, TAB).some((line) => line[0] === "gpt-5")).toBe(false);
  });

  test("not of a bill alone", () => {
    const desk = office(bundle);
    importFile(desk, prepare(bill(10, 5)));
    expect(ask(desk, "buildAlternatives").outcome).toMatchObject({
      ok: false,
      failure: { code: "nothing", message: "Charges has no usage, only a bill." },
    });
  });

  test("all tabs of actuals together make four calls of custom functions, however many rows there are", () => {
    const desk = office(bundle);
    importFile(desk, prepare(usageFile(...[0, 1, 2, 3].map((number) => onDay(number, 1000 + number)))));
    told(desk, "buildAlternatives");
    told(desk, "buildSpend");
    const calls = ["Charges", "Imports", "Reconcile", "Spend", TAB].map((name) => {
      const sheet = desk.book.sheetNamed(name);
      const { rows = 0, columns = 0 } = sheet?.used ?? {};
      const cells = Array.from({ length: rows * columns }, (_, index) =>
        sheet?.cell(Math.floor(index / columns), index % columns),
      );
      return cells.filter(
        (cell) => cell?.content.kind === "formula" && /OPENAI_[A-Z_]+\(/.test(cell.content.formula),
      ).length;
    });
    expect(calls).toEqual([1, 1, 1, 0, 1]);
  });
});
