import Ajv from "ajv";
import { readFileSync } from "node:fs";
import path from "node:path";
import { cliFile } from "../../scripts/build/cli-file";
import { dataFiles } from "../../scripts/build/data-files";
import { ENGINES } from "../../src/sql/dialect";

const ROOT = path.resolve(__dirname, "../..");
const read = (file: string): string => readFileSync(path.join(ROOT, file), "utf8");

interface OpenRates {
  readonly models: readonly { readonly model: string }[];
  readonly aliases: readonly { readonly alias: string; readonly model: string }[];
  readonly sources: readonly { readonly title: string; readonly url: string }[];
  readonly rates: readonly Readonly<Record<string, string | number | null>>[];
}

const open = JSON.parse(read("dist/rates.json")) as OpenRates;

describe("what dist/ holds of the rates is what src/ builds", () => {
  let built: ReadonlyMap<string, string>;
  beforeAll(async () => {
    built = await dataFiles(ROOT);
  });

  test.each([...ENGINES.map((engine) => `sql/${engine}.sql`), "rates.csv", "rates.json"])("dist/%s", (file) =>
    expect(built.get(file) === read(`dist/${file}`)).toBe(true),
  );

  test("dist/cli/ratesheet.mjs", async () =>
    expect((await cliFile(ROOT)) === read("dist/cli/ratesheet.mjs")).toBe(true));

  test("dist/rates.schema.json", () =>
    expect(read("dist/rates.schema.json")).toBe(read("scripts/build/rates.schema.json")));
});

describe("rates.json", () => {
  test("is valid by its schema", () => {
    const ajv = new Ajv();
    expect([ajv.validate(JSON.parse(read("dist/rates.schema.json")) as object, open), ajv.errors]).toEqual([
      true,
      null,
    ]);
  });

  test("names the source of each rate with its address", () => {
    const sources = new Map(open.sources.map(({ title, url }) => [title, url]));
    expect(open.rates.filter((rate) => sources.get(String(rate["source"])) !== rate["source_url"])).toEqual(
      [],
    );
  });

  test("knows o3 before and after its price cut of 2025-06-10", () => {
    const input = open.rates.filter(
      ({ model, meter, tier }) => model === "o3" && meter === "input" && tier === "standard",
    );
    expect(input.map(({ price, from, until }) => [price, from, until])).toEqual([
      ["10", "2025-04-16", "2025-06-10"],
      ["2", "2025-06-10", null],
    ]);
  });

  // As scripts/rates/inputs/prices.tsv has it, unless a page of OpenAI's that was read later prints the price.
  test.each([
    ["codex-mini-latest", "input", "standard", "two sources", "as sourced"],
    ["computer-use-preview", "input", "batch", "one source", "inferred"],
    ["gpt-4-32k", "output", "standard", "documented", "own knowledge"],
  ])("says how sure %s %s, %s, is: %s, and its day %s", (model, meter, tier, certainty, day) => {
    const found = open.rates.filter(
      (rate) => rate["model"] === model && rate["meter"] === meter && rate["tier"] === tier,
    );
    expect(found.map((rate) => [rate["certainty"], rate["day_certainty"]])).toContainEqual([certainty, day]);
  });

  test("knows which model gpt-4o was until 2024-10-02", () => {
    expect(open.aliases).toContainEqual({
      alias: "gpt-4o",
      model: "gpt-4o-2024-05-13",
      from: "2024-05-13",
      until: "2024-10-02",
    });
  });

  test("has a rate for each model that an alias means", () => {
    const models = new Set(open.rates.map(({ model }) => model));
    expect(open.aliases.filter(({ model }) => !models.has(model))).toEqual([]);
  });
});

test("rates.csv has the same rates in the same order", () => {
  const [header = "", ...lines] = read("dist/rates.csv").trimEnd().split("\n");
  expect(lines).toHaveLength(open.rates.length);
  expect(header.split(",")).toEqual(Object.keys(open.rates[0] ?? {}));
  expect(lines.map((line) => line.split(",").slice(0, 5).join(","))).toEqual(
    open.rates.map((rate) =>
      ["model", "meter", "unit", "tier", "context"].map((name) => rate[name]).join(","),
    ),
  );
});
