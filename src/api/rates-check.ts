import type { RateWords } from "../pricing/rate-words";
import type { Problem } from "./problem";

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
  /** Its title stands within a sentence. */
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
  /** The models with a difference or with an override of the user's, in alphabetical order. */
  readonly models: readonly ModelDifference[];
  /** What the table that comes with RateSheet knows better than the Rates sheet; null for nothing. Applied with the rest. */
  readonly newer: NewerRates | null;
  /** What on the page was not read as a price, and why. */
  readonly left: readonly LeftPart[];
  /** Rows of the Rates sheet that were edited or added by hand and not marked: they are kept as overrides. */
  readonly editedByHand: readonly RateWords[];
  /** The day from which changed rates count unless the user gives another: today in the spreadsheet's time zone. */
  readonly from: string;
}

/** What the page says of one model. Its changes are applied together or not at all. */
export interface ModelDifference {
  readonly model: string;
  readonly changes: readonly RateChange[];
  readonly unchanged: number;
  /** Rates in use that stand in a part of the page that could not be read; they stay as they are. */
  readonly unread: number;
  /**
   * Why the changes are too large or too strange to go along with the others, in plain words. Where there is any, the
   * model must be ticked by itself; the changes of all other models are applied together.
   */
  readonly doubts: readonly string[];
  /** The user's own prices for something the page prices too. They stay in force. */
  readonly overrides: readonly RateWords[];
}

/** One price that is new, another or no longer printed. */
export interface RateChange extends Omit<RateWords, "model" | "price"> {
  readonly kind: "added" | "changed" | "ended";
  readonly meter: string;
  /** USD as decimal text; null where there is none. */
  readonly before: string | null;
  readonly after: string | null;
  /** The change in percent, signed and rounded half-up to one decimal: `-20.0`; null unless changed. */
  readonly percent: string | null;
  /** What the second source says; `price` is the one it has, in the same unit. */
  readonly confirmation:
    | { readonly state: "confirmed" }
    /** It still has the price in use: it has not seen the change, or there is none. */
    | { readonly state: "behind"; readonly price: string }
    | { readonly state: "contradicted"; readonly price: string }
    /** The second source does not know this price. */
    | { readonly state: "unknown" }
    /** The second source could not be read. */
    | { readonly state: "unconfirmed" };
}

/** A Rates sheet that an older RateSheet made: what the table of this one has otherwise. Prices of the user's own stay. */
export interface NewerRates {
  /** Prices in force that were wrong; USD as decimal text. */
  readonly corrections: readonly (Omit<RateWords, "price"> & {
    readonly before: string;
    readonly after: string;
    /** Where the right one was read. */
    readonly source: string;
  })[];
  /** Prices for which there is none: they were wrong. */
  readonly dropped: readonly RateWords[];
  /** How many rates are of something that the sheet has no price for. */
  readonly added: number;
  /** How many earlier prices are new to the sheet. */
  readonly history: number;
  /** How many prices get a first or last day. */
  readonly dated: number;
}

export interface LeftPart {
  /** The section and line of the page. */
  readonly where: string;
  readonly what: string;
  readonly why: string;
}
