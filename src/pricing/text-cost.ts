import type { Band } from "./context";
import type { Day } from "./day";
import { PricingError } from "./errors";
import type { Meter } from "./meter";
import { Decimal, EXACT_BELOW, exactPower, rescale, toDouble, toScaled, zerosOf, type Scaled } from "./money";
import type { Rate } from "./rate";
import type { RateTable } from "./rate-table";
import type { Tier } from "./tier";

/** Text tokens of one request or of many. `cached` and `cacheWrites` are parts of `input`. */
export interface TextUsage {
  readonly input: number;
  readonly cached: number;
  readonly cacheWrites: number;
  readonly output: number;
  /** How many requests the tokens add up; undefined when that is not said. */
  readonly requests: number | undefined;
}

type TextMeter = "input" | "cached_input" | "cache_write" | "output";
type TextRates = Readonly<Record<TextMeter, Rate | undefined>>;

/** The four prices as whole numbers over one power of ten, so that a cost is exact until its one division. */
interface WholePrices {
  readonly input: number;
  readonly cached: number;
  readonly cacheWrites: number;
  readonly output: number;
  readonly divisor: number;
}

/**
 * Prices text usage of one model, tier and day.
 *
 * Cost = (input − cached − cache writes) × input rate + cached × cached rate + cache writes × write rate
 * + output × output rate (OpenAI: input tokens include cached and cache-write tokens, output tokens include
 * reasoning tokens). Cached tokens of a model without a cached price are billed at the input price.
 * A request with more input tokens than the threshold is billed whole at the long-context rates. Of several requests the
 * average decides, since the band is a request's; more input than the threshold without their number is an error.
 * Worked: gpt-5, 34,500 in, 3,000 out → $0.073125.
 */
export class TextPricer {
  private readonly threshold: number;
  private short: PricedBand | undefined;
  private long: PricedBand | undefined;

  constructor(
    private readonly table: RateTable,
    private readonly model: string,
    private readonly tier: Tier,
    private readonly day: Day,
  ) {
    this.threshold = table.threshold({ model, meter: "input", tier, day }) ?? Infinity;
  }

  /** The double nearest to the exact cost in USD. Throws a PricingError when a price that is needed is not known. */
  cost(usage: TextUsage): number {
    return this.band(usage).cost(usage);
  }

  /** The exact cost in USD. */
  exactCost(usage: TextUsage): Decimal {
    return this.band(usage).exactCost(usage);
  }

  private band(usage: TextUsage): PricedBand {
    return usage.input > this.threshold && this.isLong(usage)
      ? (this.long ??= this.priced("long"))
      : (this.short ??= this.priced("short"));
  }

  /** Whether input above the threshold is that of long requests, or of many short ones. */
  private isLong({ input, requests }: TextUsage): boolean {
    if (requests !== undefined) return input > this.threshold * requests;
    throw new PricingError(
      `input is ${input}, and "${this.model}" bills a request of more than ${this.threshold} input tokens at long-context prices. ` +
        "Give requests: 1 if it is one request, else how many requests it adds up.",
      ["requests"],
    );
  }

  private priced(band: Band): PricedBand {
    return new PricedBand(this.table, this.model, this.tier, this.day, band);
  }
}

class PricedBand {
  private readonly rates: TextRates;
  private readonly whole: WholePrices | undefined;

  constructor(
    private readonly table: RateTable,
    private readonly model: string,
    private readonly tier: Tier,
    private readonly day: Day,
    private readonly name: Band,
  ) {
    const find = (meter: TextMeter): Rate | undefined => table.find({ model, meter, tier, day, band: name });
    const input = find("input");
    this.rates = {
      input,
      cached_input: find("cached_input") ?? input,
      cache_write: find("cache_write"),
      output: find("output"),
    };
    this.whole = wholePrices(this.rates);
  }

  cost(usage: TextUsage): number {
    const whole = this.whole;
    if (whole !== undefined) {
      const plain = usage.input - usage.cached - usage.cacheWrites;
      // A price that is not known is NaN here, so a usage that needs it falls through to the error below.
      const units =
        (plain === 0 ? 0 : plain * whole.input) +
        (usage.cached === 0 ? 0 : usage.cached * whole.cached) +
        (usage.cacheWrites === 0 ? 0 : usage.cacheWrites * whole.cacheWrites) +
        (usage.output === 0 ? 0 : usage.output * whole.output);
      // No term is negative: a sum below 2^53 means that every product in it was exact.
      if (units < EXACT_BELOW) return units / whole.divisor;
    }
    return toDouble(this.exactCost(usage));
  }

  exactCost(usage: TextUsage): Decimal {
    return this.charge("input", usage.input - usage.cached - usage.cacheWrites)
      .plus(this.charge("cached_input", usage.cached))
      .plus(this.charge("cache_write", usage.cacheWrites))
      .plus(this.charge("output", usage.output));
  }

  private charge(meter: TextMeter, quantity: number): Decimal {
    if (quantity === 0) return new Decimal(0);
    const rate = this.rates[meter] ?? this.missing(meter);
    return new Decimal(quantity).times(rate.price).dividedBy(rate.per);
  }

  private missing(meter: TextMeter): Rate {
    // Cached tokens fall back to the input price: what is missing then is the input price.
    const asked: Meter = meter === "cached_input" ? "input" : meter;
    if (asked === "cache_write" && this.rates.input !== undefined) {
      throw new PricingError(
        `"${this.model}" has no cache_write price in the ${this.tier} tier on ${this.day}, so cache_writes must be 0 or blank.`,
      );
    }
    return this.table.get({
      model: this.model,
      meter: asked,
      tier: this.tier,
      day: this.day,
      band: this.name,
    });
  }
}

function wholePrices(rates: TextRates): WholePrices | undefined {
  const input = perUnit(rates.input);
  const cached = perUnit(rates.cached_input);
  const cacheWrites = perUnit(rates.cache_write);
  const output = perUnit(rates.output);
  const known = [input, cached, cacheWrites, output].filter((price) => price !== undefined);
  const scale = Math.max(0, ...known.map((price) => price.scale));
  const divisor = exactPower(scale);
  if (divisor === undefined) return undefined;
  const units = (price: Scaled | undefined): number =>
    price === undefined ? NaN : (rescale(price, scale) ?? NaN);
  return {
    input: units(input),
    cached: units(cached),
    cacheWrites: units(cacheWrites),
    output: units(output),
    divisor,
  };
}

/** "1.25" per 1,000,000 → 125 / 10^8 a token. */
function perUnit(rate: Rate | undefined): Scaled | undefined {
  if (rate === undefined) return undefined;
  const price = toScaled(rate.price);
  const zeros = zerosOf(rate.per);
  return price && zeros !== undefined ? { units: price.units, scale: price.scale + zeros } : undefined;
}
