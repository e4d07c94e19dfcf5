import { parseDay, utcDay, type Day } from "../pricing/day";
import { PricingError } from "../pricing/errors";
import { parseInstant } from "../usage/time";
import { isDate, show } from "./cells";
import type { Cell, Host } from "./definition";

/** 2015-01-01 and 2100-01-01 in Unix seconds: a number outside is another thing. */
const EARLIEST = 1_420_070_400;
const LATEST = 4_102_444_800;

/** 0001-01-02 and 9999-12-30: what a date cell can hold, and its day in any zone. */
const FIRST_DATE = -62_135_510_400_000;
const LAST_DATE = 253_402_128_000_000;

const DIGITS = /^\d+(\.\d+)?$/;

/**
 * A day: a date cell (its day in the spreadsheet's time zone), text such as 2026-07-30, an ISO time or Unix seconds (their
 * day in UTC). A time without an offset is UTC, as in OpenAI's data.
 */
export function readDay(name: string, cell: Cell, host: Host): Day {
  const day = isDate(cell) ? dateDay(cell, host) : typeof cell === "string" ? textDay(cell) : unixDay(cell);
  if (day !== undefined) return day;
  throw new PricingError(
    `${name} is ${show(cell)}, but must be a date, or text such as "2026-07-30".${hint(cell)}`,
  );
}

function dateDay(date: Date, host: Host): Day | undefined {
  const time = date.getTime();
  return time >= FIRST_DATE && time < LAST_DATE ? host.dayOf(date) : undefined;
}

function textDay(text: string): Day | undefined {
  if (DIGITS.test(text.trim())) return unixDay(Number(text));
  const day = parseDay(text);
  if (day !== undefined) return day;
  const instant = parseInstant(text);
  return instant === undefined ? undefined : utcDay(new Date(instant));
}

/** Milliseconds are not read: a column of them is told apart from one of seconds by nothing but its size. */
function unixDay(cell: Cell): Day | undefined {
  return typeof cell === "number" && isUnixSeconds(cell) ? utcDay(new Date(cell * 1000)) : undefined;
}

/** Whether a number is a time in Unix seconds, and not another thing. */
export function isUnixSeconds(number: number): boolean {
  return number >= EARLIEST && number < LATEST;
}

function hint(cell: Cell): string {
  const number = typeof cell === "string" && DIGITS.test(cell.trim()) ? Number(cell) : cell;
  if (typeof number === "number") return numberHint(number);
  return typeof cell === "string"
    ? " Write the year first; a time as 2026-07-30T14:05:00Z or in Unix seconds."
    : "";
}

function numberHint(number: number): string {
  for (const [divisor, unit] of [
    [1e3, "milliseconds"],
    [1e6, "microseconds"],
    [1e9, "nanoseconds"],
  ] as const) {
    if (number >= EARLIEST * divisor && number < LATEST * divisor) {
      return ` It looks like a time in ${unit}: divide it by ${divisor} for Unix seconds.`;
    }
  }
  const [, year = "", month = "", day = ""] = /^(\d{4})(\d{2})(\d{2})$/.exec(String(number)) ?? [];
  const written = parseDay(`${year}-${month}-${day}`);
  if (written !== undefined) return ` Write ${String(number)} as "${written}".`;
  if (number > 30_000 && number < 80_000)
    return " It looks like a date shown as a number: format its column as a date.";
  return " A number is a time in Unix seconds, from 1420070400 (2015) on.";
}
