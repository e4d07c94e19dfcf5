import { bundledTable } from "../../src/pricing/bundled";
import { findConflict } from "../../src/pricing/conflict";
import type { Day } from "../../src/pricing/day";
import type { Rate } from "../../src/pricing/rate";

const RATE: Rate = {
  model: "gpt-5",
  meter: "input",
  tier: "standard",
  context: { band: "any" },
  price: "1.25",
  per: 1_000_000,
  from: null,
  until: null,
  source: "",
  checked: null,
  note: "",
  override: false,
};
const day = (text: string): Day => text as Day;

test.each<[string, Partial<Rate>, Partial<Rate>, boolean]>([
  ["two prices for ever", {}, { price: "1.10" }, true],
  ["the same price twice", {}, { price: "1.250" }, false],
  ["the same price in other units", {}, { price: "0.00125", per: 1000 }, false],
  ["another meter", {}, { price: "10", meter: "output" }, false],
  ["another tier", {}, { price: "0.625", tier: "batch" }, false],
  [
    "another context band",
    { context: { band: "short", threshold: 272_000 } },
    { price: "2.5", context: { band: "long", threshold: 272_000 } },
    false,
  ],
  ["an override beside a list price", {}, { price: "1.10", override: true }, false],
  ["two overrides", { override: true }, { price: "1.10", override: true }, true],
  [
    "one ends as the other begins",
    { until: day("2026-08-01") },
    { price: "1", from: day("2026-08-01") },
    false,
  ],
  ["they share one day", { until: day("2026-08-02") }, { price: "1", from: day("2026-08-01") }, true],
])("%s", (_, one, other, isConflict) => {
  const rates = [
    { ...RATE, model: "gpt-4.1" },
    { ...RATE, ...one },
    { ...RATE, ...other },
  ];
  expect(findConflict(rates)).toEqual(isConflict ? [1, 2] : undefined);
});

test("the table that comes with RateSheet has none", () => {
  expect(findConflict(bundledTable().rates)).toBeUndefined();
});
