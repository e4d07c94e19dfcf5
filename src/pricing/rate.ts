import type { Day } from "./day";
import type { Meter } from "./meter";
import type { Tier } from "./tier";

/** Which requests a rate is for: any, those up to the threshold of input tokens, or those above it. */
export type Context =
  { readonly band: "any" } | { readonly band: "short" | "long"; readonly threshold: number };

/** One price. A price that changes gets a second row; nothing is overwritten. */
export interface Rate {
  /** The model or tool, in its canonical id: `gpt-5`, `ft:gpt-4.1`, `web-search`. */
  readonly model: string;
  readonly meter: Meter;
  readonly tier: Tier;
  readonly context: Context;
  /** USD as decimal text, exactly as printed, without sign or thousands separator: "0.125". "0" means free. */
  readonly price: string;
  /** How many units the price buys: 1,000,000 tokens or characters, 1,000 calls, else 1. */
  readonly per: number;
  /** First day in force, inclusive, UTC; null when not known. */
  readonly from: Day | null;
  /** First day no longer in force, UTC; null while in force. */
  readonly until: Day | null;
  /** Where the price was read. */
  readonly source: string;
  /** The day the source was read: the price was seen to be true then. Null for a user's own rate. */
  readonly checked: Day | null;
  /** What a reader must know: a disagreement between sources, a promotion, an assumption. */
  readonly note: string;
  /** True for a price the user set; it survives a refresh. */
  readonly override: boolean;
}
