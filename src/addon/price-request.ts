import { readTier, show } from "../functions/cells";
import { readDay } from "../functions/days";
import { readDetail } from "../functions/image-arguments";
import { ratesFor } from "../functions/rates-argument";
import { resolveTextModel } from "../functions/text-model";
import { checkedUsage } from "../functions/text-usage";
import type {
  Alternative,
  ModelChoices,
  PricedLine,
  PricedRequest,
  PriceRequest,
  RequestImage,
} from "../api/price-request";
import type { Problem } from "../api/problem";
import { readTypedCount } from "../api/typed-count";
import { PricingError } from "../pricing/errors";
import { DETAILS } from "../pricing/images/image-rule";
import { countImageTokens, type ImageTokens } from "../pricing/images/image-tokens";
import { grouped } from "../pricing/words";
import { imageRule } from "../pricing/images/model-images";
import { METERS } from "../pricing/meter";
import type { Decimal } from "../pricing/money";
import { cheaperModels, isSold, otherTiers } from "../pricing/request/alternatives";
import { familyOf } from "../pricing/request/model-family";
import {
  quoteRequest,
  type QuoteLine,
  type RequestQuote,
  type RequestTokens,
} from "../pricing/request/request-quote";
import type { Day } from "../pricing/day";
import type { RateTable } from "../pricing/rate-table";
import type { Result } from "../pricing/result";
import { TIERS } from "../pricing/tier";
import { hasDecimalComma } from "./decimal-comma";
import { ratesAnswer } from "./problem";
import { RATES_RANGE_NAME, sheetHost } from "./sheet-host";

const MOST_MODELS = 3;

/** The models that OPENAI_COST prices, by family, the newest first, those shut down apart; and the tiers. */
export function modelChoices(): Result<ModelChoices, Problem> {
  return ratesAnswer(() => {
    const host = sheetHost();
    const table = ratesFor(undefined, host);
    const today = host.today();
    const models = textModels(table, today);
    const sold = models.filter((model) => isSold(table, model, today));
    return {
      families: families(table, sold),
      retired: models.filter((model) => !sold.includes(model)).sort(),
      tiers: [...TIERS],
      details: [...DETAILS],
      decimalComma: hasDecimalComma(),
      today,
    };
  });
}

/** Prices one request with its parts, and the same request in other tiers and with cheaper models. */
export function priceRequest(request: PriceRequest): Result<PricedRequest, Problem> {
  return ratesAnswer(() => {
    const host = sheetHost();
    const table = ratesFor(undefined, host);
    const day = request.day.trim() === "" ? host.today() : readDay("day", request.day, host);
    const tier = readTier("tier", request.tier || "standard");
    const model = resolveTextModel(readModel(request.model), table, day);
    const image = readImage(request.image, model, day);
    const tokens = readTokens(request, image?.total ?? 0);
    const asked = { model, tier, day };
    const quote = quoteRequest(table, asked, tokens);
    // Another model counts another number of tokens for the same picture.
    const candidates = image === undefined ? textModels(table, day) : [];
    return {
      model,
      tier,
      day,
      cost: quote.cost.toFixed(),
      lines: quote.lines.map(lineOf),
      remarks: [...imageRemarks(image), ...remarks(table, quote, day, host.today())],
      tiers: otherTiers(table, asked, tokens).map((other) => alternative(other.tier, other.cost, quote.cost)),
      models: cheaperModels(table, asked, tokens, { candidates, cost: quote.cost, most: MOST_MODELS }).map(
        (other) => alternative(other.model, other.cost, quote.cost),
      ),
      arguments: formulaArguments(request, quote, tokens, host.ratesRange() !== null),
    };
  });
}

function readModel(typed: string): string {
  if (typed.trim() !== "") return typed;
  throw new PricingError("no model is chosen. Choose one from the list, or type its id.");
}

/** The tokens of a picture, which a text model bills as input. */
function readImage(image: RequestImage | null, model: string, day: Day): ImageTokens | undefined {
  if (image === null) return undefined;
  const size = { width: readSide("width", image.width), height: readSide("height", image.height) };
  return countImageTokens(imageRule(model, day), size, readDetail("detail", image.detail));
}

