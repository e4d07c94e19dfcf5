import { ZonedDates } from "../model/zoned-dates";
import { NotEmulated, ServiceError } from "./errors";

const zones = new Map<string, ZonedDates>();

function zoneOf(timeZone: string): ZonedDates {
  const known = zones.get(timeZone);
  if (known) return known;
  let zone: ZonedDates;
  try {
    zone = new ZonedDates(timeZone);
  } catch {
    throw new ServiceError(`Invalid argument: timeZone (${timeZone})`);
  }
  zones.set(timeZone, zone);
  return zone;
}

function pad(value: number, length: number): string {
  return String(value).padStart(length, "0");
}

/**
 * Formats a moment by a pattern of Java's SimpleDateFormat, as Utilities.formatDate does. Only the letters that the
 * add-on uses are known: `yyyy-MM-dd'T'HH:mm`.
 */
export function formatZonedDate(date: Date, timeZone: string, pattern: string): string {
  const clock = new Date(zoneOf(timeZone).wallClock(date.getTime()));
  return pattern.replace(/'([^']+)'|([A-Za-z])\2*/g, (token: string, quoted: string | undefined) =>
    quoted === undefined ? pad(field(token, clock), token.length) : quoted,
  );
}

function field(token: string, clock: Date): number {
  switch (token[0]) {
    case "y":
      return clock.getUTCFullYear();
    case "M":
      return clock.getUTCMonth() + 1;
    case "d":
      return clock.getUTCDate();
    case "H":
      return clock.getUTCHours();
    case "m":
      return clock.getUTCMinutes();
    default:
      throw new NotEmulated(`Utilities.formatDate with the pattern letter ${token}`);
  }
}
