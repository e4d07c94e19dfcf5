import type { ChartBlueprint } from "../../scenarios/blueprint/blueprint";

/** Puts a chart on a sheet. */
export function putChart(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  chart: ChartBlueprint,
  data: GoogleAppsScript.Spreadsheet.Range,
): void {
  const series = Object.fromEntries(
    chart.series.map(({ type, color, lineWidth, dashed }, index) => [
      String(index),
      {
        type,
        color,
        ...(lineWidth === undefined ? {} : { lineWidth }),
        ...(dashed === true ? { lineDashStyle: [6, 3] } : {}),
      },
    ]),
  );
  const builder = sheet.newChart();
  builder
    .setChartType(chart.type === "LINE" ? Charts.ChartType.LINE : Charts.ChartType.COMBO)
    .addRange(data)
    .setNumHeaders(1)
    .setHiddenDimensionStrategy(Charts.ChartHiddenDimensionStrategy.SHOW_BOTH)
    .setOption("title", chart.title)
    .setOption("isStacked", chart.stacked)
    .setOption("series", series)
    .setOption("legend", { position: "top" })
    .setOption("hAxis", { format: chart.labels })
    .setOption("width", chart.width)
    .setOption("height", chart.height)
    .setPosition(chart.row, chart.column, chart.x, chart.y);
  if (chart.type === "COMBO") builder.setOption("seriesType", "bars");
  sheet.insertChart(builder.build());
}
