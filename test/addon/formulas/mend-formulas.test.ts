import type { Bundle } from "../../../preview/addon/add-on";
import { WorkbookModel } from "../../../preview/model/workbook-model";
import { RATES_COLUMNS } from "../../../src/functions/rates-columns";
import { bundleWithModels } from "../../support/fresh-bundle";
import { Office } from "../rates/office";
import { type Cells, formulaIn, put, requestFor, USAGE } from "./first-sheet";

let bundle: Bundle;
beforeAll(async () => {
  bundle = await bundleWithModels(["gpt-5.4", "gpt-5", "gpt-realtime"]);
});

function officeWith(cells: Cells, book = new WorkbookModel()): Office {
  const office = new Office(bundle, { book });
  put(office, cells);
  return office;
}

describe("formulas to look at", () => {
  test("those filled down are one, with the first cell in error, and with what each choice gives", () => {
    const office = officeWith(USAGE);
    expect(office.get("formulasToLookAt")).toEqual({
      table: null,
      found: [
        {
          sheetId: 0,
          sheet: "Sheet1",
          cells: "D2:D4",
          before: "=OPENAI_COST(A2,B2)",
          formulas: 3,
          errors: 2,
          cell: "D3",
          why: expect.stringContaining("input is 1000000") as unknown,
          advice: null,
          mends: [
            // D4 has no number of requests beside it.
            {
              by: "column",
              heading: "num_model_requests",
              after: "=OPENAI_COST(A2,B2,,,,,,,C2)",
              mended: 1,
            },
            { by: "one", heading: null, after: "=OPENAI_COST(A2,B2,,,,,,,1)", mended: 2 },
          ],
        },
      ],
      total: 1,
      checked: 3,
      unchecked: 0,
      undo: null,
    });
    expect(office.ledger?.writes).toEqual([]);
  });

  test.each<[string, string, string | null]>([
    ['=OPENAI_COST("gtp-5",1)', 'Did you mean "gpt-5"?', null],
    ['=OPENAI_COST("gpt-realtime",1)', "Use OPENAI_REALTIME_COST", null],
    ['=OPENAI_COST("gpt-5.3",1)', "unknown model", "Correct the name"],
    ['=OPENAI_RATE("gpt-5",,,"2025-08-06")', "no standard input price on 2025-08-06", "Give as_of"],
    ['=IFERROR(OPENAI_COST("gpt-5.4",SUM(B2:B4)),0)', "input is 3100000", null],
  ])("%s is told: %s", (formula, why, advice) => {
    const { found } = officeWith({ ...USAGE, D2: "", D3: "", D4: "", F9: formula }).get("formulasToLookAt");
    expect(found).toMatchObject([
      { cells: "F9", before: formula, why: expect.stringContaining(why) as unknown },
    ]);
    expect(found[0]?.advice ?? "").toContain(advice ?? "");
  });

  test.each([
    ['=OPENAI_COST("gpt-5.4",300000,,,,,,,1)'],
    ['=OPENAI_COST("gpt-5.3",1,,,,,,,,"show")'],
    ['=OPENAI_COST("gpt-5",-1)'],
    ['="OPENAI_COST(1,2)"'],
  ])("%s is not", (formula) => {
    expect(officeWith({ A1: formula }).get("formulasToLookAt")).toMatchObject({ found: [], total: 0 });
  });

  test("two rows that price one thing are told once, since no formula gives anything", () => {
    const office = officeWith(USAGE);
    office.book.putName({
      name: "OPENAI_RATES",
      sheetId: 0,
      area: { row: 9, column: 0, rows: 3, columns: RATES_COLUMNS.length },
    });
    for (const [row, price] of ["price", 1, 2].entries()) {
      const line: Cells = {
        model: "gpt-5",
        meter: "input",
        tier: "standard",
        context: "any",
        price,
        per: 1e6,
      };
      RATES_COLUMNS.forEach((name, column) => {
        const value = row === 0 ? name : (line[name] ?? "");
        put(office, { [`${String.fromCharCode(65 + column)}${row + 10}`]: value });
      });
    }
    const looked = office.get("formulasToLookAt");
    expect(looked.table).toContain("Sheet1!E11 and Sheet1!E12 both price gpt-5 input");
    expect(looked.found).toEqual([]);
  });
});

