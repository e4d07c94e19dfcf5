import type { Bundle } from "../../../preview/addon/add-on";
import { CHARGES_COLUMNS, columnOf, FIRST_ROW, IMPORTED_COLUMNS } from "../../../src/actuals/charges/columns";
import { CHUNK_CHARGES } from "../../../src/api/actuals";
import { copyBook } from "../rates/copy-book";
import { sample } from "../../usage/support/samples";
import {
  actualsBundle,
  ask,
  cellsOf,
  chunks,
  finished,
  importFile,
  office,
  prepare,
  told,
  type Office,
} from "./desk";

let bundle: Bundle;
beforeAll(async () => {
  bundle = await actualsBundle();
});

const HEAD =
  "start_time,end_time,project_id,model,service_tier,input_tokens,output_tokens,input_cached_tokens,num_model_requests";
/** 2026-10-01 and so many days more. */
const day = (number: number): string =>
  `${1_790_812_800 + number * 86_400},${1_790_899_200 + number * 86_400}`;
const usage = (...lines: readonly string[]): string => [HEAD, ...lines].join("\n");
const onDay = (number: number, input: number, project = "proj_a"): string =>
  `${day(number)},${project},gpt-5,default,${input},0,0,1`;

/** Day, project, meter and quantity of each charge on the tab. */
function charges({ book }: Office): readonly (readonly unknown[])[] {
  const columns = [columnOf("day"), columnOf("project"), columnOf("meter"), columnOf("quantity")];
  return cellsOf(book, "Charges")
    .slice(FIRST_ROW - 1)
    .filter((line) => line[0] !== "")
    .map((line) => columns.map((column) => line[column - 1]));
}

/** 2026-10-01 as a spreadsheet counts days. */
const OCTOBER = 46_296;

/** What stands in the sheets, but for the rates and for when it was written. */
function picture({ book }: Office): unknown {
  const sheets = book.sheets.filter(({ name }) => !name.startsWith("Rates"));
  return sheets.map((sheet) => [
    sheet.name,
    cellsOf(book, sheet.name).map((line) => line.map((cell) => (/ UTC$/.test(String(cell)) ? "now" : cell))),
  ]);
}

