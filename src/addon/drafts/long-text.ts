type Properties = GoogleAppsScript.Properties.Properties;

/** A property holds 9 kB, and a character takes three bytes at most. */
const PART = 2_900;

/** Keeps a text of any length in properties, in parts that one write sets together. */
export function writeLongText(properties: Properties, key: string, text: string): void {
  const count = Math.max(1, Math.ceil(text.length / PART));
  const entries: Record<string, string> = { [key]: String(count) };
  for (let part = 0; part < count; part++) {
    entries[partKey(key, part)] = text.slice(part * PART, (part + 1) * PART);
  }
  const before = countOf(properties, key);
  properties.setProperties(entries);
  deleteParts(properties, key, count, before);
}

/** The text kept under a key; null when there is none, or a part of it is gone. */
export function readLongText(properties: Properties, key: string): string | null {
  const count = countOf(properties, key);
  if (count === 0) return null;
  const all = properties.getProperties();
  const parts = Array.from({ length: count }, (_, part) => all[partKey(key, part)]);
  return parts.includes(undefined) ? null : parts.join("");
}

export function deleteLongText(properties: Properties, key: string): void {
  const count = countOf(properties, key);
  properties.deleteProperty(key);
  deleteParts(properties, key, 0, count);
}

function deleteParts(properties: Properties, key: string, from: number, to: number): void {
  for (let part = from; part < to; part++) properties.deleteProperty(partKey(key, part));
}

function countOf(properties: Properties, key: string): number {
  return Number(properties.getProperty(key) ?? 0);
}

function partKey(key: string, part: number): string {
  return `${key}.${part}`;
}
