import fc from "fast-check";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { packed } from "../../scripts/build/packed-tables";
import { dataLines } from "../../src/pricing/data-lines";

const DATA = path.resolve(__dirname, "../../src/pricing/data");

test("a cell that repeats is a mark, the others are as they were", () => {
  const text = "model\tsource\tnote\ngpt-5\tpage-2025\t\ngpt-5\tpage-2026\tseen\no3\tpage-2025\tseen\n";
  expect(packed(text)).toBe("model\tsource\tnote\ngpt-5\tpage-2025\t\n~\tpage-2026\tseen\no3\t~1\t~\n");
});

test.each(readdirSync(DATA).filter((name) => name.endsWith(".tsv")))(
  "%s is read the same, packed and not",
  (name) => {
    const text = readFileSync(path.join(DATA, name), "utf8");
    const lines = text.split("\n").filter((line) => line !== "");
    expect(dataLines(text)).toEqual(lines);
    expect(dataLines(packed(text))).toEqual(lines);
  },
);

test("whatever its cells, a file comes back", () => {
  const cell = fc.constantFrom(
    "",
    "a",
    "ab",
    "standard",
    "2026-08-31",
    "first day taken as the release",
    "0",
    "12",
  );
  const line = fc.array(cell, { minLength: 2, maxLength: 4 }).map((cells) => ["x", ...cells].join("\t"));
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 30 }), (lines) => {
      expect(dataLines(packed(lines.join("\n")))).toEqual(lines);
    }),
  );
});

test("a cell that looks like a mark is refused", () => {
  expect(() => packed("model\n~5\n")).toThrow("a data file has the cell ~5");
});
