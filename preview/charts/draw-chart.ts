import type { ChartData } from "./chart-data";
import { type Scale, scaleFor, shortNumber } from "./scale";

const SVG = "http://www.w3.org/2000/svg";
/** The size that Google gives a new chart. */
export const CHART_SIZE = { width: 600, height: 371 } as const;
const FRAME = { left: 64, right: 16, top: 64, bottom: 44 } as const;
const INNER = {
  width: CHART_SIZE.width - FRAME.left - FRAME.right,
  height: CHART_SIZE.height - FRAME.top - FRAME.bottom,
} as const;
const COLORS = ["#4285f4", "#ea4335", "#fbbc04", "#34a853", "#ff6d01", "#46bdc6", "#7baaf7", "#f07b72"];

type Attributes = Readonly<Record<string, string | number>>;

function shape(name: string, attributes: Attributes, text?: string): SVGElement {
  const element = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  if (text !== undefined) element.textContent = text;
  return element;
}

function color(index: number): string {
  return COLORS[index % COLORS.length] ?? "#4285f4";
}

function y(value: number, scale: Scale): number {
  return FRAME.top + INNER.height * (1 - (value - scale.low) / (scale.high - scale.low));
}

/** What the axis must hold: single values, or their sums where they stand on each other. */
function extent({ series, labels, isStacked, kind }: ChartData): readonly number[] {
  const values = series.map((item) => item.values.map((value) => value ?? 0));
  if (!isStacked || kind === "line") return values.flat();
  return labels.map((_, place) => values.reduce((sum, item) => sum + (item[place] ?? 0), 0));
}

function axes(data: ChartData, scale: Scale): SVGElement[] {
  const lines = scale.ticks.flatMap((tick) => [
    shape("line", {
      x1: FRAME.left,
      x2: FRAME.left + INNER.width,
      y1: y(tick, scale),
      y2: y(tick, scale),
      stroke: "#e0e0e0",
    }),
    shape(
      "text",
      { x: FRAME.left - 8, y: y(tick, scale) + 4, "text-anchor": "end" },
      data.unit + shortNumber(tick),
    ),
  ]);
  const step = INNER.width / Math.max(1, data.labels.length);
  const every = Math.ceil(data.labels.length / 12);
  const labels = data.labels.map((label, place) =>
    shape(
      "text",
      {
        x: FRAME.left + step * (place + 0.5),
        y: CHART_SIZE.height - FRAME.bottom + 18,
        "text-anchor": "middle",
      },
      place % every === 0 ? label : "",
    ),
  );
  return [...lines, ...labels];
}

function columns(data: ChartData, scale: Scale): SVGElement[] {
  const step = INNER.width / Math.max(1, data.labels.length);
  const group = step * 0.7;
  const width = data.isStacked ? group : group / Math.max(1, data.series.length);
  return data.labels.flatMap((_, place) => {
    let base = 0;
    return data.series.flatMap(({ values }, index) => {
      const value = values[place] ?? 0;
      const from = data.isStacked ? base : 0;
      base += value;
      const [low, high] = [Math.min(from, from + value), Math.max(from, from + value)];
      const left = FRAME.left + step * place + (step - group) / 2 + (data.isStacked ? 0 : width * index);
      const top = y(high, scale);
      return shape("rect", { x: left, y: top, width, height: y(low, scale) - top, fill: color(index) });
    });
  });
}

function lines(data: ChartData, scale: Scale): SVGElement[] {
  const step = INNER.width / Math.max(1, data.labels.length);
  return data.series.map(({ values }, index) => {
    const points = values.flatMap((value, place) =>
      value === null ? [] : [`${FRAME.left + step * (place + 0.5)},${y(value, scale)}`],
    );
    return shape("polyline", {
      points: points.join(" "),
      fill: "none",
      stroke: color(index),
      "stroke-width": 2,
    });
  });
}

function legend({ series }: ChartData): SVGElement[] {
  let left: number = FRAME.left;
  return series.flatMap(({ name }, index) => {
    const entry = [
      shape("rect", { x: left, y: 38, width: 12, height: 12, fill: color(index) }),
      shape("text", { x: left + 18, y: 48 }, name),
    ];
    left += 36 + name.length * 6.5;
    return entry;
  });
}

/** Draws a chart as Google would place it: title, legend, axes, and columns or lines. */
export function drawChart(data: ChartData): SVGElement {
  const { width, height } = CHART_SIZE;
  const scale = scaleFor(extent(data));
  const svg = shape("svg", {
    viewBox: `0 0 ${width} ${height}`,
    width: "100%",
    height: "100%",
    role: "img",
    "font-size": 11,
    fill: "#3c4043",
  });
  svg.setAttribute("aria-label", `Chart: ${data.title}`);
  svg.style.fontFamily = "Roboto, Arial, sans-serif";
  svg.append(
    shape("rect", { x: 0.5, y: 0.5, width: width - 1, height: height - 1, fill: "#fff", stroke: "#dadce0" }),
    shape("text", { x: 16, y: 26, "font-size": 15 }, data.title),
    ...legend(data),
    ...axes(data, scale),
    ...(data.kind === "line" ? lines(data, scale) : columns(data, scale)),
  );
  return svg;
}
