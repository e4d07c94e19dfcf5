import { Decimal } from "decimal.js";

// Wide enough that no product or sum of a price and a quantity is ever rounded. Set, not cloned: a second copy of the
// library's constructor would cost every first call of a formula.
Decimal.set({ precision: 120, rounding: Decimal.ROUND_HALF_UP });
export { Decimal };

/** A non-negative decimal as `units / 10^scale`, with units a whole number below 2^53. */
export interface Scaled {
  readonly units: number;
  readonly scale: number;
}

/** Whole numbers below this are exact doubles. */
export const EXACT_BELOW = Number.MAX_SAFE_INTEGER;

/** Powers of ten up to 10^22 are exact doubles, so dividing by one rounds once, correctly. */
const LARGEST_EXACT_POWER = 22;
const POWERS = Array.from({ length: LARGEST_EXACT_POWER + 1 }, (_, exponent) => Number(`1e${exponent}`));

/** The power of ten as an exact double; undefined beyond 10^22. */
export function exactPower(exponent: number): number | undefined {
  return POWERS[exponent];
}

/** `"0.125"` → 125 / 10^3. Undefined when the digits do not fit a whole number below 2^53. */
export function toScaled(price: string): Scaled | undefined {
  const [whole = "0", fraction = ""] = price.split(".");
  const digits = fraction.replace(/0+$/, "");
  const units = Number(whole + digits);
  return Number.isSafeInteger(units) ? { units, scale: digits.length } : undefined;
}

/** The same decimal at a finer scale; undefined when its units would leave the whole numbers below 2^53. */
export function rescale(value: Scaled, scale: number): number | undefined {
  const units = value.units * Number(`1e${scale - value.scale}`);
  return Number.isSafeInteger(units) ? units : undefined;
}

/** How many zeros a `per` of 1, 1,000 or 1,000,000 has; undefined for a number that is no power of ten. */
export function zerosOf(per: number): number | undefined {
  const zeros = POWERS.indexOf(per);
  return zeros < 0 ? undefined : zeros;
}

/**
 * The exact cost of a quantity at a printed price, as a decimal.
 * Worked: 210 tokens at "1.25" per 1,000,000 → 0.0002625.
 */
export function exactCost(quantity: number | Decimal, price: string, per: number): Decimal {
  return new Decimal(quantity).times(price).dividedBy(per);
}

/** The double nearest to a decimal. */
export function toDouble(value: Decimal): number {
  return Number(value.toString());
}

/** A decimal as text, rounded half-up from the exact value: 0.0002625 at 6 places → "0.000263". */
export function roundHalfUp(value: Decimal, places: number): string {
  return value.toFixed(places, Decimal.ROUND_HALF_UP);
}
