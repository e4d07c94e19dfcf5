import * as fc from "fast-check";

/**
 * Another way to price a row, which shares nothing with the product: prices as whole numbers of 10^-12 dollars a unit,
 * from OpenAI's price page of 2026-08, and BigInt.
 */
interface Prices {
  readonly [meter: string]: bigint;
}

const per1M = (price: string): bigint => {
  const [whole = "0", fraction = ""] = price.split(".");
  return BigInt(whole + fraction.padEnd(6, "0"));
};

const text = (input: string, cached: string, output: string, write?: string): Prices => ({
  input: per1M(input),
  cached_input: per1M(cached),
  output: per1M(output),
  ...(write === undefined ? {} : { cache_write: per1M(write) }),
});

interface Model {
  readonly id: string;
  readonly canonical: string;
  readonly tiers: Readonly<Record<string, { readonly short: Prices; readonly long?: Prices }>>;
}

export const MODELS: readonly Model[] = [
  {
    id: "gpt-5-mini-2025-08-07",
    canonical: "gpt-5-mini",
    tiers: {
      standard: { short: text("0.25", "0.025", "2") },
      batch: { short: text("0.125", "0.0125", "1") },
      flex: { short: text("0.125", "0.0125", "1") },
    },
  },
  {
    id: "gpt-5.4-2026-03-05",
    canonical: "gpt-5.4",
    tiers: { standard: { short: text("2.5", "0.25", "15"), long: text("5", "0.5", "22.5") } },
  },
  {
    id: "gpt-5.6-terra",
    canonical: "gpt-5.6-terra",
    tiers: { standard: { short: text("2", "0.2", "12", "2.5"), long: text("4", "0.4", "18", "5") } },
  },
  {
    id: "gpt-realtime-2.1",
    canonical: "gpt-realtime-2.1",
    tiers: {
      standard: {
        short: {
          ...text("4", "0.4", "24"),
          audio_input: per1M("32"),
          cached_audio_input: per1M("0.4"),
          audio_output: per1M("64"),
          image_input: per1M("5"),
          cached_image_input: per1M("0.5"),
        },
      },
    },
  },
];

const THRESHOLD = 272_000n;

export interface Row {
  readonly model: Model;
  readonly tier: string;
  readonly day: number;
  readonly requests: number;
  readonly parts: Readonly<Record<string, number>>;
}

/** 2026-09-01 and 30 days more, in Unix seconds. */
export const FIRST_DAY = 1_788_220_800;

const count = fc.oneof(fc.constant(0), fc.nat(5000), fc.nat(3_000_000));

export const row: fc.Arbitrary<Row> = fc.constantFrom(...MODELS).chain((model) =>
  fc.constantFrom(...Object.keys(model.tiers)).chain((tier) => {
    const meters = Object.keys(model.tiers[tier]?.short ?? {});
    return fc.record({
      model: fc.constant(model),
      tier: fc.constant(tier),
      day: fc.nat(29),
      requests: fc.oneof(fc.constant(1), fc.integer({ min: 2, max: 400 })),
      parts: fc.record(Object.fromEntries(meters.map((meter) => [meter, count]))),
    });
  }),
);

export const inputOf = ({ parts }: Row): number =>
  Object.entries(parts).reduce((sum, [meter, n]) => (meter.endsWith("output") ? sum : sum + n), 0);
export const outputOf = ({ parts }: Row): number =>
  Object.entries(parts).reduce((sum, [meter, n]) => (meter.endsWith("output") ? sum + n : sum), 0);

/** The cost of a row in 10^-12 dollars; `requests` 1 for a row that is one request. */
export function cost(given: Row, requests = given.requests): bigint {
  const { model, tier, parts } = given;
  const { short = {}, long } = model.tiers[tier] ?? {};
  const isLong = long !== undefined && BigInt(inputOf(given)) > THRESHOLD * BigInt(requests);
  const prices = isLong ? long : short;
  return Object.entries(parts).reduce((sum, [meter, n]) => sum + BigInt(n) * (prices[meter] ?? 0n), 0n);
}

/** 10^-12 dollars as decimal text. */
export function dollars(units: bigint): string {
  const digits = units.toString().padStart(13, "0");
  const fraction = digits.slice(-12).replace(/0+$/, "");
  return `${digits.slice(0, -12)}${fraction === "" ? "" : `.${fraction}`}`;
}
