/** A calendar day as ISO text, `2026-07-30`. Days compare as text. */
export type Day = string & { readonly day: unique symbol };

const PATTERN = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Reads `2026-07-30`; undefined for anything that is not a day of the calendar. */
export function parseDay(text: string): Day | undefined {
  const match = PATTERN.exec(text.trim());
  if (!match) return undefined;
  const [, year, month, date] = match;
  const time = new Date(Date.UTC(Number(year), Number(month) - 1, Number(date)));
  return time.toISOString().slice(0, 10) === match[0] ? (match[0] as Day) : undefined;
}

/** The UTC day of an instant. */
export function utcDay(instant: Date): Day {
  return instant.toISOString().slice(0, 10) as Day;
}

/** Whole days from one day to another; negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}
