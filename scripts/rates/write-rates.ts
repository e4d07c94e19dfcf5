import { LONG_CONTEXT_THRESHOLD } from "../../src/pricing/context";
import { METER_NAMES, perOf } from "../../src/pricing/meter";
import { TIERS } from "../../src/pricing/tier";
import { NOT_BUNDLED, type Claim } from "./claim";
import { writeTsv } from "./tsv";

const BANDS = ["any", "short", "long"];
const COLUMNS = [
  "model",
  "tier",
  "context",
  "threshold",
  "from",
  "until",
  "source",
  "note",
  "prices",
  ...NOT_BUNDLED,
] as const;

/**
 * One line for the prices of a model, tier and context band that hold for the same time, as a price page prints them,
 * so that a change of price is one line of a diff: `input 1.25, cached_input 0.125, output 10`. How many units a price buys
 * follows from its meter, and a threshold that is not written is that of OpenAI's long context.
 */
export function writeRates(rates: readonly Claim[]): string {
  const lines = new Map<string, { readonly row: readonly string[]; readonly prices: string[] }>();
  for (const rate of [...rates].sort(compare)) {
    if (rate.per !== perOf(rate.meter)) throw new Error(`${rate.model} ${rate.meter} is not per ${rate.per}`);
    const row = [
      rate.model,
      rate.tier,
      rate.context.band,
      thresholdOf(rate),
      rate.from ?? "",
      rate.until ?? "",
      rate.source,
      rate.note,
      rate.certainty,
      rate.day,
    ];
    const key = row.join("\t");
    const line = lines.get(key) ?? { row, prices: [] };
    line.prices.push(`${rate.meter} ${rate.price}`);
    lines.set(key, line);
  }
  return writeTsv(
    COLUMNS,
    [...lines.values()].map(({ row, prices }) => {
      const known = row.length - NOT_BUNDLED.length;
      return [...row.slice(0, known), prices.join(", "), ...row.slice(known)];
    }),
  );
}

function thresholdOf({ context }: Claim): string {
  return context.band === "any" || context.threshold === LONG_CONTEXT_THRESHOLD
    ? ""
    : String(context.threshold);
}

function compare(one: Claim, other: Claim): number {
  if (one.model !== other.model) return one.model < other.model ? -1 : 1;
  return (
    TIERS.indexOf(one.tier) - TIERS.indexOf(other.tier) ||
    BANDS.indexOf(one.context.band) - BANDS.indexOf(other.context.band) ||
    (one.from ?? "").localeCompare(other.from ?? "") ||
    METER_NAMES.indexOf(one.meter) - METER_NAMES.indexOf(other.meter)
  );
}
