import type { Check, Desk } from "../desk";

/** o3's input cost $10 until 2025-06-10, $2 from then on. */
const DAYS: readonly (readonly [string, number])[] = [
  ["2025-06-09", 10],
  ["2025-06-10", 2],
];
const ZONES = ["Etc/UTC", "Asia/Tokyo", "America/New_York"];

/** Entered anew after each switch: a sheet keeps the result of a custom function while its arguments are the same. */
function write(zone: string): (desk: Desk) => void {
  return (desk) => {
    desk.spreadsheet.setSpreadsheetTimeZone(zone);
    const sheet = desk.fresh();
    DAYS.forEach(([day], index) => {
      sheet.getRange(index + 1, 1).setValue(day);
      sheet.getRange(index + 1, 2).setFormula(`=OPENAI_RATE("o3";"input";;A${index + 1})`);
      sheet.getRange(index + 1, 3).setFormula(`=SELFTEST_ECHO(A${index + 1})`);
    });
  };
}

function read(zone: string): (desk: Desk) => void {
  return (desk) => {
    const values = desk.work.getRange(1, 1, DAYS.length, 3).getValues();
    DAYS.forEach(([day, price], index) => {
      desk.must(`${zone}: the price of ${day}`, price, values[index]?.[1]);
      desk.fact(`${zone}: the day ${day} arrives as`, values[index]?.[2]);
    });
  };
}

/** A date cell is its day, wherever the spreadsheet is. */
export const dates: Check = {
  id: "dates",
  title: "Days in three time zones",
  steps: ZONES.reduce<Check["steps"]>((steps, zone) => [...steps, write(zone), read(zone)], []),
};
