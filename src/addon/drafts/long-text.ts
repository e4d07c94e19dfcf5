import { piecesOf } from "../../a1/utf8";

type Properties = GoogleAppsScript.Properties.Properties;

/** A property holds 9 kB. */
const PART_BYTES = 8_700;

/** Keeps a text of any length in properties, in parts that one write sets together. */
export function writeLongText(properties: Properties, key: string, text: string): void {
  const parts = piecesOf(text, PART_BYTES);
  const entries: Record<string, string> = { [key]: String(parts.length) };
  parts.forEach((part, index) => (entries[partKey(key, index)] = part));
  const before = countOf(properties, key);
  properties.setProperties(entries);
  deleteParts(properties, key, parts.length, before);
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
