/** A calendar day as ISO text, `2026-07-30`. Days compare as text. */
export type Day = string & { readonly day: unique symbol };

const PATTERN = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Reads `2026-07-30`; undefined for anything that is not a day of the calendar. */
export function parseDay(text: string): Day | undefined {
  const match = PATTERN.exec(text.trim());
  if (!match) return undefined;
  const [year, month, date] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const time = new Date(Date.UTC(year, month - 1, date));
  // A day that is none, such as 02-30, becomes another one. Compared by parts: a rate table has thousands of days.
  const isDay =
    time.getUTCFullYear() === year && time.getUTCMonth() === month - 1 && time.getUTCDate() === date;
  return isDay ? (match[0] as Day) : undefined;
}

/** The UTC day of an instant. */
export function utcDay(instant: Date): Day {
  return instant.toISOString().slice(0, 10) as Day;
}

/** Whole days from one day to another; negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}
