import { Decimal } from "./money";
import type { Rate } from "./rate";

/** Whether two prices are the same per unit, however they are written: 1.25 per 1,000,000 is 0.00125 per 1,000. */
export function samePrice(one: Pick<Rate, "price" | "per">, other: Pick<Rate, "price" | "per">): boolean {
  if (one.price === other.price && one.per === other.per) return true;
  return new Decimal(one.price).times(other.per).eq(new Decimal(other.price).times(one.per));
}
