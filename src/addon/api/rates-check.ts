import type { Problem } from "./outcome";

/** The price list as it was read, against the table in use. Nothing has been written. */
export interface RatesCheck {
  /** Names what was checked; goes back with `applyUpdates`, which refuses anything else. */
  readonly check: string;
  /** The version of the table in use that it was compared with. */
  readonly against: string;
  readonly source: {
    readonly title: string;
    readonly url: string;
    /** SHA-256 of the text, hexadecimal. */
    readonly hash: string;
  };
  readonly secondSource:
    | { readonly state: "read"; readonly title: string; readonly url: string }
    /** The first source is offered all the same, unconfirmed. */
    | { readonly state: "down"; readonly title: string; readonly url: string; readonly problem: Problem };
  readonly counts: {
    readonly added: number;
    readonly changed: number;
    readonly ended: number;
    readonly unchanged: number;
  };
  /** The models with a difference, in alphabetical order. */
  readonly models: readonly ModelDifference[];
  /** Each must be ticked by itself for its changes to be applied; all other changes are applied together. */
  readonly ticks: readonly Tick[];
  /** What on the page was not read as a price, and why. */
  readonly left: readonly LeftPart[];
  /** Rows of the Rates sheet that were edited or added by hand and not marked: they are kept as overrides. */
  readonly editedByHand: readonly RateText[];
  /** The day from which changed rates count unless the user gives another: today in the spreadsheet's time zone. */
  readonly from: string;
}

export interface ModelDifference {
  readonly model: string;
  readonly changes: readonly RateChange[];
  readonly unchanged: number;
}

/** One price that is new, another or no longer printed. */
export interface RateChange {
  readonly id: string;
  readonly kind: "added" | "changed" | "ended";
  readonly meter: string;
  /** The meter in words: `cached text input`. */
  readonly label: string;
  readonly tier: string;
  readonly context: "any" | "short" | "long";
  /** USD as decimal text; null where there is none. */
  readonly before: string | null;
  readonly after: string | null;
  /** What the price buys in words: `per 1M tokens`, `per minute`. */
  readonly unit: string;
  /** The change in percent, signed and rounded half-up to one decimal: `-20.0`; null unless changed. */
  readonly percent: string | null;
  readonly confirmation:
    | { readonly state: "confirmed" }
    /** `price` is what the second source has. */
    | { readonly state: "contradicted"; readonly price: string }
    /** The second source does not know this price. */
    | { readonly state: "unknown" }
    /** The second source could not be read. */
    | { readonly state: "unconfirmed" };
  /** The id of the tick without which this change is not applied. */
  readonly tick: string | null;
  /** The user's own price for the same thing, which stays in force. */
  readonly override: string | null;
}

/** A change that is too large or too strange to go along with the others. */
export interface Tick {
  readonly id: string;
  readonly model: string;
  /** `the price rises by 900 %`, `the model is no longer on the page`. */
  readonly reason: string;
}

export interface LeftPart {
  /** The section and line of the page. */
  readonly where: string;
  readonly what: string;
  readonly why: string;
}

/** A rate in words: who, what, how much. */
export interface RateText {
  readonly model: string;
  readonly label: string;
  readonly tier: string;
  readonly context: "any" | "short" | "long";
  readonly price: string;
  readonly unit: string;
}
