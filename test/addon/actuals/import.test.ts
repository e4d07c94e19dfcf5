import type { Bundle } from "../../../preview/addon/add-on";
import { CHARGES_COLUMNS, columnOf, FIRST_ROW, IMPORTED_COLUMNS } from "../../../src/actuals/charges/columns";
import { sample } from "../../usage/support/samples";
import {
  actualsBundle,
  ask,
  cellsOf,
  chargesOn,
  finished,
  importFile,
  office,
  onDay,
  OPENING,
  picture,
  prepare,
  told,
  untilDone,
  usageFile,
} from "./desk";

let bundle: Bundle;
beforeAll(async () => {
  bundle = await actualsBundle();
});

/** 2026-10-01 as a spreadsheet counts days. */
const OCTOBER = 46_296;

describe("an import", () => {
  test("writes a line for each charge, in the order of days, and one formula that prices them", () => {
    const desk = office(bundle);
    const { message, overview } = importFile(desk, prepare(usageFile(onDay(1, 200), onDay(0, 100))));
    expect(message).toBe("Imported 2 charges of export.csv.");
    expect(chargesOn(desk)).toEqual([
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
    importFile(desk, prepare(usageFile(onDay(0, 100), onDay(1, 200), onDay(1, 5, "proj_b"))));
    const before = picture(desk);
    const { header } = prepare(usageFile(onDay(1, 300), onDay(2, 400)), {}, "later.csv");
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
    importFile(desk, prepare(usageFile(onDay(1, 200))));
    const sheet = desk.book.sheetNamed("Charges");
    const beside = CHARGES_COLUMNS.length;
    const cell = sheet?.cell(FIRST_ROW - 1, beside);
    if (cell) sheet?.put(FIRST_ROW - 1, beside, { ...cell, content: { kind: "literal", value: "mine" } });
    const { message } = importFile(desk, prepare(usageFile(onDay(0, 100)), {}, "b.csv"));
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
    importFile(desk, prepare(usageFile(...names.map((name, number) => onDay(number, 1, name)))));
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
    importFile(desk, prepare(usageFile(onDay(0, 100), onDay(1, 200))));
    const { message, overview } = importFile(
      desk,
      prepare(usageFile(onDay(1, 250), onDay(2, 300)), {}, "b.csv"),
    );
    expect(chargesOn(desk).map(([, , , quantity]) => quantity)).toEqual([100, 250, 300]);
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
    const before = chargesOn(desk);
    expect(told(desk, "checkImport", file.header).same).toMatchObject({ number: 1 });
    const { overview } = importFile(desk, file);
    expect(chargesOn(desk)).toEqual(before);
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
      `start_time,end_time,amount_value,amount_currency,line_item,organization_id\n${OPENING},${amount},usd,"gpt-5, input",${organization}`;
    importFile(desk, prepare(bill("org-1", 1), {}, "1"));
    const both = importFile(desk, prepare(bill("org-2", 2), {}, "2"));
    expect(both.overview.imports.map(({ state }) => state)).toEqual(["in use", "in use"]);
    const unnamed = importFile(desk, prepare(bill("", 3), {}, "3"));
    expect(unnamed.overview.imports.map(({ state }) => state)).toEqual(["in use", "replaced", "replaced"]);
  });

  test("a file of some projects replaces those alone, where that is chosen", () => {
    const desk = office(bundle);
    importFile(desk, prepare(usageFile(onDay(0, 100, "proj_a"), onDay(0, 200, "proj_b"))));
    importFile(desk, prepare(usageFile(onDay(0, 150, "proj_a")), { onlyItsProjects: true }, "a.csv"));
    expect(chargesOn(desk).map(([, project, , quantity]) => [project, quantity])).toEqual([
      ["proj_a", 150],
      ["proj_b", 200],
    ]);
  });

  test("a chunk that is sent twice is there once", () => {
    const desk = office(bundle);
    const { header, rows } = prepare(usageFile(onDay(0, 100), onDay(1, 200)));
    const { id } = told(desk, "beginImport", header);
    expect(told(desk, "putCharges", { id, index: 0, rows })).toEqual({ next: 1 });
    expect(told(desk, "putCharges", { id, index: 0, rows })).toEqual({ next: 1 });
    finished(desk, id);
    expect(chargesOn(desk)).toHaveLength(2);
    // An answer that was lost: asking again says the same.
    expect(told(desk, "finishImport", { id })).toMatchObject({ state: "done" });
    expect(chargesOn(desk)).toHaveLength(2);
  });
});

describe("undo", () => {
  test("brings back what the last import replaced; what else was changed since stays", () => {
    const desk = office(bundle);
    importFile(desk, prepare(usageFile(onDay(0, 100), onDay(1, 200))));
    importFile(desk, prepare(usageFile(onDay(1, 250), onDay(2, 300)), {}, "b.csv"));
    const [sheet, column] = [desk.book.sheetNamed("Charges"), columnOf("quantity") - 1];
    const cell = sheet?.cell(FIRST_ROW - 1, column);
    if (cell) sheet?.put(FIRST_ROW - 1, column, { ...cell, content: { kind: "literal", value: 101 } });
    expect(untilDone(desk, "undoImport", { number: 2 }).message).toBe(
      "Import 2 is undone: Charges is as it was before it.",
    );
    expect(chargesOn(desk).map(([, , , quantity]) => quantity)).toEqual([101, 200]);
    expect(told(desk, "actualsOverview").imports.map(({ state }) => state)).toEqual(["undone", "in use"]);
  });

  test("once, and of the last import alone", () => {
    const desk = office(bundle);
    importFile(desk, prepare(usageFile(onDay(0, 100))));
    importFile(desk, prepare(usageFile(onDay(1, 200)), {}, "b.csv"));
    expect(ask(desk, "undoImport", { number: 1 }).outcome).toMatchObject({
      ok: false,
      failure: { code: "nothing" },
    });
    untilDone(desk, "undoImport", { number: 2 });
    expect(ask(desk, "undoImport", { number: 1 }).outcome.ok).toBe(false);
    expect(told(desk, "actualsOverview").undo).toBeNull();
  });

  test("of the first import leaves none, and the next import begins anew", () => {
    const desk = office(bundle);
    importFile(desk, prepare(usageFile(onDay(0, 100))));
    untilDone(desk, "undoImport", { number: 1 });
    expect(chargesOn(desk)).toEqual([]);
    expect(told(desk, "actualsOverview").charges).toBeNull();
    importFile(desk, prepare(usageFile(onDay(0, 100))));
    expect(chargesOn(desk)).toHaveLength(1);
  });
});

describe("what is refused", () => {
  test("more charges than a spreadsheet takes, with the way out", () => {
    const { header } = prepare(usageFile(onDay(0, 1)));
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
    const { header, rows } = prepare(usageFile(onDay(0, 1)));
    const { id } = told(desk, "beginImport", header);
    const wrong = rows.map((row) => row.map((cell, index) => (index === field ? value : cell))) as never;
    expect(ask(desk, "putCharges", { id, index: 0, rows: wrong }).outcome).toMatchObject({
      ok: false,
      failure: { code: "invalid" },
    });
  });
});
