import type { Day } from "../day";
import type { Decimal } from "../money";
import { PricingError } from "../errors";
import type { RateTable } from "../rate-table";
import { TIERS, type Tier } from "../tier";
import { familyOf } from "./model-family";
import { quoteRequest, type RequestQuote, type RequestTokens } from "./request-quote";

interface Asked {
  readonly model: string;
  readonly tier: Tier;
  readonly day: Day;
}

/** The same request in the other service tiers that the model is sold in on the day, the cheapest first. */
export function otherTiers(table: RateTable, asked: Asked, tokens: RequestTokens): readonly RequestQuote[] {
  const tiers = TIERS.filter((tier) => tier !== asked.tier);
  return cheapestFirst(tiers.map((tier) => quoteOrNone(table, { ...asked, tier }, tokens)));
}

/**
 * The same request with up to `most` cheaper models that are sold on the day: of its own family first, else of the
 * newest ones, in each the cheapest first.
 */
export function cheaperModels(
  table: RateTable,
  asked: Asked,
  tokens: RequestTokens,
  {
    candidates,
    cost,
    most,
  }: { readonly candidates: readonly string[]; readonly cost: Decimal; readonly most: number },
): readonly RequestQuote[] {
  const family = familyOf(asked.model);
  const quotes = cheapestFirst(
    candidates
      .filter((model) => model !== asked.model && isSold(table, model, asked.day))
      .map((model) => quoteOrNone(table, { ...asked, model }, tokens)),
  ).filter((quote) => quote.cost.lessThan(cost));
  const relatives = quotes.filter(({ model }) => familyOf(model) === family);
  const others = quotes
    .filter(({ model }) => familyOf(model) !== family)
    .sort((a, b) => (releasedOf(table, a.model) < releasedOf(table, b.model) ? 1 : -1));
  return [...relatives, ...others].slice(0, most);
}

/** True for a model that is out on the day and not shut down. */
export function isSold(table: RateTable, model: string, day: Day): boolean {
  const fact = table.factOf(model);
  const ended = fact?.shutdown ?? null;
  return (ended === null || day < ended) && (fact?.released ?? day) <= day;
}

function releasedOf(table: RateTable, model: string): string {
  return table.factOf(model)?.released ?? "";
}

/** Nothing where a price that is needed is not known: such a model or tier is no alternative. */
function quoteOrNone(table: RateTable, asked: Asked, tokens: RequestTokens): RequestQuote | undefined {
  try {
    return quoteRequest(table, asked, tokens);
  } catch (error) {
    if (error instanceof PricingError) return undefined;
    throw error;
  }
}

function cheapestFirst(quotes: readonly (RequestQuote | undefined)[]): RequestQuote[] {
  return quotes.filter((quote) => quote !== undefined).sort((a, b) => a.cost.comparedTo(b.cost));
}