describe("an import", () => {
  test("writes a line for each charge, in the order of days, and one formula that prices them", () => {
    const desk = office(bundle);
    const { message, overview } = importFile(desk, prepare(usage(onDay(1, 200), onDay(0, 100))));
    expect(message).toBe("Imported 2 charges of export.csv.");
    expect(charges(desk)).toEqual([
      [OCTOBER, "proj_a", "input", 100],
      [OCTOBER + 1, "proj_a", "input", 200],
    ]);
    const [first] = cellsOf(desk.book, "Charges").slice(FIRST_ROW - 1);
    expect(first?.[IMPORTED_COLUMNS]).toBe(
      '=OPENAI_CHARGE($E$6:$E$7,$F$6:$F$7,$Q$6:$R$7,$G$6:$G$7,$A$6:$A$7,OPENAI_RATES,"show")',
    );
    expect(overview.charges).toMatchObject({
      sheet: "Charges",
      count: 2,
      from: "2026-10-01",
      to: "2026-10-02",
    });
    expect(overview.imports).toMatchObject([
      { number: 1, files: "export.csv", kind: "usage", charges: 2, state: "in use" },
    ]);
    expect(overview.undo).toEqual({ number: 1, files: "export.csv" });
  });

  test("leaves the person where they are, and nothing behind but its tabs", () => {
    const desk = office(bundle);
    importFile(desk, prepare(sample("06")));
    expect(desk.book.activeSheet.name).toBe("Sheet1");
    expect(desk.book.sheets.filter(({ hidden }) => !hidden).map(({ name }) => name)).toEqual(
      expect.arrayContaining(["Sheet1", "Rates", "Charges", "Imports"]),
    );
    expect(desk.book.sheets.some(({ name }) => name.startsWith("Charges ("))).toBe(false);
  });

  test("says beforehand what it would replace, and writes nothing then", () => {
    const desk = office(bundle);
    importFile(desk, prepare(usage(onDay(0, 100), onDay(1, 200), onDay(1, 5, "proj_b"))));
    const before = picture(desk);
    const { header } = prepare(usage(onDay(1, 300), onDay(2, 400)), {}, "later.csv");
    expect(told(desk, "checkImport", header)).toEqual({
      replaced: 2,
      days: { from: "2026-10-02", to: "2026-10-02", count: 1 },
      otherProjects: ["proj_b"],
      same: null,
      charges: 3,
      resumes: false,
    });
    expect(picture(desk)).toEqual(before);
  });

  test("what a person has put beside the charges is kept with all of them on a tab of their own", () => {
    const desk = office(bundle);
    importFile(desk, prepare(usage(onDay(1, 200))));
    const sheet = desk.book.sheetNamed("Charges");
    const beside = CHARGES_COLUMNS.length;
    const cell = sheet?.cell(FIRST_ROW - 1, beside);
    if (cell) sheet?.put(FIRST_ROW - 1, beside, { ...cell, content: { kind: "literal", value: "mine" } });
    const { message } = importFile(desk, prepare(usage(onDay(0, 100)), {}, "b.csv"));
    expect(message).toBe(
      "Imported 1 charge of b.csv. What you had beside the charges is kept on Charges (yours).",
    );
    const yours = cellsOf(desk.book, "Charges (yours)")[FIRST_ROW - 1];
    expect([yours?.[0], yours?.[beside]]).toEqual([OCTOBER + 1, "mine"]);
    expect(cellsOf(desk.book, "Charges").every((line) => line[beside] === undefined)).toBe(true);
  });

  test("text that a spreadsheet would take for a formula or a day stays text", () => {
    const desk = office(bundle);
    const names = ['"=HYPERLINK(""x"")"', "+1", "2026-01-02", "1e5", "'quoted"];
    importFile(desk, prepare(usage(...names.map((name, number) => onDay(number, 1, name)))));
    const sheet = desk.book.sheetNamed("Charges");
    const contents = names.map(
      (_, index) => sheet?.cell(FIRST_ROW - 1 + index, columnOf("project") - 1).content,
    );
    // A criterion of SUMIFS would read the first sign of the first one.
    expect(contents.map((content) => content?.kind === "literal" && content.value)).toEqual([
      '_HYPERLINK("x")',
      "+1",
      "2026-01-02",
      "1e5",
      "'quoted",
    ]);
  });
});

describe("never twice", () => {
  test("the days of a file that is imported again are replaced, others stay", () => {
    const desk = office(bundle);
    importFile(desk, prepare(usage(onDay(0, 100), onDay(1, 200))));
    const { message, overview } = importFile(desk, prepare(usage(onDay(1, 250), onDay(2, 300)), {}, "b.csv"));
    expect(charges(desk).map(([, , , quantity]) => quantity)).toEqual([100, 250, 300]);
    expect(message).toBe("Imported 2 charges of b.csv. Replaced 1 charge of 2026-10-02, of import 1.");
    expect(overview.imports.map(({ number, state }) => [number, state])).toEqual([
      [2, "in use"],
      [1, "partly replaced"],
    ]);
  });

  test("the same file twice is there once, and that is said beforehand", () => {
    const desk = office(bundle);
    const file = prepare(sample("06"));
    importFile(desk, file);
    const before = charges(desk);
    expect(told(desk, "checkImport", file.header).same).toMatchObject({ number: 1 });
    const { overview } = importFile(desk, file);
    expect(charges(desk)).toEqual(before);
    expect(overview.imports.map(({ state }) => state)).toEqual(["in use", "replaced"]);
  });

  test("usage and bill of the same days stand beside each other, and so do reports of different services", () => {
    const desk = office(bundle);
    for (const name of ["06", "08", "20"]) importFile(desk, prepare(sample(name), {}, name));
    const { overview } = importFile(desk, prepare(sample("08"), {}, "08 again"));
    expect(overview.imports.map(({ files, state }) => [files, state])).toEqual([
      ["08 again", "in use"],
      ["20", "in use"],
      ["08", "replaced"],
      ["06", "in use"],
    ]);
  });

  test("two organisations keep apart; one that is not named is taken for the same", () => {
    const desk = office(bundle);
    const bill = (organization: string, amount: number): string =>
      `start_time,end_time,amount_value,amount_currency,line_item,organization_id\n${day(0)},${amount},usd,"gpt-5, input",${organization}`;
    importFile(desk, prepare(bill("org-1", 1), {}, "1"));
    const both = importFile(desk, prepare(bill("org-2", 2), {}, "2"));
    expect(both.overview.imports.map(({ state }) => state)).toEqual(["in use", "in use"]);
    const unnamed = importFile(desk, prepare(bill("", 3), {}, "3"));
    expect(unnamed.overview.imports.map(({ state }) => state)).toEqual(["in use", "replaced", "replaced"]);
  });

  test("a file of some projects replaces those alone, where that is chosen", () => {
    const desk = office(bundle);
    importFile(desk, prepare(usage(onDay(0, 100, "proj_a"), onDay(0, 200, "proj_b"))));
    importFile(desk, prepare(usage(onDay(0, 150, "proj_a")), { onlyItsProjects: true }, "a.csv"));
    expect(charges(desk).map(([, project, , quantity]) => [project, quantity])).toEqual([
      ["proj_a", 150],
      ["proj_b", 200],
    ]);
  });

  test("a chunk that is sent twice is there once", () => {
    const desk = office(bundle);
    const { header, rows } = prepare(usage(onDay(0, 100), onDay(1, 200)));
    const { id } = told(desk, "beginImport", header);
    expect(told(desk, "putCharges", { id, index: 0, rows })).toEqual({ next: 1 });
    expect(told(desk, "putCharges", { id, index: 0, rows })).toEqual({ next: 1 });
    finished(desk, id);
    expect(charges(desk)).toHaveLength(2);
    // An answer that was lost: asking again says the same.
    expect(told(desk, "finishImport", { id })).toMatchObject({ state: "done" });
    expect(charges(desk)).toHaveLength(2);
  });
});

