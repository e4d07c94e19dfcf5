import { grouped } from "../../pricing/words";

/** `$1,234.50`; a minus sign stands before the dollar. */
export function dollars(decimal: string): string {
  return decimal.startsWith("-") ? `−$${grouped(decimal.slice(1))}` : `$${grouped(decimal)}`;
}

/** A difference with its sign: `+$12.00`, `−$12.00`, `$0.00`. */
export function signedDollars(decimal: string): string {
  return isZero(decimal) || decimal.startsWith("-") ? dollars(decimal) : `+${dollars(decimal)}`;
}

/** `+12.5 %`; the sign is left out at zero. */
export function signedPercent(decimal: string): string {
  if (isZero(decimal)) return `${decimal.replace("-", "")} %`;
  return decimal.startsWith("-") ? `−${grouped(decimal.slice(1))} %` : `+${grouped(decimal)} %`;
}

/** An amount in a currency that is not the dollar's: `1,234.50 EUR`. */
export function inCurrency(decimal: string, currency: string): string {
  const amount = decimal.startsWith("-") ? `−${grouped(decimal.slice(1))}` : grouped(decimal);
  return `${amount} ${currency}`;
}

/** `Dec 2026` of a first day of a month. */
export function monthName(day: string): string {
  const [year = "", month = ""] = day.split("-");
  return `${MONTH_NAMES[Number(month) - 1] ?? month} ${year}`;
}

const MONTH_NAMES = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

function isZero(decimal: string): boolean {
  return !/[1-9]/.test(decimal);
}
