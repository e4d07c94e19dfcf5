import { readFileSync } from "node:fs";
import path from "node:path";
import { WorkbookModel } from "../../../preview/model/workbook-model";
import type { LocalSpreadsheet } from "../../../preview/host/local-spreadsheet";
import type { LinksDone, LinksPreview } from "../../../src/api/rates-links";
import type { RatesServer } from "../../../src/api/rates-server";
import type { Problem } from "../../../src/api/problem";
import type { Result } from "../../../src/pricing/result";
import { bundleWithModels, freshBundle } from "../../support/fresh-bundle";
import { openSpreadsheet } from "../../support/spreadsheet";
import { Office } from "./office";
import { answerFrom, internet, PAGE_2026_08, pageOf } from "./price-pages";

const folder = path.resolve(__dirname, "../../../preview/feed");
const read = (file: string): string => readFileSync(path.join(folder, file), "utf8");
const RECORDED = read("recorded-pricing.md");

describe("the recorded page", () => {
  test("differs from the page of August 2026 in a changed price, a new model and a suspicious change only", () => {
    const before = PAGE_2026_08.split("\n");
    const after = RECORDED.split("\n");
    expect(after.filter((line) => !before.includes(line))).toEqual([
      "| gpt-5.4-nano | $0.16 | $0.016 | - | $1.00 | - | - | - | - |",
      "| gpt-0-recorded | $0.90 | $0.09 | - | $3.60 | - | - | - | - |",
      "| gpt-4.1 | $2.00 | $0.50 | - | $80.00 | - | - | - | - |",
    ]);
    expect(before.filter((line) => !after.includes(line))).toEqual([
      "| gpt-5.4-nano | $0.20 | $0.02 | - | $1.25 | - | - | - | - |",
      "| gpt-4.1 | $2.00 | $0.50 | - | $8.00 | - | - | - | - |",
    ]);
    expect(after).toHaveLength(before.length + 1);
  });
});

describe("a check against the recorded feed", () => {
  test("shows the three, confirmed, doubted and unknown, and nothing else", async () => {
    const net = internet(RECORDED, read("recorded-genai-prices.json"));
    const { models } = new Office(await freshBundle(), { net }).get("checkForUpdates");
    expect(
      models.map(({ model, changes, doubts }) => ({
        model,
        changes: changes.map(({ kind }) => kind),
        doubted: doubts.length > 0,
        second: changes[0]?.confirmation.state,
      })),
    ).toEqual([
      { model: "gpt-0-recorded", changes: ["added", "added", "added"], doubted: false, second: "unknown" },
      { model: "gpt-4.1", changes: ["changed"], doubted: true, second: "behind" },
      {
        model: "gpt-5.4-nano",
        changes: ["changed", "changed", "changed"],
        doubted: false,
        second: "confirmed",
      },
    ]);
  });
});

/** For speed the grid has a few models only. */
const MODELS = ["gpt-5.4-nano", "gpt-0-recorded", "gpt-5", "gpt-4.1"];

describe("the whole path in the local spreadsheet, with the recorded feed", () => {
  let spreadsheet: LocalSpreadsheet;

  async function ask<E extends keyof RatesServer>(
    endpoint: E,
    ...request: Parameters<RatesServer[E]>
  ): Promise<ReturnType<RatesServer[E]> extends Result<infer V, Problem> ? V : never> {
    const { result } = await spreadsheet.call(endpoint, request);
    await spreadsheet.settled();
    expect(result).toMatchObject({ ok: true });
    return (result as { value: ReturnType<RatesServer[E]> extends Result<infer V, Problem> ? V : never })
      .value;
  }

  const shown = (cell: string): unknown => spreadsheet.value("Sheet1", cell);

  beforeAll(async () => {
    const net = internet(pageOf(MODELS, RECORDED), read("recorded-genai-prices.json"));
    spreadsheet = openSpreadsheet(await bundleWithModels(MODELS), new WorkbookModel(), {
      fetch: answerFrom(net),
    });
    spreadsheet.type("Sheet1", "A1", '=OPENAI_COST("gpt-5.4-nano", 1000000)');
    spreadsheet.type("Sheet1", "A2", '=SUM(OPENAI_COST("gpt-5.4-nano", 1000000), 1)');
    spreadsheet.type("Sheet1", "A3", '=OPENAI_RATE("gpt-4.1", "output")');
    spreadsheet.type("Sheet1", "A4", "=1+1");
    await spreadsheet.settled();
  });
  afterAll(() => spreadsheet.close());

  test("check, apply, link, undo: figures in the grid follow", async () => {
    expect([shown("A1"), shown("A2"), shown("A3")]).toEqual([0.2, 1.2, 8]);
    const check = await ask("checkForUpdates");
    await ask("applyUpdates", { check: check.check, against: check.against, from: check.from, ticked: [] });
    const preview: LinksPreview = await ask("previewLinks");
    expect(preview.links.map(({ cell, after }) => [cell, after])).toEqual([
      ["A1", '=OPENAI_COST("gpt-5.4-nano", 1000000,,,,,OPENAI_RATES)'],
      ["A2", '=SUM(OPENAI_COST("gpt-5.4-nano", 1000000,,,,,OPENAI_RATES), 1)'],
      ["A3", '=OPENAI_RATE("gpt-4.1", "output",,,OPENAI_RATES)'],
    ]);
    const done: LinksDone = await ask("linkFormulas", { cells: preview.links });
    expect(done).toEqual({ linked: 3, left: [], remaining: 0 });
    expect([shown("A1"), shown("A2"), shown("A3"), shown("A4")]).toEqual([0.16, 1.16, 8, 2]);

    await ask("undoRefresh");
    expect([shown("A1"), shown("A2"), shown("A3")]).toEqual([0.2, 1.2, 8]);
    await ask("overrideRate", {
      model: "gpt-5.4-nano",
      meter: "input",
      tier: "standard",
      context: "any",
      price: "0.11",
      from: "",
      until: "",
      note: "",
    });
    expect([shown("A1"), shown("A2")]).toEqual([0.11, 1.11]);
  });
});
