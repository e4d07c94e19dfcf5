/** Days are counted from 1899-12-30, as spreadsheets do; a time is a part of a day. */
const EPOCH = Date.UTC(1899, 11, 30);
const DAY = 86_400_000;

/**
 * Turns a cell's serial number into a moment and back, in the spreadsheet's time zone: a date cell arrives in a script
 * as midnight of that zone.
 */
export class ZonedDates {
  readonly #format: Intl.DateTimeFormat;
  readonly #known = new Map<number, number>();

  constructor(readonly timeZone: string) {
    this.#format = new Intl.DateTimeFormat("en-US", {
      timeZone,
      hourCycle: "h23",
      year: "numeric",
      month: "2-digit",
      day: "2-digit",
      hour: "2-digit",
      minute: "2-digit",
      second: "2-digit",
    });
  }

  /** What the wall clock of the zone shows at a moment, as if it were UTC. */
  wallClock(moment: number): number {
    const parts = Object.fromEntries(
      this.#format.formatToParts(moment).map(({ type, value }) => [type, Number(value)]),
    );
    const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = parts;
    return Date.UTC(year, month - 1, day, hour, minute, second) + (((moment % 1000) + 1000) % 1000);
  }

  toDate(serial: number): Date {
    const known = this.#known.get(serial);
    if (known !== undefined) return new Date(known);
    const wall = EPOCH + Math.round(serial * DAY);
    let moment = wall;
    // The offset at the first guess may be the one before a change of the clocks; a second step settles it.
    for (let step = 0; step < 2; step++) moment += wall - this.wallClock(moment);
    this.#known.set(serial, moment);
    return new Date(moment);
  }

  toSerial(date: Date): number {
    return (this.wallClock(date.getTime()) - EPOCH) / DAY;
  }
}

/** The serial number of a calendar day: `2026-08-01` → 46235. */
export function serialOfDay(day: string): number {
  return (Date.parse(`${day}T00:00:00Z`) - EPOCH) / DAY;
}

/** The calendar day of a serial number: 46235.5 → `2026-08-01`. */
export function dayOfSerial(serial: number): string {
  return new Date(EPOCH + Math.floor(serial) * DAY).toISOString().slice(0, 10);
}
