import { Decimal, EXACT_BELOW, toScaled, zerosOf } from "../pricing/money";
import type { Rate } from "../pricing/rate";

/** Places after the point of a figure that no decimal can write out, such as a third of a minute. */
const LONGEST_FRACTION = 30;
/** An amount beyond these powers of ten is no amount, and would be a text of as many digits. */
const LARGEST_EXPONENT = 100;

const PLAIN = /^-?\d+(?:\.\d+)?$/;
const WITH_EXPONENT = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i;

/**
 * A number as written in a file → plain decimal text without idle zeros: `0.4530` → `0.453`, `31422.0` → `31422`,
 * `0E-6176` → `0`, `1.5e-7` → `0.00000015`. Undefined for what is no number. Nothing passes through a binary fraction.
 */
export function decimalText(value: string | number): string | undefined {
  const text = typeof value === "number" ? String(value) : value.trim();
  if (PLAIN.test(text)) return trimZeros(text);
  if (!WITH_EXPONENT.test(text)) return undefined;
  const decimal = new Decimal(text);
  if (decimal.isZero()) return "0";
  return Math.abs(decimal.e) > LARGEST_EXPONENT ? undefined : decimal.toFixed();
}

function trimZeros(text: string): string {
  const sign = text.startsWith("-") ? "-" : "";
  const [whole = "", fraction = ""] = text.slice(sign.length).split(".");
  const digits = whole.replace(/^0+(?=\d)/, "");
  const places = fraction.replace(/0+$/, "");
  if (digits === "0" && places === "") return "0";
  return places === "" ? `${sign}${digits}` : `${sign}${digits}.${places}`;
}

/** A count of tokens, calls or characters as a safe whole number; undefined for what is none. `31422.0` is one. */
export function wholeNumber(value: string | number): number | undefined {
  const number = typeof value === "number" ? value : Number(decimalText(value) ?? NaN);
  return Number.isSafeInteger(number) && number >= 0 ? number : undefined;
}

/** A decimal as text; one that does not end, or is very long, is rounded to 30 places. */
export function textOfDecimal(value: Decimal): string {
  const short =
    value.decimalPlaces() > 2 * LONGEST_FRACTION ? value.toDecimalPlaces(LONGEST_FRACTION) : value;
  return short.toFixed();
}

/** What was counted in the meter's unit: 5,430 seconds, 60 a minute → "90.5". */
export function quotientText(count: number | Decimal, inUnit: number): string {
  if (inUnit === 1) return typeof count === "number" ? String(count) : count.toFixed();
  return textOfDecimal(new Decimal(count).dividedBy(inUnit));
}

/** Writes the exact cost in USD of quantities at one rate: 1,812,000 tokens at "0.25" per 1M → "0.453". */
export class CostWriter {
  /** The price of one unit as a whole number over a power of ten; NaN where the long way is taken. */
  private readonly units: number;
  private readonly scale: number;

  constructor(readonly rate: Rate) {
    const price = toScaled(rate.price);
    const zeros = zerosOf(rate.per);
    this.units = price && zeros !== undefined ? price.units : NaN;
    this.scale = (price?.scale ?? 0) + (zeros ?? 0);
  }

  /** @param inUnit how many of what was counted make one unit of the meter: 60 seconds a minute */
  text(count: number | Decimal, inUnit: number): string {
    if (inUnit === 1 && typeof count === "number" && Number.isSafeInteger(count)) {
      const units = count * this.units;
      if (units >= 0 && units < EXACT_BELOW) return scaledText(units, this.scale);
    }
    const { price, per } = this.rate;
    return textOfDecimal(new Decimal(count).times(price).dividedBy(per).dividedBy(inUnit));
  }
}

/** `453` over 10^3 → "0.453". */
function scaledText(units: number, scale: number): string {
  const digits = String(units).padStart(scale + 1, "0");
  const point = digits.length - scale;
  return trimZeros(`${digits.slice(0, point)}.${digits.slice(point) || "0"}`);
}

/** Adds decimal texts exactly. */
export class ExactSum {
  private sum = new Decimal(0);
  private terms = 0;

  add(text: string | null): void {
    if (text === null) return;
    this.terms++;
    if (text !== "0") this.sum = this.sum.plus(text);
  }

  /** The sum; null when nothing was added. */
  get text(): string | null {
    return this.terms === 0 ? null : this.sum.toFixed();
  }

  /** The sum, "0" when nothing was added. */
  get textOrZero(): string {
    return this.sum.toFixed();
  }
}
