import { LONG_CONTEXT_THRESHOLD, type Context } from "../pricing/context";
import { perOf, type Meter } from "../pricing/meter";
import type { Tier } from "../pricing/tier";
import type { FeedRate, RateKey } from "./feed-rate";
import { keyOf } from "./feed-rate";
import type { Left } from "./reading";
import { FeedRefused } from "./reading";

/** A price as read from a row, before it is known whether its model has context bands. */
export interface PrintedPrice {
  readonly model: string;
  readonly meter: Meter;
  readonly tier: Tier;
  readonly band: "plain" | "long";
  readonly price: string;
  readonly note: string;
  /** Where it stands, for a refusal: `Tools, line 12`. */
  readonly where: string;
}

/** Gathers the prices of a page, refuses contradictions, and gives each its context. */
export class RateCollector {
  private readonly prices: PrintedPrice[] = [];
  /** Models with a long price, and models whose threshold is noted beside a price: the note goes first. */
  private readonly banded = new Set<string>();
  private readonly thresholds = new Map<string, number>();
  private common: number | undefined;

  add(price: PrintedPrice): void {
    this.prices.push(price);
    if (price.band === "long") this.banded.add(price.model);
  }

  /** Notes that a model has long-context prices, in a row that could not be read. */
  noteLong(model: string): void {
    this.banded.add(model);
  }

  /** Notes the threshold that the page gives for all models that have two bands. */
  setThreshold(threshold: number): void {
    if (this.common !== undefined && this.common !== threshold)
      throw new FeedRefused(
        "thresholds",
        `The page has two context thresholds, ${this.common} and ${threshold} tokens.`,
      );
    this.common = threshold;
  }

  /** Notes that prices of a model are for requests below a threshold. */
  addThreshold(model: string, threshold: number, where: string): void {
    const known = this.thresholds.get(model);
    if (known !== undefined && known !== threshold)
      throw new FeedRefused(
        "thresholds",
        `${model} has two context thresholds, ${known} and ${threshold} tokens (${where}).`,
      );
    this.thresholds.set(model, threshold);
  }

  /**
   * The rates, each key once. A model with a long price or a threshold anywhere on the page has bands everywhere: a tier
   * that prints no long price for it has none, and the short one must not stand in.
   * @throws FeedRefused when two prices for the same thing disagree.
   */
  rates(): { readonly rates: readonly FeedRate[]; readonly left: readonly Left[] } {
    const seen = new Map<RateKey, FeedRate>();
    const left: Left[] = [];
    for (const printed of this.prices) {
      const rate: FeedRate = {
        model: printed.model,
        meter: printed.meter,
        tier: printed.tier,
        context: this.contextOf(printed),
        price: printed.price,
        per: perOf(printed.meter),
        note: printed.note,
      };
      const key = keyOf(rate);
      const known = seen.get(key);
      if (known && known.price !== rate.price)
        throw new FeedRefused(
          "contradiction",
          `${rate.model} has two prices for ${rate.meter}, ${rate.tier} tier: $${known.price} and $${rate.price} (${printed.where}).`,
        );
      if (known)
        left.push({
          kind: "repeat",
          where: printed.where,
          what: `${rate.model} ${rate.meter} $${rate.price}`,
          why: "the same price stands on the page before",
          models: [],
          prices: [],
        });
      else seen.set(key, rate);
    }
    return { rates: [...seen.values()], left };
  }

  private contextOf({ model, band }: PrintedPrice): Context {
    const noted = this.thresholds.get(model);
    const threshold = noted ?? (this.banded.has(model) ? (this.common ?? LONG_CONTEXT_THRESHOLD) : undefined);
    if (threshold === undefined) return { band: "any" };
    return { band: band === "long" ? "long" : "short", threshold };
  }
}
