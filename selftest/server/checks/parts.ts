import type { Check } from "../desk";

const [FIRST, SECOND] = ["A1:A4", "C1:D4"];
const ZONES = ["Etc/UTC", "Asia/Tokyo"] as const;

/** What hangs on cells besides their values: charts, filters, and the time zone that dates are shown in. */
export const parts: Check = {
  id: "parts",
  title: "Charts, filters, and a time zone that is switched",
  steps: [
    (desk) => {
      const { work } = desk;
      work.getRange("A1:D4").setValues([
        ["Month", "left out", "Base", "Cached"],
        ["Jan", 0, 10, 5],
        ["Feb", 0, 20, 8],
        ["Mar", 0, 30, 9],
      ]);
      const chart = work
        .newChart()
        .setChartType(Charts.ChartType.COLUMN)
        .addRange(work.getRange(FIRST))
        .addRange(work.getRange(SECOND))
        .setNumHeaders(1)
        .setPosition(8, 1, 0, 0)
        .build();
      work.insertChart(chart);
    },
    (desk) => {
      const ranges = desk.work
        .getCharts()
        .map((chart) => chart.getRanges().map((range) => range.getA1Notation()));
      desk.fact("ranges of a chart of two ranges", ranges);
    },
    (desk) => {
      const range = desk.work.getRange("A1:D4");
      const hidden = SpreadsheetApp.newFilterCriteria().setHiddenValues(["Feb"]).build();
      const filter = range.createFilter().setColumnFilterCriteria(1, hidden);
      const kept = desk.work.getFilter()?.getColumnFilterCriteria(1);
      desk.fact("what a filter hides", kept?.getHiddenValues());
      filter.remove();
      desk.asks("what it hid, when it is removed", () => kept?.getHiddenValues());
      desk.asks("the same, put to a new filter", () => {
        if (kept) range.createFilter().setColumnFilterCriteria(1, kept);
        return desk.work.getFilter()?.getColumnFilterCriteria(1)?.getHiddenValues();
      });
    },
    (desk) => {
      const [zone] = ZONES;
      desk.spreadsheet.setSpreadsheetTimeZone(zone);
      const sheet = desk.fresh();
      sheet.getRange("A1").setValue("2025-06-10");
      sheet.getRange("B1").setFormula("=SELFTEST_ECHO(A1)");
      sheet.getRange("C1").setFormula('=OPENAI_RATE("o3";"input";;A1)');
    },
    (desk) => {
      const [, zone] = ZONES;
      desk.remember({ before: String(desk.work.getRange("B1").getValue()) });
      desk.spreadsheet.setSpreadsheetTimeZone(zone);
    },
    (desk) => {
      const { work } = desk;
      desk.fact("a day read when the zone was switched", work.getRange("A1").getValue());
      desk.fact(
        "a function of it, not entered anew, gives",
        work.getRange("B1").getValue() === desk.recall("before") ? "what it gave before" : "something else",
      );
      desk.must("its price is that of the day that is shown", 2, work.getRange("C1").getValue());
    },
  ],
};
