import { keyOf, type Canonical, type FeedRate } from "../../src/feeds/feed-rate";
import { pageSource, refreshTable } from "../../src/feeds/refresh";
import { parseDay, type Day } from "../../src/pricing/day";
import type { Rate } from "../../src/pricing/rate";
import { pageSourceId, type Claim, type SourceId } from "./claim";
import { secondRates, type Refresh } from "./refreshes";
import { readTsv } from "./tsv";

/** A table with what later refreshes changed, and the sources of these changes. */
export interface Replayed {
  readonly claims: readonly Claim[];
  /** The same as rates of a table in use. */
  readonly rates: readonly Rate[];
  /** Lines for sources.tsv. */
  readonly sources: string;
}

/**
 * Carries the kept refreshes out again, one after the other, by the very code that the sidebar uses: the inputs stay all
 * that the table is made from.
 */
export function replayRefreshes(
  claims: readonly Claim[],
  sourcesText: string,
  refreshes: readonly Refresh[],
  canonical: Canonical,
): Replayed {
  let sources = sourcesText;
  let rates = claims;
  for (const refresh of refreshes) {
    sources += `${pageSourceId(refresh.read)}\t${pageSource(refresh.read)}\thttps://developers.openai.com/api/docs/pricing.md\t${refresh.read}\tfacts only\n`;
    const titles = new Titles(sources);
    const refreshed = refreshTable({
      page: refresh.page,
      second: secondRates(refresh, canonical),
      inUse: { official: rates.map((claim) => titles.toRate(claim)), overrides: [], newer: null },
      day: refresh.read,
      canonical,
      effective: refresh.from,
      ticked: refresh.accepted,
    });
    if (!refreshed.ok) throw new Error(`The refresh of ${refresh.read}: ${refreshed.failure.message}`);
    const before = new Map(rates.map((claim) => [periodKey(claim), claim]));
    rates = refreshed.value.rates.map((rate) => titles.toClaim(rate, before.get(periodKey(rate))));
  }
  const titles = new Titles(sources);
  return { claims: rates, rates: rates.map((claim) => titles.toRate(claim)), sources };
}

/** The sources by id and by title: the inputs name the one, the table in use the other. */
class Titles {
  private readonly byId = new Map<string, { readonly title: string; readonly checked: Day | null }>();
  private readonly byTitle = new Map<string, SourceId>();

  constructor(sources: string) {
    for (const row of readTsv(sources)) {
      const [id = "", title = ""] = ["id", "title"].map((name) => row.get(name));
      this.byId.set(id, { title, checked: parseDay(row.get("checked") ?? "") ?? null });
      this.byTitle.set(title, id);
    }
  }

  toRate(claim: Claim): Rate {
    const source = this.byId.get(claim.source);
    if (!source) throw new Error(`sources.tsv has no ${claim.source}`);
    return { ...claim, source: source.title, checked: source.checked, override: false };
  }

  /** A row's day is its source's day in the bundled table, so that a confirmation alone changes no line of it. */
  toClaim(rate: Rate, before: Claim | undefined): Claim {
    const { model, meter, tier, context, price, per, from, until, note, source: title } = rate;
    const source = this.byTitle.get(title);
    if (source === undefined) throw new Error(`sources.tsv has no source of the title ${title}`);
    // What a refresh adds was read on OpenAI's page, and holds from the day on which it was seen there.
    const { certainty, day } = before ?? { certainty: "documented", day: "first seen" };
    return { model, meter, tier, context, price, per, from, until, note, source, certainty, day };
  }
}

/** A price and the day it begins: a refresh ends such periods and begins new ones. */
function periodKey(rate: FeedRate & { readonly from: Day | null }): string {
  return `${keyOf(rate)} ${rate.from ?? ""} ${rate.price}`;
}
