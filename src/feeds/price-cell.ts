/** What a price cell says. */
export type PriceCell =
  /** A dash: no price is printed for this. */
  | { readonly kind: "none" }
  /** A price in USD as plain decimal text, and the unit written behind it, if any: `hour`, `1M characters`. */
  | { readonly kind: "price"; readonly price: string; readonly unit: string | null }
  | { readonly kind: "unread" };

const DASHES: readonly string[] = ["-", "–", "—", "\\-"];

/** True for a cell that says that no price is printed. */
export function isDash(text: string): boolean {
  return DASHES.includes(text);
}

const PRICE = /^\$(\d{1,3}(?:,\d{3})+|\d{1,7})(\.\d{1,12})?(?: \/ (.+))?$/;

/** Reads `$4.00`, `$0.034 / minute`, `Free` (a price of 0) or `-`. All else is unread, never a number by luck. */
export function readPriceCell(text: string): PriceCell {
  if (isDash(text)) return { kind: "none" };
  if (text === "Free") return { kind: "price", price: "0", unit: null };
  const match = PRICE.exec(text);
  const whole = match?.[1];
  if (whole === undefined) return { kind: "unread" };
  const price = plainDecimal(whole.replace(/,/g, "") + (match?.[2] ?? ""));
  // A printed $0.00 is not how the page says Free; it may be a price that was rounded away.
  if (price === "0") return { kind: "unread" };
  return { kind: "price", price, unit: match?.[3] ?? null };
}

/** The shortest way to write the same decimal: `4.00` is `4`, `0.0750` is `0.075`, `007` is `7`. */
export function plainDecimal(text: string): string {
  const [whole = "", fraction = ""] = text.split(".");
  const digits = fraction.replace(/0+$/, "");
  return whole.replace(/^0+(?=\d)/, "") + (digits === "" ? "" : `.${digits}`);
}
