import fc from "fast-check";
import { bundledTable } from "../../../src/pricing/bundled";
import type { Day } from "../../../src/pricing/day";
import { familyOf } from "../../../src/pricing/request/model-family";
import { quoteRequest } from "../../../src/pricing/request/request-quote";
import { TextPricer } from "../../../src/pricing/text-cost";

const table = bundledTable();
const day = "2026-08-31" as Day;
const quote = (model: string, input: number, cached: number, cacheWrites: number, output: number) =>
  quoteRequest(table, { model, tier: "standard", day }, { input, cached, cacheWrites, output });
const lines = (quoted: ReturnType<typeof quote>) =>
  quoted.lines.map(({ meter, quantity, rate, cost }) => [meter, quantity, rate.price, cost.toFixed()]);

// Prices of the page of August 2026; the sums are worked by hand.
test("gpt-5: input 34,500 × $1.25 and output 3,000 × $10 a million", () => {
  const quoted = quote("gpt-5", 34_500, 0, 0, 3_000);
  expect(lines(quoted)).toEqual([
    ["input", 34_500, "1.25", "0.043125"],
    ["output", 3_000, "10", "0.03"],
  ]);
  expect(quoted.cost.toFixed()).toBe("0.073125");
  expect(quoted.band).toBeUndefined();
});

test("cached tokens are a part of input, at their own price", () =>
  expect(quote("gpt-5", 34_500, 28_800, 0, 3_000).cost.toFixed()).toBe("0.040725"));

test("cached tokens of a model without a cached price are billed as input", () =>
  expect(lines(quote("gpt-5-pro", 1_000, 400, 0, 0))).toEqual([
    ["input", 600, "15", "0.009"],
    ["cached_input", 400, "15", "0.006"],
  ]));

test.each([
  [272_000, "short"],
  [272_001, "long"],
])("a request of gpt-5.4 with %d tokens of input is billed %s", (input, band) =>
  expect(quote("gpt-5.4", input, 0, 0, 1).band).toBe(band),
);

test("a quote is what the pricer of OPENAI_COST gives, to the last digit", () => {
  const tokens = fc.integer({ min: 0, max: 400_000 });
  const models = fc.constantFrom("gpt-5", "gpt-5.4", "gpt-5.6-sol", "o3");
  fc.assert(
    fc.property(models, tokens, tokens, tokens, (model, a, b, output) => {
      const usage = { input: a + b, cached: b, cacheWrites: 0, output };
      const exact = new TextPricer(table, model, "standard", day).exactCost({ ...usage, requests: 1 });
      const quoted = quoteRequest(table, { model, tier: "standard", day }, usage);
      expect(quoted.cost.toFixed()).toBe(exact.toFixed());
    }),
  );
});

test.each([
  ["gpt-5.6-sol", "gpt-5.6"],
  ["gpt-4o-mini-transcribe", "gpt-4o"],
  ["gpt-4o", "gpt-4o"],
  ["gpt-6.2-astra", "gpt-6.2"],
  ["o4-mini-deep-research", "o4"],
  ["ft:gpt-4.1-mini", "gpt-4.1"],
  ["gpt-image-1.5", "gpt-image"],
  ["gpt-realtime-2.1-mini", "gpt-realtime"],
  ["text-embedding-3-small", "text-embedding"],
  ["chatgpt-4o-latest", "chatgpt"],
  ["sora-2-pro", "sora"],
  ["davinci-002", "davinci"],
])("%s is of the family %s", (model, family) => expect(familyOf(model)).toBe(family));
