import { area, onSheet, relative } from "../../a1/a1";
import type { Plan } from "../plan";
import type { ChartBlueprint, SeriesLook, SheetNames } from "./blueprint";
import { formula, text, type CellGrid } from "./cells";
import { CHART_PARTS, TOP_PART } from "./chart-parts";
import { FIRST_MONTH_COLUMN } from "./columns";
import { BUDGET_ROW, BUDGET_TO_DATE_ROW, MONTH_ROW, TO_DATE_ROW } from "./forecast-sheet";
import type { FormatName } from "./formats";
import type { RowBook } from "./rows";
import { onWorkings } from "./workings-sheet";

/** The row of Summary on which the charts stand. */
const CHARTS = 16;
const DATA_HEAD = 61;
const DATA = DATA_HEAD + 1;
/** Columns of the chart's data: its months, then a series each. */
const FIRST_CHART = 2;
const SECOND_CHART = 11;
const CHART_SIZE = { width: 636, height: 262 } as const;
const LINE_COLORS = ["#6b7280", "#0b62b8", "#0a8f6a", "#e0a526", "#7c3aed"] as const;
const BUDGET_LOOK: SeriesLook = { type: "line", color: "#c2410c", lineWidth: 2, dashed: true };

interface ChartsRequest {
  readonly grid: CellGrid;
  readonly plan: Plan;
  readonly book: RowBook;
  readonly names: SheetNames;
  /** The parts of the bars that cost anything in any scenario. */
  readonly partsInUse: ReadonlySet<string>;
}

/** Months down, a series a column with its name above it: no transposing. */
export function putCharts({ grid, plan, book, names, partsInUse }: ChartsRequest): readonly ChartBlueprint[] {
  const months = book.months;
  const parts = [...CHART_PARTS, TOP_PART].filter(({ key }) => partsInUse.has(key));
  const across = (sheet: string, row: number): string =>
    onSheet(sheet, area(row, FIRST_MONTH_COLUMN, row, book.lastMonthColumn));
  const worked = (key: string): string => onWorkings(names, book.monthsOf(key));
  const at = (range: string, row: number): string => `=INDEX(${range};$A${row})`;
  const first: readonly (readonly [string, string, FormatName])[] = [
    ["Month", across(names.forecast, MONTH_ROW), "month"],
    ["Actual", worked("actual"), "money"],
    ...parts.map(({ key, label }) => [label, worked(`focus ${key}`), "money"] as const),
    ["Budget", across(names.forecast, BUDGET_ROW), "money"],
  ];
  const second: readonly (readonly [string, string, FormatName])[] = [
    ["Month", across(names.forecast, MONTH_ROW), "month"],
    ...plan.scenarios.map(
      (_, k) =>
        [
          `=${onWorkings(names, book.constant("name", k))}`,
          across(names.forecast, TO_DATE_ROW + k),
          "money",
        ] as const,
    ),
    ["Budget", across(names.forecast, BUDGET_TO_DATE_ROW), "money"],
  ];
  grid.put(DATA_HEAD - 1, 2, text("Data of the charts", "small"));
  const putSeries = (column: number, [label, range, format]: readonly [string, string, FormatName]): void => {
    grid.put(
      DATA_HEAD,
      column,
      label.startsWith("=") ? formula(label, "general", "small") : text(label, "small"),
    );
    for (let month = 0; month < months; month++) {
      const row = DATA + month;
      const isBudget = label === "Budget";
      const content = isBudget ? `=IF($T$64;INDEX(${range};$A${row});"")` : at(range, row);
      grid.put(row, column, formula(content, format, "small"));
    }
  };
  for (let month = 0; month < months; month++) {
    const row = DATA + month;
    grid.put(row, 1, formula(`=ROWS($V$${DATA}:$V${row})`, "whole", "small"));
  }
  first.forEach((series, index) => putSeries(FIRST_CHART + index, series));
  second.forEach((series, index) => putSeries(SECOND_CHART + index, series));
  const range = (column: number, count: number): string => {
    return `${relative(DATA_HEAD, column)}:${relative(DATA_HEAD + months, column + count - 1)}`;
  };
  const code = plan.values.currency;
  const common = { row: CHARTS, y: 6, ...CHART_SIZE };
  const bar = (color: string): SeriesLook => ({ type: "bars", color });
  return [
    {
      ...common,
      title: `Outlook of the focus by month, against the budget (${code})`,
      type: "COMBO",
      stacked: true,
      labels: "mmm yy",
      range: range(FIRST_CHART, first.length),
      series: [bar("#4b5563"), ...parts.map(({ color }) => bar(color)), BUDGET_LOOK],
      column: 2,
      x: 0,
    },
    {
      ...common,
      title: `Outlook to date of every scenario, against the budget (${code})`,
      type: "LINE",
      stacked: false,
      labels: "mmm yy",
      range: range(SECOND_CHART, second.length),
      series: [
        ...plan.scenarios.map((_, k): SeriesLook => ({
          type: "line",
          color: LINE_COLORS[k] ?? "#6b7280",
          lineWidth: 2,
        })),
        BUDGET_LOOK,
      ],
      column: 7,
      x: 56,
    },
  ];
}
