import type { FeedRate } from "../../src/feeds/feed-rate";
import { unreadPrices, type OfficialPage } from "../../src/feeds/official-page";
import { METERS } from "../../src/pricing/meter";
import { grouped } from "../../src/pricing/words";

/** What a page says, as tools read it: the contract of `rates:read --json`. */
export function readJson(page: OfficialPage): string {
  const rates = page.rates.map(({ model, meter, tier, context, price, per }) => ({
    model,
    meter,
    tier,
    context: context.band,
    price,
    per,
  }));
  return JSON.stringify({ rates, left: unreadPrices(page) });
}

/** What a page says, as a maintainer reads it: a line for the prices of a model, tier and context; then what was not read. */
export function readLines(page: OfficialPage): readonly string[] {
  const groups = new Map<string, FeedRate[]>();
  for (const rate of page.rates) {
    const key = `${rate.model}|${rate.tier}|${rate.context.band}`;
    groups.set(key, [...(groups.get(key) ?? []), rate]);
  }
  const models = new Set(page.rates.map(({ model }) => model));
  const unread = unreadPrices(page);
  return [
    `${page.rates.length} prices of ${models.size} models, in USD; per 1M tokens where nothing else is said.`,
    "",
    ...[...groups.values()].sort(byName).map(groupLine),
    "",
    unread.length === 0
      ? "Every price on the page was read."
      : `Not read: ${unread.length} cells, rows and sentences that say a price, or something about prices.`,
    ...unread.flatMap(({ line, text, why }) => [`  line ${line}: ${text}`, `    ${why}`]),
  ];
}

function groupLine(rates: readonly FeedRate[]): string {
  const [first] = rates;
  if (!first) return "";
  const { model, tier, context } = first;
  const band =
    context.band === "any"
      ? ""
      : `, ${context.band === "short" ? "up to" : "above"} ${grouped(context.threshold)} tokens`;
  return `${model} (${tier}${band}): ${rates.map(priceWords).join(", ")}`;
}

function priceWords({ meter, price, per }: FeedRate): string {
  const { unit } = METERS[meter];
  const what = price === "0" ? "free" : `$${price}`;
  if (unit === "token") return `${meter} ${what}`;
  return `${meter} ${what} per ${per === 1 ? unit : `${grouped(per)} ${unit}s`}`;
}

function byName([one]: readonly FeedRate[], [other]: readonly FeedRate[]): number {
  return (one?.model ?? "").localeCompare(other?.model ?? "");
}
