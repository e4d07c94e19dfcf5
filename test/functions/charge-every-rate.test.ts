import { bundledTable } from "../../src/pricing/bundled";
import { exactCost, toDouble } from "../../src/pricing/money";
import type { Rate } from "../../src/pricing/rate";
import { call } from "../support/call";

/** A day on which a rate is in force. */
function dayIn({ from, until }: Rate): string {
  if (from !== null) return from;
  if (until === null) return "2026-11-24";
  return new Date(Date.parse(until) - 86_400_000).toISOString().slice(0, 10);
}

const rates = bundledTable().rates;

test("one unit of every row of the bundled table is priced by OPENAI_CHARGE", () => {
  expect(rates.length).toBeGreaterThan(500);
  const wrong = rates.filter((rate) => {
    const meter = rate.context.band === "long" ? `long_${rate.meter}` : rate.meter;
    const cost = call("OPENAI_CHARGE", [rate.model, meter, 1, rate.tier, dayIn(rate)]);
    return cost !== toDouble(exactCost(1, rate.price, rate.per));
  });
  expect(wrong).toEqual([]);
});

test("every row's price is what OPENAI_RATE prints", () => {
  const wrong = rates.filter((rate) => {
    const meter = rate.context.band === "long" ? `long_${rate.meter}` : rate.meter;
    return call("OPENAI_RATE", [rate.model, meter, rate.tier, dayIn(rate)]) !== Number(rate.price);
  });
  expect(wrong).toEqual([]);
});
