import type { Separators } from "./formula-text";

/** How a spreadsheet of some locale writes numbers, days and formulas. */
export interface Language extends Separators {
  readonly locale: string;
  /** The order of a written day: `dmy`, `mdy` or `ymd`, and what stands between its parts. */
  readonly dayOrder: string;
  readonly daySeparator: string;
}

const known = new Map<string, Language>();

/** Reads a locale of Google Sheets, `de_DE`, by the tables that every runtime brings (CLDR). */
export function languageOf(locale: string): Language {
  const found = known.get(locale);
  if (found) return found;
  const tag = locale.replace("_", "-");
  const parts = new Intl.DateTimeFormat(tag, { timeZone: "UTC", calendar: "gregory", dateStyle: "short" })
    .formatToParts(Date.UTC(2026, 11, 31))
    .filter(({ type }) => ["day", "month", "year", "literal"].includes(type));
  const language: Language = {
    locale,
    hasDecimalComma: new Intl.NumberFormat(tag).format(1.5).includes(","),
    dayOrder: parts.map(({ type }) => (type === "literal" ? "" : type.charAt(0))).join(""),
    daySeparator: parts.find(({ type }) => type === "literal")?.value.trim() ?? "/",
  };
  known.set(locale, language);
  return language;
}
