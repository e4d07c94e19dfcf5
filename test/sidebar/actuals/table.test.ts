import Papa from "papaparse";
import {
  cellName,
  cornerOf,
  hasOpenDays,
  mappingFacts,
  withRole,
} from "../../../src/sidebar/actuals/table/mapping";
import { tableSummary } from "../../../src/sidebar/actuals/table/table-words";
import { bundledTable } from "../../../src/pricing/bundled";
import { exportKindOf, logOfTable, tableText } from "../../../src/usage/table/known-table";
import { priceTable } from "../../support/usage/price-table";
import { recognizeTable, type Cells } from "../../../src/usage/table/recognize-table";
import { read, sample, TODAY } from "../../usage/support/samples";

const LOG: Cells = [
  ["When", "Prompt tokens", "Answer tokens", "Model"],
  ["2026-10-01", 1_000_000, 0, "gpt-5-mini"],
  ["2026-10-02", 2_000_000, 0, "gpt-5-mini"],
  ["Total", 3_000_000, 0, ""],
  ["2026-10-03", "many", 0, "gpt-5-mini"],
  ["2026-10-03", 100, 0, "gpt5"],
];
const mapping = recognizeTable(LOG, bundledTable());
const rows = priceTable(LOG, mapping, bundledTable(), TODAY);

test("a table in a sheet: what its rows cost, and what to do about the others, cell by cell", () => {
  // $0.25 per million.
  expect(tableSummary(rows)).toBe("2 rows cost $0.75 at list prices. 3 rows need attention.");
  const corner = cornerOf("C10:F15");
  expect(
    rows
      .filter(({ attention }) => attention !== null)
      .map(({ line, role, advice }) => [
        role === null ? line : cellName(corner, line, mapping.columns[role] ?? 0),
        advice,
      ]),
  ).toEqual([
    [4, "Nothing to do."],
    ["D14", "Type a whole number."],
    ["F15", expect.stringMatching(/^Correct the name/)],
  ]);
  expect(mappingFacts(LOG, mapping, corner)).toEqual([
    ["Model", "F: Model"],
    ["Input tokens", "D: Prompt tokens"],
    ["Output tokens", "E: Answer tokens"],
    ["Day or time", "C: When"],
    ["A row is", "a total of many requests"],
  ]);
});

test("the table's own cost stands beside the list cost of the same rows", () => {
  const cells: Cells = [
    ["Day", "Model", "Input tokens", "Cost ($)"],
    ["2026-10-01", "gpt-5-mini", 1_000_000, 0.3],
    ["2026-10-01", "gpt-5-mini", 2_000_000, ""],
    ["2026-10-01", "gpt5", 1_000_000, 9],
  ];
  const own = recognizeTable(cells, bundledTable());
  expect(tableSummary(priceTable(cells, own, bundledTable(), TODAY))).toBe(
    "2 rows cost $0.75 at list prices. The table's own cost of 1 of them is $0.30: $0.05 more. 1 row needs attention.",
  );
  expect(mappingFacts(cells, own, cornerOf("A1:D4"))).toContainEqual(["Cost as billed", "D: Cost ($)"]);
});

test("the columns that nothing is made of are named", () => {
  const cells: Cells = [
    ["Date", "Model", "Input tokens", "of these cached", "Output tokens", "Cost", "Recorded cost", "", ""],
    ["2026-10-01", "gpt-5", 1000, 1000, 0, 0.000125, 0.1, null, "mine"],
  ];
  expect(mappingFacts(cells, recognizeTable(cells, bundledTable()), cornerOf("A1:I2"))).toEqual([
    ["Model", "B: Model"],
    ["Input tokens", "C: Input tokens"],
    ["Cached input tokens", "D: of these cached"],
    ["Output tokens", "E: Output tokens"],
    ["Day or time", "A: Date"],
    ["Cost as billed", "F: Cost"],
    ["A row is", "a total of many requests"],
    ["Not used", "G: Recorded cost, I"],
  ]);
  const wide: Cells = [
    ["Model", "Input", ..."a b c d e f g h i j".split(" ").map((name) => `x${name}`)],
    ["gpt-5", 1],
  ];
  expect(mappingFacts(wide, recognizeTable(wide, bundledTable()), cornerOf("A1:L2"))).toContainEqual([
    "Not used",
    "C: xa, D: xb, E: xc, F: xd, G: xe, H: xf, I: xg, J: xh, and 2 more",
  ]);
});

test("a column is one thing: what it was before, it is no more", () => {
  const changed = withRole(mapping, "cached", "2");
  expect(changed.columns).toEqual({ model: 3, input: 1, cached: 2, as_of: 0 });
  expect(withRole(changed, "cached", "").columns).toEqual({ model: 3, input: 1, as_of: 0 });
});

test.each<[string, boolean]>([
  ["03/04/2026", true],
  ["13/04/2026", false],
  ["2026-04-03", false],
])("days such as %s are asked about: %s", (text, asked) => {
  const cells: Cells = [
    ["date", "model", "input"],
    [text, "gpt-5", 1],
  ];
  expect(hasOpenDays(cells, recognizeTable(cells, bundledTable()))).toBe(asked);
});

test("headings may stand in another row than the one that was found", () => {
  const cells: Cells = [
    ["model", "input", "output"],
    ["model", "input", "cached"],
    ["gpt-5", 10, 2],
  ];
  expect(recognizeTable(cells, bundledTable(), 1).columns).toEqual({ model: 0, input: 1, cached: 2 });
});

test("the rows of a table of one's own are a log; what cannot be read is told", () => {
  const log = logOfTable(rows, TODAY);
  expect(log).toMatchObject({
    format: "request-log",
    rows: 3,
    period: { from: "2026-10-01", to: "2026-10-03" },
  });
  expect(log.totals).toMatchObject({ listCost: "0.75", unpricedRows: 1 });
  expect(log.findings.map(({ text, lines }) => [text, lines])).toContainEqual([
    'not imported: input is "many": not a number',
    [5],
  ]);
});

test.each(["06", "08", "17", "18"])("sample %s, pasted into a sheet, is the export that it was", (name) => {
  const cells = Papa.parse(sample(name).trim(), { delimiter: "," }).data;
  expect(exportKindOf(cells)).toBe(read(sample(name)).format);
  expect(read(tableText(cells))).toEqual(read(sample(name)));
  expect(exportKindOf(LOG)).toBeUndefined();
});
