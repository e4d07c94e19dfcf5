import { Decimal } from "../../pricing/money";
import { grouped } from "../../pricing/words";

/** From here on cents tell enough. */
const CENTS_FROM = 1;
const CENTS = 2;
const SMALL_PLACES = 6;

/** An exact amount in USD as people read it: `$1,234.57`; below a dollar with up to six decimals, `$0.0041`. */
export function amountText(decimal: string): string {
  const amount = new Decimal(decimal);
  const size = amount.abs();
  const digits = size.gte(CENTS_FROM)
    ? size.toFixed(CENTS, Decimal.ROUND_HALF_UP)
    : size.toFixed(SMALL_PLACES, Decimal.ROUND_HALF_UP).replace(/(\.\d\d\d*?)0+$/, "$1");
  return `${amount.isNegative() && !amount.isZero() ? "−" : ""}$${grouped(digits)}`;
}
