import { parseDay, utcDay, type Day } from "../pricing/day";

const DAY_MS = 86_400_000;
/** 2015-01-01 and 2100-01-01: a Unix time outside is another number. */
const EARLIEST = 1_420_070_400;
const LATEST = 4_102_444_800;

const ISO =
  /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?\s*(Z|UTC|[+-]\d{2}(?::?\d{2})?)?)?$/i;

/**
 * An instant in milliseconds: Unix seconds (or milliseconds), as a number or as text, or an ISO time. A time without an
 * offset is UTC, as OpenAI's reports are. Undefined for anything else.
 */
export function parseInstant(value: string | number): number | undefined {
  const text = typeof value === "string" ? value.trim() : value;
  if (typeof text === "string" && !/^\d+(\.\d+)?$/.test(text)) return parseIso(text);
  const number = Number(text);
  if (number >= EARLIEST && number < LATEST) return number * 1000;
  return number >= EARLIEST * 1000 && number < LATEST * 1000 ? number : undefined;
}

/** The UTC day of an instant as `parseInstant` reads it. */
export function parseUtcDay(value: string | number): Day | undefined {
  const instant = parseInstant(value);
  return instant === undefined ? undefined : utcDay(new Date(instant));
}

function parseIso(text: string): number | undefined {
  const [, date = "", hours = "0", minutes = "0", seconds = "0", fraction = "0", offset = "Z"] =
    ISO.exec(text) ?? [];
  const day = parseDay(date);
  const [hour, minute, second] = [Number(hours), Number(minutes), Number(seconds)];
  // A leap second belongs to the minute it ends.
  if (day === undefined || hour > 23 || minute > 59 || second > 60) return undefined;
  const time = (hour * 3600 + minute * 60 + Math.min(second, 59)) * 1000 + Number(`0.${fraction}`) * 1000;
  return Date.parse(day) + time - offsetMilliseconds(offset);
}

function offsetMilliseconds(offset: string): number {
  const [, sign = "+", hours = "0", minutes = "0"] = /^([+-])(\d{2}):?(\d{2})?$/.exec(offset) ?? [];
  return (sign === "-" ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) * 60_000;
}

/** The day before or after by so many days. */
export function addDays(day: Day, days: number): Day {
  return utcDay(new Date(Date.parse(day) + days * DAY_MS));
}
