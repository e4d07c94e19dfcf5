import type { Bundle } from "../../../preview/addon/add-on";
import { BLANK } from "../../../preview/model/cell";
import { WorkbookModel } from "../../../preview/model/workbook-model";
import type { ImageBreakdown, ImageChoices, ImageRequest } from "../../../src/api/image-breakdown";
import type {
  FormulaPreview,
  InsertRequest,
  InsertResult,
  SelectionArguments,
} from "../../../src/api/insert-function";
import type { Problem } from "../../../src/api/problem";
import type { Result } from "../../../src/pricing/result";
import { addOnInMemory } from "../../support/add-on";
import { freshBundle } from "../../support/fresh-bundle";

let bundle: Bundle;
beforeAll(async () => {
  bundle = await freshBundle();
});

/** A sheet with a model in A1, tokens in B1:B2, and A3 selected. */
function desk(settings: ConstructorParameters<typeof WorkbookModel>[0] = {}) {
  const book = new WorkbookModel(settings);
  const put = (row: number, column: number, value: string | number): void =>
    book.activeSheet.put(row, column, { ...BLANK, content: { kind: "literal", value } });
  put(0, 0, "gpt-5");
  put(0, 1, 1000);
  put(1, 1, 2000);
  book.selection = { row: 2, column: 0, rows: 1, columns: 1 };
  const { addOn } = addOnInMemory(bundle, book);
  return {
    book,
    put,
    preview: (name: string, ...typed: readonly string[]) =>
      addOn.call("previewFormula", [{ name, arguments: typed, into: "" }]).result as FormulaPreview,
    selection: (name: string) =>
      addOn.call("selectionArguments", [{ name }]).result as Result<SelectionArguments, Problem>,
    insert: (request: InsertRequest) =>
      addOn.call("insertFormula", [request]).result as Result<InsertResult, Problem>,
    images: (request: ImageRequest) =>
      addOn.call("imageBreakdown", [request]).result as Result<ImageBreakdown, Problem>,
    choices: () => addOn.call("imageChoices").result as ImageChoices,
    content: () => book.activeSheet.cell(2, 0).content,
  };
}

describe("the preview", () => {
  test("is what the cell would show, from words, numbers, cells and ranges", () => {
    const { preview } = desk();
    const target = { sheet: "Sheet1", cell: "A3", fills: "A3", obstacle: null };
    const value = (cell: string) => ({
      state: "value",
      rows: [[cell]],
      totalRows: 1,
      totalColumns: 1,
      target,
    });
    // 1,000 × $1.25 per 1M.
    expect(preview("OPENAI_COST", "gpt-5", "1000")).toEqual(value("0.00125"));
    expect(preview("OPENAI_COST", "gpt-5", "1,000")).toEqual(value("0.00125"));
    // o3 is a model, $2 per 1M.
    expect(preview("OPENAI_COST", "o3", "1000")).toEqual(value("0.002"));
    expect(preview("OPENAI_COST", "A1", "B1")).toEqual(value("0.00125"));
    expect(preview("OPENAI_COST", "Sheet1!A1", "B1:B2")).toEqual({
      state: "value",
      rows: [["0.00125"], ["0.0025"]],
      totalRows: 2,
      totalColumns: 1,
      target: { sheet: "Sheet1", cell: "A3", fills: "A3:A4", obstacle: null },
    });
  });

  test("names the cells at fault as the formula would, whatever stands in the active cell", () => {
    const { book, put, preview } = desk();
    put(1, 0, "gpt5");
    put(2, 0, "gpt-5");
    book.activeSheet.put(2, 3, {
      ...BLANK,
      content: { kind: "formula", formula: "=OPENAI_COST(Z90:Z92; Y90:Y92)" },
    });
    book.selection = { row: 2, column: 3, rows: 1, columns: 1 };
    expect(preview("OPENAI_COST", "A1:A2", "B1:B2")).toMatchObject({
      state: "error",
      message: expect.stringContaining('1 of 2 rows has a problem. A2: unknown model "gpt5".') as string,
    });
    expect(preview("OPENAI_COST", "Sheet1!A1:A3", "B1:B3")).toMatchObject({
      message: expect.stringMatching(
        /2 of 3 rows have a problem\. '?Sheet1'?!A2: .* B3: input is a blank/,
      ) as string,
    });
  });

  test("shows a part of what spills", () => {
    const preview = desk().preview("OPENAI_MODELS");
    if (preview.state !== "value") throw new Error(preview.message);
    expect(preview.rows).toHaveLength(5);
    expect(preview.rows[0]?.[0]).toBe("model");
    expect(preview.totalRows).toBeGreaterThan(50);
    expect(preview.totalColumns).toBeGreaterThanOrEqual(5);
  });

  test.each([
    [['"gpt5"', "1000"], /^OPENAI_COST: unknown model "gpt5"\. Did you mean "gpt-5"\?/],
    [["gpt-5", "Other!A1"], /^there is no sheet named "Other"/],
    [["gpt-5", "1", "", "", "", "", "OPENAI_RATES"], /has no OPENAI_RATES yet\. Check for updates/],
    [["gpt5", "1000"], /^OPENAI_COST: unknown model "gpt5"\. Did you mean "gpt-5"\?/],
    [
      ["gpt-5", "ZZZ9999999"],
      /^ZZZ9999999 is no range of the sheet "Sheet1"\. If it is a text, type it in quotes\./,
    ],
    [
      ["gpt-5", "1.5k"],
      /^OPENAI_COST: input is "1\.5k", which is no number\. Type it as 34500 or 34,500, or give cells, such as B2:B9\./,
    ],
  ])("%j is an error in words", (typed, words) => {
    expect(desk().preview("OPENAI_COST", ...typed)).toEqual({
      state: "error",
      message: expect.stringMatching(words) as string,
    });
  });

  test("writes nothing", () => {
    const { preview, content } = desk();
    preview("OPENAI_COST", "gpt-5", "1000");
    expect(content()).toEqual(BLANK.content);
  });
});