describe("undo", () => {
  test("brings back what the last import replaced; what else was changed since stays", () => {
    const desk = office(bundle);
    importFile(desk, prepare(usage(onDay(0, 100), onDay(1, 200))));
    importFile(desk, prepare(usage(onDay(1, 250), onDay(2, 300)), {}, "b.csv"));
    const [sheet, column] = [desk.book.sheetNamed("Charges"), columnOf("quantity") - 1];
    const cell = sheet?.cell(FIRST_ROW - 1, column);
    if (cell) sheet?.put(FIRST_ROW - 1, column, { ...cell, content: { kind: "literal", value: 101 } });
    expect(told(desk, "undoImport", { number: 2 })).toMatchObject({
      state: "done",
      message: "Import 2 is undone: Charges is as it was before it.",
    });
    expect(charges(desk).map(([, , , quantity]) => quantity)).toEqual([101, 200]);
    expect(told(desk, "actualsOverview").imports.map(({ state }) => state)).toEqual(["undone", "in use"]);
  });

  test("once, and of the last import alone", () => {
    const desk = office(bundle);
    importFile(desk, prepare(usage(onDay(0, 100))));
    importFile(desk, prepare(usage(onDay(1, 200)), {}, "b.csv"));
    expect(ask(desk, "undoImport", { number: 1 }).outcome).toMatchObject({
      ok: false,
      failure: { code: "nothing" },
    });
    told(desk, "undoImport", { number: 2 });
    expect(ask(desk, "undoImport", { number: 1 }).outcome.ok).toBe(false);
    expect(told(desk, "actualsOverview").undo).toBeNull();
  });

  test("of the first import leaves none, and the next import begins anew", () => {
    const desk = office(bundle);
    importFile(desk, prepare(usage(onDay(0, 100))));
    told(desk, "undoImport", { number: 1 });
    expect(charges(desk)).toEqual([]);
    expect(told(desk, "actualsOverview").charges).toBeNull();
    importFile(desk, prepare(usage(onDay(0, 100))));
    expect(charges(desk)).toHaveLength(1);
  });
});

