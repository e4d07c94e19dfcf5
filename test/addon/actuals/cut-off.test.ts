import type { Bundle } from "../../../preview/addon/add-on";
import { CHUNK_CHARGES } from "../../../src/api/actuals";
import { copyBook } from "../rates/copy-book";
import {
  actualsBundle,
  ask,
  calculate,
  chargesOn,
  chunks,
  finished,
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

describe("an import that is cut off", () => {
  const many = (): ReturnType<typeof prepare> =>
    prepare(
      usageFile(
        ...Array.from({ length: CHUNK_CHARGES + 10 }, (_, index) => onDay(index % 5, index + 1, `p${index}`)),
      ),
      {},
      "many.csv",
    );

  test("goes on with the chunk that is missing, even from another sidebar", () => {
    const desk = office(bundle);
    const { header, rows } = many();
    const { id } = told(desk, "beginImport", header);
    const [first = [], second = []] = chunks(rows);
    told(desk, "putCharges", { id, index: 0, rows: first });
    expect(told(desk, "actualsOverview").unfinished).toMatchObject({
      id,
      files: "many.csv",
      received: CHUNK_CHARGES,
      isWriting: false,
    });
    expect(told(desk, "checkImport", header).resumes).toBe(true);
    expect(told(desk, "beginImport", header)).toEqual({ id, next: 1 });
    told(desk, "putCharges", { id, index: 1, rows: second });
    finished(desk, id);
    expect(chargesOn(desk)).toHaveLength(CHUNK_CHARGES + 10);
  });

  test("is finished or cancelled before another one begins", () => {
    const desk = office(bundle);
    const { id } = told(desk, "beginImport", many().header);
    const other = prepare(usageFile(onDay(0, 1)));
    expect(ask(desk, "beginImport", other.header).outcome).toMatchObject({
      ok: false,
      failure: { code: "changed", message: "The import of many.csv was begun and is not finished." },
    });
    expect(told(desk, "cancelImport", { id }).unfinished).toBeNull();
    importFile(desk, other);
    expect(chargesOn(desk)).toHaveLength(1);
  });

  test("is not finished while charges are missing, nor with a chunk out of its place", () => {
    const desk = office(bundle);
    const { header, rows } = many();
    const { id } = told(desk, "beginImport", header);
    expect(ask(desk, "putCharges", { id, index: 1, rows: rows.slice(CHUNK_CHARGES) }).outcome.ok).toBe(false);
    expect(ask(desk, "putCharges", { id, index: 0, rows: rows.slice(0, 5) }).outcome.ok).toBe(false);
    expect(ask(desk, "finishImport", { id }).outcome.ok).toBe(false);
    expect(desk.book.sheetNamed("Charges")).toBeUndefined();
  });

  describe("whatever write is the last one, or fails, trying again gives the same", () => {
    const after = prepare(usageFile(onDay(1, 250), onDay(2, 300)), {}, "b.csv");
    let id = "";
    const begun = (desk: Office): Office => {
      ({ id } = told(desk, "beginImport", after.header));
      return desk;
    };
    const received = (desk: Office): Office => {
      told(begun(desk), "putCharges", { id, index: 0, rows: after.rows });
      return desk;
    };
    /** All but the tabs that rest on Charges. */
    const written = (desk: Office): Office => {
      expect(told(received(desk), "finishImport", { id }).state).toBe("more");
      return desk;
    };
    const done = (desk: Office): Office => {
      finished(received(desk), id);
      return desk;
    };
    let withRates: Office;
    let withCharges: Office;
    beforeAll(() => {
      withCharges = office(bundle);
      importFile(withCharges, prepare(usageFile(onDay(0, 100), onDay(1, 200), onDay(1, 7, "proj_b"))));
      // The first import, where the rates are there already: they have tests of their own.
      withRates = office(bundle, copyBook(withCharges.book));
      untilDone(withRates, "undoImport", { number: 1 });
      const { book } = withRates;
      book.sheets = book.sheets.filter(({ name }) => /^(Sheet1|Rates)/.test(name));
      book.metadata = book.metadata.filter(({ key }) => !key.startsWith("ratesheet.actuals"));
    });

    test.each([
      ["the first import", "finishImport", () => received(office(bundle, copyBook(withRates.book)))],
      ["a chunk", "putCharges", () => begun(office(bundle, copyBook(withCharges.book)))],
      ["the end", "finishImport", () => received(office(bundle, copyBook(withCharges.book)))],
      ["an undo", "undoImport", () => done(office(bundle, copyBook(withCharges.book)))],
      ["the tabs", "finishImport", () => written(office(bundle, copyBook(withCharges.book)))],
    ] as const)("%s", (name, endpoint, start) => {
      const prepared = start().book;
      const request = { id, index: 0, rows: after.rows, number: 2 } as never;
      const end = (desk: Office): unknown => {
        if (endpoint === "putCharges") told(desk, endpoint, { id, index: 0, rows: after.rows });
        if (endpoint === "undoImport") untilDone(desk, endpoint, { number: 2 });
        else finished(desk, id);
        return picture(desk);
      };
      const whole = office(bundle, copyBook(prepared));
      const { ledger, outcome } = ask(whole, endpoint, request);
      expect(JSON.stringify(outcome)).not.toContain("did not carry out");
      const expected = end(whole);
      expect(ledger.writes.length).toBeGreaterThan(1);
      for (let atWrite = 1; atWrite <= ledger.writes.length; atWrite++) {
        if (LOOKS.test(ledger.writes[atWrite - 1] ?? "")) continue;
        // A tab that failed is told, and written again by a press of a button: tabs.test.ts.
        const how = atWrite % 5 === 0 && name !== "the tabs" ? "throws" : "dies";
        const desk = office(bundle, copyBook(prepared));
        try {
          ask(desk, endpoint, request, { atWrite, how });
        } catch {
          // The script is gone: nobody gets an answer.
          calculate(desk.book);
        }
        expect([atWrite, ledger.writes[atWrite - 1], end(desk)]).toEqual([
          atWrite,
          ledger.writes[atWrite - 1],
          expected,
        ]);
      }
    });
  });
});
