import { type CellValue, DEFAULT_NUMBER_FORMAT } from "./cell";
import { serialOfDay } from "./zoned-dates";

/** What a spreadsheet makes of text: the content, and the number format that comes with it. */
export type Typed =
  { readonly formula: string } | { readonly value: CellValue; readonly numberFormat?: string };

const NUMBER = /^[-+]?(?:\d+|\d{1,3}(?:,\d{3})+)?(?:\.\d+)?(?:e[-+]?\d+)?$/i;
const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/;
const US_DAY = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/;

function realDay(day: string): boolean {
  const moment = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(moment) && new Date(moment).toISOString().startsWith(day);
}

function number(text: string): number | null {
  return /\d/.test(text) && NUMBER.test(text) ? Number(text.replaceAll(",", "")) : null;
}

/**
 * Reads text as if it were typed into a cell, which is what Google does with every string that a script writes: `=…`
 * becomes a formula, and so does `+…`; `12` a number, `2026-08-01` a date. An apostrophe in front, or the plain-text
 * format, keeps it text.
 */
export function readTyped(text: string, numberFormat: string | undefined): Typed {
  if (numberFormat === "@") return { value: text };
  if (text.startsWith("'")) return { value: text.slice(1) };
  if (text.length > 1 && text.startsWith("=")) return { formula: text };
  const trimmed = text.trim();
  const plain = number(trimmed);
  if (plain !== null) return { value: plain };
  if (text.length > 1 && text.startsWith("+")) return { formula: `=${text}` };
  const given = numberFormat !== undefined && numberFormat !== DEFAULT_NUMBER_FORMAT;
  const format = (fallback: string) => (given ? {} : { numberFormat: fallback });
  const upper = trimmed.toUpperCase();
  if (upper === "TRUE" || upper === "FALSE") return { value: upper === "TRUE" };
  const percent = trimmed.endsWith("%") ? number(trimmed.slice(0, -1)) : null;
  if (percent !== null) return { value: percent / 100, ...format("0.00%") };
  const dollars = trimmed.startsWith("$") ? number(trimmed.slice(1)) : null;
  if (dollars !== null) return { value: dollars, ...format("$#,##0.00") };
  if (ISO_DAY.test(trimmed) && realDay(trimmed))
    return { value: serialOfDay(trimmed), ...format("yyyy-mm-dd") };
  const us = US_DAY.exec(trimmed);
  if (us) {
    const [, month = "", day = "", year = ""] = us;
    const iso = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
    if (realDay(iso)) return { value: serialOfDay(iso), ...format("m/d/yyyy") };
  }
  return { value: text };
}
