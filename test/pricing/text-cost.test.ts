import fc from "fast-check";
import { Decimal } from "decimal.js";
import type { Rate } from "../../src/pricing/rate";
import { RateTable } from "../../src/pricing/rate-table";
import { TextPricer, type TextUsage } from "../../src/pricing/text-cost";
import { day, rate } from "../support/rates";

const DAY = day("2026-08-31");
const SHORT = { band: "short", threshold: 272_000 } as const;
const LONG = { band: "long", threshold: 272_000 } as const;

function pricer(rates: readonly Rate[], model = "gpt-5"): TextPricer {
  return new TextPricer(
    RateTable.of(rates, () => ({ aliases: new Map(), models: new Map() })),
    model,
    "standard",
    DAY,
  );
}

function usage(fields: Partial<TextUsage>): TextUsage {
  return { input: 0, cached: 0, cacheWrites: 0, output: 0, requests: undefined, ...fields };
}

const GPT_5 = [
  rate(),
  rate({ meter: "cached_input", price: "0.125" }),
  rate({ meter: "output", price: "10" }),
];

describe("gpt-5 at $1.25 / $0.125 / $10 per 1M", () => {
  test.each([
    [{ input: 210 }, 0.0002625],
    [{ input: 34_500, output: 3_000 }, 0.073125],
    [{ input: 34_500, cached: 28_800, output: 3_000 }, 0.040725],
    [{ input: 0 }, 0],
    [{ input: 12_594, cached: 3_200, output: 1_150 }, 0.0236425],
  ])("%j costs %d", (fields, cost) => expect(pricer(GPT_5).cost(usage(fields))).toBe(cost));
});

describe("what a missing price means", () => {
  const pro = pricer(
    [rate({ model: "gpt-5-pro", price: "15" }), rate({ model: "gpt-5-pro", meter: "output", price: "120" })],
    "gpt-5-pro",
  );

  test("no cached price: cached tokens are billed at the input price, never at $0", () => {
    expect(pro.cost(usage({ input: 1_000_000, cached: 1_000_000 }))).toBe(15);
  });

  test("no cache_write price: an error, since the write would be priced by guess", () => {
    expect(() => pro.cost(usage({ input: 10, cacheWrites: 5 }))).toThrow(
      /no cache_write price in the standard tier on 2026-08-31/,
    );
  });

  test("no output price: an error as soon as there is output", () => {
    const embedding = pricer([rate()]);
    expect(embedding.cost(usage({ input: 1_000_000 }))).toBe(1.25);
    expect(() => embedding.cost(usage({ output: 1 }))).toThrow(
      '"gpt-5" has no output price. It is priced by input.',
    );
  });
});

describe("context bands: 272,000 is short, 272,001 is long for the whole request", () => {
  const both = [
    rate({ context: SHORT, price: "2.50" }),
    rate({ context: LONG, price: "5.00" }),
    rate({ meter: "output", context: SHORT, price: "15.00" }),
    rate({ meter: "output", context: LONG, price: "22.50" }),
  ];

  test.each([
    [{ input: 272_000 }, 0.68],
    [{ input: 272_001, requests: 1 }, 1.360005],
    [{ input: 272_000, output: 1_000_000 }, 15.68],
    [{ input: 272_001, output: 1_000_000, requests: 1 }, 23.860005],
    // of several requests the average decides: 272,000 each is short, 272,000.5 each is long
    [{ input: 544_000, requests: 2 }, 1.36],
    [{ input: 544_001, requests: 2 }, 2.720005],
    [{ input: 5_000_000, output: 100_000, requests: 200 }, 14],
    // up to the threshold no number of requests makes a difference
    [{ input: 272_000, requests: 1 }, 0.68],
    [{ input: 10, requests: 1_000_000 }, 0.000025],
  ])("%j costs %d", (fields, cost) => expect(pricer(both).cost(usage(fields))).toBe(cost));

  test("above the threshold one request and many cost differently: without their number it is an error", () => {
    expect(() => pricer(both).cost(usage({ input: 272_001 }))).toThrow(
      'input is 272001, and "gpt-5" bills a request of more than 272000 input tokens at long-context prices. Give requests: 1 if it is one request,',
    );
  });

  test("a model with one band never needs it", () => {
    expect(pricer(GPT_5).cost(usage({ input: 500_000_000 }))).toBe(625);
    expect(pricer(GPT_5).cost(usage({ input: 500_000_000, requests: 1 }))).toBe(625);
  });

  test("a tier without a long-context price refuses a long request", () => {
    const shortOnly = pricer([rate({ context: SHORT })]);
    expect(shortOnly.cost(usage({ input: 272_000 }))).toBe(0.34);
    expect(() => shortOnly.cost(usage({ input: 272_001, requests: 1 }))).toThrow(
      "no standard long-context input price",
    );
  });
});

