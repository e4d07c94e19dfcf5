import { findLatestModel, findModel, resolveModel } from "../pricing/aliases";
import { billedRate } from "../pricing/billed-rate";
import type { Band } from "../pricing/context";
import type { Day } from "../pricing/day";
import { PricingError } from "../pricing/errors";
import type { Detail } from "../pricing/images/image-rule";
import { countImageTokens } from "../pricing/images/image-tokens";
import { imageRule } from "../pricing/images/model-images";
import type { Meter } from "../pricing/meter";
import { Decimal } from "../pricing/money";
import type { ModelFact } from "../pricing/model-facts";
import { isInForce } from "../pricing/period";
import type { Rate } from "../pricing/rate";
import type { RateTable } from "../pricing/rate-table";
import { failure, success, type Result } from "../pricing/result";
import type { Tier } from "../pricing/tier";
import { pricedSearch } from "../pricing/tools/tool-cost";
import { isSearchTool, searchContent, type SearchContent } from "../pricing/tools/web-search";

export interface PriceQuery {
  readonly model: string;
  readonly meter: Meter;
  readonly tier: Tier;
  /** `long` answers with the one price of a model that has no bands. */
  readonly band: Band;
  readonly day: Day;
}

/** A failure says why there is no answer and what to do, for the person who chose the model. */
export type Answer<Found> = Result<Found, string>;

/** All that a forecast asks of the world outside its drivers. */
export interface Prices {
  /** USD for one unit of the meter. */
  price(query: PriceQuery): Answer<Decimal>;
  /** Input tokens of one image. */
  imageTokens(image: ImageQuery): Answer<number>;
  /** Whether a model has prices of its own for a meter. */
  hasMeter(model: string, meter: Meter, day: Day): boolean;
  /** By what a model's call of a tool is billed, and what a search brings into its input. */
  search(query: SearchQuery): Answer<Search>;
  /** What is said of a price that is promotional: how long it holds at least; undefined for any other. */
  promotion(query: PriceQuery): string | undefined;
  /** Tokens that a model reads and writes in one request at most, if it is known. */
  contextWindow(model: string): number | undefined;
  /** The day a model could first be used, if it is known. */
  released(model: string): Day | undefined;
  /** The day a model is or was shut down, if it is known. */
  shutdown(model: string): Day | undefined;
}

export interface ImageQuery {
  readonly model: string;
  readonly width: number;
  readonly height: number;
  readonly detail: Detail;
  readonly day: Day;
}

export interface SearchQuery {
  readonly tool: string;
  readonly model: string;
  readonly day: Day;
}

export interface Search {
  /** The tool whose price counts. */
  readonly tool: string;
  readonly content: SearchContent;
}

/** A price that ends on a day that nobody knows: its note says so, and until when it holds at least. */
const PROMOTIONAL = /promotional[^;]*/i;

/** The prices of a rate table, each looked up once. */
export function pricesOf(table: RateTable): Prices {
  const rateOf = ({ model, meter, tier, band, day }: PriceQuery): Rate =>
    billedRate(table, { model: resolveModel(model, table, day), meter, tier, band, day });
  const unitPrice = (query: PriceQuery): Decimal => {
    const { price, per } = rateOf(query);
    return new Decimal(price).dividedBy(per);
  };
  const factOf = (model: string): ModelFact | undefined => table.factOf(findLatestModel(model, table) ?? "");
  return {
    price: remember((query: PriceQuery) => answer(() => unitPrice(query)), priceKey),
    imageTokens: remember(
      (image: ImageQuery) =>
        answer(() => {
          const rule = imageRule(resolveModel(image.model, table, image.day), image.day);
          return countImageTokens(rule, { width: image.width, height: image.height }, image.detail).total;
        }),
      (image) => [image.model, image.width, image.height, image.detail, image.day].join("\t"),
    ),
    hasMeter: (model, meter, day) => {
      const name = findModel(model, table, day);
      return (
        name !== undefined && table.ratesOf(name).some((rate) => rate.meter === meter && isInForce(rate, day))
      );
    },
    search: ({ tool, model, day }) =>
      answer(() => {
        const named = tool.trim().toLowerCase();
        if (!isSearchTool(named)) return { tool, content: { kind: "input" } };
        const canonical = resolveModel(model, table, day);
        const priced = pricedSearch(named, canonical);
        return { tool: priced, content: searchContent(priced, canonical) };
      }),
    promotion: (query) => {
      const found = answer(() => rateOf(query).note);
      return found.ok ? PROMOTIONAL.exec(found.value)?.[0].trim() : undefined;
    },
    contextWindow: (model) => factOf(model)?.contextWindow ?? undefined,
    released: (model) => factOf(model)?.released ?? undefined,
    shutdown: (model) => factOf(model)?.shutdown ?? undefined,
  };
}

function priceKey({ model, meter, tier, band, day }: PriceQuery): string {
  return `${model}\t${meter}\t${tier}\t${band}\t${day}`;
}

/** Only what is wrong with the question becomes an answer; a fault of the program goes on. */
function answer<Found>(find: () => Found): Answer<Found> {
  try {
    return success(find());
  } catch (error) {
    if (error instanceof PricingError) return failure(error.message);
    throw error;
  }
}

function remember<Query, Found>(find: (query: Query) => Found, keyOf: (query: Query) => string) {
  const known = new Map<string, Found>();
  return (query: Query): Found => {
    const key = keyOf(query);
    let found = known.get(key);
    if (found === undefined) {
      found = find(query);
      known.set(key, found);
    }
    return found;
  };
}

/** The value of an answer. Throws a PricingError with its reason when there is none. */
export function required<Found>(found: Answer<Found>): Found {
  if (found.ok) return found.value;
  throw new PricingError(found.failure);
}
