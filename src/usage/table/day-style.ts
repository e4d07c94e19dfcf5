import { parseDay, type Day } from "../../pricing/day";
import { addDays, parseUtcDay } from "../time";

/** Which comes first in `03/04/2026`; undefined where the table does not say. */
export type DayOrder = "day first" | "month first" | undefined;

/** A day of a cell. */
export interface CellDay {
  readonly day: Day;
  /** The first day of the month that the cell names instead of a day: `day` is its last one. */
  readonly monthFrom?: Day;
  /** True where the cell tells the time too, as a log of single requests does. */
  readonly hasTime: boolean;
}

const NUMERIC = /^(\d{1,2})([./-])(\d{1,2})\2(\d{4})(?:[ T,]+\d{1,2}:\d{2}.*)?$/;
const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const MONTHS_DE: Readonly<Record<string, number>> = { mär: 3, mrz: 3, mai: 5, okt: 10, dez: 12 };

/** The order of a table's dates: one that can be read in one way only tells it of all; points are for days first. */
export function dayOrderOf(texts: Iterable<string>): DayOrder {
  let order: DayOrder;
  for (const text of texts) {
    const [, first = "", mark, second = ""] = NUMERIC.exec(text.trim()) ?? [];
    if (mark === "." || Number(first) > 12) return "day first";
    if (Number(second) > 12) order = "month first";
  }
  return order;
}

/** Reads a day, a time or a month as a person or a program writes it. Undefined for what is none. */
export function readCellDay(cell: string | number, order: DayOrder): CellDay | undefined {
  const text = String(cell).trim();
  const day = parseUtcDay(text);
  if (day !== undefined) return { day, hasTime: !/^\d{4}-\d{2}-\d{2}$/.test(text) };
  return numericDay(text, order) ?? namedDay(text) ?? monthOf(text);
}

function numericDay(text: string, order: DayOrder): CellDay | undefined {
  const [whole, first = "", , second = "", year = ""] = NUMERIC.exec(text) ?? [];
  if (whole === undefined || (order === undefined && first !== second)) return undefined;
  const [date, month] = order === "month first" ? [second, first] : [first, second];
  const day = dayOf(year, month, date);
  return day && { day, hasTime: text.includes(":") };
}

function namedDay(text: string): CellDay | undefined {
  const [, date, word, year] = /^(\d{1,2})\.? ([\p{L}]{3,})\.?,? (\d{4})$/u.exec(text) ?? [];
  const [, word2, date2, year2] = /^([\p{L}]{3,})\.? (\d{1,2}),? (\d{4})$/u.exec(text) ?? [];
  const month = monthNumber(word ?? word2 ?? "");
  const day =
    month === undefined ? undefined : dayOf(year ?? year2 ?? "", String(month), date ?? date2 ?? "");
  return day && { day, hasTime: false };
}

/** `Aug 2026`, `August 2026`, `2026-08`, `08/2026`. */
function monthOf(text: string): CellDay | undefined {
  const [, word, year] = /^([\p{L}]{3,})\.?[ -](\d{4})$/u.exec(text) ?? [];
  const [, year2, month2] = /^(\d{4})-(\d{2})$/.exec(text) ?? [];
  const [, month3, year3] = /^(\d{1,2})[./](\d{4})$/.exec(text) ?? [];
  const month = word === undefined ? Number(month2 ?? month3) : monthNumber(word);
  const from = month === undefined ? undefined : dayOf(year ?? year2 ?? year3 ?? "", String(month), "1");
  if (from === undefined) return undefined;
  const next = parseDay(`${addDays(from, 31).slice(0, 7)}-01`);
  return next && { day: addDays(next, -1), monthFrom: from, hasTime: false };
}

function monthNumber(word: string): number | undefined {
  const short = word.toLowerCase().slice(0, 3);
  const index = MONTHS.indexOf(short);
  return index >= 0 ? index + 1 : MONTHS_DE[short];
}

function dayOf(year: string, month: string, date: string): Day | undefined {
  return parseDay(`${year}-${month.padStart(2, "0")}-${date.padStart(2, "0")}`);
}
