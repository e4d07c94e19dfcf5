import { sha256 } from "@noble/hashes/sha2";
import type { Day } from "./day";
import type { Rate } from "./rate";

/** What can be said of a whole rate table. */
export interface RateInfo {
  /** The day checked and the first digits of the hash: two tables with one version are the same table. */
  readonly version: string;
  /** The last day on which a source was read; null for a table of overrides only. */
  readonly updated: Day | null;
  /** The sources of the table, the one read last first. */
  readonly source: string;
  /** SHA-256 of the table's content, in hexadecimal. */
  readonly hash: string;
  readonly overrides: number;
}

/** Describes a table from its own rows, so that it holds for a copied sheet and for a range given as an argument. */
export function describeRates(rates: readonly Rate[]): RateInfo {
  const hash = contentHash(rates);
  const checked = new Map<string, Day>();
  for (const rate of rates) {
    const known = checked.get(rate.source);
    if (rate.checked !== null && (known === undefined || known < rate.checked))
      checked.set(rate.source, rate.checked);
  }
  const newestFirst = [...checked].sort(([nameA, a], [nameB, b]) =>
    a === b ? (nameA < nameB ? -1 : 1) : a < b ? 1 : -1,
  );
  const updated = newestFirst[0]?.[1] ?? null;
  return {
    version: `${updated ?? "undated"}.${hash.slice(0, 8)}`,
    updated,
    source: newestFirst.map(([source]) => source).join("; "),
    hash,
    overrides: rates.filter((rate) => rate.override).length,
  };
}

/** The order of rows does not count; every field does. */
function contentHash(rates: readonly Rate[]): string {
  const lines = rates.map((rate) =>
    JSON.stringify([
      rate.model,
      rate.meter,
      rate.tier,
      rate.context,
      rate.price.includes(".") ? rate.price.replace(/\.?0+$/, "") : rate.price,
      rate.per,
      rate.from,
      rate.until,
      rate.source,
      rate.checked,
      rate.note,
      rate.override,
    ]),
  );
  const bytes = sha256(utf8(lines.sort().join("\n")));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** The runtime of Apps Script has no TextEncoder. A lone surrogate becomes U+FFFD, as it does there. */
function utf8(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 3);
  let length = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    const point = code >= 0xd800 && code <= 0xdfff ? 0xfffd : code;
    if (point < 0x80) {
      bytes[length++] = point;
    } else {
      const more = point < 0x800 ? 1 : point < 0x10000 ? 2 : 3;
      bytes[length++] = ((0xff << (7 - more)) & 0xff) | (point >> (6 * more));
      for (let shift = 6 * (more - 1); shift >= 0; shift -= 6) {
        bytes[length++] = 0x80 | ((point >> shift) & 0x3f);
      }
    }
  }
  return bytes.subarray(0, length);
}
