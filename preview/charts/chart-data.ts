import type { Area } from "../model/area";
import { BLANK, type Cell, type CellValue, isDateFormat } from "../model/cell";
import type { Chart } from "../model/sheet-features";

/** What a chart shows: names along its axis, and a row of numbers for each series. */
export interface ChartData {
  readonly title: string;
  readonly kind: "column" | "line" | "combo";
  /** In pixels; what Google gives a new chart where nothing is said. */
  readonly width: number;
  readonly height: number;
  readonly isStacked: boolean;
  /** What stands before a number on the axis. */
  readonly unit: "$" | "";
  readonly labels: readonly string[];
  readonly series: readonly Series[];
}

/** The size that Google gives a new chart. */
export const CHART_SIZE = { width: 600, height: 371 } as const;

export interface Series {
  readonly name: string;
  /** null: nothing to show there. */
  readonly values: readonly (number | null)[];
  readonly mark: "bar" | "line";
  readonly color: string;
  readonly lineWidth: number;
  readonly isDashed: boolean;
}

/** Gives the cells of a sheet. */
export type CellReader = (sheet: string, row: number, column: number) => Cell;

const KINDS: Readonly<Record<string, ChartData["kind"]>> = { COLUMN: "column", LINE: "line", COMBO: "combo" };

const MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" ");

function cellsOf(read: CellReader, sheet: string, area: Area): Cell[][] {
  return Array.from({ length: area.rows }, (_, i) =>
    Array.from({ length: area.columns }, (__, j) => read(sheet, area.row + i, area.column + j)),
  );
}

/** Ranges side by side. */
function merged(grids: readonly (readonly (readonly Cell[])[])[]): Cell[][] {
  const height = Math.max(0, ...grids.map((grid) => grid.length));
  return Array.from({ length: height }, (_, row) => grids.flatMap((grid) => [...(grid[row] ?? [])]));
}

function valueOf({ content }: Cell): CellValue {
  return content.kind === "formula" ? (content.result ?? "") : content.value;
}

function labelOf(cell: Cell): string {
  const value = valueOf(cell);
  if (typeof value !== "number" || !isDateFormat(cell.format.numberFormat)) return String(value);
  const day = new Date(Date.UTC(1899, 11, 30 + Math.floor(value)));
  const month = MONTHS[day.getUTCMonth()] ?? "";
  // A format with days is of days.
  if (/d/.test(cell.format.numberFormat ?? "")) return `${day.getUTCDate()} ${month}`;
  return `${month} ${String(day.getUTCFullYear()).slice(2)}`;
}

function numberOf(cell: Cell): number | null {
  const value = valueOf(cell);
  return typeof value === "number" ? value : null;
}

export function sizeOf({ options }: Chart, name: string, standard: number): number {
  const size = options[name];
  return typeof size === "number" ? size : standard;
}

const COLORS = ["#4285f4", "#ea4335", "#fbbc04", "#34a853", "#ff6d01", "#46bdc6", "#7baaf7", "#f07b72"];

/** How a series looks: what its own options say, else the chart's. */
function lookOf({ type, options }: Chart, index: number): Omit<Series, "name" | "values"> {
  const all = (options["series"] ?? {}) as Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  const own = all[String(index)] ?? {};
  const kind = own["type"] ?? options["seriesType"];
  const isLine = type === "LINE" || (type === "COMBO" && kind === "line");
  return {
    mark: isLine ? "line" : "bar",
    color: typeof own["color"] === "string" ? own["color"] : (COLORS[index % COLORS.length] ?? "#4285f4"),
    lineWidth: typeof own["lineWidth"] === "number" ? own["lineWidth"] : 2,
    isDashed: Array.isArray(own["lineDashStyle"]),
  };
}

/** Reads a chart's ranges as Google does: the first column names the places on the axis, each other one is a series. */
export function chartData(chart: Chart, read: CellReader): ChartData {
  const table = merged(chart.ranges.map(({ sheet, area }) => cellsOf(read, sheet, area)));
  const heads = table.slice(0, chart.headers);
  const body = table.slice(chart.headers);
  const width = Math.max(0, ...table.map((line) => line.length));
  const sample = body[0]?.[1];
  const { title } = chart.options;
  return {
    title: typeof title === "string" ? title : "",
    kind: KINDS[chart.type] ?? "column",
    isStacked: chart.options["isStacked"] === true,
    unit: sample?.format.numberFormat?.includes("$") === true ? "$" : "",
    labels: body.map(([first = BLANK]) => labelOf(first)),
    width: sizeOf(chart, "width", CHART_SIZE.width),
    height: sizeOf(chart, "height", CHART_SIZE.height),
    series: Array.from({ length: Math.max(0, width - 1) }, (_, i) => ({
      ...lookOf(chart, i),
      name: heads.map((line) => labelOf(line[i + 1] ?? BLANK)).join(" "),
      values: body.map((line) => numberOf(line[i + 1] ?? BLANK)),
    })),
  };
}
