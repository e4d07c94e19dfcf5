import { rateWords } from "../../src/pricing/rate-words";
import type { ReviewedChange, ReviewedModel } from "../../src/feeds/review";

/** A model's differences as the refresh prints them, a line each. */
export function differenceLines({ model, changes, doubts }: ReviewedModel): readonly string[] {
  return [
    model,
    ...changes.map((change) => `  ${changeWords(change)}`),
    ...doubts.map((doubt) => `  ! ${doubt}`),
  ];
}

function changeWords(change: ReviewedChange): string {
  const { before, after } = change;
  const { label, tier, context, unit } = rateWords(after ?? before);
  const what = `${label} (${tier}${context === "any" ? "" : `, ${context} context`})`;
  const prices = [before, after].map((rate) => (rate === null ? "none" : `$${rate.price}`)).join(" → ");
  const moved = change.kind !== "changed" || change.percent === null ? "" : `, ${change.percent} %`;
  return `${change.kind}: ${what} ${prices} ${unit}${moved}; ${confirmationWords(change)}`;
}

function confirmationWords({ opinion }: ReviewedChange): string {
  switch (opinion.state) {
    case "confirmed":
      return "genai-prices has the same";
    case "behind":
      return `genai-prices still has $${opinion.price}`;
    case "contradicted":
      return `genai-prices has $${opinion.price}`;
    case "unknown":
      return "genai-prices does not know it";
    case "unconfirmed":
      return "genai-prices could not be read";
  }
}
