/** `1 rate`, `1,204 rates`. */
export function countOf(count: number, one: string, many = `${one}s`): string {
  return `${grouped(String(count))} ${count === 1 ? one : many}`;
}

/** How long ago in words; null when that is not known. */
export function ageInWords(days: number | null): string {
  if (days === null) return "age not known";
  if (days <= 0) return "today";
  return days === 1 ? "yesterday" : `${grouped(String(days))} days ago`;
}

/** An instant as people write it: `2026-11-24T11:15:33.158Z` → `2026-11-24 11:15 UTC`; any other text as it is. */
export function momentInWords(when: string): string {
  const [, day, time] = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2}).*Z$/.exec(when) ?? [];
  return day === undefined || time === undefined ? when : `${day} ${time} UTC`;
}

/** Puts separators between the thousands of a number's whole part: `1234.5` → `1,234.5`. */
export function grouped(decimal: string): string {
  const [whole = "", ...fraction] = decimal.split(".");
  return [whole.replace(/\B(?=(\d{3})+$)/g, ","), ...fraction].join(".");
}