describe("laws", () => {
  const tokens = fc.oneof(fc.nat(1_000_000), fc.maxSafeNat());
  const price = fc
    .tuple(fc.nat(2_000), fc.integer({ min: 0, max: 9_999_999 }), fc.integer({ min: 0, max: 7 }))
    .map(([whole, part, places]) =>
      places === 0 ? String(whole) : `${whole}.${String(part).padStart(7, "0").slice(0, places)}`,
    );
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  const usageOf = (count: fc.Arbitrary<number>): fc.Arbitrary<TextUsage> =>
    fc.tuple(count, share, share, count).map(([input, first, second, output]) => {
      const cached = Math.floor(input * first);
      return { input, cached, cacheWrites: Math.floor((input - cached) * second), output, requests: 1 };
    });
  const parts = usageOf(tokens);
  // Two of these still add up exactly.
  const smallParts = usageOf(fc.nat(2 ** 31 - 1));
  const prices = fc.tuple(price, price, price, price);

  function priced([input, cached, write, output]: [string, string, string, string]): TextPricer {
    return pricer([
      rate({ price: input }),
      rate({ meter: "cached_input", price: cached }),
      rate({ meter: "cache_write", price: write }),
      rate({ meter: "output", price: output }),
    ]);
  }

  test("exactness: the result is the double nearest to the exact decimal of decimal.js", () => {
    const Exact = Decimal.clone({ precision: 200 });
    fc.assert(
      fc.property(prices, parts, (four, given) => {
        const [input, cached, write, output] = four;
        const exact = new Exact(given.input)
          .minus(given.cached)
          .minus(given.cacheWrites)
          .times(input)
          .plus(new Exact(given.cached).times(cached))
          .plus(new Exact(given.cacheWrites).times(write))
          .plus(new Exact(given.output).times(output))
          .dividedBy(1_000_000);
        expect(priced(four).cost(given)).toBe(Number(exact.toString()));
      }),
      { numRuns: 5_000 },
    );
  });

  test("additivity: what two requests cost is what their tokens cost together", () => {
    fc.assert(
      fc.property(prices, smallParts, smallParts, (four, a, b) => {
        const sum = {
          input: a.input + b.input,
          cached: a.cached + b.cached,
          cacheWrites: a.cacheWrites + b.cacheWrites,
          output: a.output + b.output,
          requests: 2,
        };
        const table = priced(four);
        expect(table.exactCost(a).plus(table.exactCost(b)).toFixed()).toBe(table.exactCost(sum).toFixed());
      }),
      { numRuns: 300 },
    );
  });

  test("monotonicity: more tokens never cost less", () => {
    fc.assert(
      fc.property(prices, parts, fc.nat(1_000), (four, given, more) => {
        const table = priced(four);
        expect(
          table.cost({ ...given, output: Math.min(given.output + more, Number.MAX_SAFE_INTEGER) }),
        ).toBeGreaterThanOrEqual(table.cost(given));
      }),
      { numRuns: 300 },
    );
  });
});
