import { Decimal } from "../pricing/money";

export const ZERO = new Decimal(0);

export function sum(values: readonly Decimal[]): Decimal {
  return values.reduce((total, value) => (value.isZero() ? total : total.plus(value)), ZERO);
}
