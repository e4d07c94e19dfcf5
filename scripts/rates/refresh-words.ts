import type { ModelDifference, RateChange } from "../../src/api/rates-check";

/** A model's differences as the refresh prints them, a line each. */
export function differenceLines({ model, changes, doubts }: ModelDifference): readonly string[] {
  return [
    model,
    ...changes.map((change) => `  ${changeWords(change)}`),
    ...doubts.map((doubt) => `  ! ${doubt}`),
  ];
}

function changeWords(change: RateChange): string {
  const { label, tier, context, before, after, unit, percent } = change;
  const what = `${label} (${tier}${context === "any" ? "" : `, ${context} context`})`;
  const prices = [before, after].map((price) => (price === null ? "none" : `$${price}`)).join(" → ");
  const moved = percent === null ? "" : `, ${percent} %`;
  return `${change.kind}: ${what} ${prices} ${unit}${moved}; ${confirmationWords(change)}`;
}

function confirmationWords({ confirmation }: RateChange): string {
  switch (confirmation.state) {
    case "confirmed":
      return "genai-prices has the same";
    case "behind":
      return `genai-prices still has $${confirmation.price}`;
    case "contradicted":
      return `genai-prices has $${confirmation.price}`;
    case "unknown":
      return "genai-prices does not know it";
    case "unconfirmed":
      return "genai-prices could not be read";
  }
}
