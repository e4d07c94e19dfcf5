import type { Language } from "../google/language";
import { type CellValue, DEFAULT_NUMBER_FORMAT } from "./cell";
import { serialOfDay } from "./zoned-dates";

/** What a spreadsheet makes of text: the content, and the number format that comes with it. */
export type Typed =
  { readonly formula: string } | { readonly value: CellValue; readonly numberFormat?: string };

const WITH_POINT = /^[-+]?(?:\d+|\d{1,3}(?:,\d{3})+)?(?:\.\d+)?(?:e[-+]?\d+)?$/i;
const WITH_COMMA = /^[-+]?(?:\d+|\d{1,3}(?:[.\s]\d{3})+)?(?:,\d+)?(?:e[-+]?\d+)?$/i;
const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/;
const DAY = /^(\d{1,4})([./-])(\d{1,2})(?:\2(\d{1,4}))?$/;

function realDay(day: string): boolean {
  const moment = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(moment) && new Date(moment).toISOString().startsWith(day);
}

function number(text: string, { hasDecimalComma }: Language): number | null {
  if (!/\d/.test(text)) return null;
  if (!hasDecimalComma) return WITH_POINT.test(text) ? Number(text.replaceAll(",", "")) : null;
  return WITH_COMMA.test(text) ? Number(text.replaceAll(/[.\s]/g, "").replace(",", ".")) : null;
}

/** A day in the order of the language, `31.12.2026` in Germany; there `31.12.` needs no year. */
function day(text: string, { dayOrder, daySeparator }: Language): string | null {
  const [, first = "", separator, second = "", third] = DAY.exec(text) ?? [];
  if (separator !== daySeparator || (third === undefined && dayOrder + separator !== "dmy.")) return null;
  const parts = [first, second, third ?? String(new Date().getFullYear())];
  const [y = "", m = "", d = ""] = ["y", "m", "d"].map((letter) => parts[dayOrder.indexOf(letter)] ?? "");
  const written = `${y}-${m.padStart(2, "0")}-${d.padStart(2, "0")}`;
  return y.length === 4 && realDay(written) ? written : null;
}

/**
 * Reads text as if it were typed into a cell, which is what Google does with every string that a script writes: `=…`
 * becomes a formula, and so does `+…`; `12` a number, `2026-08-01` a date. An apostrophe in front, or the plain-text
 * format, keeps it text.
 */
export function readTyped(text: string, numberFormat: string | undefined, language: Language): Typed {
  if (numberFormat === "@") return { value: text };
  if (text.startsWith("'")) return { value: text.slice(1) };
  if (text.length > 1 && text.startsWith("=")) return { formula: text };
  const trimmed = text.trim();
  const plain = number(trimmed, language);
  if (plain !== null) return { value: plain };
  if (text.length > 1 && text.startsWith("+")) return { formula: `=${text}` };
  const given = numberFormat !== undefined && numberFormat !== DEFAULT_NUMBER_FORMAT;
  const format = (fallback: string) => (given ? {} : { numberFormat: fallback });
  const upper = trimmed.toUpperCase();
  if (upper === "TRUE" || upper === "FALSE") return { value: upper === "TRUE" };
  const percent = trimmed.endsWith("%") ? number(trimmed.slice(0, -1), language) : null;
  if (percent !== null) return { value: percent / 100, ...format("0.00%") };
  const dollars = trimmed.startsWith("$") ? number(trimmed.slice(1), language) : null;
  if (dollars !== null) return { value: dollars, ...format("$#,##0.00") };
  if (ISO_DAY.test(trimmed) && realDay(trimmed))
    return { value: serialOfDay(trimmed), ...format("yyyy-mm-dd") };
  const written = day(trimmed, language);
  return written === null ? { value: text } : { value: serialOfDay(written), ...format("yyyy-mm-dd") };
}