describe("inserting", () => {
  const request: InsertRequest = { name: "OPENAI_COST", arguments: ["A1", "B1"], into: "", replacing: null };

  test("writes the formula into an empty cell", () => {
    const { insert, content } = desk();
    expect(insert(request)).toEqual({
      ok: true,
      value: { state: "inserted", sheet: "Sheet1", cell: "A3", formula: "=OPENAI_COST(A1, B1)" },
    });
    expect(content()).toMatchObject({ kind: "formula", formula: "=OPENAI_COST(A1, B1)" });
  });

  test("shows the value in a cell that was formatted as plain text", () => {
    const { insert, book, content } = desk();
    book.activeSheet.put(2, 0, { ...BLANK, format: { numberFormat: "@" } });
    expect(insert(request)).toMatchObject({ value: { state: "inserted" } });
    expect(content().kind).toBe("formula");
    expect(book.activeSheet.cell(2, 0).format.numberFormat).toBe("General");
  });

  test("reads numbers as the spreadsheet writes them", () => {
    const { insert } = desk({ locale: "de_DE" });
    expect(insert({ ...request, arguments: ["A1", "34.500"] })).toMatchObject({
      value: { formula: "=OPENAI_COST(A1; 34500)" },
    });
  });

  test("asks before it replaces, and again when the cell has changed since", () => {
    const { insert, put, content } = desk();
    put(2, 0, 42);
    const occupied = { sheet: "Sheet1", cell: "A3", content: "42" };
    expect(insert(request)).toEqual({ ok: true, value: { state: "occupied", ...occupied } });
    put(2, 0, 43);
    expect(insert({ ...request, replacing: occupied })).toMatchObject({
      value: { state: "occupied", content: "43" },
    });
    expect(content()).toEqual({ kind: "literal", value: 43 });
    expect(insert({ ...request, replacing: { ...occupied, content: "43" } })).toMatchObject({
      value: { state: "inserted" },
    });
  });

  test.each([
    // Two rows from A3 on, with A4 taken.
    [["A1", "B1:B2"], "", "A3:A4", "A4 holds taken"],
    [["A1", "B1:B2"], "D1000", "D1000:D1001", "the sheet ends at row 1000: add 1 rows"],
    [["A1", "B1"], "B1", "B1", "it would stand in B1, which it reads"],
    [["A1", "B1:B2"], "A1", "A1:A2", "it would stand in A1, which it reads"],
  ])("%j into %j finds no room in %s: %s, and writes nothing", (typed, into, fills, obstacle) => {
    const { insert, put, content } = desk();
    put(3, 0, "taken");
    expect(insert({ ...request, arguments: typed, into })).toMatchObject({
      ok: true,
      value: { state: "no room", sheet: "Sheet1", fills, obstacle },
    });
    expect(content()).toEqual(BLANK.content);
  });

  test("a cell that is typed is written to; one that is none is refused in words", () => {
    const { insert, book } = desk();
    expect(insert({ ...request, arguments: ["A1", "B1:B2"], into: "sheet1!d5" })).toMatchObject({
      value: { state: "inserted", cell: "D5:D6" },
    });
    expect(book.activeSheet.cell(4, 3).content.kind).toBe("formula");
    for (const [into, words] of [
      ["D5:D9", /^"D5:D9" is no cell to write into\. Type one such as G2 or Usage!G2\./],
      ["there", /^"there" is no cell/],
      ["Other!A1", /^there is no sheet named "Other"/],
      ["A2000", /has no cell A2000/],
    ] as const) {
      expect(insert({ ...request, into })).toMatchObject({
        ok: false,
        failure: { message: expect.stringMatching(words) as string },
      });
    }
  });

  test("only our functions", () => {
    const { insert, content } = desk();
    expect(insert({ ...request, name: "IMPORTXML" })).toMatchObject({ ok: false });
    expect(content()).toEqual(BLANK.content);
  });
});

