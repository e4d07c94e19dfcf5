import { ZonedDates } from "../model/zoned-dates";
import { NotEmulated, ServiceError } from "./errors";

const MONTHS = "January February March April May June July August September October November December".split(
  " ",
);
const DAYS = "Sunday Monday Tuesday Wednesday Thursday Friday Saturday".split(" ");

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

/** `+0900`, `Z` for none with `X`. */
function offset(minutes: number, colon: boolean): string {
  const size = Math.abs(minutes);
  return `${minutes < 0 ? "-" : "+"}${pad(Math.floor(size / 60), 2)}${colon ? ":" : ""}${pad(size % 60, 2)}`;
}

/** Formats a moment by a pattern of Java's SimpleDateFormat, as Utilities.formatDate does: `yyyy-MM-dd'T'HH:mm`. */
export function formatZonedDate(date: Date, timeZone: string, pattern: string): string {
  const wall = zoneOf(timeZone).wallClock(date.getTime());
  const clock = new Date(wall);
  const minutes = Math.round((wall - date.getTime()) / 60_000);
  return pattern.replace(/'((?:[^']|'')*)'|([A-Za-z])\2*/g, (token: string, quoted: string | undefined) => {
    if (quoted !== undefined) return quoted === "" ? "'" : quoted.replaceAll("''", "'");
    return field(token, clock, minutes);
  });
}

function field(token: string, clock: Date, offsetMinutes: number): string {
  const length = token.length;
  switch (token[0]) {
    case "y":
      return length === 2 ? pad(clock.getUTCFullYear() % 100, 2) : pad(clock.getUTCFullYear(), length);
    case "M": {
      const month = clock.getUTCMonth();
      const name = MONTHS[month] ?? "";
      return length >= 4 ? name : length === 3 ? name.slice(0, 3) : pad(month + 1, length);
    }
    case "d":
      return pad(clock.getUTCDate(), length);
    case "H":
      return pad(clock.getUTCHours(), length);
    case "h":
      return pad(clock.getUTCHours() % 12 || 12, length);
    case "m":
      return pad(clock.getUTCMinutes(), length);
    case "s":
      return pad(clock.getUTCSeconds(), length);
    case "S":
      return pad(clock.getUTCMilliseconds(), length);
    case "a":
      return clock.getUTCHours() < 12 ? "AM" : "PM";
    case "E": {
      const name = DAYS[clock.getUTCDay()] ?? "";
      return length >= 4 ? name : name.slice(0, 3);
    }
    case "Z":
      return offset(offsetMinutes, false);
    case "X":
      return offsetMinutes === 0 ? "Z" : offset(offsetMinutes, length >= 3);
    default:
      throw new NotEmulated(`Utilities.formatDate with the pattern letter ${token}`);
  }
}
