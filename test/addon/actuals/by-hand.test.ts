import type { Bundle } from "../../../preview/addon/add-on";
import { columnOf, HEADER_ROW } from "../../../src/actuals/charges/columns";
import { importsRow } from "../../../src/actuals/imports/imports-sheet";
import {
  actualsBundle,
  ask,
  importFile,
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

describe("columns that a person has put into Charges", () => {
  /** A column of theirs at a place (from 0): what stands there and behind moves to the right, as in a spreadsheet. */
  function insertColumn({ book }: Office, at: number): void {
    const sheet = book.sheetNamed("Charges");
    if (sheet === undefined) throw new Error("no Charges");
    sheet.columns++;
    for (let row = 0; row < sheet.used.rows; row++) {
      for (let column = sheet.columns - 1; column > at; column--)
        sheet.put(row, column, sheet.cell(row, column - 1));
      sheet.put(row, at, {
        ...sheet.cell(row, at),
        content: { kind: "literal", value: row === HEADER_ROW - 1 ? "Team" : "" },
      });
    }
    book.takeChanges();
  }
  const PLACE = columnOf("project") - 1;

  test("between RateSheet's: nothing is written until they stand beside, and that is said", () => {
    const desk = office(bundle);
    importFile(desk, prepare(usageFile(onDay(0, 100))));
    insertColumn(desk, PLACE);
    const before = picture(desk);
    const second = prepare(usageFile(onDay(0, 200)), {}, "second.csv");
    const refusal = {
      ok: false,
      failure: {
        message:
          'The columns of Charges do not stand where RateSheet wrote them: C5 is "Team", and should be "Project".',
        advice:
          'Drag what you inserted behind "List cost, USD", or delete it, and try again. Nothing was changed.',
      },
    };
    expect(ask(desk, "checkImport", second.header).outcome).toMatchObject(refusal);
    expect(ask(desk, "buildReconcile").outcome).toMatchObject(refusal);
    expect(ask(desk, "undoImport", { number: 1 }).outcome).toMatchObject(refusal);
    // The card still says what there is.
    expect(told(desk, "actualsOverview").charges).toMatchObject({ count: 1, from: "2026-10-01" });
    expect(picture(desk)).toEqual(before);
  });

  test.each([
    ["deleted", "", /C5 is blank, and should be "Project"/],
    ["a row above them", "row", /A5 is .*, and should be "Day \(UTC\)"/],
  ])("headings that are gone: %s", (_what, how, message) => {
    const desk = office(bundle);
    importFile(desk, prepare(usageFile(onDay(0, 100))));
    const sheet = desk.book.sheetNamed("Charges");
    if (sheet === undefined) throw new Error("no Charges");
    const { columns } = sheet.used;
    for (let column = 0; column < columns; column++) {
      const moved = how === "row" ? sheet.cell(HEADER_ROW - 2, column) : undefined;
      const gone = {
        ...sheet.cell(HEADER_ROW - 1, column),
        content: { kind: "literal", value: "" },
      } as const;
      if (moved !== undefined || column >= PLACE) sheet.put(HEADER_ROW - 1, column, moved ?? gone);
    }
    desk.book.takeChanges();
    const { outcome } = ask(desk, "buildReconcile");
    expect(outcome).toMatchObject({
      ok: false,
      failure: { message: expect.stringMatching(message) as string },
    });
  });

  test("a heading in other words moves nothing", () => {
    const desk = office(bundle);
    importFile(desk, prepare(usageFile(onDay(0, 100))));
    const sheet = desk.book.sheetNamed("Charges");
    const cell = sheet?.cell(HEADER_ROW - 1, PLACE);
    if (cell) sheet?.put(HEADER_ROW - 1, PLACE, { ...cell, content: { kind: "literal", value: "Team" } });
    const { message } = importFile(desk, prepare(usageFile(onDay(0, 200)), {}, "second.csv"));
    expect(message).toMatch(/Replaced 1 charge of 2026-10-01/);
  });
});

test("an undo marks its import, wherever a person has sorted the Imports tab", () => {
  const desk = office(bundle);
  importFile(desk, prepare(usageFile(onDay(0, 100)), {}, "first.csv"));
  importFile(desk, prepare(usageFile(onDay(1, 100)), {}, "second.csv"));
  const sheet = desk.book.sheetNamed("Imports");
  if (sheet === undefined) throw new Error("no Imports");
  const [first, second] = [importsRow(1) - 1, importsRow(2) - 1];
  for (let column = 0; column < sheet.used.columns; column++) {
    const [above, below] = [sheet.cell(first, column), sheet.cell(second, column)];
    sheet.put(first, column, below);
    sheet.put(second, column, above);
  }
  desk.book.takeChanges();
  untilDone(desk, "undoImport", { number: 2 });
  const states = told(desk, "actualsOverview").imports.map(({ number, state }) => [number, state]);
  expect(new Map(states as [number, string][])).toEqual(
    new Map([
      [1, "in use"],
      [2, "undone"],
    ]),
  );
});
