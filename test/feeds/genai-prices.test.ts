import { findProvider } from "@pydantic/genai-prices";
import { LARGEST_GENAI } from "../../src/feeds/feed-text";
import { readGenaiPrices } from "../../src/feeds/genai-prices";
import { canonical } from "./recorded";

const model = (prices: unknown, more: object = {}): string =>
  JSON.stringify([
    { id: "anthropic", models: [{ id: "gpt-x", prices: { input_mtok: 99 } }] },
    { id: "openai", models: [{ id: "gpt-x", match: { equals: "gpt-x" }, prices, ...more }] },
  ]);

function rates(text: string): string[] {
  const result = readGenaiPrices(text, canonical);
  if (!result.ok) return [`${result.failure.code}: ${result.failure.message}`];
  return result.value.rates.map((rate) =>
    [
      rate.model,
      rate.meter,
      rate.context.band,
      rate.context.band === "any" ? "" : rate.context.threshold,
      rate.price,
      rate.per,
      rate.from ?? "",
      rate.until ?? "",
    ].join(" "),
  );
}
const left = (text: string): string[] => {
  const result = readGenaiPrices(text, canonical);
  return result.ok ? result.value.left.map(({ what, why }) => `${what}: ${why}`) : [];
};

test("only OpenAI's prices are read, each key as a meter", () => {
  expect(
    rates(model({ input_mtok: 2.5, cache_read_mtok: 0.25, output_mtok: 15, cache_write_mtok: 3.125 })),
  ).toEqual([
    "gpt-x input any  2.5 1000000  ",
    "gpt-x cached_input any  0.25 1000000  ",
    "gpt-x output any  15 1000000  ",
    "gpt-x cache_write any  3.125 1000000  ",
  ]);
});

test("a price with a tier is a short and a long one", () => {
  expect(rates(model({ input_mtok: { base: 5, tiers: [{ start: 272000, price: 10 }] } }))).toEqual([
    "gpt-x input short 272000 5 1000000  ",
    "gpt-x input long 272000 10 1000000  ",
  ]);
});

test("prices with a start date follow one another, in any order", () => {
  const now = { constraint: { start_date: "2025-06-10" }, prices: { input_mtok: 2 } };
  const expected = ["gpt-x input any  10 1000000  2025-06-10", "gpt-x input any  2 1000000 2025-06-10 "];
  expect(rates(model([{ prices: { input_mtok: 10 } }, now]))).toEqual(expected);
  expect(rates(model([now, { prices: { input_mtok: 10 } }]))).toEqual(expected);
});

test("an hour of audio is sixty minutes: $0.36 an hour is $0.006 a minute", () => {
  expect(rates(model({ audio_hours: 0.36, input_audio_hours: 0.36 }))).toEqual([
    "gpt-x minute any  0.006 1  ",
  ]);
});

test("a model has the prices of its entry under each id that is named exactly, never under a pattern", () => {
  const match = {
    or: [{ equals: "gpt-x" }, { equals: "GPT-X-mini" }, { starts_with: "gpt-x-" }, { regex: "^z" }],
  };
  expect(rates(model({ input_mtok: 1 }, { match }))).toEqual([
    "gpt-x input any  1 1000000  ",
    "gpt-x-mini input any  1 1000000  ",
  ]);
  expect(rates(model({ input_mtok: 1 }, { match: { starts_with: "gpt-x" } }))).toEqual([
    "gpt-x input any  1 1000000  ",
  ]);
});

test("an alias has the prices of its model, once", () => {
  const match = { or: [{ equals: "gpt-5" }, { equals: "gpt-5-2025-08-07" }] };
  expect(rates(model({ input_mtok: 1.25 }, { match }))).toEqual(["gpt-5 input any  1.25 1000000  "]);
});

test.each([
  ["a price that is text", { input_mtok: "1.25" }, "gpt-x input_mtok: no price of a known form"],
  ["a negative price", { input_mtok: -1 }, "gpt-x input_mtok: no price of a known form"],
  ["three tiers", { input_mtok: { base: 1, tiers: [1, 2] } }, "gpt-x input_mtok: no price of a known form"],
  ["a price of another kind", { input_moons: 1 }, "gpt-x input_moons: a price of an unknown kind"],
  [
    "a price by the time of day",
    [{ constraint: { start_time: "00:00", end_time: "08:00" }, prices: { input_mtok: 1 } }],
    "gpt-x: a price with a condition other than a start date",
  ],
])("%s is left and listed", (_what, prices, line) => {
  expect(rates(model(prices))).toEqual([]);
  expect(left(model(prices))).toEqual([line]);
});

