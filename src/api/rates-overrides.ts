import type { RateWords } from "../pricing/rate-words";

/** A price of the user's own, as typed into the form. */
export interface OverrideRequest {
  readonly model: string;
  /** A meter of the rate table, `cached_input`. */
  readonly meter: string;
  readonly tier: string;
  /** `any`, or a band for a model with two. */
  readonly context: string;
  /** USD as decimal text, in the unit that is printed: per 1M tokens, per 1,000 calls, else per one. */
  readonly price: string;
  /** First day in force, `2026-08-31`; blank for always. */
  readonly from: string;
  /** First day no longer in force; blank while in force. */
  readonly until: string;
  /** Why: the contract, who agreed to it. */
  readonly note: string;
}

/** A row of the Rates sheet that is the user's. */
export interface OverrideRow extends RateWords {
  /** Goes back with `removeOverride`. */
  readonly id: string;
  readonly meter: string;
  readonly from: string | null;
  readonly until: string | null;
  readonly note: string;
}

/** What the form offers: the values that a rate may have. */
export interface OverrideChoices {
  readonly models: readonly string[];
  readonly meters: readonly { readonly meter: string; readonly label: string; readonly unit: string }[];
  readonly tiers: readonly string[];
  readonly contexts: readonly ("any" | "short" | "long")[];
}