describe("mending", () => {
  test("writes what was previewed, keeps the originals in the log, and is undone", () => {
    const office = officeWith(USAGE);
    const request = requestFor(office.get("formulasToLookAt"), "column");
    expect(office.get("mendFormulas", request)).toEqual({ written: 3, left: [] });
    expect(["D2", "D3", "D4"].map((cell) => formulaIn(office, cell))).toEqual([
      "=OPENAI_COST(A2,B2,,,,,,,C2)",
      "=OPENAI_COST(A3,B3,,,,,,,C3)",
      "=OPENAI_COST(A4,B4,,,,,,,C4)",
    ]);
    office.calculate(0);
    const line = office.cells("Rates log").at(-1);
    expect(line?.[1]).toBe("mend formulas");
    expect(line?.at(-1)).toContain("Sheet1!D2:D4: before =OPENAI_COST(A2,B2)");
    const { found, undo } = office.get("formulasToLookAt");
    // Only the cell without a number of requests is left; its argument is given, so there is nothing to fill.
    expect(found).toMatchObject([{ cell: "D4", errors: 1, mends: [] }]);
    expect(undo?.formulas).toBe(3);
    expect(office.get("undoMending")).toEqual({ written: 3, left: [] });
    office.calculate(0);
    expect(["D2", "D3", "D4"].map((cell) => formulaIn(office, cell))).toEqual([
      USAGE["D2"],
      USAGE["D3"],
      USAGE["D4"],
    ]);
    expect(office.get("formulasToLookAt").undo).toBeNull();
    expect(office.refusal("undoMending").code).toBe("nothing");
  });

  test("a cell that was changed since is left and said, before mending and before its undo", () => {
    const office = officeWith(USAGE);
    const request = requestFor(office.get("formulasToLookAt"), "one");
    put(office, { D3: "=B3*2" });
    expect(office.get("mendFormulas", request)).toEqual({
      written: 2,
      left: [{ sheet: "Sheet1", cells: "D3", why: "changed since the preview" }],
    });
    expect(formulaIn(office, "D3")).toBe("=B3*2");
    put(office, { D4: 5 });
    expect(office.get("undoMending")).toMatchObject({ written: 1, left: [{ cells: "D3:D4" }] });
    expect(["D2", "D3", "D4"].map((cell) => formulaIn(office, cell))).toEqual([USAGE["D2"], "=B3*2", 5]);
  });

  test("what is written is worked out by the server: another formula than the previewed one is refused", () => {
    const office = officeWith(USAGE);
    const { formulas } = requestFor(office.get("formulasToLookAt"), "one");
    const forged = [
      { after: '=IMPORTDATA("x")' },
      { before: "=SUM(B2)", after: "=SUM(B2)" },
      { cells: "D2:D999999" },
      { cells: "D2:E4" },
      { sheetId: 999 },
    ].flatMap((change) => formulas.map((formula) => ({ ...formula, ...change })));
    const done = office.get("mendFormulas", { formulas: forged });
    expect(done.written).toBe(0);
    expect(done.left).toHaveLength(5);
    expect(formulaIn(office, "D2")).toBe(USAGE["D2"]);
  });

  test.each(["throws", "dies"] as const)("whichever write fails (%s), no formula is lost", (how) => {
    const request = requestFor(officeWith(USAGE).get("formulasToLookAt"), "one");
    for (let write = 1; write <= 8; write++) {
      const office = officeWith(USAGE);
      try {
        office.call("mendFormulas", [request], { atWrite: write, how });
      } catch {
        // A script that was killed may throw.
      }
      const now = formulaIn(office, "D3");
      expect([USAGE["D3"], "=OPENAI_COST(A3,B3,,,,,,,1)"]).toContain(now);
      office.calculate(0);
      // What had been written can be taken back.
      if (now !== USAGE["D3"]) expect(office.get("undoMending").written).toBe(3);
    }
  });

  test("one formula over whole columns gets the column", () => {
    const office = officeWith({ ...USAGE, C4: 20, D2: "=OPENAI_COST(A2:A4,B2:B4)", D3: "", D4: "" });
    const { found } = office.get("formulasToLookAt");
    expect(found[0]?.why).toContain("2 of 3 rows have a problem. B3:");
    expect(found[0]?.mends).toEqual([
      expect.objectContaining({ by: "column", after: "=OPENAI_COST(A2:A4,B2:B4,,,,,,,C2:C4)" }),
      expect.objectContaining({ by: "one", after: "=OPENAI_COST(A2:A4,B2:B4,,,,,,,1)" }),
    ]);
  });

  test("a mend that would change another value is not offered", () => {
    // 0 is no number of requests: the value that D2 has now would be lost.
    const { found } = officeWith({ ...USAGE, C2: 0 }).get("formulasToLookAt");
    expect(found[0]?.mends.map(({ by }) => by)).toEqual(["one"]);
  });

  test("a plain-text cell is left: a formula written to it would show as text", () => {
    const office = officeWith(USAGE);
    const request = requestFor(office.get("formulasToLookAt"), "one");
    const sheet = office.sheet("Sheet1");
    sheet.put(2, 3, { ...sheet.cell(2, 3), format: { numberFormat: "@" } });
    expect(office.get("mendFormulas", request)).toMatchObject({ written: 2, left: [{ cells: "D3" }] });
    expect(formulaIn(office, "D3")).toBe(USAGE["D3"]);
  });

  test("where a comma is the decimal sign, formulas stay written with semicolons", () => {
    const office = officeWith(
      { ...USAGE, D2: "=OPENAI_COST(A2;B2)*1,19", D3: "=OPENAI_COST(A3;B3)*1,19", D4: "" },
      new WorkbookModel({ locale: "de_DE" }),
    );
    office.get("mendFormulas", requestFor(office.get("formulasToLookAt"), "column"));
    expect(formulaIn(office, "D3")).toBe("=OPENAI_COST(A3;B3;;;;;;;C3)*1,19");
  });
});
