import type { Cell } from "../../preview/model/cell";
import { columnOf, FIRST_ROW } from "../../src/actuals/charges/columns";
import { reconcileColumn } from "../../src/actuals/reconcile/columns";
import { RECONCILE_HEADER_ROW } from "../../src/actuals/reconcile/reconcile-sheet";
import { told, usageFile, type Office } from "../addon/actuals/desk";
import { builtBundle } from "../support/bundle";
import { Books } from "./support";

jest.setTimeout(240_000);

const USED = reconcileColumn("used");
const LIGHT = { row: 1, column: USED };
/** 2026-10-01 to 03: $1, $2 and $4 of gpt-5 at $1.25 per million, in one place each. */
const DAYS = [800_000, 1_600_000, 3_200_000];
const usage = usageFile(
  ...DAYS.map((input, day) => {
    const start = 1_790_812_800 + day * 86_400;
    return `${start},${start + 86_400},proj_a,gpt-5,default,${input},0,0,1`;
  }),
);
const FILES = [{ name: "usage.csv", text: usage }];
const LAST = FIRST_ROW + DAYS.length - 1;

/** Turns the rows of charges round, as a sort from the last day to the first does. */
function sortDown({ book }: Office, columns: number): void {
  const sheet = book.sheetNamed("Charges");
  if (sheet === undefined) throw new Error("no Charges");
  for (let column = 0; column < columns; column++) {
    const cells: Cell[] = DAYS.map((_, index) => sheet.cell(FIRST_ROW - 1 + index, column));
    cells.reverse().forEach((cell, index) => sheet.put(FIRST_ROW - 1 + index, column, cell));
  }
  book.takeChanges();
}

const IMPORTED = columnOf("price") - 1;
const ALL = columnOf("listCost");

/** The costs of the days on Reconcile, by its section of days. */
function usedByDay(books: Books): unknown[] {
  const first = books.rowOf("Reconcile", "By day") + 1;
  return DAYS.map((_, index) => books.value("Reconcile", first + index, USED));
}

async function looked<Value>(then: (desk: Office) => void, look: (books: Books) => Value): Promise<Value> {
  const books = await Books.of(builtBundle(), FILES, then);
  try {
    return look(books);
  } finally {
    books.close();
  }
}

const light = (books: Books): unknown => books.value("Reconcile", LIGHT.row, LIGHT.column);
const imports = (books: Books): unknown => books.value("Imports", 1, 4);

test("rows of Charges that were sorted by hand are told, since each line of Reconcile looks where its day stood", async () => {
  await looked(
    (desk) => sortDown(desk, IMPORTED),
    (books) => {
      expect(light(books)).toBe("▲ FAIL: Charges was sorted by hand; press Reconcile anew");
      expect(imports(books)).toBe("● OK: Charges is what was imported");
    },
  );
});

test("Reconcile anew is right whatever the order, and sees the next sort by its sums", async () => {
  await looked(
    (desk) => {
      sortDown(desk, IMPORTED);
      told(desk, "buildReconcile");
    },
    (books) => {
      expect(usedByDay(books)).toEqual([1, 2, 4]);
      expect(books.value("Reconcile", RECONCILE_HEADER_ROW + 1, USED)).toBe(7);
      expect(light(books)).not.toContain("FAIL");
    },
  );
});

test("a sort that moves the list prices too is told; Reconcile anew puts their formula back", async () => {
  await looked(
    (desk) => sortDown(desk, ALL),
    (books) =>
      expect(imports(books)).toBe("▲ FAIL: Charges was sorted with its list prices; press Reconcile anew"),
  );
  await looked(
    (desk) => {
      sortDown(desk, ALL);
      told(desk, "buildReconcile");
    },
    (books) => {
      expect(imports(books)).toBe("● OK: Charges is what was imported");
      expect(usedByDay(books)).toEqual([1, 2, 4]);
      expect(books.value("Charges", LAST, columnOf("listCost"))).toBe(1);
    },
  );
});
