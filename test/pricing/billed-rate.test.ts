import { billedRate } from "../../src/pricing/billed-rate";
import { bundledTable } from "../../src/pricing/bundled";
import type { Day } from "../../src/pricing/day";
import type { Meter } from "../../src/pricing/meter";
import type { Tier } from "../../src/pricing/tier";

function priceOf(model: string, meter: Meter, tier: Tier): string {
  const query = { model, meter, tier, day: "2026-08-31" as Day };
  return billedRate(bundledTable(), query).price;
}

describe("the rate that is billed", () => {
  test.each<[string, Meter, Tier, string, string]>([
    ["gpt-5", "cached_input", "standard", "0.125", "its own cached price"],
    ["gpt-5-pro", "cached_input", "standard", "15.00", 'no cached price ("-"): as input'],
    ["gpt-4.1", "cached_input", "batch", "1.00", "no cached price in the batch tier: as input of that tier"],
    ["gpt-audio", "cached_audio_input", "standard", "32.00", "no cached audio price: as audio input"],
  ])("%s %s in the %s tier: $%s (%s)", (model, meter, tier, price) => {
    expect(Number(priceOf(model, meter, tier))).toBe(Number(price));
  });

  test("nothing else falls back: writing to the cache of a model that does not sell it has no price", () => {
    expect(() => priceOf("gpt-5", "cache_write", "standard")).toThrow('"gpt-5" has no cache_write price');
  });

  test("what has no uncached price either is missed by its own name", () => {
    expect(() => priceOf("whisper-1", "cached_input", "standard")).toThrow("no cached_input price");
  });
});
