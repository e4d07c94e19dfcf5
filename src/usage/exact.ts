import { Decimal, EXACT_BELOW, exactPower, toScaled, zerosOf } from "../pricing/money";
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

const ZERO = "0".charCodeAt(0);

/** Without regular expressions: every figure of a file goes through here. */
function trimZeros(text: string): string {
  const sign = text.startsWith("-") ? 1 : 0;
  const point = text.indexOf(".");
  const wholeEnd = point < 0 ? text.length : point;
  let from = sign;
  while (from < wholeEnd - 1 && text.charCodeAt(from) === ZERO) from++;
  let end = text.length;
  if (point >= 0) {
    while (end > point + 1 && text.charCodeAt(end - 1) === ZERO) end--;
    if (end === point + 1) end = point;
  }
  if (end === from + 1 && text.charCodeAt(from) === ZERO) return "0";
  return sign === 0 ? text.slice(from, end) : `-${text.slice(from, end)}`;
}

/** A group of thousands never follows a zero, and a float writes no three zeros: `0.000` and `31422.0` are no such thing. */
const POINTED_GROUPS = /^[+-]?[1-9]\d{0,2}(?:\.\d{3})+$/;

/**
 * Whether what should be a whole number has points that group thousands where a comma stands before decimals: `1.000`, which
 * a spreadsheet that was opened and saved again writes for a thousand, and which would be read as 1.
 */
export function mayBeGrouped(text: string): boolean {
  return POINTED_GROUPS.test(text.trim());
}

/** A count of tokens, calls or characters as a safe whole number; undefined for what is none. `31422.0` is one. */
export function wholeNumber(value: string | number): number | undefined {
  const number = typeof value === "number" ? value : Number(decimalText(value) ?? NaN);
  return Number.isSafeInteger(number) && number >= 0 ? number : undefined;
}

/** A decimal as text; one that does not end, or is very long, is rounded to 30 places. */
function textOfDecimal(value: Decimal): string {
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

/**
 * Adds decimal texts exactly. Most amounts are whole numbers below 2^53 over a power of ten, and so are their sums: those
 * are added as such, and only what goes beyond takes the long way.
 */
export class ExactSum {
  private units = 0;
  private scale = 0;
  private beyond: Decimal | undefined;
  private terms = 0;

  add(text: string | null): void {
    if (text === null) return;
    this.terms++;
    if (text !== "0" && !this.addScaled(text)) this.beyond = (this.beyond ?? new Decimal(0)).plus(text);
  }

  private addScaled(text: string): boolean {
    const point = text.indexOf(".");
    const places = point < 0 ? 0 : text.length - point - 1;
    const term = point < 0 ? Number(text) : withoutPoint(text, point);
    const scale = Math.max(places, this.scale);
    const units = raised(this.units, scale - this.scale) + raised(term, scale - places);
    if (!(Math.abs(units) < EXACT_BELOW) || text.includes("e")) return false;
    this.units = units;
    this.scale = scale;
    return true;
  }

  /** The sum; null when nothing was added. */
  get text(): string | null {
    return this.terms === 0 ? null : this.textOrZero;
  }

  /** The sum, "0" when nothing was added. */
  get textOrZero(): string {
    const { units, scale, beyond } = this;
    if (beyond !== undefined) return beyond.plus(new Decimal(units).dividedBy(`1e${scale}`)).toFixed();
    return units < 0 ? `-${scaledText(-units, scale)}` : scaledText(units, scale);
  }
}

/** `12.5` with its point at 2 → 125. */
function withoutPoint(text: string, point: number): number {
  const whole = raised(Number(text.slice(0, point)), text.length - point - 1);
  const fraction = Number(text.slice(point + 1));
  if (!(fraction < EXACT_BELOW)) return NaN;
  return text.startsWith("-") ? whole - fraction : whole + fraction;
}

/** A whole number with so many zeros more; NaN where a double cannot hold it. */
function raised(units: number, zeros: number): number {
  const product = zeros === 0 ? units : units * (exactPower(zeros) ?? NaN);
  return Math.abs(product) < EXACT_BELOW ? product : NaN;
}
