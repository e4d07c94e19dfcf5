import { METER_NAMES } from "../../src/pricing/meter";
import { TIERS } from "../../src/pricing/tier";
import type { Claim } from "./claim";

const BANDS = ["any", "short", "long"];

/** Reads a tab-separated file with a header line into rows by column name. */
export function readTsv(text: string): ReadonlyMap<string, string>[] {
  const [header = "", ...lines] = text.split("\n").filter((line) => line !== "");
  const names = header.split("\t");
  return lines.map((line) => {
    const values = line.split("\t");
    if (values.length !== names.length) throw new Error(`not ${names.length} columns: ${line}`);
    return new Map(names.map((name, index) => [name, values[index] ?? ""]));
  });
}

/** Writes rows under a header line; a tab or a line end in a value is an error, not a broken file. */
export function writeTsv(header: readonly string[], rows: readonly (readonly string[])[]): string {
  return [header, ...rows]
    .map((row) => {
      if (row.length !== header.length || row.some((value) => /[\t\r\n]/.test(value)))
        throw new Error(`cannot be written as a row: ${row.join(" ")}`);
      return `${row.join("\t")}\n`;
    })
    .join("");
}

const RATE_COLUMNS = [
  "model",
  "tier",
  "context",
  "threshold",
  "per",
  "from",
  "until",
  "source",
  "note",
  "prices",
] as const;

/**
 * One line for the prices of a model, tier and context band that hold for the same time, as a price page prints them,
 * so that a change of price is one line of a diff: `input 1.25, cached_input 0.125, output 10`.
 */
export function writeRates(rates: readonly Claim[]): string {
  const lines = new Map<string, { readonly row: readonly string[]; readonly prices: string[] }>();
  for (const rate of [...rates].sort(compare)) {
    const row = [
      rate.model,
      rate.tier,
      rate.context.band,
      rate.context.band === "any" ? "" : String(rate.context.threshold),
      String(rate.per),
      rate.from ?? "",
      rate.until ?? "",
      rate.source,
      rate.note,
    ];
    const key = row.join("\t");
    const line = lines.get(key) ?? { row, prices: [] };
    line.prices.push(`${rate.meter} ${rate.price}`);
    lines.set(key, line);
  }
  return writeTsv(
    RATE_COLUMNS,
    [...lines.values()].map(({ row, prices }) => [...row, prices.join(", ")]),
  );
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
