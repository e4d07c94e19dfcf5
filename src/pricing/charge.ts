import { Decimal, exactCost, EXACT_BELOW, exactPower, toDouble, toScaled, zerosOf } from "./money";
import type { Rate } from "./rate";

/** Prices quantities of one rate. */
export class Charger {
  private readonly units: number;
  private readonly divisor: number;

  constructor(readonly rate: Rate) {
    const price = toScaled(rate.price);
    const zeros = zerosOf(rate.per);
    const divisor = price && zeros !== undefined ? exactPower(price.scale + zeros) : undefined;
    // Without whole units every charge takes the decimal path.
    this.units = price && divisor !== undefined ? price.units : NaN;
    this.divisor = divisor ?? 1;
  }

  /**
   * The double nearest to the exact cost in USD of a quantity in the meter's unit.
   * Worked: 600,000 audio tokens at "32.00" per 1,000,000 → 19.2.
   */
  cost(quantity: number): number {
    if (Number.isSafeInteger(quantity)) {
      const units = quantity * this.units;
      if (units < EXACT_BELOW) return units / this.divisor;
    }
    return toDouble(this.exactCost(quantity));
  }

  /** The exact cost in USD. */
  exactCost(quantity: number | Decimal): Decimal {
    return exactCost(quantity, this.rate.price, this.rate.per);
  }
}
