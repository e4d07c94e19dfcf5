import type { Band } from "./context";
import type { Day } from "./day";
import { PricingError } from "./errors";
import type { Meter } from "./meter";
import type { ModelFact } from "./model-facts";
import { isInForce, type Period } from "./period";
import type { Rate } from "./rate";
import type { Tier } from "./tier";

interface Asked {
  readonly model: string;
  readonly meter: Meter;
  readonly tier: Tier;
  readonly day: Day;
  readonly band?: Band | undefined;
}

/**
 * Says why a model has no price for what is asked, in words for the person who asked: which of meter, tier, band or day.
 * @param rates all rates of the model
 */
export function missingPrice(
  rates: readonly Rate[],
  fact: ModelFact | undefined,
  asked: Asked,
): PricingError {
  const { model, meter, tier, day, band } = asked;
  const ofMeter = rates.filter((rate) => rate.meter === meter);
  if (ofMeter.length === 0) {
    return new PricingError(
      `"${model}" has no ${meter} price. It is priced by ${unique(rates.map((rate) => rate.meter)).join(", ")}.`,
    );
  }
  const ofTier = ofMeter.filter((rate) => rate.tier === tier);
  if (ofTier.length === 0) {
    const tiers = unique(ofMeter.map((rate) => rate.tier));
    return new PricingError(
      `"${model}" has no ${meter} price in the ${tier} tier. It has: ${tiers.join(", ")}.`,
    );
  }
  if (ofTier.some((rate) => isInForce(rate, day))) {
    return new PricingError(
      `"${model}" has no ${tier} ${band ?? "short"}-context ${meter} price: it is not sold, or its price is not known.`,
    );
  }
  const released = fact?.released ?? null;
  const notYet = released !== null && day < released ? ` It was released on ${released}.` : "";
  return new PricingError(
    `"${model}" has no ${tier} ${meter} price on ${day}: ${explainDay(ofTier, day)}.${notYet}`,
    ["day"],
  );
}

/** Where a day lies beside the periods of the prices: before the first, after the last, or between two. */
function explainDay(periods: readonly Period[], day: Day): string {
  const starts = unique(periods.map(({ from }) => from).filter(isDay)).sort();
  const ends = unique(periods.map(({ until }) => until).filter(isDay)).sort();
  const next = starts.find((start) => day < start);
  const last = ends.filter((end) => end <= day).pop();
  if (last !== undefined && next !== undefined) return `from ${last} until ${next} none is known`;
  if (next !== undefined) return `its first known one is from ${next}`;
  return `the last known one ended on ${last ?? "an unknown day"}`;
}

function isDay(day: Day | null): day is Day {
  return day !== null;
}

function unique<T>(values: readonly T[]): T[] {
  return [...new Set(values)];
}
