import type { Context } from "./context";
import type { Day } from "./day";
import type { Meter } from "./meter";
import type { Period } from "./period";
import type { Tier } from "./tier";

/** One price. A price that changes gets a second row; nothing is overwritten. */
export interface Rate extends Period {
  /** The model or tool, in its canonical id: `gpt-5`, `ft:gpt-4.1`, `web-search`. */
  readonly model: string;
  readonly meter: Meter;
  readonly tier: Tier;
  readonly context: Context;
  /** USD as decimal text, exactly as printed, without sign or thousands separator: "0.125". "0" means free. */
  readonly price: string;
  /** How many units the price buys: 1,000,000 tokens or characters, 1,000 calls, else 1. */
  readonly per: number;
  /** Where the price was read. */
  readonly source: string;
  /** The day the source was read: the price was seen to be true then. Null for a user's own rate. */
  readonly checked: Day | null;
  /** What a reader must know: a disagreement between sources, a promotion, an assumption. */
  readonly note: string;
  /** True for a price the user set; it survives a refresh. */
  readonly override: boolean;
}
