import { dayInZone } from "../../src/pricing/day-in-zone";

/** What Utilities.formatDate(instant, zone, "yyyy-MM-dd'T'HH:mm") gives, by the runtime's own zone data. */
function formatter(zone: string): (instant: Date) => string {
  const format = new Intl.DateTimeFormat("sv-SE", { timeZone: zone, dateStyle: "short", timeStyle: "short" });
  return (instant) => format.format(instant).replace(" ", "T");
}

describe("the day of an instant in the spreadsheet's zone", () => {
  test.each([
    // midnight of a date cell, as the instant that Google hands over
    ["Asia/Tokyo", "2026-07-29T15:00:00Z", "2026-07-30"],
    ["Asia/Tokyo", "2026-07-29T14:59:59Z", "2026-07-29"],
    ["America/New_York", "2026-07-30T04:00:00Z", "2026-07-30"],
    ["America/New_York", "2026-07-30T03:59:59Z", "2026-07-29"],
    ["America/New_York", "2026-01-15T05:00:00Z", "2026-01-15"],
    ["Pacific/Auckland", "2026-07-29T12:00:00Z", "2026-07-30"],
    ["Pacific/Auckland", "2026-01-14T11:00:00Z", "2026-01-15"],
    ["Asia/Kathmandu", "2026-07-29T18:15:00Z", "2026-07-30"],
    ["Etc/UTC", "2026-07-30T00:00:00Z", "2026-07-30"],
    // New York leaves daylight saving time at 06:00 UTC on 2026-11-01: an hour later than the day before
    ["America/New_York", "2026-11-01T04:00:00Z", "2026-11-01"],
    ["America/New_York", "2026-11-02T04:59:59Z", "2026-11-01"],
    ["America/New_York", "2026-11-02T05:00:00Z", "2026-11-02"],
  ])("%s: %s is %s", (zone, instant, day) => {
    expect(dayInZone(formatter(zone))(new Date(instant))).toBe(day);
  });

  test.each(["America/New_York", "Pacific/Auckland", "Asia/Tokyo", "America/Santiago", "Africa/Casablanca"])(
    "agrees with the formatter at every half hour of a year in %s, with few calls of it",
    (zone) => {
      const format = formatter(zone);
      let calls = 0;
      const dayOf = dayInZone((instant) => (calls++, format(instant)));
      const start = Date.UTC(2026, 0, 1);
      const expected: string[] = [];
      const actual: string[] = [];
      for (let step = 0; step < 365 * 48; step++) {
        const instant = new Date(start + step * 1_800_000);
        actual.push(dayOf(instant));
        expected.push(format(instant).slice(0, 10));
      }
      expect(actual).toEqual(expected);
      expect(calls).toBeLessThan(366 + 10 * 48);
    },
  );

  test.each([
    ["Europe/Berlin", "2026-03-29"],
    ["Australia/Lord_Howe", "2026-04-04"],
    ["America/New_York", "2026-11-01"],
  ])("of 86,400 instants in %s on %s, when clocks change, costs at most 98 calls of it", (zone, day) => {
    const format = formatter(zone);
    let calls = 0;
    const dayOf = dayInZone((instant) => (calls++, format(instant)));
    const start = Date.parse(`${day}T00:00:00Z`);
    const wrong: string[] = [];
    for (let second = 0; second < 86_400; second++) {
      const instant = new Date(start + second * 1000);
      const found = dayOf(instant);
      if (second % 60 === 0 && found !== format(instant).slice(0, 10)) wrong.push(instant.toISOString());
    }
    expect(wrong).toEqual([]);
    expect(calls).toBeLessThanOrEqual(98);
  });
});