test.each(["=IMPORTXML(1)", "<img src=x>", "a".repeat(10_000), "gpt\u202e-x"])(
  "%.20s as an id is left",
  (id) => {
    const text = model({ input_mtok: 1 }, { match: { equals: id } });
    expect(rates(text)).toEqual([]);
    expect(left(text)).toHaveLength(1);
    expect(left(text)[0]?.length).toBeLessThan(120);
  },
);

test("a key named __proto__ changes no object", () => {
  const text = model({}).replace('"prices":{}', '"prices":{"__proto__":{"input_mtok":1},"output_mtok":2}');
  expect(rates(text)).toEqual(["gpt-x output any  2 1000000  "]);
  expect(({} as Record<string, unknown>)["input_mtok"]).toBeUndefined();
});

test.each([20_000, 1_000_000])("%i conditions within one another are read, or refused in words", (depth) => {
  const match = `${'{"or":['.repeat(depth)}{"equals":"gpt-x"}${"]}".repeat(depth)}`;
  const text = `[{"id":"openai","models":[{"id":"gpt-x","prices":{"input_mtok":1},"match":${match}}]}]`;
  const [line = ""] = rates(text);
  expect(
    ["gpt-x input any  1 1000000  ", "not-json", "too-large"].some((start) => line.startsWith(start)),
  ).toBe(true);
});

test("an endless list of names is not read to its end", () => {
  const match = { or: Array.from({ length: 50_000 }, (_, index) => ({ equals: `gpt-${index}` })) };
  expect(rates(model({ input_mtok: 1 }, { match })).length).toBeLessThan(1_100);
});

test.each([
  ["dearer than any price can be", { input_mtok: 2_001 }],
  ["so large that it is no number any more", { input_mtok: 1e308 }],
  ["without an end once an hour is sixty minutes", { input_audio_hours: 0.35 }],
  ["in a list", { input_mtok: [1] }],
  ["in two bands without a threshold", { input_mtok: { base: 1, tiers: [{ price: 2 }] } }],
  ["in two bands above half a token", { input_mtok: { base: 1, tiers: [{ start: 0.5, price: 2 }] } }],
])("a price %s is left and listed", (_how, prices) => {
  expect(rates(model(prices))).toEqual([]);
  expect(left(model(prices))).toHaveLength(1);
});

test.each([
  [null],
  [7],
  ["gpt-x"],
  [[]],
  [{ id: "gpt-x" }],
  [{ id: { x: 1 }, prices: { input_mtok: 1 } }],
  [{ id: "gpt-x", prices: [null, 7, { prices: 8 }] }],
  [{ id: "gpt-x", match: { or: [null, { or: 7 }, { equals: 8 }] }, prices: [] }],
  [{ id: "gpt-x", prices: [{ constraint: { start_date: "31.8.2026" }, prices: { input_mtok: 1 } }] }],
])("%j in place of a model gives no price and no crash", (entry) => {
  const text = JSON.stringify([{ id: "openai", models: [entry] }]);
  expect(rates(text).filter((line) => line.includes("gpt-x"))).toEqual([]);
});

test.each([
  ["", "empty: The genai-prices list came back empty."],
  [
    "x".repeat(LARGEST_GENAI + 1),
    "too-large: The genai-prices list is 6 MB; more than 5 MB is not the price list.",
  ],
  ["<html>", "not-json: The genai-prices list is not whole JSON: it begins “<html>”."],
  ['[{"id":"openai","models":[', /^not-json: /],
  ["[]", "sections: The genai-prices list has no models of “openai”: its shape has changed."],
  ["null", "sections: The genai-prices list has no models of “openai”: its shape has changed."],
])("%.30s is refused", (text, expected) => {
  const [line = ""] = rates(text);
  if (typeof expected === "string") expect(line).toBe(expected);
  else expect(line).toMatch(expected);
});

test("the installed list reads whole: o3's cut and gpt-5.6-sol's two bands are there", () => {
  const lines = rates(JSON.stringify([findProvider({ providerId: "openai" })]));
  expect(lines).toEqual(
    expect.arrayContaining([
      "o3 input any  10 1000000  2025-06-10",
      "o3 input any  2 1000000 2025-06-10 ",
      "gpt-5.6-sol output short 271999 20 1000000 2026-08-21 ",
      "gpt-5.6-sol output long 271999 30 1000000 2026-08-21 ",
      "whisper-1 minute any  0.006 1  ",
    ]),
  );
});
