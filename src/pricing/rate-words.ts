import { METERS, type Meter } from "./meter";
import type { Rate } from "./rate";
import { grouped } from "./words";

/** What a price buys: `per 1M tokens`, `per 1,000 calls`, `per minute`. */
export function unitWords(meter: Meter, per: number): string {
  const { unit } = METERS[meter];
  if (per === 1_000_000) return `per 1M ${unit}s`;
  return per === 1 ? `per ${unit}` : `per ${grouped(per)} ${unit}s`;
}

/** A rate in words: who, what, how much. */
export interface RateWords {
  readonly model: string;
  /** The meter: `cached text input`. */
  readonly label: string;
  readonly tier: string;
  readonly context: "any" | "short" | "long";
  /** USD as decimal text. */
  readonly price: string;
  readonly unit: string;
}

export function rateWords({
  model,
  meter,
  tier,
  context,
  price,
  per,
}: Pick<Rate, "model" | "meter" | "tier" | "context" | "price" | "per">): RateWords {
  return {
    model,
    label: METERS[meter].label,
    tier,
    context: context.band,
    price,
    unit: unitWords(meter, per),
  };
}
