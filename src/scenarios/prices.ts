import { findLatestModel, resolveModel } from "../pricing/aliases";
import { billedRate } from "../pricing/billed-rate";
import type { Band } from "../pricing/context";
import type { Day } from "../pricing/day";
import { PricingError } from "../pricing/errors";
import type { Detail } from "../pricing/images/image-rule";
import { countImageTokens } from "../pricing/images/image-tokens";
import { imageRule } from "../pricing/images/model-images";
import type { Meter } from "../pricing/meter";
import { Decimal } from "../pricing/money";
import type { RateTable } from "../pricing/rate-table";
import { failure, success, type Result } from "../pricing/result";
import type { Tier } from "../pricing/tier";

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

/** The prices of a rate table, each looked up once. */
export function pricesOf(table: RateTable): Prices {
  const unitPrice = ({ model, meter, tier, band, day }: PriceQuery): Decimal => {
    const rate = billedRate(table, { model: resolveModel(model, table, day), meter, tier, band, day });
    return new Decimal(rate.price).dividedBy(rate.per);
  };
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
    shutdown: (model) => table.factOf(findLatestModel(model, table) ?? "")?.shutdown ?? undefined,
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
