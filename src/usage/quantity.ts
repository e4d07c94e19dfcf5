import type { Meter } from "../pricing/meter";
import type { Decimal } from "../pricing/money";

/** How much was used on a meter, as it was counted: exact, even where the meter's unit would not be (100 seconds). */
export interface Quantity {
  readonly meter: Meter;
  /** What was counted, at least 0. */
  readonly count: number | Decimal;
  /** How many of what was counted make one unit of the meter: 60 seconds a minute, else 1. */
  readonly inUnit: number;
}

/** What one request, or many, used. */
export interface Usage {
  readonly quantities: readonly Quantity[];
  /** Input tokens of all kinds together, which decide the context band. */
  readonly inputTokens: number;
}
