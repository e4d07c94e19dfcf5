import { cellText } from "./cell-text";

/** What a price cell says. */
export type PriceCell =
  /** A dash, or words for it: no price is printed for this. */
  | { readonly kind: "none" }
  /** A price in USD as plain decimal text, and the unit written behind it, if any: `hour`, `1M characters`. */
  | { readonly kind: "price"; readonly price: string; readonly unit: string | null; readonly marks: string }
  | { readonly kind: "unread" };

const NOTHING: readonly string[] = [
  "",
  "-",
  "–",
  "—",
  "−",
  "n/a",
  "none",
  "not available",
  "not supported",
  "not offered",
];

/** True for a cell that says that no price is printed. */
export function isNothing(cell: string): boolean {
  return NOTHING.includes(cellText(cell).text.toLowerCase());
}

const PRICE = /^(?:US)?\$ ?(\d{1,3}(?:,\d{3})+|\d{1,7})(\.\d{1,12})?(?: ?(?:\/|per) ?(\S.*))?$/i;

/** Reads `$4.00`, `$0.034 / minute`, `Free` (a price of 0) or `-`. All else is unread, never a number by luck. */
export function readPriceCell(cell: string): PriceCell {
  const { text, marks, struck } = cellText(cell);
  if (struck) return { kind: "unread" };
  if (NOTHING.includes(text.toLowerCase())) return { kind: "none" };
  if (/^free$/i.test(text)) return { kind: "price", price: "0", unit: null, marks };
  const match = PRICE.exec(text);
  const whole = match?.[1];
  if (whole === undefined) return { kind: "unread" };
  const price = plainDecimal(whole.replace(/,/g, "") + (match?.[2] ?? ""));
  // A printed $0.00 is not how the page says Free; it may be a price that was rounded away.
  if (price === "0") return { kind: "unread" };
  return { kind: "price", price, unit: match?.[3] ?? null, marks };
}

/** The shortest way to write the same decimal: `4.00` is `4`, `0.0750` is `0.075`, `007` is `7`. */
function plainDecimal(text: string): string {
  const [whole = "", fraction = ""] = text.split(".");
  const digits = fraction.replace(/0+$/, "");
  return whole.replace(/^0+(?=\d)/, "") + (digits === "" ? "" : `.${digits}`);
}

/** What a price is for one, or a million, of. */
export type PriceUnit = "1M tokens" | "1M characters" | "second" | "minute" | "hour" | "1k calls" | "GB-day";

const UNITS: readonly (readonly [pattern: RegExp, unit: PriceUnit])[] = [
  [/^(?:1 ?m|1 million|one million|million|1,000,000|1000000) (?:[a-z]+ )?tokens$/, "1M tokens"],
  [/^(?:1 ?m|1 million|one million|million|1,000,000|1000000) (?:characters|chars)$/, "1M characters"],
  [/^(?:1 )?(?:sec|second)s?$/, "second"],
  [/^(?:1 )?(?:min|minute)s?$/, "minute"],
  [/^(?:1 )?(?:training )?(?:hr|hour)s?$/, "hour"],
  [/^(?:1 ?k|1,000|1000|thousand) (?:tool )?calls$/, "1k calls"],
  [/^(?:gb|gib)(?:-| per |\/| \/ | )day$/, "GB-day"],
];

/** The unit of words such as `1M tokens`, `1 million tokens`, `min`; undefined for words that are none. */
export function parseUnit(text: string): PriceUnit | undefined {
  const words = text
    .toLowerCase()
    .replace(/^(?:usd|\$) ?(?:\/|per)? ?/, "")
    .replace(/\s+/g, " ")
    .replace(/[.)]+$/, "")
    .trim();
  return UNITS.find(([pattern]) => pattern.test(words))?.[1];
}
