/** Puts separators between the thousands of a whole number, or of the whole part of a decimal: `1234.5` → `1,234.5`. */
export function grouped(value: number | string): string {
  const [whole = "", ...fraction] = String(value).split(".");
  return [whole.replace(/\B(?=(?:\d{3})+$)/g, ","), ...fraction].join(".");
}

/** `1 rate`, `1,204 rates`. */
export function countOf(count: number, one: string, many = `${one}s`): string {
  return `${grouped(count)} ${count === 1 ? one : many}`;
}