function readSide(name: string, typed: string): number {
  const side = readTypedCount(typed);
  if (side !== undefined) return side;
  throw new PricingError(`${name} is ${show(typed)}, but must be a whole number of pixels, such as 1024.`);
}

function imageRemarks(image: ImageTokens | undefined): readonly string[] {
  if (image === undefined) return [];
  const { total, rule } = image;
  const known = rule.evidence.certainty === "official" ? "by OpenAI’s own rule" : "an estimate";
  return [
    `The picture is ${grouped(total)} tokens of input (${known}). Other models count it differently: choose one to see.`,
  ];
}

function readTokens(request: PriceRequest, ofImage: number): RequestTokens {
  const count = (name: "input" | "cached" | "output"): number => {
    if (request[name].trim() === "") return 0;
    const tokens = readTypedCount(request[name]);
    if (tokens !== undefined) return tokens;
    throw new PricingError(
      `${name} is ${show(request[name])}, but must be a whole number of tokens, such as 34,500.`,
    );
  };
  const tokens = {
    input: count("input") + ofImage,
    cached: count("cached"),
    output: count("output"),
    cacheWrites: 0,
  };
  checkedUsage({ ...tokens, requests: 1 });
  if (tokens.input + tokens.output > 0) return tokens;
  throw new PricingError("there are no tokens yet. Type those of the input, the output or both.");
}

/** Models that are billed by text tokens alone on a day. */
function textModels(table: RateTable, day: Day): readonly string[] {
  return table.models().filter((model) => {
    try {
      const isText = resolveTextModel(model, table, day) === model;
      return isText && table.find({ model, meter: "input", tier: "standard", day }) !== undefined;
    } catch (error) {
      if (error instanceof PricingError) return false;
      throw error;
    }
  });
}

function families(table: RateTable, models: readonly string[]): ModelChoices["families"] {
  const byFamily = new Map<string, string[]>();
  const released = (model: string): string => table.factOf(model)?.released ?? "";
  const newestFirst = [...models].sort((a, b) =>
    released(a) === released(b) ? (a < b ? -1 : 1) : released(a) < released(b) ? 1 : -1,
  );
  for (const model of newestFirst) {
    const family = familyOf(model);
    byFamily.set(family, [...(byFamily.get(family) ?? []), model]);
  }
  return [...byFamily].map(([family, members]) => ({ family, models: members }));
}

function lineOf({ meter, quantity, rate, cost }: QuoteLine): PricedLine {
  const { label, unit } = METERS[meter];
  const note =
    rate.meter === meter ? rate.note : `no price of its own: billed as ${METERS[rate.meter].label}`;
  return {
    label,
    quantity,
    unit,
    price: rate.price,
    per: rate.per,
    from: rate.from,
    note,
    cost: cost.toFixed(),
  };
}

function remarks(table: RateTable, quote: RequestQuote, day: Day, today: Day): readonly string[] {
  const ended = table.factOf(quote.model)?.shutdown ?? null;
  const said: string[] = [];
  if (quote.band === "long")
    said.push("Above the threshold the whole request is billed at the long-context prices.");
  if (ended !== null && ended <= day)
    said.push(`${quote.model} was shut down on ${ended}: this is its last price.`);
  else if (ended !== null) said.push(`${quote.model} will be shut down on ${ended}.`);
  if (day > today) said.push("A day in the future is priced at the prices that are known today.");
  return said;
}

function alternative(name: string, cost: Decimal, asked: Decimal): Alternative {
  const percent = asked.isZero()
    ? null
    : cost.dividedBy(asked).minus(1).times(100).toDecimalPlaces(1).toFixed();
  return { name, cost: cost.toFixed(), percent };
}

/** One request that is above the threshold must say that it is one. */
function formulaArguments(
  request: PriceRequest,
  quote: RequestQuote,
  tokens: RequestTokens,
  hasRatesRange: boolean,
): readonly string[] {
  const count = (quantity: number): string => (quantity === 0 ? "" : String(quantity));
  const requests = quote.band === "long" ? "1" : "";
  return [
    request.model.trim(),
    String(tokens.input),
    count(tokens.cached),
    count(tokens.output),
    quote.tier === "standard" ? "" : quote.tier,
    request.day.trim(),
    hasRatesRange ? RATES_RANGE_NAME : "",
    "",
    requests,
  ];
}
