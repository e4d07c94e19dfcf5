/** A price as it was typed: decimal text with a point, or why it was not read. */
export type TypedPrice =
  { readonly ok: true; readonly price: string } | { readonly ok: false; readonly why: string };

/**
 * Reads a price in dollars: `1.25`, `$1.00`, and `1,25` where the spreadsheet writes a comma. A separator that could
 * be either sign is refused, since a guess would be a price a thousand times another.
 */
export function readTypedPrice(typed: string, decimalComma: boolean): TypedPrice {
  const text = typed.trim().replace(/^(US)?\$\s*|\s*(\$|USD)$/gi, "");
  if (text === "") return no("Give the price in dollars, such as 1.25.");
  if (/^\d{1,6}(\.\d{1,12})?$/.test(text)) {
    if (!decimalComma || !/^\d{1,3}\.\d{3}$/.test(text)) return { ok: true, price: text };
    return no(
      `${text} could be thousands here, where a comma is the decimal sign. Write ${text.replace(".", ",")}.`,
    );
  }
  if (/^\d{1,6},\d{1,12}$/.test(text)) {
    if (decimalComma) return { ok: true, price: text.replace(",", ".") };
    return no(
      `This spreadsheet writes decimals with a point: write ${text.replace(",", ".")}, or no separator at all.`,
    );
  }
  if (/^[-−]/.test(text)) return no("A price cannot be negative.");
  return no("Give the price in dollars in figures, such as 1.25.");
}

function no(why: string): TypedPrice {
  return { ok: false, why };
}
