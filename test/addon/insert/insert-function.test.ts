import type { Bundle } from "../../../preview/addon/add-on";
import { BLANK } from "../../../preview/model/cell";
import { WorkbookModel } from "../../../preview/model/workbook-model";
import type { ImageBreakdown, ImageChoices, ImageRequest } from "../../../src/api/image-breakdown";
import type { FormulaPreview, InsertRequest, InsertResult } from "../../../src/api/insert-function";
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
      addOn.call("previewFormula", [{ name, arguments: typed }]).result as FormulaPreview,
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
    const value = (cell: string) => ({ state: "value", rows: [[cell]], totalRows: 1, totalColumns: 1 });
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
  const request: InsertRequest = { name: "OPENAI_COST", arguments: ["A1", "B1"], replacing: null };

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

  test("only our functions", () => {
    const { insert, content } = desk();
    expect(insert({ ...request, name: "IMPORTXML" })).toMatchObject({ ok: false });
    expect(content()).toEqual(BLANK.content);
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
