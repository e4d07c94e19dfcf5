import type { RatesCheck } from "../../api/rates-check";
import { countOf } from "../../pricing/words";

/** `2 new · 1 changed · 640 unchanged`; kinds that do not occur are left out. */
export function summaryOf({ added, changed, ended, unchanged }: RatesCheck["counts"]): string {
  if (added + changed + ended === 0) return `No price has changed. ${countOf(unchanged, "rate")} compared.`;
  const parts = [
    [added, "new"],
    [changed, "changed"],
    [ended, "ended"],
    [unchanged, "unchanged"],
  ] as const;
  return parts
    .filter(([count]) => count > 0)
    .map(([count, word]) => countOf(count, word, word))
    .join(" · ");
}

/** How many changes are applied: those of models without doubts, and of the models ticked. */
export function countChosen({ models }: Pick<RatesCheck, "models">, ticked: ReadonlySet<string>): number {
  return models
    .filter(({ model, doubts }) => doubts.length === 0 || ticked.has(model))
    .reduce((sum, { changes }) => sum + changes.length, 0);
}

/** Applying writes even when no price is changed: it makes the Rates sheet, or renews the day on which it was read. */
export function applyLabel(chosen: number, hasRatesSheet: boolean, hasNewer: boolean): string {
  if (chosen > 0) return `Apply ${countOf(chosen, "change")}`;
  if (hasNewer) return "Take over the newer table";
  return hasRatesSheet ? "Confirm the rates as of today" : "Make the Rates sheet";
}

/** What a date field gives: a day, or nothing when it is incomplete. */
export function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text);
}