describe("the selection", () => {
  function table(headers: readonly string[], rows: number) {
    const { book, put, selection } = desk();
    headers.forEach((header, column) => {
      put(0, column, header);
      for (let row = 1; row <= rows; row++) put(row, column, row);
    });
    const take = (name: string, row: number, column: number, height: number, width: number) => {
      book.selection = { row, column, rows: height, columns: width };
      return selection(name);
    };
    return { put, take };
  }
  const EXPORT = ["Date", "Model", "Requests", "Prompt tokens", "Cached tokens", "Completion tokens", "Note"];

  test("goes to the arguments by its headers, whatever their order, and leaves room beside it", () => {
    const expected = {
      sheet: "Sheet1",
      arguments: ["B2:B9", "D2:D9", "E2:E9", "F2:F9", "", "A2:A9", "", "", "C2:C9", ""],
      missing: [],
      into: "Sheet1!H2",
    };
    const { take } = table(EXPORT, 8);
    // With the headers, without them, whole columns, and a single cell of the table.
    expect(take("OPENAI_COST", 0, 0, 9, 7)).toMatchObject({ value: { range: "A1:G9", ...expected } });
    expect(take("OPENAI_COST", 1, 0, 8, 7)).toMatchObject({ value: { range: "A2:G9", ...expected } });
    expect(take("OPENAI_COST", 0, 0, 1000, 7)).toMatchObject({ value: { range: "A1:G9", ...expected } });
    expect(take("OPENAI_COST", 4, 2, 1, 1)).toMatchObject({ value: { range: "A1:G9", ...expected } });
  });

  test("what lacks a column is told, and a full column beside it is stepped over", () => {
    const { take } = table(EXPORT, 1);
    expect(take("OPENAI_COST", 0, 2, 2, 2)).toMatchObject({
      value: {
        arguments: expect.arrayContaining(["D2", "C2"]) as string[],
        missing: ["model"],
        into: "Sheet1!H2",
      },
    });
  });

  test("a single column without a header is the first argument", () => {
    const { take } = table(["Our prompts"], 3);
    // B2 has content, so that the first free column is C.
    expect(take("OPENAI_TOKENS", 1, 0, 3, 1)).toMatchObject({
      value: { arguments: ["A2:A4", ""], into: "Sheet1!C2" },
    });
  });

  test("nothing selected that could be read is said in words", () => {
    const { take } = table(EXPORT, 0);
    expect(take("OPENAI_COST", 20, 20, 5, 5)).toMatchObject({
      ok: false,
      failure: { message: "Sheet1, U21:Y25 is blank." },
    });
    expect(take("OPENAI_COST", 0, 0, 1, 7)).toMatchObject({
      ok: false,
      failure: { message: "The selection has headers alone." },
    });
  });
});

describe("the image calculator", () => {
  const image: ImageRequest = { width: "512", height: "512", model: "gpt-4o", detail: "high" };

  test("shows the work: 85 + 170 = 255 tokens of gpt-4o at $2.50", () => {
    const outcome = desk().images(image);
    if (!outcome.ok) throw new Error(outcome.failure.message);
    expect(outcome.value.lines).toEqual(
      expect.arrayContaining([
        { label: "Base tokens", value: "85" },
        { label: "Total tokens", value: "255" },
        // 255 × $2.50 per 1M = $0.0006375, half-up.
        { label: "Total price", value: "$0.000638" },
      ]),
    );
    expect(outcome.value.source).not.toBe("");
  });

  test.each([
    [{ ...image, width: "12.5" }, /^Width must be a whole number of pixels/],
    [{ ...image, height: "0" }, /^Height is 0, but must be/],
    [{ ...image, detail: "original" }, /^Detail "original" is not offered by "gpt-4o"/],
    [{ ...image, model: "gpt5" }, /^Unknown model "gpt5"/],
  ])("%j is refused in words", (request, words) => {
    expect(desk().images(request)).toMatchObject({
      ok: false,
      failure: { message: expect.stringMatching(words) as string },
    });
  });

  test("offers every model that it can count and price", () => {
    const { choices, images } = desk();
    const { models, details } = choices();
    expect(models.length).toBeGreaterThan(20);
    expect(details).toEqual(["low", "high", "auto", "original"]);
    for (const model of models)
      expect([model, images({ ...image, model, detail: "auto" }).ok]).toEqual([model, true]);
  });
});
