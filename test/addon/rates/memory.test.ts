import type { Bundle } from "../../../preview/addon/add-on";
import { bundleWithModels } from "../../support/fresh-bundle";
import { copyBook } from "./copy-book";
import { CHEAPER_NANO, MODELS, OVERRIDE } from "./few-rates";
import { Office } from "./office";
import { internet, ok, pageOf, pageWith } from "./price-pages";

const KEY = "ratesheet.state";

let bundle: Bundle;
let good: Office;
beforeAll(async () => {
  bundle = await bundleWithModels(MODELS);
  good = new Office(bundle, { net: internet(pageOf(MODELS)) });
  good.refresh("2026-11-01");
  good.get("overrideRate", OVERRIDE);
  good.net.page = ok(pageOf(MODELS, pageWith(CHEAPER_NANO)));
  good.refresh("2026-11-20");
});

function memoryOf(desk: Office): string {
  return desk.book.metadata.find(({ key }) => key === KEY)?.value ?? "";
}

/** The good spreadsheet, with another memory; null for none at all. */
function remembering(text: string | null): Office {
  const desk = new Office(bundle, { book: copyBook(good.book), net: good.net });
  const others = desk.book.metadata.filter(({ key }) => key !== KEY);
  const item = desk.book.metadata.find(({ key }) => key === KEY);
  desk.book.metadata = item && text !== null ? [...others, { ...item, value: text }] : others;
  return desk;
}

describe("a memory that cannot be read is set aside, and never a dead end", () => {
  test.each<[string, (whole: string) => string]>([
    ["cut short", (whole) => whole.slice(0, 40)],
    ["no JSON", () => "rates"],
    ["a number", () => "5"],
    ["nothing", () => "null"],
    ["a list", () => "[]"],
    ["sheets that are none", () => '{"sheets":7}'],
    ["a sheet by its name", () => '{"sheets":{"rates":"Rates"}}'],
    ["a refresh without days", () => '{"lastRefresh":{}}'],
    ["a write of nothing", () => '{"pending":{"entry":{},"target":{}}}'],
  ])("%s", (_, damage) => {
    const text = damage(memoryOf(good));
    const desk = remembering(text);
    const { recovered, undo, overrides } = desk.get("ratesOverview");
    expect(recovered).toContain("could not be read, and was worked out again from the sheets");
    expect(overrides).toHaveLength(1);
    // The log says which refresh was the last.
    expect(undo?.version).toBe(good.get("ratesOverview").undo?.version);
    const [line] = desk.cells("Rates log").slice(-1);
    expect([line?.[1], String(line?.at(-1))]).toEqual(["memory restored", expect.stringContaining(text)]);
    expect(desk.get("ratesOverview").recovered).toBeNull();
    expect(desk.get("undoRefresh").message).toContain("is in use again");
    expect(desk.formula("OPENAI_RATE", "gpt-5.4-nano", "input", "standard", "2026-11-25")).toBe(0.2);
    expect(desk.formula("OPENAI_RATE", "gpt-5", "input")).toBe(1.1);
  });

  test("gone altogether, as in a copy that Google made without it", () => {
    const desk = remembering(null);
    expect(desk.get("ratesOverview").recovered).toContain("was gone");
    expect(desk.get("checkForUpdates").counts.changed).toBe(0);
    expect(desk.sheetNames).toEqual(good.sheetNames);
  });

  test("a table of the user's own is not taken for RateSheet's", () => {
    const desk = remembering(null);
    desk.book.sheets = desk.book.sheets.filter(({ name }) => name !== "Rates log");
    expect(desk.get("ratesOverview").recovered).toBeNull();
    expect(desk.refusal("checkForUpdates").code).toBe("not-ours");
  });

  test("together with its log, the rates are known by their columns", () => {
    const desk = remembering("{");
    desk.book.sheets = desk.book.sheets.filter(({ name }) => name !== "Rates log");
    expect(desk.get("ratesOverview").recovered).toContain("could not be read");
    desk.refresh("2026-11-24");
    expect(desk.sheetNames.filter((name) => name.startsWith("Rates")).sort()).toEqual(
      ["Rates", "Rates backup", "Rates log"].sort(),
    );
  });
});

describe("what is remembered stays short", () => {
  test("however many rows a repair loses: they stand in the log before anything is written over", () => {
    const desk = remembering(memoryOf(good));
    const rows = desk.cells("Rates").length;
    for (let row = 2; row <= rows; row++) desk.type(row, { price: `about ${row} ${"x".repeat(60)}` });
    const { lost } = desk.get("repairRates");
    const longest = Math.max(...desk.book.metadata.map(({ value }) => value.length));
    expect(lost.length).toBe(rows - 1);
    expect(longest).toBeLessThan(2_000);
    const lines = desk.cells("Rates log").filter((line) => line[1] === "repair");
    expect(lines[0]?.[2]).toMatch(/^begun/);
    expect(lines.at(-1)?.[2]).toBe("done");
    expect(String(lines.at(-1)?.at(-1)).length).toBeLessThanOrEqual(501);
    const account = lines.map((line) => String(line.at(-1))).join("");
    for (const row of lost) expect(account).toContain(row);
  });

  test("killed after the log: the memory of the write holds at most 500 characters of its account", () => {
    const desk = remembering(memoryOf(good));
    for (let row = 2; row <= 40; row++) desk.type(row, { price: `about ${row} ${"x".repeat(60)}` });
    const longest: number[] = [];
    for (let write = 1; write <= 12; write++) {
      const cut = new Office(bundle, { book: copyBook(desk.book), net: good.net });
      cut.kill("repairRates", [], write);
      longest.push(memoryOf(cut).length);
    }
    expect(Math.max(...longest)).toBeGreaterThan(600);
    expect(Math.max(...longest)).toBeLessThan(1_500);
  });
});