describe("an import that is cut off", () => {
  const many = (): ReturnType<typeof prepare> =>
    prepare(
      usage(
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
    expect(charges(desk)).toHaveLength(CHUNK_CHARGES + 10);
  });

  test("is finished or cancelled before another one begins", () => {
    const desk = office(bundle);
    const { id } = told(desk, "beginImport", many().header);
    const other = prepare(usage(onDay(0, 1)));
    expect(ask(desk, "beginImport", other.header).outcome).toMatchObject({
      ok: false,
      failure: { code: "changed", message: "The import of many.csv was begun and is not finished." },
    });
    expect(told(desk, "cancelImport", { id }).unfinished).toBeNull();
    importFile(desk, other);
    expect(charges(desk)).toHaveLength(1);
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
    const after = prepare(usage(onDay(1, 250), onDay(2, 300)), {}, "b.csv");
    let id = "";
    const begun = (desk: Office): Office => {
      ({ id } = told(desk, "beginImport", after.header));
      return desk;
    };
    const received = (desk: Office): Office => {
      told(begun(desk), "putCharges", { id, index: 0, rows: after.rows });
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
      importFile(withCharges, prepare(usage(onDay(0, 100), onDay(1, 200), onDay(1, 7, "proj_b"))));
      // The first import, where the rates are there already: they have tests of their own.
      withRates = office(bundle, copyBook(withCharges.book));
      told(withRates, "undoImport", { number: 1 });
      const { book } = withRates;
      book.sheets = book.sheets.filter(({ name }) => /^(Sheet1|Rates)/.test(name));
      book.metadata = book.metadata.filter(({ key }) => !key.startsWith("ratesheet.actuals"));
    });

    test.each([
      ["the first import", "finishImport", () => received(office(bundle, copyBook(withRates.book)))],
      ["a chunk", "putCharges", () => begun(office(bundle, copyBook(withCharges.book)))],
      ["the end", "finishImport", () => received(office(bundle, copyBook(withCharges.book)))],
      ["an undo", "undoImport", () => done(office(bundle, copyBook(withCharges.book)))],
    ] as const)("%s", (_, endpoint, start) => {
      const prepared = start().book;
      const request = { id, index: 0, rows: after.rows, number: 2 } as never;
      const end = (desk: Office): unknown => {
        if (endpoint === "putCharges") finished(desk, id);
        return picture(desk);
      };
      const whole = office(bundle, copyBook(prepared));
      const { ledger } = ask(whole, endpoint, request);
      const expected = end(whole);
      expect(ledger.writes.length).toBeGreaterThan(1);
      for (let atWrite = 1; atWrite <= ledger.writes.length; atWrite++) {
        const how = atWrite % 5 === 0 ? "throws" : "dies";
        const desk = office(bundle, copyBook(prepared));
        try {
          ask(desk, endpoint, request, { atWrite, how });
        } catch {
          // The script is gone: nobody gets an answer.
        }
        told(desk, endpoint, request);
        expect([atWrite, ledger.writes[atWrite - 1], end(desk)]).toEqual([
          atWrite,
          ledger.writes[atWrite - 1],
          expected,
        ]);
      }
    });
  });
});

describe("what is refused", () => {
  test("more charges than a spreadsheet takes, with the way out", () => {
    const { header } = prepare(usage(onDay(0, 1)));
    const { outcome } = ask(office(bundle), "beginImport", {
      ...header,
      totals: { ...header.totals, charges: 200_001 },
    });
    expect(outcome).toMatchObject({
      ok: false,
      failure: {
        code: "invalid",
        message: "The file has 200001 charges; a spreadsheet takes 200000 at most.",
      },
    });
    expect(outcome.ok ? "" : outcome.failure.advice).toMatch(/npm run price.*BigQuery/s);
  });

  test.each([
    ["a day that is none", 0, "1 October"],
    ["a quantity that is no number", 11, "=1+1"],
    ["money that is none", 13, "1,5"],
    ["requests below 0", 12, -1],
  ])("%s", (_, field, value) => {
    const desk = office(bundle);
    const { header, rows } = prepare(usage(onDay(0, 1)));
    const { id } = told(desk, "beginImport", header);
    const wrong = rows.map((row) => row.map((cell, index) => (index === field ? value : cell))) as never;
    expect(ask(desk, "putCharges", { id, index: 0, rows: wrong }).outcome).toMatchObject({
      ok: false,
      failure: { code: "invalid" },
    });
  });
});
