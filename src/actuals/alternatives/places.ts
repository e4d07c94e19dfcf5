import type { ChargeLine } from "../charges/line";

/** What is priced anew: a meter of a model in a tier, over all days. */
export interface Place {
  readonly model: string;
  readonly tier: string;
  /** As on Charges: `long_input`. */
  readonly meter: string;
}

/** More rows than these are nothing that a person reads, and each adds up all charges. */
export const MOST_PLACES = 1_000;

/** All that was used, each once, in the order of models, tiers and meters. */
export function placesOf(lines: readonly ChargeLine[]): Place[] {
  const places = new Map<string, Place>();
  for (const { kind, model, tier, meter } of lines) {
    if (kind === "usage" || kind === "log")
      places.set([model, tier, meter].join("\t"), { model, tier, meter });
  }
  return [...places].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, place]) => place);
}
