import type { Check } from "../desk";

/** Clocks in Berlin are put forward on this day. */
const ZONE = "Europe/Berlin";
const DAY = Date.UTC(2026, 2, 29);
const MILLISECONDS_A_DAY = 86_400_000;
/** Cells written at a time. */
const CHUNK = 25_000;

/** A column of tokens and a column of times on the day that the clocks change. */
export const large: Check = {
  id: "large data",
  title: "A hundred thousand rows on a clock-change day",
  steps: [
    (desk) => {
      const { rows, spreadsheet } = desk;
      spreadsheet.setSpreadsheetTimeZone(ZONE);
      const sheet = desk.fresh();
      const missing = rows + 10 - sheet.getMaxRows();
      if (missing > 0) sheet.insertRowsAfter(sheet.getMaxRows(), missing);
      sheet.getRange(1, 2, rows, 1).setNumberFormat("yyyy-mm-dd hh:mm:ss");
      for (let start = 0; start < rows; start += CHUNK) {
        const values = Array.from({ length: Math.min(CHUNK, rows - start) }, (_, index) => {
          const row = start + index;
          return [1000 + row, new Date(DAY + Math.floor((row * MILLISECONDS_A_DAY) / rows))];
        });
        sheet.getRange(start + 1, 1, values.length, 2).setValues(values);
      }
      sheet.getRange("C1").setFormula(`=OPENAI_COST("gpt-5";A1:A${rows})`);
      sheet.getRange("D1").setFormula(`=OPENAI_COST("gpt-5";A1:A${rows};;;;B1:B${rows})`);
      sheet.getRange("E1").setFormula(`=SUM(C1:C${rows})`);
      sheet.getRange("E2").setFormula(`=SUM(D1:D${rows})`);
    },
    (desk) => {
      const { rows } = desk;
      const shown = desk.work.getRange("C1:E2").getValues();
      // 1,000 + 1,001 + … tokens of gpt-5 at $1.25 per 1M.
      const tokens = (rows * (1000 + 1000 + rows - 1)) / 2;
      const total = Math.round((tokens * 125) / 100) / 1_000_000;
      const rounded = (value: unknown): unknown =>
        typeof value === "number" ? Math.round(value * 1_000_000) / 1_000_000 : value;
      desk.must("today's cost of the first row", 0.00125, shown[0]?.[0]);
      desk.must("the cost of the first row on its day", 0.00125, shown[0]?.[1]);
      desk.must("the sum at today's prices", total, rounded(shown[0]?.[2]), `${rows} rows`);
      desk.must("the sum at the prices of each time", total, rounded(shown[1]?.[2]), `${rows} rows`);
    },
  ],
};
