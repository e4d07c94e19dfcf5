import type { Context } from "../../../src/pricing/context";
import type { Day } from "../../../src/pricing/day";
import type { ModelFact } from "../../../src/pricing/model-facts";
import type { Meter } from "../../../src/pricing/meter";
import type { Rate } from "../../../src/pricing/rate";
import { RateTable } from "../../../src/pricing/rate-table";
import type { Tier } from "../../../src/pricing/tier";

interface RowOptions {
  readonly tier?: Tier;
  readonly band?: "short" | "long";
  readonly per?: number;
  readonly from?: string;
  readonly until?: string;
}

function row(model: string, meter: Meter, price: string, options: RowOptions = {}): Rate {
  const context: Context =
    options.band === undefined ? { band: "any" } : { band: options.band, threshold: 272_000 };
  return {
    model,
    meter,
    tier: options.tier ?? "standard",
    context,
    price,
    per: options.per ?? 1_000_000,
    from: (options.from ?? null) as Day | null,
    until: (options.until ?? null) as Day | null,
    source: "made for the tests, after OpenAI's price pages of 2025-10 and 2026-08",
    checked: "2026-11-24" as Day,
    note: "",
    override: false,
  };
}

/** gpt-5 as printed; no cached price in the batch tier of gpt-4.1; a model with bands, writes and a price change. */
export const RATES: readonly Rate[] = [
  row("gpt-5", "input", "1.25"),
  row("gpt-5", "cached_input", "0.125"),
  row("gpt-5", "output", "10"),
  row("gpt-5", "input", "0.625", { tier: "batch" }),
  row("gpt-5", "cached_input", "0.0625", { tier: "batch" }),
  row("gpt-5", "output", "5", { tier: "batch" }),
  row("gpt-5", "input", "0.625", { tier: "flex" }),
  row("gpt-5", "cached_input", "0.0625", { tier: "flex" }),
  row("gpt-5", "output", "5", { tier: "flex" }),
  row("gpt-5", "input", "2.5", { tier: "priority" }),
  row("gpt-5", "cached_input", "0.25", { tier: "priority" }),
  row("gpt-5", "output", "20", { tier: "priority" }),
  row("gpt-4.1", "input", "2"),
  row("gpt-4.1", "cached_input", "0.5"),
  row("gpt-4.1", "output", "8"),
  row("gpt-4.1", "input", "1", { tier: "batch" }),
  row("gpt-4.1", "output", "4", { tier: "batch" }),
  ...(["standard", "batch", "flex", "priority"] as const).flatMap((tier, index) =>
    (["short", "long"] as const).flatMap((band, long) => {
      // Made-up figures: unlike each other, so that a swapped tier, band or month shows.
      const factor = (index + 1) * (long + 1);
      return [
        row("gpt-5.6-terra", "input", String(2.5 * factor), {
          tier,
          band,
          from: "2026-07-09",
          until: "2027-05-01",
        }),
        row("gpt-5.6-terra", "input", String(2 * factor), { tier, band, from: "2027-05-01" }),
        row("gpt-5.6-terra", "cached_input", String(0.25 * factor), { tier, band, from: "2026-07-09" }),
        row("gpt-5.6-terra", "cache_write", String(3.125 * factor), { tier, band, from: "2026-07-09" }),
        row("gpt-5.6-terra", "output", String(15 * factor), { tier, band, from: "2026-07-09" }),
      ];
    }),
  ),
  row("gpt-5.5-pro", "input", "30", { band: "short" }),
  row("gpt-5.5-pro", "input", "60", { band: "long" }),
  row("gpt-5.5-pro", "input", "15", { band: "short", tier: "batch" }),
  row("gpt-realtime", "audio_input", "32"),
  row("gpt-realtime", "audio_output", "64"),
  row("gpt-realtime", "cached_audio_input", "0.4"),
  row("gpt-4.1-mini", "input", "0.4"),
  row("gpt-4.1-mini", "output", "1.6"),
  row("gpt-image-1", "input", "5"),
  row("gpt-image-1", "cached_input", "1.25"),
  row("gpt-image-1", "image_input", "10"),
  row("gpt-image-1", "cached_image_input", "2.5"),
  row("web-search-preview", "call", "10", { per: 1000 }),
  row("web-search-preview-non-reasoning", "call", "25", { per: 1000 }),
  row("whisper-1", "minute", "0.006", { per: 1 }),
  row("web-search", "call", "10", { per: 1000 }),
  row("file-search", "call", "2.5", { per: 1000 }),
  row("file-search", "gb_day", "0.1", { per: 1 }),
];

export const SHUTDOWNS: ReadonlyMap<string, Day> = new Map([["gpt-4.1", "2027-01-14" as Day]]);

export function testTable(): RateTable {
  return RateTable.of(RATES, () => ({
    aliases: new Map([["gpt-5-2025-08-07", [{ model: "gpt-5", from: null, until: null }]]]),
    models: new Map(
      [...new Set(RATES.map(({ model }) => model))].map((model) => [model, factOf(model)] as const),
    ),
  }));
}

/** The residency uplift is on models released on or after 2026-03-05. */
export const RELEASED: ReadonlyMap<string, string> = new Map([
  ["gpt-5", "2025-08-07"],
  ["gpt-4.1", "2025-04-14"],
  ["gpt-5.6-terra", "2026-07-09"],
  ["gpt-realtime", "2025-08-28"],
]);

function factOf(model: string): ModelFact {
  return {
    model,
    released: (RELEASED.get(model) ?? null) as Day | null,
    shutdown: SHUTDOWNS.get(model) ?? null,
    contextWindow: null,
    encoding: null,
    reasons: null,
    images: "unknown",
    note: "",
  };
}
