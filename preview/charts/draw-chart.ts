import type { ChartData } from "./chart-data";
import { type Scale, scaleFor, shortNumber } from "./scale";

const SVG = "http://www.w3.org/2000/svg";
const FRAME = { left: 64, right: 16, top: 64, bottom: 44 } as const;

/** The part of a chart between its axes. */
function inner({ width, height }: ChartData): { readonly width: number; readonly height: number } {
  return { width: width - FRAME.left - FRAME.right, height: height - FRAME.top - FRAME.bottom };
}

type Attributes = Readonly<Record<string, string | number>>;

function shape(name: string, attributes: Attributes, text?: string): SVGElement {
  const element = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  if (text !== undefined) element.textContent = text;
  return element;
}

function y(value: number, data: ChartData, scale: Scale): number {
  return FRAME.top + inner(data).height * (1 - (value - scale.low) / (scale.high - scale.low));
}

/** What the axis must hold: single values, or their sums where they stand on each other. */
function extent({ series, labels, isStacked }: ChartData): readonly number[] {
  const valuesOf = (mark: string): number[][] =>
    series.filter((item) => item.mark === mark).map((item) => item.values.map((value) => value ?? 0));
  const bars = valuesOf("bar");
  const sums = labels.map((_, place) => bars.reduce((sum, item) => sum + (item[place] ?? 0), 0));
  return [...(isStacked ? sums : bars.flat()), ...valuesOf("line").flat()];
}

function axes(data: ChartData, scale: Scale): SVGElement[] {
  const lines = scale.ticks.flatMap((tick) => [
    shape("line", {
      x1: FRAME.left,
      x2: FRAME.left + inner(data).width,
      y1: y(tick, data, scale),
      y2: y(tick, data, scale),
      stroke: "#e0e0e0",
    }),
    shape(
      "text",
      { x: FRAME.left - 8, y: y(tick, data, scale) + 4, "text-anchor": "end" },
      data.unit + shortNumber(tick),
    ),
  ]);
  const step = inner(data).width / Math.max(1, data.labels.length);
  const every = Math.ceil(data.labels.length / 12);
  const labels = data.labels.map((label, place) =>
    shape(
      "text",
      {
        x: FRAME.left + step * (place + 0.5),
        y: data.height - FRAME.bottom + 18,
        "text-anchor": "middle",
      },
      place % every === 0 ? label : "",
    ),
  );
  return [...lines, ...labels];
}

function columns(data: ChartData, scale: Scale): SVGElement[] {
  const bars = data.series.filter(({ mark }) => mark === "bar");
  const step = inner(data).width / Math.max(1, data.labels.length);
  const group = step * 0.7;
  const width = data.isStacked ? group : group / Math.max(1, bars.length);
  return data.labels.flatMap((_, place) => {
    let base = 0;
    return bars.flatMap(({ values, color }, index) => {
      const value = values[place] ?? 0;
      const from = data.isStacked ? base : 0;
      base += value;
      const [low, high] = [Math.min(from, from + value), Math.max(from, from + value)];
      const left = FRAME.left + step * place + (step - group) / 2 + (data.isStacked ? 0 : width * index);
      const top = y(high, data, scale);
      return shape("rect", { x: left, y: top, width, height: y(low, data, scale) - top, fill: color });
    });
  });
}

function lines(data: ChartData, scale: Scale): SVGElement[] {
  const step = inner(data).width / Math.max(1, data.labels.length);
  return data.series
    .filter(({ mark }) => mark === "line")
    .map(({ values, color, lineWidth, isDashed }) => {
      const points = values.flatMap((value, place) =>
        value === null ? [] : [`${FRAME.left + step * (place + 0.5)},${y(value, data, scale)}`],
      );
      return shape("polyline", {
        points: points.join(" "),
        fill: "none",
        stroke: color,
        "stroke-width": lineWidth,
        ...(isDashed ? { "stroke-dasharray": "6 3" } : {}),
      });
    });
}

function legend({ series, width }: ChartData): SVGElement[] {
  let left: number = FRAME.left;
  let top = 38;
  return series.flatMap(({ name, color }) => {
    const length = 36 + name.length * 6.5;
    // A legend that does not fit in one line goes on in the next.
    if (left + length > width && left > FRAME.left) {
      left = FRAME.left;
      top += 14;
    }
    const entry = [
      shape("rect", { x: left, y: top, width: 12, height: 12, fill: color }),
      shape("text", { x: left + 18, y: top + 10 }, name),
    ];
    left += length;
    return entry;
  });
}

/** Draws a chart as Google would place it: title, legend, axes, and columns or lines. */
export function drawChart(data: ChartData): SVGElement {
  const { width, height } = data;
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
    ...columns(data, scale),
    ...lines(data, scale),
  );
  return svg;
}
