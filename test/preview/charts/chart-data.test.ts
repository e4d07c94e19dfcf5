import { chartData } from "../../../preview/charts/chart-data";
import { scaleFor, shortNumber } from "../../../preview/charts/scale";
import { BLANK, type Cell } from "../../../preview/model/cell";
import type { Chart } from "../../../preview/model/sheet-features";
import { serialOfDay } from "../../../preview/model/zoned-dates";

function text(value: string): Cell {
  return { ...BLANK, content: { kind: "literal", value } };
}
function month(day: string): Cell {
  return {
    ...BLANK,
    content: { kind: "literal", value: serialOfDay(day) },
    format: { numberFormat: "mmm yyyy" },
  };
}
function cost(result: number): Cell {
  return {
    ...BLANK,
    content: { kind: "formula", formula: "=X()", result },
    format: { numberFormat: "$#,##0.00" },
  };
}

const DOWN = [
  [text("Month"), text("Base"), text("Cached")],
  [month("2026-08-01"), cost(10), cost(5)],
  [month("2026-09-01"), cost(20), cost(8)],
];
const read = (_: string, row: number, column: number): Cell => DOWN[row]?.[column] ?? BLANK;

function chart(parts: Partial<Chart>): Chart {
  return {
    id: 1,
    type: "COLUMN",
    ranges: [{ sheet: "Compare", area: { row: 0, column: 0, rows: 3, columns: 3 } }],
    headers: 1,
    options: { title: "Cost", isStacked: true },
    position: { row: 0, column: 0, x: 0, y: 0 },
    ...parts,
  };
}

/** What Google gives a chart of which nothing more is said: 600 × 371 pixels, and its colours in turn. */
const PLAIN = { mark: "bar", lineWidth: 2, isDashed: false };
const EXPECTED = {
  title: "Cost",
  kind: "column",
  width: 600,
  height: 371,
  isStacked: true,
  unit: "$",
  labels: ["Aug 26", "Sep 26"],
  series: [
    { name: "Base", values: [10, 20], color: "#4285f4", ...PLAIN },
    { name: "Cached", values: [5, 8], color: "#ea4335", ...PLAIN },
  ],
};

test("the first column names the months, each other one is a series", () => {
  expect(chartData(chart({}), read)).toEqual(EXPECTED);
});

test("columns of several ranges come together", () => {
  const columns = [0, 1, 2].map((column) => ({
    sheet: "Compare",
    area: { row: 0, column, rows: 3, columns: 1 },
  }));
  expect(chartData(chart({ ranges: columns }), read)).toEqual(EXPECTED);
});

test.each([
  [
    [3, 18],
    [0, 5, 10, 15, 20],
  ],
  [[0.004], [0, 0.001, 0.002, 0.003, 0.004]],
  [
    [-5, 5],
    [-6, -4, -2, 0, 2, 4, 6],
  ],
  [[0], [0, 1]],
])("the axis for %j is %j", (values, ticks) => {
  expect(scaleFor(values).ticks.map((tick) => Number(tick.toPrecision(6)))).toEqual(ticks);
});

test.each([
  [1_200_000, "1.2M"],
  [45_000, "45k"],
  [1500, "1500"],
  [0.025, "0.025"],
])("%d is written %s", (value, written) => {
  expect(shortNumber(value)).toBe(written);
});
