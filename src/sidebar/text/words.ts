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

/** Puts separators between the thousands of a number's whole part: `1234.5` → `1,234.5`. */
export function grouped(decimal: string): string {
  const [whole = "", ...fraction] = decimal.split(".");
  return [whole.replace(/\B(?=(\d{3})+$)/g, ","), ...fraction].join(".");
}
