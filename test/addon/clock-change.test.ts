import { WorkbookModel } from "../../preview/model/workbook-model";
import { RATES_COLUMNS } from "../../src/functions/rates-columns";
import { addOnInMemory } from "../support/add-on";
import { builtBundle } from "../support/bundle";

const HOUR = 3_600_000;

/** A price of $1 until the day, $2 from then on. */
function ratesAround(day: string): (string | number)[][] {
  const rate = (price: number, from: string, until: string) => {
    const fields = {
      model: "m",
      meter: "input",
      tier: "standard",
      context: "any",
      price,
      per: 1,
      from,
      until,
    };
    return RATES_COLUMNS.map((column) => (fields as Record<string, string | number>)[column] ?? "");
  };
  return [[...RATES_COLUMNS], rate(1, "2020-01-01", day), rate(2, day, "")];
}

/** The zone's own calendar. */
function dayIn(zone: string): (instant: Date) => string {
  const format = new Intl.DateTimeFormat("sv-SE", { timeZone: zone, dateStyle: "short" });
  return (instant) => format.format(instant);
}

// The day before a change, the day, and the day after: at midnight (Santiago), in the night (Berlin), by half an hour
// (Lord Howe), forward and back.
test.each([
  ["Europe/Berlin", "2026-03-29", 100_000],
  ["Europe/Berlin", "2026-10-25", 20_000],
  ["America/Santiago", "2026-04-05", 100_000],
  ["America/Santiago", "2026-09-06", 20_000],
  ["Australia/Lord_Howe", "2026-04-05", 20_000],
  ["Australia/Lord_Howe", "2026-10-04", 100_000],
])("timestamps around the clock change in %s on %s, %d of them", (timeZone, day, rows) => {
  const { addOn } = addOnInMemory(builtBundle(), new WorkbookModel({ timeZone }));
  const dayOf = dayIn(timeZone);
  const begin = Date.parse(`${day}T00:00:00Z`) - 36 * HOUR;
  const step = (84 * HOUR) / rows;
  const instants = Array.from({ length: rows }, (_, i) => new Date(begin + Math.floor(i * step)));
  const column = instants.map((instant) => [instant]);
  const { result, ledger } = addOn.evaluate("OPENAI_COST", ["m", 1, "", "", "", column, ratesAround(day)]);
  const costs = (result as number[][]).map(([cost]) => cost).join("");
  const expected = instants.map((instant) => (dayOf(instant) < day ? 1 : 2)).join("");
  expect(expected).toMatch(/^1{2000,}2{2000,}$/);
  expect(costs === expected).toBe(true);
  expect(ledger.calls.get("Utilities.formatDate")).toBeLessThanOrEqual(200);
});
