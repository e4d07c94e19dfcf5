import { lettersOf, FIRST_ROW, type ChargesColumnId } from "../../src/actuals/charges/columns";
import { importsColumn, importsRow } from "../../src/actuals/imports/imports-sheet";
import { reconcileColumn } from "../../src/actuals/reconcile/columns";
import { importFile, onDay, prepare, untilDone, usageFile, type Office } from "../addon/actuals/desk";
import { bundleWithModels } from "../support/fresh-bundle";
import { Books } from "./support";

jest.setTimeout(240_000);

const BILL = `start_time,end_time,amount_value,amount_currency,line_item,quantity
1790812800,1790899200,1.25,usd,"gpt-5, input",1000000
1790899200,1790985600,0.0000012,usd,"gpt-99, input",3
1790899200,1790985600,2,usd,"a thing, or two",1`;

const bundle = bundleWithModels(["gpt-5", "gpt-5-mini"]);

describe("what a person types over in Charges is seen on Imports", () => {
  let books: Books;
  beforeAll(async () => {
    books = await Books.of(await bundle, [
      // $1.25 on the first day, $2.50 on the second.
      { name: "usage.csv", text: usageFile(onDay(0, 1_000_000), onDay(1, 2_000_000)) },
      { name: "bill.csv", text: BILL },
    ]);
  });
  afterAll(() => books.close());

  const state = (number: number): unknown =>
    books.value("Imports", importsRow(number), importsColumn("state"));
  const light = (): unknown => books.value("Imports", 1, 4);

  test("nothing was typed", () => {
    expect([state(1), state(2), light()]).toEqual(["in use", "in use", "● OK: Charges is what was imported"]);
  });

  // The first charge is the usage of the first day, the second its bill, the third the usage of the second day.
  test.each<[number, ChargesColumnId, string, string, string]>([
    [0, "quantity", "a lot", "1000000", "changed: other quantities"],
    [0, "requests", "2", "1", "changed: other requests"],
    [0, "tier", "batch", "standard", "changed: other model, meter, tier or day"],
    [0, "kind", "log", "usage", "changed: other model, meter, tier or day"],
    [1, "billed", "1.26", "1.25", "changed: other money"],
    [1, "quantity", "1", "1000000", "changed: other quantities"],
    [0, "import", "2", "1", "changed: rows are missing"],
  ])("charge %i, %s is %s", async (index, column, wrong, right, words) => {
    const cell = `${lettersOf(column)}${FIRST_ROW + index}`;
    await books.type("Charges", cell, wrong);
    expect(state(index === 1 ? 2 : 1)).toBe(words);
    expect(light()).toBe("▲ FAIL: Charges was changed by hand, see State");
    await books.type("Charges", cell, right);
    expect(light()).toBe("● OK: Charges is what was imported");
  });

  test("another price in the Rates sheet is no change of Charges", async () => {
    const rows = Array.from({ length: books.rowsOf("Rates") }, (_, index) => index + 1);
    const wanted = ["gpt-5", "input", "standard"];
    const row = rows.find((at) =>
      wanted.every((cell, column) => books.value("Rates", at, column + 1) === cell),
    );
    await books.type("Rates", `E${row ?? 0}`, "1");
    expect(books.value("Imports", importsRow(1), importsColumn("listCostNow"))).toBe(3);
    expect([state(1), light()]).toEqual(["in use", "● OK: Charges is what was imported"]);
  });

  test("a bill with lines that nobody can sign is not green on Reconcile", () => {
    expect(books.value("Reconcile", 1, reconcileColumn("used"))).toBe(
      `LOOK: some of the bill is not recognised; its words: column ${lettersOf("source")} of Charges`,
    );
  });
});

async function looked<Value>(then: (desk: Office) => void, look: (books: Books) => Value): Promise<Value> {
  const books = await Books.of(await bundle, [], then);
  try {
    return look(books);
  } finally {
    books.close();
  }
}

const states = (books: Books, count: number): unknown[] =>
  Array.from({ length: count }, (_, index) =>
    books.value("Imports", importsRow(index + 1), importsColumn("state")),
  );

test("what later imports took, an undo that brings it back, and a row that was deleted", async () => {
  await looked(
    (desk) => {
      importFile(desk, prepare(usageFile(onDay(0, 100), onDay(1, 200), onDay(2, 400)), {}, "first.csv"));
      importFile(desk, prepare(usageFile(onDay(1, 300)), {}, "second.csv"));
      importFile(desk, prepare(usageFile(onDay(0, 5), onDay(1, 6), onDay(2, 7)), {}, "third.csv"));
      untilDone(desk, "undoImport", { number: 3 });
    },
    (books) => {
      expect(states(books, 3)).toEqual(["partly replaced", "in use", "undone"]);
      expect(books.value("Imports", 1, 4)).toBe("● OK: Charges is what was imported");
      expect(books.value("Reconcile", 1, reconcileColumn("used"))).toBe("LOOK: no bill is imported");
    },
  );
  await looked(
    (desk) => {
      importFile(desk, prepare(usageFile(onDay(0, 100), onDay(1, 200)), {}, "first.csv"));
      importFile(desk, prepare(usageFile(onDay(1, 300)), {}, "second.csv"));
      const sheet = desk.book.sheetNamed("Charges");
      const blank = { content: { kind: "literal", value: "" } } as const;
      for (let column = 0; column < (sheet?.used.columns ?? 0); column++) {
        const cell = sheet?.cell(FIRST_ROW, column);
        if (cell) sheet?.put(FIRST_ROW, column, { ...cell, ...blank });
      }
      desk.book.takeChanges();
    },
    (books) => {
      expect(states(books, 2)).toEqual(["partly replaced", "changed: rows are missing"]);
    },
  );
});
