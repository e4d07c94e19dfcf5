import type { Bundle } from "../../../preview/addon/add-on";
import { WorkbookModel } from "../../../preview/model/workbook-model";
import { bundleWithModels } from "../../support/fresh-bundle";
import { copyBook } from "../rates/copy-book";
import { Office } from "../rates/office";
import { internet, pageOf } from "../rates/price-pages";

const MODELS = ["gpt-5.4-nano", "gpt-5", "gpt-4.1"];
const FORMULAS: Readonly<Record<string, string>> = {
  A1: '=OPENAI_COST("gpt-5",1000)',
  B1: "=SUM(1,2)",
  A2: '=IF(B1>0,OPENAI_RATE("gpt-5"),openai_rate( "gpt-4.1" ))',
  C3: '=OPENAI_COST("gpt-5",1000,,,,,OPENAI_RATES)',
  D4: '="OPENAI_COST(1,2)"',
};

let bundle: Bundle;
let linked: Office;
beforeAll(async () => {
  bundle = await bundleWithModels(MODELS);
  linked = new Office(bundle, { net: internet(pageOf(MODELS)) });
  for (const [cell, formula] of Object.entries(FORMULAS)) put(linked, cell, formula);
  linked.refresh("2026-11-01");
});

function put(office: Office, cell: string, formula: string): void {
  const column = cell.charCodeAt(0) - 65;
  const row = Number(cell.slice(1)) - 1;
  office.sheet("Sheet1").put(row, column, { content: { kind: "formula", formula }, format: {}, note: "" });
}

function formulaIn(office: Office, cell: string): unknown {
  return office.cells("Sheet1")[Number(cell.slice(1)) - 1]?.[cell.charCodeAt(0) - 65];
}

function office(): Office {
  return new Office(bundle, { book: copyBook(linked.book), net: linked.net });
}

describe("linking the formulas of a spreadsheet", () => {
  test("previews those that lack the rates, and writes nothing", () => {
    const desk = office();
    expect(desk.get("previewLinks")).toEqual({
      links: [
        {
          sheetId: 0,
          sheet: "Sheet1",
          cell: "A1",
          before: '=OPENAI_COST("gpt-5",1000)',
          after: '=OPENAI_COST("gpt-5",1000,,,,,OPENAI_RATES)',
        },
        {
          sheetId: 0,
          sheet: "Sheet1",
          cell: "A2",
          before: FORMULAS["A2"],
          after: '=IF(B1>0,OPENAI_RATE("gpt-5",,,,OPENAI_RATES),openai_rate( "gpt-4.1" ,,,,OPENAI_RATES))',
        },
      ],
      total: 2,
      left: [],
    });
    expect(desk.ledger?.writes).toEqual([]);
  });

  test("writes each by itself, leaves the others, and keeps the originals in the log", () => {
    const desk = office();
    const { links } = desk.get("previewLinks");
    expect(desk.get("linkFormulas", { cells: links })).toEqual({ linked: 2, left: [], remaining: 0 });
    for (const { cell, after } of links) expect(formulaIn(desk, cell)).toBe(after);
    for (const cell of ["B1", "C3", "D4"]) expect(formulaIn(desk, cell)).toBe(FORMULAS[cell]);
    expect(desk.ledger?.writes.filter((write) => write === "Range.setFormula")).toHaveLength(2);
    const line = desk.cells("Rates log").at(-1);
    expect(line?.[1]).toBe("link formulas");
    for (const { cell, before } of links) expect(String(line?.at(-1))).toContain(`Sheet1!${cell}: ${before}`);
    expect(desk.get("previewLinks").total).toBe(0);
  });

  test("a cell that was changed since the preview is left as it is", () => {
    const desk = office();
    const { links } = desk.get("previewLinks");
    put(desk, "A1", '=OPENAI_COST("gpt-5",2000)');
    const done = desk.get("linkFormulas", { cells: links });
    expect(done.linked).toBe(1);
    expect(done.left).toEqual([
      {
        sheet: "Sheet1",
        cell: "A1",
        formula: '=OPENAI_COST("gpt-5",2000)',
        why: "the cell was changed since the preview",
      },
    ]);
    expect(formulaIn(desk, "A1")).toBe('=OPENAI_COST("gpt-5",2000)');
  });

  test("a request names cells, never formulas: what is written is worked out from what stands in the cell", () => {
    const desk = office();
    const forged = [
      { sheetId: 0, cell: "B1", before: "=SUM(1,2)" },
      { sheetId: 0, cell: "A1:B9", before: "=SUM(1,2)" },
      { sheetId: 0, cell: "ZZZZ1", before: "=SUM(1,2)" },
      { sheetId: 999, cell: "A1", before: "=SUM(1,2)" },
    ];
    const done = desk.get("linkFormulas", { cells: forged });
    expect(done).toMatchObject({ linked: 0, remaining: 0 });
    expect(done.left).toHaveLength(4);
    for (const cell of Object.keys(FORMULAS)) expect(formulaIn(desk, cell)).toBe(FORMULAS[cell]);
  });

  test.each(["throws", "dies"] as const)("whichever write fails (%s), no formula is lost", (how) => {
    const whole = office();
    const { links } = whole.get("previewLinks");
    const args = [{ cells: links }];
    whole.call("linkFormulas", args);
    const writes = whole.ledger?.writes.length ?? 0;
    expect(writes).toBeGreaterThanOrEqual(3);
    for (let write = 1; write <= writes; write++) {
      const desk = office();
      try {
        desk.call("linkFormulas", args, { atWrite: write, how });
      } catch {
        // A script that was killed may throw.
      }
      for (const { cell, before, after } of links) expect([before, after]).toContain(formulaIn(desk, cell));
      for (const cell of ["B1", "C3", "D4"]) expect(formulaIn(desk, cell)).toBe(FORMULAS[cell]);
    }
  });

  test("a cell that cannot be written is told with its formula", () => {
    const desk = office();
    const { links } = desk.get("previewLinks");
    // The first write is the log's line.
    const outcome = desk.call("linkFormulas", [{ cells: links }], { atWrite: 2, how: "throws" });
    expect(outcome).toMatchObject({
      ok: true,
      value: {
        linked: 1,
        left: [
          { cell: "A1", formula: FORMULAS["A1"], why: "the cell could not be written; it may be protected" },
        ],
      },
    });
  });

  test("where the locale writes semicolons, links are written with them", () => {
    const book = new WorkbookModel({ locale: "de_DE" });
    const desk = new Office(bundle, { book, net: internet(pageOf(MODELS)) });
    put(desk, "A1", '=OPENAI_COST("gpt-5";1000)*1,19');
    put(desk, "A2", '=OPENAI_RATE("gpt-5")*1,5');
    desk.refresh("2026-11-01");
    expect(desk.get("previewLinks").links.map(({ after }) => after)).toEqual([
      '=OPENAI_COST("gpt-5";1000;;;;;OPENAI_RATES)*1,19',
      '=OPENAI_RATE("gpt-5";;;;OPENAI_RATES)*1,5',
    ]);
  });

  test("without a Rates sheet there is nothing to link to", () => {
    const desk = new Office(bundle);
    put(desk, "A1", '=OPENAI_COST("gpt-5",1000)');
    expect(desk.refusal("previewLinks").code).toBe("nothing");
    expect(desk.refusal("linkFormulas", { cells: [] }).code).toBe("nothing");
  });
});
