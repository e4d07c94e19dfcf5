import { readdirSync } from "node:fs";
import { join } from "node:path";
import { buildTable } from "../../scripts/rates/build";
import { dataFile, INPUTS, rateRows } from "./bundled-rows";

const built = buildTable(INPUTS);

test("the inputs kept in the repository give the committed files, byte for byte", () => {
  expect(built.files.size).toBe(4);
  for (const [name, text] of built.files) expect([name, text]).toEqual([name, dataFile(name)]);
});

test("nothing else lies in the data folder than the files the import writes", () => {
  const names = readdirSync(join(INPUTS, "../../../src/pricing/data")).filter((name) =>
    name.endsWith(".tsv"),
  );
  expect(names.filter((name) => !built.files.has(name) && !name.startsWith("image"))).toEqual([]);
});

test("no disagreement between the sources is left undecided", () => {
  expect(built.report.disagreements).toEqual([]);
});

test("the row a disagreement is about says what the other source has", () => {
  const rates = rateRows(built.files.get("rates.tsv"));
  const noteOf = (model: string, meter: string, tier: string, context: string, price: string): string =>
    rates.find(
      (row) =>
        row["model"] === model &&
        row["meter"] === meter &&
        row["tier"] === tier &&
        row["context"] === context &&
        row["price"] === price,
    )?.["note"] ?? "";
  expect(noteOf("gpt-5.5", "output", "priority", "short", "75")).toContain("litellm has 60");
  expect(noteOf("gpt-5.6-sol", "input", "standard", "short", "4")).toContain("models.dev");
  expect(noteOf("gpt-4o-transcribe", "audio_input", "standard", "any", "6")).toContain("litellm has 2.5");
});

test("the import tells what it left, and why", () => {
  expect(built.report.left).toEqual(
    expect.arrayContaining([
      "2026-08 page, Cyber models, line 201: | gpt-5.4-cyber | - | - | - | - | - | - | - | - |: no price is printed",
      "2025-10 page: \\=$0.000263: a result of the calculator",
      "genai-prices gpt-35-turbo: Azure's spelling",
      "genai-prices gpt-image-1|standard|any|output $40: the table has no such price on 2026-09-23",
      "genai-prices gpt-5.3: not in the table",
      "gpt-5.4: genai-prices starts long context above 271999 tokens, OpenAI above 272000",
    ]),
  );
});
