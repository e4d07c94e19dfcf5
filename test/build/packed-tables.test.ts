import fc from "fast-check";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { bundledColumns, packed } from "../../scripts/build/packed-tables";
import { DataFile } from "../../src/pricing/data-file";

const DATA = path.resolve(__dirname, "../../src/pricing/data");

/** The cells of a file by their key, read by splitting alone. */
function cellsByKey(text: string): readonly (readonly [string, readonly (readonly string[])[]])[] {
  const [, ...lines] = text.split("\n").filter((line) => line !== "");
  const cells = lines.map((line) => line.split("\t"));
  return [...new Set(cells.map(([key = ""]) => key))].map((key) => [
    key,
    cells.filter(([first]) => first === key),
  ]);
}

/** The same as `DataFile` reads it, the last key first: no line may need one that stands before it. */
function readByKey(text: string): readonly (readonly [string, readonly (readonly string[])[]])[] {
  const file = new DataFile(text);
  return [...file.keys]
    .reverse()
    .map((key) => [key, file.cellsOf(key)] as const)
    .reverse();
}

test("a cell that repeats is a mark, the others are as they were", () => {
  const text =
    "model\tsource\tnote\ngpt-5\tpage-2025\t\ngpt-5\tpage-2025\tseen\ngpt-5\tpage-2026\tseen\no3\tpage-2025\tseen\n";
  // page-2025 is written twice, once it is the cell above; "seen" is too short to be numbered.
  expect(packed(text)).toBe(
    "~model\tsource\tnote\n\npage-2025\n\ngpt-5\t~0\t\n~\t~\tseen\n~\tpage-2026\t~\no3\t~0\tseen\n",
  );
});

test.each(readdirSync(DATA).filter((name) => name.endsWith(".tsv")))(
  "%s is read the same, packed and not",
  (name) => {
    const text = readFileSync(path.join(DATA, name), "utf8");
    expect(readByKey(text)).toEqual(cellsByKey(text));
    expect(readByKey(packed(text))).toEqual(cellsByKey(text));
    expect(new DataFile(packed(text)).columns).toEqual(text.split("\n")[0]?.split("\t"));
  },
);

test("whatever its cells and wherever its keys stand, a file comes back", () => {
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
  const key = fc.constantFrom("x", "y", "gpt-5-mini");
  const cells = fc.array(cell, { minLength: 2, maxLength: 2 });
  const line = fc.tuple(key, cells).map(([first, others]) => [first, ...others].join("\t"));
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 30 }), (lines) => {
      const text = ["key\tone\ttwo", ...lines, ""].join("\n");
      expect(readByKey(text)).toEqual(cellsByKey(text));
      expect(readByKey(packed(text))).toEqual(cellsByKey(text));
    }),
  );
});

test("a key that a file does not have has no lines", () => {
  const file = new DataFile("model\tprice\ngpt-5\t1.25\n");
  expect([file.has("o3"), file.cellsOf("o3"), file.cellsOf("toString")]).toEqual([false, [], []]);
});

test("what the add-on does not ask for is left out, and the rest is as it was", () => {
  expect(bundledColumns("model\tprices\tcertainty\tday\no3\tinput 2\tdocumented\tas sourced\n")).toBe(
    "model\tprices\no3\tinput 2\n",
  );
  expect(bundledColumns("id\ttitle\na\tb\n")).toBe("id\ttitle\na\tb\n");
});

test("a cell that looks like a mark is refused", () => {
  expect(() => packed("model\n~5\n")).toThrow("a data file has a cell like a mark: ~5");
});
